// Which stories an edition tells and what its receipt counts, on the real store: a busy day hides nothing that was asked for.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/adapters/store/store.ts';
import { thinkingHere } from '../../src/adapters/system/thinking.ts';
import type { DigestDefinition } from '../../src/core/digest/definition.ts';
import type { Edition } from '../../src/core/digest/edition.ts';
import { EVERY_DAY } from '../../src/core/time/days.ts';
import { type EditionRequest, editing } from '../../src/flows/edit.ts';
import type { Thinking } from '../../src/ports/thinking.ts';
import { article, keep, tell } from '../contracts/store/samples.ts';

const WINDOW = { from: 1_000, to: 2_000, zone: 'UTC' };
/** More than are looked at for one edition. */
const MANY = 75;

const recipe = (select: Partial<DigestDefinition['select']>): DigestDefinition => ({
  name: 'daily',
  title: 'Daily digest',
  stories: 5,
  keyPoints: 3,
  select: { topic: null, languages: [], sections: [], feeds: [], ...select },
  when: { at: '09:00', days: EVERY_DAY, zone: null },
  quiet: 'line',
  revision: 'daily-1',
});

let store: Store;
let logged: Readonly<Record<string, unknown>>[];
beforeEach(async () => {
  logged = [];
  store = await openStore({ path: ':memory:' });
});
afterEach(() => store.close());

const edit = async (
  select: Partial<DigestDefinition['select']>,
  more: Partial<EditionRequest> = {},
  thinking: Pick<Thinking, 'tell'> = thinkingHere,
): Promise<Edition> => {
  const numbered = await editing({
    stories: store.stories,
    feeds: store.feeds,
    editions: store.editions,
    thinking,
    breathe: async () => {},
    log: { info: () => {}, warn: () => {}, error: (fields) => void logged.push(fields) },
  })({
    kind: 'digest',
    recipe: recipe(select),
    window: WINDOW,
    language: 'en',
    baseline: null,
    story: null,
    ...more,
  });
  return numbered.edition;
};

const told = ({ stories }: Edition): readonly string[] => stories.map(({ id }) => id);

/** Stories of several publishers each, all more important than one that a single publisher tells. */
const busyDay = async (): Promise<void> => {
  const search = { title: 'tram', names: '', body: 'rail' };
  for (let n = 0; n < MANY; n += 1)
    await tell(store, article(`tram-${n}`, { knownAt: 1_500 }), `s-tram-${n}`, { publishers: 3, search });
};

describe('on a busy day', () => {
  beforeEach(busyDay);

  it('a topic still gets its story', async () => {
    await tell(store, article('ferry', { knownAt: 1_200 }), 's-ferry');
    const edition = await edit({ topic: 'ferry' });
    expect(told(edition)).toEqual(['s-ferry']);
    expect(edition.receipt).toMatchObject({ articles: MANY + 1, stories: 1, omitted: 0 });
  });

  it('a topic still gets a story whose title many others have in theirs', async () => {
    const search = { title: 'ferri', names: '', body: '' };
    for (let n = 0; n < MANY; n += 1)
      await tell(store, article(`old-${n}`, { knownAt: 900 }), `s-old-${n}`, { search });
    const body = { title: 'pier', names: '', body: 'ferri' };
    await tell(store, article('ferry', { knownAt: 1_200 }), 's-ferry', { search: body });
    expect(told(await edit({ topic: 'ferry' }))).toEqual(['s-ferry']);
  });

  it('a language still gets its story', async () => {
    await tell(store, article('fähre', { knownAt: 1_200, language: 'de-AT' }), 's-german');
    expect(told(await edit({ languages: ['de'] }))).toEqual(['s-german']);
  });
});

it('a story that publishers tell independently comes before one that they copied', async () => {
  for (const publisher of ['A', 'B', 'C', 'D', 'E'])
    await tell(store, article(`copy-${publisher}`, { knownAt: 1_500, publisher }), 's-copied', {
      publishers: 1,
    });
  const second = { text: 'Pilots of the harbour met the mayor of Lindau. He promised a new tug by May.' };
  await tell(store, article('own-1', { knownAt: 1_400, publisher: 'F' }), 's-own');
  await tell(store, article('own-2', { knownAt: 1_400, publisher: 'G', ...second }), 's-own', {
    publishers: 2,
  });
  expect(told(await edit({}))).toEqual(['s-own', 's-copied']);
});

describe('the receipt', () => {
  it('of one story counts that story, not what else was read', async () => {
    await busyDay();
    for (const [at, publisher] of ['A', 'B'].entries())
      await tell(store, article(`ferry-${at}`, { knownAt: 1_200, publisher }), 's-ferry');
    const edition = await edit({}, { story: 's-ferry', window: { ...WINDOW, from: 0 } });
    expect(edition.receipt).toMatchObject({ articles: 2, publishers: 2, stories: 1, omitted: 0 });
  });

  it('says how many articles of the window had no story yet', async () => {
    await tell(store, article('ferry', { knownAt: 1_200 }), 's-ferry');
    expect((await edit({})).receipt).toMatchObject({ articles: 1, notPlaced: 0, complete: true });
    await keep(store, article('waits', { knownAt: 1_300 }));
    const later = await edit({}, { window: { ...WINDOW, to: 2_001 } });
    expect(later.receipt).toMatchObject({ articles: 2, stories: 1, notPlaced: 1, complete: false });
  });
});

describe('a story that cannot be told', () => {
  const failing = (id: string, times: number): Pick<Thinking, 'tell'> => {
    let left = times;
    return {
      tell: async (story, how) => {
        if (story.id !== id || left === 0) return thinkingHere.tell(story, how);
        left -= 1;
        throw new Error('the thread is gone');
      },
    };
  };

  beforeEach(async () => {
    for (const id of ['ferry', 'bridge']) await tell(store, article(id, { knownAt: 1_200 }), `s-${id}`);
  });

  it('costs an edition only itself, and the receipt says so', async () => {
    const edition = await edit({}, {}, failing('s-ferry', 9));
    expect(told(edition)).toEqual(['s-bridge']);
    expect(edition.receipt).toMatchObject({ stories: 2, omitted: 1, notTold: 1, complete: false });
    expect(logged).toMatchObject([{ story: 's-ferry' }]);
  });

  it('is tried a second time', async () => {
    const edition = await edit({}, {}, failing('s-ferry', 1));
    expect([...told(edition)].sort()).toEqual(['s-bridge', 's-ferry']);
    expect(edition.receipt).toMatchObject({ notTold: 0, complete: true });
    expect(logged).toEqual([]);
  });

  it('fails an edition of that story alone', async () => {
    await expect(edit({}, { story: 's-ferry' }, failing('s-ferry', 9))).rejects.toThrow('the thread is gone');
  });
});

describe('a revision that came after the window', () => {
  const before = article('ferry', { knownAt: 1_200 });
  const after = {
    ...before,
    text: `${before.text} On Friday the ferry Ostrand Star sank in the harbour.`,
    arrivedAt: 2_500,
  };

  it('takes its article out of nothing, and is not told in it', async () => {
    await tell(store, before, 's-ferry');
    await edit({});
    const revised = await keep(store, after);
    expect(revised).toMatchObject({ is: 'revised', article: { revisedAt: 2_500 } });
    // Another edition than the first: it is made after the revision.
    const late = await edit({}, { recipe: { ...recipe({}), revision: 'daily-2' } });
    expect(told(late)).toEqual(['s-ferry']);
    expect(late.receipt).toMatchObject({ articles: 1, stories: 1 });
    expect(JSON.stringify(late.stories)).not.toContain('sank');
  });
});
