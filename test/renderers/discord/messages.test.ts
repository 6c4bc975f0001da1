// A sheet as Discord's own card: the order of the look, every limit kept, nothing lost and nothing cut in two.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/renderers/discord/limits.ts';
import { discordMessages } from '../../../src/renderers/discord/messages.ts';
import type { DiscordMessage } from '../../../src/renderers/discord/shapes.ts';
import type { Button, Part, Sheet } from '../../../src/renderers/layout/sheet.ts';
import { readDiscord, visibleText } from '../../fakes/discord-markdown.ts';

const sheet = (parts: readonly Part[], isPrivate = false): Sheet => ({
  parts,
  plain: 'plain',
  language: 'en',
  isPrivate,
});
const button = (label: string, target = '71'): Button => ({
  label,
  hint: label,
  action: { name: 'more', target },
});

const texts = (messages: readonly DiscordMessage[]): string[] =>
  messages.flatMap(({ components: [card] }) =>
    card.components.flatMap((part) => (part.type === 10 ? [part.content] : [])),
  );
const countOf = ({ components: [card] }: DiscordMessage): number =>
  card.components.reduce((sum, part) => sum + 1 + (part.type === 1 ? part.components.length : 0), 1);

const DIGEST: readonly Part[] = [
  {
    part: 'title',
    text: 'Daily digest · Thursday 12 March',
    link: null,
    sub: ['Wed 09:00 to Thu 09:00 · 2 stories'],
  },
  { part: 'rule' },
  {
    part: 'story',
    number: 1,
    update: true,
    headline: 'Lighthouse keeps its lamp for another year',
    link: 'https://straitwire.example/1',
    point: 'The lamp stays until the council has money for a mast, the keeper said.',
    source: 'Strait Wire, Wed 21:40 · 3 publishers',
    open: 'Will the mast be built in 2027? Open for 3 days.',
  },
  { part: 'rule' },
  {
    part: 'story',
    number: 2,
    update: false,
    headline: 'Bees move into the old town hall',
    link: null,
    point: 'Four hives stand on its roof since Monday.',
    source: 'Eskeby Post, Wed 14:10',
    open: null,
  },
  { part: 'rule' },
  {
    part: 'controls',
    select: {
      placeholder: 'Choose a story to see more',
      options: [
        {
          label: '1 · Lighthouse',
          description: 'Update · 3 publishers',
          action: { name: 'more', target: '71:1' },
        },
        { label: '2 · Bees', description: '1 publisher', action: { name: 'more', target: '71:2' } },
      ],
    },
    buttons: [button('More')],
  },
  { part: 'fine', text: '41 articles read · complete · edition 71' },
];

describe('the first message', () => {
  it('is one card in the order of the look', () => {
    expect(discordMessages(sheet(DIGEST))).toEqual([
      {
        flags: 32768,
        allowed_mentions: { parse: [] },
        components: [
          {
            type: 17,
            accent_color: 0x1f7a8c,
            components: [
              {
                type: 10,
                content: '## Daily digest · Thursday 12 March\n-# Wed 09:00 to Thu 09:00 · 2 stories',
              },
              { type: 14, divider: true, spacing: 1 },
              {
                type: 10,
                content:
                  '### 1 · Update: [Lighthouse keeps its lamp for another year](https://straitwire.example/1)\n' +
                  'The lamp stays until the council has money for a mast, the keeper said.\n' +
                  '-# Strait Wire, Wed 21:40 · 3 publishers\n' +
                  '> **Still open:** Will the mast be built in 2027? Open for 3 days.',
              },
              { type: 14, divider: true, spacing: 1 },
              {
                type: 10,
                content:
                  '### 2 · Bees move into the old town hall\nFour hives stand on its roof since Monday.\n-# Eskeby Post, Wed 14:10',
              },
              { type: 14, divider: true, spacing: 1 },
              {
                type: 1,
                components: [
                  {
                    type: 3,
                    custom_id: 'choose:6',
                    placeholder: 'Choose a story to see more',
                    min_values: 1,
                    max_values: 1,
                    options: [
                      { label: '1 · Lighthouse', value: 'more:71:1', description: 'Update · 3 publishers' },
                      { label: '2 · Bees', value: 'more:71:2', description: '1 publisher' },
                    ],
                  },
                ],
              },
              { type: 1, components: [{ type: 2, style: 2, custom_id: 'more:71', label: 'More' }] },
              { type: 10, content: '-# 41 articles read · complete · edition 71' },
            ],
          },
        ],
      },
    ]);
  });

  it('is private where the sheet is', () => {
    expect(discordMessages(sheet(DIGEST, true)).map(({ flags }) => flags)).toEqual([32768 | 64]);
  });

  it('draws no rule beside nothing', () => {
    const [message] = discordMessages(
      sheet([
        { part: 'rule' },
        { part: 'text', runs: [{ text: 'alone' }] },
        { part: 'rule' },
        { part: 'rule' },
      ]),
    );
    expect(message?.components[0].components).toEqual([{ type: 10, content: 'alone' }]);
  });
});

describe('parts of the story', () => {
  it.each<[string, Part, string]>([
    [
      'values under each other',
      {
        part: 'values',
        values: [
          { lines: ['14 boats', 'a count by the harbour office'], link: 'https://a.example/', label: 'Post' },
        ],
      },
      '- **14 boats** · a count by the harbour office · [Post](https://a.example/)',
    ],
    [
      'dated rows',
      { part: 'dated', rows: [{ date: 'Sat 14 March', runs: [{ text: 'Both councils meet.' }] }] },
      '- **Sat 14 March:** Both councils meet.',
    ],
    [
      'an open question',
      { part: 'open', word: 'Still open:', runs: [{ text: 'Who pays?' }] },
      '> **Still open:** Who pays?',
    ],
    ['a heading', { part: 'heading', text: 'What’s next' }, '### What’s next'],
    [
      'code',
      { part: 'text', runs: [{ text: 'Type ' }, { text: '/summary', style: 'code' }] },
      'Type `/summary`',
    ],
    [
      'a list item that looks like a list',
      { part: 'list', items: [[{ text: '- 1. not a list' }]] },
      '- \\- 1. not a list',
    ],
  ])('%s', (_, part, content) => {
    expect(texts(discordMessages(sheet([part])))).toEqual([content]);
  });
});

describe('limits', () => {
  const words = (count: number, from = 0): string[] =>
    Array.from({ length: count }, (_, n) => `w${from + n}`);

  it('splits a long text between words, in order and whole', () => {
    const messages = discordMessages(sheet([{ part: 'text', runs: [{ text: words(3_000).join(' ') }] }]));
    expect(messages.length).toBeGreaterThan(3);
    expect(texts(messages).join(' ').split(' ')).toEqual(words(3_000));
  });

  it('never cuts a link', () => {
    const link = `https://straitwire.example/${'x'.repeat(800)}`;
    const items = Array.from({ length: 30 }, (_, n) => [{ text: `Headline number ${n}`, link }]);
    const messages = discordMessages(sheet([{ part: 'list', items }]));
    const links = texts(messages).flatMap((text) => readDiscord(text).flat());
    expect(links.filter(({ marks }) => marks.includes(`link:${link}`))).toHaveLength(30);
  });

  it('keeps a section whole where a message can hold it', () => {
    const long: Part = { part: 'text', runs: [{ text: words(500).join(' ') }] };
    const messages = discordMessages(sheet([long, { part: 'rule' }, long, { part: 'rule' }, long]));
    expect(texts(messages)).toEqual(Array(3).fill(words(500).join(' ')));
  });

  it('cuts a word without end between graphemes', () => {
    const family = '👩‍👩‍👧‍👦';
    const messages = discordMessages(sheet([{ part: 'text', runs: [{ text: family.repeat(900) }] }]));
    const shown = texts(messages);
    expect(shown.join('')).toBe(family.repeat(900));
    for (const text of shown) expect(text.length % family.length).toBe(0);
  });

  it('puts five buttons in a row, one for each action', () => {
    const buttons = [...words(7).map((word) => button(word, word)), button('again', 'w0')];
    const [message] = discordMessages(sheet([{ part: 'controls', select: null, buttons }]));
    const rows = message?.components[0].components.map((row) => (row.type === 1 ? row.components.length : 0));
    expect(rows).toEqual([5, 2]);
  });

  it('gives no two controls of a message one id, wherever they stand', () => {
    const controls = (label: string): Part => ({ part: 'controls', select: null, buttons: [button(label)] });
    const [message] = discordMessages(sheet([controls('first'), { part: 'rule' }, controls('again')]));
    expect(message?.components[0].components).toEqual([
      { type: 1, components: [expect.objectContaining({ label: 'first' })] },
    ]);
  });

  it('leaves out a control whose action no id can carry, and shortens labels after a word', () => {
    const [message] = discordMessages(
      sheet([
        {
          part: 'controls',
          select: null,
          buttons: [button('far', 'x'.repeat(100)), button(`near ${'and nearer '.repeat(12)}`)],
        },
      ]),
    );
    expect(message?.components[0].components).toEqual([
      {
        type: 1,
        components: [
          expect.objectContaining({ custom_id: 'more:71', label: expect.stringMatching(/ (and|nearer)…$/) }),
        ],
      },
    ]);
  });

  it('holds for any sheet', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 900 });
    const part: fc.Arbitrary<Part> = fc.oneof(
      fc.constant<Part>({ part: 'rule' }),
      text.map((words): Part => ({ part: 'heading', text: words })),
      fc
        .array(text, { maxLength: 8 })
        .map((items): Part => ({ part: 'list', items: items.map((item) => [{ text: item }]) })),
      fc
        .tuple(text, fc.webUrl())
        .map(([words, link]): Part => ({ part: 'text', runs: [{ text: words, link }] })),
      fc.array(text, { minLength: 1, maxLength: 30 }).map(
        (labels): Part => ({
          part: 'controls',
          select: {
            placeholder: labels.join(),
            options: labels.map((label, n) => ({
              label: `${n} ${label}`,
              description: label,
              action: { name: 'more', target: `${n}` },
            })),
          },
          buttons: labels.map((label, n) => button(`${n} ${label}`, `${n}`)),
        }),
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        for (const message of discordMessages(sheet(parts))) {
          expect(countOf(message)).toBeLessThanOrEqual(LIMITS.components);
          const all = texts([message]);
          expect(all.join('').length).toBeLessThanOrEqual(LIMITS.text);
          expect(all.every((one) => visibleText(one).trim() !== '')).toBe(true);
          const kinds = message.components[0].components.map(({ type }) => type);
          expect(kinds[0]).not.toBe(14);
          expect(kinds.at(-1)).not.toBe(14);
          const ids = JSON.stringify(message).match(/"custom_id":"[^"]*"/g) ?? [];
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
