// A prefilter may never change a reading: what a pattern needs is found in every sentence that the pattern matches.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuesFor, OPEN_CUES } from '../../../src/core/language/open-cues.ts';
import { wordsNeeded } from '../../../src/core/language/pattern-words.ts';
import { indexByWords, lineOf } from '../../../src/core/language/word-index.ts';

const needed = (pattern: RegExp): string =>
  wordsNeeded(pattern)
    ?.map(({ word, isWhole }) => (isWhole ? word : `${word}…`))
    .join(' ') ?? 'any';

describe('the words that a pattern needs', () => {
  it.each([
    ['whole words', /\b(?:strike|walkout)\b/, 'strike walkout'],
    ['beginnings', /\bstrik(?:e|ing)/, 'strik…'],
    ['an ending that may be missing', /\btalks?\b/, 'talk…'],
    ['the rarest of a row', /\b(?:is|are) under consideration\b/, 'consideration'],
    ['what cannot be left out', /\b(?:not )?(?:very )?certain\b/, 'certain'],
    ['the inside of a word is not one', /\w+ing\b/, 'any'],
    ['what a look ahead forbids', /\bdeal(?! breaker)(?= )/, 'deal'],
    ['no letter after it', /\bdeal(?![a-z0-9_])/, 'deal'],
    ['what may stand beside it is not told', /(?:pre)?condition\b/, 'any'],
    ['parts of a word with a mark', /\brun-?off\b/, 'run…'],
    ['a mark that must be there', /\bdidn['’]t\b/, 'didn'],
    ['one branch that needs nothing', /\bdeal\b|\?$/, 'any'],
    ['capitals', /\bDeal\b/iu, 'deal'],
    ['a repeated letter', /\bhel+o\b/, 'hel…'],
    ['a group that comes once at least', /\b(?:no deal )+yet\b/, 'deal'],
  ])('%s', (_, pattern, words) => {
    expect(needed(pattern)).toBe(words);
  });
});

/** Words of the patterns themselves and a few others, so that mixtures match often. */
const WORDS = [
  ...new Set(OPEN_CUES.flatMap(({ pattern }) => pattern.source.toLowerCase().match(/[a-z]+/g) ?? [])),
];
const MIXTURE = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.string() }),
      fc.constantFrom('', '', '', 's', 'ed', 'ing', 'é', '_'),
      fc.constantFrom(' ', ' ', ' ', ' ', ', ', '-', '’', "'", '. ', ''),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((words) => words.flat().join(''));

describe('cues looked up by words', () => {
  it('are all that match', () => {
    fc.assert(
      fc.property(MIXTURE, (text) => {
        const line = lineOf(text);
        const looked = new Set(cuesFor(line).filter(({ pattern }) => pattern.test(line.lower)));
        expect([...looked]).toEqual(OPEN_CUES.filter(({ pattern }) => pattern.test(line.lower)));
      }),
      { numRuns: 1500 },
    );
  });

  it('are few in a plain sentence', () => {
    expect(cuesFor(lineOf('The boats came home at noon.')).length).toBeLessThan(OPEN_CUES.length / 20);
  });

  it('keep their order', () => {
    const find = indexByWords([/\bsea\b/, /\?$/, /\bboat\b/], (pattern) => pattern);
    expect(find(lineOf('A boat at sea')).map(({ source }) => source)).toEqual([
      '\\bsea\\b',
      '\\?$',
      '\\bboat\\b',
    ]);
  });
});
