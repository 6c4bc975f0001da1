// Any string is a legal text: it is read in time, and every offset lies in it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/language/analyse.ts';
import type { Span } from '../../../src/core/language/analysis.ts';
import { inferPublication } from '../../../src/core/language/publication.ts';
import { readSentences } from '../../../src/core/language/sentences.ts';
import { articleOf, editionOf, read } from '../texts.ts';

const MANY = 200_000;
const SAID =
  'The board rejected the plan and wants to extend the lease by 30 days on Friday, Anna Berg said. ';
const HARD: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['one letter, again and again', 'a'.repeat(MANY)],
  ['one capital', 'A'.repeat(MANY)],
  ['blanks', ' '.repeat(MANY)],
  ['blanks inside', `a${' '.repeat(MANY)}b`],
  ['line breaks', '\n'.repeat(MANY)],
  ['full stops', '.'.repeat(MANY)],
  ['exclamation marks that end nothing', `${'!'.repeat(MANY)}x`],
  ['quotation marks', '"'.repeat(MANY)],
  ['brackets', '('.repeat(MANY)],
  ['digits', '1,'.repeat(MANY / 2)],
  ['hyphens', 'A-'.repeat(MANY / 2)],
  ['apostrophes', "a'".repeat(MANY / 2)],
  ['no blank anywhere', 'word,'.repeat(MANY / 5)],
  ['names without end', 'Anna Berg '.repeat(MANY / 10)],
  ['halves of characters', '\ud800 A.\udc00 "'.repeat(2000)],
  ['the same sentence', SAID.repeat(3000)],
  ['the same line', `${SAID.trim()}\n`.repeat(3000)],
  ['words that a break parts', 'word\n'.repeat(MANY / 5)],
  ['items of a list', '• 1. pier '.repeat(MANY / 40)],
  ['headings without end', 'The pier We are a '.repeat(MANY / 18)],
  ['speech that breaks off', 'a — It is '.repeat(MANY / 10)],
  ['titles without end', 'Mr. A '.repeat(MANY / 6)],
  ['notes without end', 'wood.1 A '.repeat(MANY / 36)],
  ['right to left', 'שלום עולם. '.repeat(MANY / 11)],
  ['emoji', '😀 Wow. '.repeat(MANY / 8)],
  ['signs that join', 'e\u0301\u200d'.repeat(MANY / 3)],
  ['brackets of Japanese', '「啊。'.repeat(MANY / 3)],
  ['words that nearly ask', `${'did not say what '.repeat(100)}. `.repeat(50)],
];

const spansOf = (article: ReturnType<typeof articleOf>): readonly Span[] => {
  const { sentences, dates, names, attributions, figures } = analyse(article);
  const said = attributions.flatMap(({ cue, source, content }) => [
    cue,
    ...(source === null ? [] : [source]),
    ...content,
  ]);
  return [...sentences, ...dates, ...names, ...said, ...figures];
};

describe('hard texts', () => {
  it.each(HARD)('%s: read and told in under three seconds of the processor', async (_, text) => {
    const before = process.cpuUsage();
    const one = read(articleOf({ title: text.slice(0, 500), text }));
    inferPublication(text);
    await editionOf([{ id: 's', articles: [one] }], '2026-03-13T00:00:00Z');
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(3000);
  });
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    'Anna Berg', ' said ', 'that ', '"', '“', '”', '. ', ', ', '\n', 'The board ', 'did not say whether ', 'will ', 'rejects ', 'on Friday',
    '12 boats', '5 May 2014', ' (', ')', 'However, ', '…', '\ud83d', ' is seeking to ', 'any extension', '’s ', '- ', '\u2028', '\u00a0', 'The pier We are ', 'z. B. ', ' — It ', '。', '「', '」', '1. ', '• ', 'Figure 1 ', 'г. ',
  ); // biome-ignore format: a list of pieces
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );

  it('every span lies in it, and the reading is the same again', () => {
    fc.assert(
      fc.property(texts, fc.string({ maxLength: 40 }), (text, title) => {
        const article = articleOf({ text, title });
        for (const { start, end } of spansOf(article)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        const { sentences, questions } = analyse(article);
        for (const { evidence, positions } of questions)
          for (const index of [...evidence, ...positions.map(({ sentence }) => sentence)])
            expect(sentences[index]?.kind).toBe('prose');
        expect(analyse(article)).toEqual(analyse(article));
      }),
      { numRuns: 300 },
    );
  });

  const languages = fc.constantFrom(null, 'en', 'de', 'ru', 'hy', 'el', 'sk', 'not a tag');

  it('sentences of any language lie in order and cover all but blanks', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        let last = 0;
        for (const { start, end } of readSentences(text, language)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('a figure stands in its sentence; what is read holds at least a character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { sentences, names, dates, figures, attributions } = analyse(articleOf({ text }));
        for (const { sentence, start, end } of figures) {
          expect(start).toBeGreaterThanOrEqual(sentences[sentence]?.start ?? Number.POSITIVE_INFINITY);
          expect(end).toBeLessThanOrEqual(sentences[sentence]?.end ?? -1);
        }
        const cues = attributions.map(({ cue }) => cue);
        for (const { start, end } of [...names, ...dates, ...figures, ...cues])
          expect(end).toBeGreaterThan(start);
      }),
      { numRuns: 300 },
    );
  });

  it('names, dates and figures do not overlap with their own kind', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { names, dates, figures } = analyse(articleOf({ text }));
        for (const spans of [names, dates, figures])
          spans.slice(1).forEach(({ start }, i) => {
            expect(start).toBeGreaterThanOrEqual(spans[i]?.end ?? 0);
          });
      }),
      { numRuns: 300 },
    );
  });
});
