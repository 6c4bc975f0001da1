// What an import makes of what its files hold, and what it says at its end.
import { describe, expect, it } from 'vitest';
import type { FeedSetting } from '../../src/core/feed/feed.ts';
import type { KeptFeed } from '../../src/ports/feeds.ts';
import { takingIn } from '../../src/verbs/import/take-in.ts';
import { newTally } from '../../src/verbs/import/tally.ts';
import { article } from '../contracts/store/samples.ts';

describe('the last lines', () => {
  it.each([
    [[], 0, ['Nothing to import.']],
    [['stored', 'stored', 'known'], 1, ['2 stored, 1 already known.']],
    [['revised', 'refused'], 12.4, ['1 revised, 1 refused in 12 seconds.']],
  ] as const)('after %j', (became, seconds, lines) => {
    const tally = newTally();
    for (const is of became) tally.add(is);
    expect(tally.lines(seconds)).toEqual(lines);
  });

  it('give the reasons of many refusals, the most frequent first', () => {
    const tally = newTally();
    for (const why of ['b', 'a', 'c', 'b', 'a', 'b']) tally.refuse(why);
    expect(tally.lines(0)).toEqual(['6 refused.', 'Refused:', '  3 × b', '  2 × a', '  1 × c']);
    expect([tally.texts, tally.isFailed]).toEqual([6, true]);
  });
});

const feed = (url: string): FeedSetting => ({
  url,
  publisher: null,
  family: null,
  section: null,
  language: null,
  pages: 'never',
});
const kept = (setting: FeedSetting): KeptFeed => ({
  ...setting,
  id: setting.url,
  title: null,
  asked: setting.url,
  owners: ['operator'],
  health: { is: 'new' },
  lastAskedAt: null,
  nextAt: 7,
  newestAt: null,
});

it('adds the feeds of a list as the operator’s', async () => {
  const added: (readonly [url: string, section: string | null, owner: string, at: number])[] = [];
  const said: string[] = [];
  const tally = newTally();
  const take = takingIn({
    collect: () => Promise.reject(new Error('no text')),
    feeds: {
      add: async (setting, owner, at) => {
        const isThere = added.some(([url]) => url === setting.url);
        added.push([setting.url, setting.section, owner, at]);
        return { is: isThere ? 'there' : 'added', feed: kept({ ...feed(setting.url), ...setting }) };
      },
    },
    settings: { catalogue: [{ ...feed('https://quays.example/rss'), section: 'world', on: null }] },
    clock: { now: () => 7 },
    asNews: false,
    tally,
    say: (line) => said.push(line),
  });
  const feeds = ['World', 'Tech blogs'].map((section) => ({ ...feed('https://fen.example/rss'), section }));
  await take({ reading: { drafts: [], refused: [], feeds }, file: null });
  // No digest could choose what is no section of the catalogue.
  expect(added).toEqual([
    ['https://fen.example/rss', 'world', 'operator', 7],
    ['https://fen.example/rss', null, 'operator', 7],
  ]);
  expect(said).toEqual(['fen.example/rss: feed added', 'fen.example/rss: feed already there']);
  expect(tally.lines(0)).toEqual(['1 feed added, 1 feed already there.']);
});

it('goes on after a text that cannot be read', async () => {
  const tally = newTally();
  const seen: unknown[] = [];
  const take = takingIn({
    collect: async (draft, { arrival, file }) => {
      if (draft.title === 'Bad') throw new Error('too odd');
      seen.push([arrival, file]);
      return { is: 'stored', article: article('a-1', { title: draft.title }) };
    },
    feeds: { add: () => Promise.reject(new Error('no feed')) },
    settings: { catalogue: [] },
    clock: { now: () => 7 },
    asNews: true,
    tally,
    say: () => {},
  });
  const draft = (title: string) => ({
    title,
    text: '.',
    url: null,
    publisher: null,
    language: null,
    published: null,
  });
  const drafts = [
    { where: 'x', draft: draft('Bad') },
    { where: 'x', draft: draft('Good'), mail: '<1@x>' },
  ];
  await take({ reading: { drafts, refused: [] }, file: '/x' });
  expect(seen).toEqual([[{ is: 'import', asNews: true, mail: '<1@x>' }, '/x']]);
  expect(tally.lines(0)).toEqual(['1 stored, 1 refused.']);
});
