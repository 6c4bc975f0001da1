// A workspace's feeds: their health in words, their buttons, and foreign names that can do nothing.
import { describe, expect, it } from 'vitest';
import type { FeedCondition, FeedLine, Reply } from '../../../src/core/command/reply.ts';
import type { FeedCheck } from '../../../src/core/feed/check.ts';
import type { Health } from '../../../src/core/feed/health.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time/instant.ts';
import { discordMessages } from '../../../src/renderers/discord/messages.ts';
import { drawHtml } from '../../../src/renderers/html/document.ts';
import { conditionText } from '../../../src/renderers/layout/feed-condition.ts';
import { labelsFor } from '../../../src/renderers/layout/labels.ts';
import { replySheet } from '../../../src/renderers/layout/reply-sheet.ts';
import type { Sheet } from '../../../src/renderers/layout/sheet.ts';
import { slackMessages } from '../../../src/renderers/slack/messages.ts';
import { drawText } from '../../../src/renderers/text/text.ts';
import { visibleText } from '../../fakes/discord-markdown.ts';
import { march, ZONE } from './sample.ts';

const NOW = march(12, '11:30');
const READER = { labels: labelsFor('en'), zone: ZONE, now: NOW };

const line = (change: Partial<FeedLine> = {}): FeedLine => ({
  id: 'f-1',
  name: 'Hill Post',
  address: 'hills.example.org/rss',
  condition: { is: 'kept', health: { is: 'well' }, newestAt: NOW - 2 * HOUR },
  ...change,
});
const sheetOf = (
  lines: readonly FeedLine[],
  change: Partial<Extract<Reply, { readonly kind: 'feeds' }>> = {},
): Sheet => {
  const reply = { to: 'asker', kind: 'feeds', lines, more: 0, operators: 0, now: NOW, zone: ZONE } as const;
  const [sheet] = replySheet({ ...reply, ...change });
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};

describe('how a feed is doing', () => {
  const kept = (health: Health, newestAt: number | null = null): FeedCondition => ({
    is: 'kept',
    health,
    newestAt,
  });
  const why = 'hills.example.org did not answer in time';
  it.each<[string, FeedCondition]>([
    ['not asked yet', kept({ is: 'new' })],
    ['well', kept({ is: 'well' })],
    ['well; last item 1 min ago', kept({ is: 'well' }, NOW - 2000)],
    ['well; last item 42 min ago', kept({ is: 'well' }, NOW - 42 * MINUTE)],
    ['well; last item 2 h ago', kept({ is: 'well' }, NOW - 2 * HOUR)],
    ['answers, but has held no item since Wed 11:30', kept({ is: 'empty', since: NOW - DAY })],
    [
      'nothing new for 12 days, usually every 3 h',
      kept({ is: 'silent', since: NOW - 12 * DAY, usual: 3 * HOUR }),
    ],
    [`failing since Wed 11:30, 3 times: ${why}`, kept({ is: 'failing', since: NOW - DAY, times: 3, why })],
    [
      `resting: it has failed since 2 March 11:30 and is asked only now and then: ${why}`,
      kept({ is: 'resting', since: NOW - 10 * DAY, times: 40, why }),
    ],
    ['ended: gone (410)', kept({ is: 'ended', since: NOW - DAY, why: 'gone (410)' })],
  ])('%s', (words, condition) => expect(conditionText(condition, READER)).toBe(words));

  const read: FeedCheck = {
    is: 'read',
    format: 'atom-1.0',
    items: 25,
    newest: NOW - HOUR,
    movedTo: null,
    isWhole: true,
  };
  it.each<[string, FeedCheck]>([
    ['answers: 25 items, atom-1.0, newest Thu 10:30', read],
    ['answers: 1 item, atom-1.0, without dates', { ...read, items: 1, newest: null }],
    ['answers, but is empty: no items, atom-1.0', { ...read, items: 0, newest: null }],
    [
      'answers: 25 items, atom-1.0, newest Thu 10:30; it has moved to hills.example.org/new',
      { ...read, movedTo: 'https://hills.example.org/new?token=s3cret' },
    ],
    ['answers: 25 items, atom-1.0, newest Thu 10:30; its end is missing', { ...read, isWhole: false }],
    ['failed: it is gone. To do: remove it', { is: 'failed', why: 'it is gone', todo: 'remove it' }],
  ])('when it was asked: %s', (words, check) =>
    expect(conditionText({ is: 'checked', check }, READER)).toBe(words),
  );
});

describe('the feeds of a workspace', () => {
  it('are lines with buttons, and the number of those that are read for everybody', () => {
    const sheet = sheetOf([line(), line({ id: 'f-2', name: 'Valley Post' })], { more: 3, operators: 12 });
    expect(sheet.isPrivate).toBe(true);
    expect(sheet.parts).toEqual([
      { part: 'title', text: 'Feeds of this workspace', link: null, sub: ['5 feeds'] },
      {
        part: 'text',
        runs: [
          { text: 'Hill Post', style: 'bold' },
          { text: ' · hills.example.org/rss' },
          { text: ' · well; last item 2 h ago' },
        ],
      },
      {
        part: 'controls',
        select: null,
        buttons: [
          { label: 'Check', action: { name: 'check-feed', target: 'f-1' }, hint: 'Check Hill Post' },
          { label: 'Remove', action: { name: 'remove-feed', target: 'f-1' }, hint: 'Remove Hill Post' },
        ],
      },
      { part: 'rule' },
      expect.objectContaining({ part: 'text' }),
      expect.objectContaining({ part: 'controls' }),
      { part: 'text', runs: [{ text: '3 more feeds are not shown here.' }] },
      {
        part: 'fine',
        text: '12 more feeds are read for everybody here, by the operator’s choice.',
      },
    ]);
  });

  it('say nothing of others where there are none, and an address that is the only name once', () => {
    const [, text, ...parts] = sheetOf([line({ name: 'hills.example.org/rss' })]).parts;
    expect(text).toEqual({
      part: 'text',
      runs: [{ text: 'hills.example.org/rss', style: 'bold' }, { text: ' · well; last item 2 h ago' }],
    });
    expect(parts.map(({ part }) => part)).toEqual(['controls']);
  });

  it('fit every platform, twenty at a time', () => {
    const lines = Array.from({ length: 20 }, (_, n) => line({ id: `f-${n}`, name: `Feed ${n}` }));
    const sheet = sheetOf(lines);
    const slack = JSON.stringify(slackMessages(sheet));
    const discord = JSON.stringify(discordMessages(sheet));
    const text = drawText(sheet, { columns: 80, color: false, unicode: true });
    const page = drawHtml(sheet);
    for (const { name, id } of lines) {
      for (const drawn of [slack, discord, text, page]) expect(drawn).toContain(name);
      for (const drawn of [slack, discord]) expect(drawn).toContain(`remove-feed:${id}`);
    }
  });

  it('have names and reasons that can do nothing', () => {
    const name = '<!channel> @everyone **bold** <script>alert(1)</script> \u202Eback';
    const sheet = sheetOf([
      line({
        name,
        condition: {
          is: 'kept',
          health: { is: 'ended', since: NOW, why: `<https://bad.example|${name}>` },
          newestAt: null,
        },
      }),
    ]);
    const slack = JSON.stringify(slackMessages(sheet));
    // Plain and rich text elements say what they hold, whatever it is.
    expect(slack).not.toMatch(/"type":"(?:mrkdwn|link|user|broadcast)"/u);
    expect(slack).not.toContain('\u202E');
    const discord = discordMessages(sheet);
    expect(visibleText(JSON.stringify(discord))).not.toContain('\u202E');
    for (const message of discord) expect(JSON.stringify(message)).not.toMatch(/[^\\]<!channel>/u);
    expect(drawHtml(sheet)).not.toContain('<script>alert');
    expect(drawText(sheet, { columns: 80, color: false, unicode: true })).not.toContain('\u202E');
  });
});
