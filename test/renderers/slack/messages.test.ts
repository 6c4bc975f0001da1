// Sheets as Slack messages: the look, the limits, and that nothing in a source's text comes to life.
import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part, Sheet } from '../../../src/renderers/layout/sheet.ts';
import { LIMITS } from '../../../src/renderers/slack/limits.ts';
import { type SlackMessage, slackMessages } from '../../../src/renderers/slack/messages.ts';
import { readFallback, readMessage } from '../../fakes/slack-reader.ts';
import { anySheet, linksOf, sheet } from './sheets.ts';

const SCHEMA = new URL('../../../../shared/specs/slack/from-types/slack-blocks.schema.json', import.meta.url);
const LOOK = new URL('../../../../shared/design/look/', import.meta.url);

const asJson = (value: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(value));
const textOf = (messages: readonly SlackMessage[]): string =>
  messages.map((message) => readMessage(asJson(message)).text).join('\n');

const story = (more: Partial<Extract<Part, { part: 'story' }>> = {}): Part => ({
  part: 'story',
  number: 1,
  update: true,
  headline: 'Ferries start on Friday',
  link: 'https://straitwire.example/1',
  point: 'The first ferry leaves at noon, the harbour office said.',
  source: 'Strait Wire, Wed 21:40',
  open: 'Will it run on Sundays? Open for 3 days.',
  ...more,
});
const controls: Part = {
  part: 'controls',
  select: {
    placeholder: 'Choose a story',
    options: [1, 2].map((n) => ({
      label: `${n} · Story ${n}`,
      description: '',
      action: { name: 'more', target: `71:${n}` },
    })),
  },
  buttons: [{ label: 'More', hint: 'More: the chosen story', action: { name: 'more', target: '71' } }],
};
const digest: Sheet = sheet([
  {
    part: 'title',
    text: 'Daily digest · Thursday 12 March',
    link: null,
    sub: ['Wed 09:00 to Thu 09:00 · 1 story'],
  },
  { part: 'rule' },
  story(),
  { part: 'rule' },
  controls,
  { part: 'fine', text: '41 articles read · edition 71' },
]);

describe('a digest on Slack', () => {
  const [message, ...more] = slackMessages(digest);

  it('is one message with the blocks of the design, in order', () => {
    expect(more).toEqual([]);
    expect(message?.blocks.map(({ type }) => type)).toEqual([
      'header',
      'context',
      'divider',
      'rich_text',
      'context',
      'rich_text',
      'divider',
      'actions',
      'context',
    ]);
  });

  it('tells the headlines to notifications, and unfurls nothing', () => {
    expect(message).toMatchObject({
      text: 'Ferries start on Friday.',
      mrkdwn: false,
      unfurl_links: false,
      unfurl_media: false,
    });
  });

  it('makes only the headline a bold link, behind its number and mark', () => {
    expect(message?.blocks[3]).toMatchObject({
      elements: [
        {
          elements: [
            { type: 'text', text: '1 · Update: ', style: { bold: true } },
            {
              type: 'link',
              url: 'https://straitwire.example/1',
              text: 'Ferries start on Friday',
              style: { bold: true },
            },
          ],
        },
        { elements: [{ type: 'text', text: 'The first ferry leaves at noon, the harbour office said.' }] },
      ],
    });
  });

  it('quotes the open question', () => {
    expect(message?.blocks[5]).toMatchObject({
      elements: [
        {
          type: 'rich_text_quote',
          elements: [{ text: 'Still open: ' }, { text: 'Will it run on Sundays? Open for 3 days.' }],
        },
      ],
    });
  });

  it('shows the first story in the select and hints for screen readers on the buttons', () => {
    const row = message?.blocks.find(({ type }) => type === 'actions');
    expect(row).toMatchObject({
      elements: [
        { type: 'static_select', action_id: 'story', initial_option: { value: 'more:71:1' } },
        { type: 'button', value: 'more:71', accessibility_label: 'More: the chosen story' },
      ],
    });
  });

  it('leaves out a rule with nothing above or below it', () => {
    const [ruled] = slackMessages(sheet([{ part: 'rule' }, story(), { part: 'rule' }]));
    expect(ruled?.blocks.map(({ type }) => type)).toEqual(['rich_text', 'context', 'rich_text']);
  });
});

describe('a long sheet on Slack', () => {
  const words = (from: number, count: number): string =>
    Array.from({ length: count }, (_, n) => `word${from + n}`).join(' ');

  it('goes on in further messages, with every word once and in order', () => {
    const items = Array.from({ length: 30 }, (_, n) => [{ text: words(n * 200, 200) }]);
    const messages = slackMessages(
      sheet([
        { part: 'heading', text: 'Key points' },
        { part: 'list', items },
      ]),
    );
    expect(messages.length).toBeGreaterThan(4);
    expect(textOf(messages).match(/word\d+/g)).toEqual(words(0, 6_000).split(' '));
  });

  it('keeps a story in one message', () => {
    const rule: Part = { part: 'rule' };
    const stories = Array.from({ length: 12 }, (_, n) => story({ number: n + 1, point: words(0, 200) }));
    const messages = slackMessages(sheet(stories.flatMap((one) => [rule, one])));
    expect(messages.length).toBeGreaterThan(1);
    for (const { blocks } of messages) {
      const stories = blocks
        .map(({ type }) => type)
        .join(' ')
        .split(' divider ');
      expect(new Set(stories)).toEqual(new Set(['rich_text context rich_text']));
    }
  });

  it('cuts no word, and a longer one than a block between graphemes', () => {
    const family = '👩‍👩‍👧‍👦';
    const messages = slackMessages(sheet([{ part: 'text', runs: [{ text: family.repeat(1_000) }] }]));
    const pieces = textOf(messages).split('\n');
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces) expect(piece.replaceAll(family, '')).toBe('');
  });

  it('shortens a label at a blank and says so', () => {
    const label = `${'harbour '.repeat(20)}end`;
    const [message] = slackMessages(
      sheet([
        {
          part: 'controls',
          select: null,
          buttons: [{ label, hint: label, action: { name: 'more', target: '1' } }],
        },
      ]),
    );
    expect(JSON.stringify(message)).toMatch(/"text":"(harbour ){0,8}harbour…"/);
  });

  it('spreads values and buttons whose rows would be too heavy', () => {
    const value = { lines: [words(0, 250)], link: null, label: 'Strait Wire' };
    const label = 'b'.repeat(75);
    const heavy: readonly Part[] = [
      { part: 'values', values: Array.from({ length: 10 }, () => value) },
      {
        part: 'controls',
        select: null,
        buttons: Array.from({ length: 60 }, () => ({
          label,
          hint: label,
          action: { name: 'more', target: '71' },
        })),
      },
    ];
    const messages = slackMessages(sheet(heavy));
    expect(messages.length).toBeGreaterThan(2);
    expect(textOf(messages).match(/word249/g)).toHaveLength(10);
    expect(textOf(messages).match(/b{75}/g)).toHaveLength(60);
  });

  it('gives what follows a text of its own', () => {
    const [first, second] = slackMessages(sheet([{ part: 'text', runs: [{ text: words(0, 3_000) }] }]));
    expect(first?.text).toBe('Ferries start on Friday.');
    expect(second?.text).toMatch(/^word\d+ word\d+/);
  });
});

describe('any sheet on Slack', () => {
  const each = (check: (drawn: readonly SlackMessage[], from: Sheet) => void): void =>
    fc.assert(
      fc.property(anySheet, (from) => check(slackMessages(from), from)),
      { numRuns: 300, endOnFailure: true },
    );

  it('brings to life nothing that Dateline did not make', () => {
    each((messages, from) => {
      const links = linksOf(from.parts);
      for (const message of messages.map(asJson)) {
        const alive = [...readMessage(message).alive, ...readFallback(message).alive];
        expect(alive.filter(({ kind }) => kind !== 'link' && kind !== 'style')).toEqual([]);
        for (const { url } of alive.filter(({ kind }) => kind === 'link')) {
          expect(url).toMatch(/^https?:\/\//);
          expect(links).toContain(url);
        }
      }
    });
  });

  it('hides nothing and turns nothing round', () => {
    each((messages) => {
      const all = messages.flatMap((message) => [message.text, readMessage(asJson(message)).text]).join('\n');
      expect(all).not.toMatch(/[\u0000-\u0008\u200B\u202A-\u202E\u2066-\u2069]/u);
      expect(all.isWellFormed()).toBe(true);
    });
  });

  it('stays within the limits of a message', () => {
    each((messages) => {
      for (const { blocks, text } of messages) {
        expect(blocks.length).toBeLessThanOrEqual(LIMITS.blocks);
        expect(text.length).toBeLessThanOrEqual(LIMITS.fallback * 5);
        const shown = blocks.flatMap((block) => [
          ...JSON.stringify(block).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g),
        ]);
        expect(
          shown.reduce((sum, [, words = '']) => sum + JSON.parse(`"${words}"`).length, 0),
        ).toBeLessThanOrEqual(LIMITS.message);
      }
    });
  });

  it.skipIf(!existsSync(SCHEMA))('is made of blocks that Slack’s own types describe', () => {
    const ajv = new Ajv({ strict: false });
    ajv.addSchema({ ...JSON.parse(readFileSync(SCHEMA, 'utf8')), $id: 'blocks' });
    const known = ajv.compile({ $ref: 'blocks#/definitions/KnownBlock' });
    each((messages) => {
      for (const block of messages.flatMap(({ blocks }) => blocks))
        expect(
          known(asJson(block)),
          `${JSON.stringify(block).slice(0, 200)} ${ajv.errorsText(known.errors)}`,
        ).toBe(true);
    });
  });
});

describe.skipIf(!existsSync(LOOK))('the design’s sample messages', () => {
  const kinds = (file: string): ReadonlySet<string> => {
    const types = readFileSync(new URL(file, LOOK), 'utf8').matchAll(/"type": "(\w+)"/g);
    return new Set([...types].map(([, type = '']) => type));
  };

  it('use no kind of block or element that the renderer lacks, but the overflow', () => {
    const all = slackMessages(
      sheet([
        ...digest.parts,
        { part: 'heading', text: 'Key points' },
        { part: 'list', items: [[{ text: 'a', link: 'https://a.example' }]] },
        { part: 'values', values: [{ lines: ['14'], link: null, label: 'Strait Wire' }] },
      ]),
    );
    const drawn = JSON.stringify(all);
    for (const file of ['digest-slack.blocks.json', 'story-slack.blocks.json'])
      for (const kind of kinds(file)) if (kind !== 'overflow') expect(drawn).toContain(`"type":"${kind}"`);
  });
});
