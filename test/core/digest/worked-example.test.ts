// PRODUCT's worked example, point by point, on the seed beside the checkout and on the same text with every name replaced.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import type { Edition, EditionStory } from '../../../src/core/digest/edition.ts';
import { editionJson } from '../../../src/core/digest/edition-json.ts';
import { inferPublication } from '../../../src/core/language/publication.ts';
import { checkEvidence } from '../../house/evidence.ts';
import { articleOf, at, editionOf, read } from '../texts.ts';

const SEEDS = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared/seeds');
const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : [];

/** Another letter of the same kind for each: names that share a beginning or an end go on sharing it. */
const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnpqrstvwxz';
const other = (letter: string): string => {
  const lower = letter.toLowerCase();
  const row = VOWELS.includes(lower) ? VOWELS : CONSONANTS;
  const next = row.includes(lower) ? (row[(row.indexOf(lower) + 1) % row.length] ?? lower) : lower;
  return letter === lower ? next : next.toUpperCase();
};

/** Capitals that are no names: the calendar, offices, and words that open sentences. */
const NO_NAME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Prime|Minister|Resistance|Strip|The|This|In|Two|With|However|Meanwhile|Freed|Senior|[A-Z])$/u;
const renamed = (text: string): string =>
  text.replace(/\p{Lu}\p{L}+/gu, (word) => (NO_NAME.test(word) ? word : [...word].map(other).join('')));

/** Title: the first line. A line of dashes is nothing. */
const articleFrom = (raw: string): Article => {
  const [title = '', ...lines] = raw.split('\n');
  const text = lines
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line))
    .join('\n');
  const published = inferPublication(text);
  const knownAt = published.is === 'absent' ? 0 : published.at;
  return { ...articleOf({ title: title.trim(), text, publisher: null }), published, knownAt };
};

/** The seven points, each by words that only its sentence has. */
const POINTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['the positive impression', /"positive impression"/u],
  [
    'an exchange alone, no ceasefire, no end of the war',
    /solely on .+ did not address .+ ceasefire or an end to/u,
  ],
  ['at whose request, and who was surprised', /at the request of the .+ by surprise/u],
  ['phase one is over and nobody clarified what follows', /concluded on Saturday, and .+ did not clarify/u],
  ['an extension of 42 days', /sources told .+ extend the first phase .+ 42 days/u],
  ['three captives a week', /officials told .+ release three captives per week/u],
  ['intensive talks on phase two', /"intensive" negotiations on a second phase/u],
];

const DAYS: readonly (readonly [date: string, patterns: readonly RegExp[]])[] = [
  [
    '2025-02-27',
    [/announced on Thursday that .+ delegations were in/u, /depart for .+ handed over the remains/u],
  ],
  ['2025-02-28', [/reaffirmed on Friday its full commitment/u]],
  ['2025-03-01', [/first phase of the ceasefire concluded on Saturday/u]],
];

const VARIANTS: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['with every name replaced', renamed],
];

describe.skipIf(seeds.length === 0)('the worked example (skipped without ../shared)', () => {
  describe.each(VARIANTS)('%s', (_, change) => {
    let article: Article;
    let edition: Edition;
    let story: EditionStory;
    let told: readonly string[];

    beforeAll(async () => {
      article = articleFrom(change(readFileSync(join(SEEDS, seeds[0] ?? ''), 'utf8')));
      const stories = [{ id: 's-seed', articles: [read(article)] }];
      edition = await editionOf(stories, '2025-03-02T09:00:00Z', {
        from: '2025-02-27T00:00:00Z',
        keyPoints: 6,
      });
      const [first] = edition.stories;
      if (first === undefined) throw new Error('the edition tells nothing');
      story = first;
      told = [
        ...story.keyPoints.map(({ text }) => text),
        ...story.questions.flatMap(({ positions, evidence }) =>
          [...positions, ...evidence].map(({ text }) => text),
        ),
      ];
    });

    it('is published no earlier than the first of March', () => {
      expect(article.published).toEqual({ is: 'inferred', at: at('2025-03-01T00:00:00Z'), precision: 'day' });
    });

    it('has its title as headline', () => {
      expect(story.headline.text).toBe(article.title);
    });

    it.each(POINTS)('tells %s once', (__, pattern) => {
      expect(told.filter((text) => pattern.test(text))).toHaveLength(1);
    });

    it('tells no sentence twice', () => {
      expect(new Set(told).size).toBe(told.length);
    });

    it('asks: a longer phase one or phase two, with both positions', () => {
      const question = story.questions.find(({ question: line }) =>
        /first phase .+ or .*second phase/u.test(line),
      );
      expect(question?.state).toBe('open');
      expect(question?.positions.map(({ text }) => text)).toEqual([
        expect.stringMatching(/delegation in .+ extend the first phase of the deal for 42 days/u),
        expect.stringMatching(/opposes any extension and insists on .+ second phase/u),
      ]);
      expect(question?.positions[0]?.actor).toBe(`${change('Israeli')} delegation`);
      expect(question?.positions[1]?.actor).toBe(change('Hamas'));
    });

    it('asks what happens if no new agreement is reached', () => {
      expect(story.questions.map(({ question }) => question)).toContainEqual(
        expect.stringMatching(/^What will (?:occur|happen) if no new agreement is reached\?$/u),
      );
    });

    it('asks for the framework of a swap, of which none was presented', () => {
      const question = story.questions.find(({ question: line }) =>
        /^What .*framework for .*swap\?$/u.test(line),
      );
      expect(question?.evidence.map(({ text }) => text)).toEqual([
        expect.stringMatching(/did not present a specific framework/u),
      ]);
    });

    it('has a timeline of three days', () => {
      expect([...new Set(story.timeline.map(({ date }) => date))]).toEqual(DAYS.map(([date]) => date));
    });

    it.each(DAYS)('tells of %s', (date, patterns) => {
      const sentences = story.timeline.filter((event) => event.date === date).map(({ text }) => text);
      for (const pattern of patterns) expect(sentences).toContainEqual(expect.stringMatching(pattern));
    });

    it('keeps to the evidence', () => {
      expect(checkEvidence(editionJson(edition), (id) => (id === article.id ? article : undefined))).toEqual(
        [],
      );
    });
  });
});
