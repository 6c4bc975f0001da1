// Which figures are figures for one thing, and which of them are overtaken.
import { describe, expect, it } from 'vitest';
import { overtakenIn } from '../../../src/core/story/overtaken.ts';
import { quantitiesIn } from '../../../src/core/story/quantities.ts';
import { sameness } from '../../../src/core/story/same-quantity.ts';
import { type Written, written } from '../texts.ts';

const likenessOf = (one: string, other: string): number => {
  const [a, b] = [one, other].map((text) => quantitiesIn([written({ text })])[0]);
  return a === undefined || b === undefined ? Number.NaN : sameness(a, b);
};

describe('figures for one thing', () => {
  it.each([
    ['40 boats sank in the gale off Skerry.', 'The gale off Skerry sank 55 boats.'],
    [
      'Nine people died in the gale off Skerry.',
      'The gale off Skerry has killed 14 people, Orla Finch said.',
    ],
    ['Anna Berg said 40 boats sank in the gale.', 'In the gale 55 boats sank, Orla Finch said.'],
    ['The Greens won the vote with 31.5 percent.', 'The Greens now have 30.9 percent.'],
    ['The gale sank 40 fishing boats off Skerry.', 'The gale off Skerry sank 43 boats.'],
  ])('%s / %s', (one, other) => expect(likenessOf(one, other)).toBeGreaterThan(0));
});

describe('figures for two things', () => {
  it.each([
    ['whose they are', 'The Greens won 31.5 percent of the vote.', 'The Blues won 30.9 percent of the vote.'],
    [
      'whose they are, in one sentence',
      'The Greens have 31.5 percent and the Blues 28 percent.',
      'The Blues won 30.9 percent of the vote.',
    ],
    ['what befell whom', 'The gale off Skerry killed 14 people.', 'The gale off Skerry injured 30 people.'],
    ['what is counted', 'The gale off Skerry sank 40 fishing boats.', 'The gale off Skerry sank 3 patrol boats.'],
    ['a step and a height', 'The toll for boats at Skerry rose by 12 crowns.', 'The toll for boats at Skerry is 60 crowns.'],
    ['an offer and a demand', 'Skerry offered the pilots a bonus of 600 crowns.', 'Skerry could raise the bonus of the pilots to 900 crowns.'],
    ['places', 'In Skerry 40 boats were lost in the gale.', 'In Varde 12 boats were lost in the gale.'],
  ])('%s', (_, one, other) => expect(likenessOf(one, other)).toBe(0)); // biome-ignore format: a list of sentences
});

describe('a figure is overtaken', () => {
  const overtaken = (...texts: readonly Written[]) =>
    overtakenIn(texts.map(written)).map(({ figure }) => figure.value);
  const first = { text: 'The gale off Skerry sank 40 boats.', publisher: 'A', on: '2026-03-10T08:00:00Z' };
  const later = { text: 'The gale off Skerry sank 55 boats.', on: '2026-03-10T18:00:00Z' };

  it.each([
    ['by its own publisher', [first, { ...later, publisher: 'A' }]],
    ['by another publisher days later', [first, { ...later, publisher: 'B', on: '2026-03-13T08:00:00Z' }]],
    [
      'by one that says so',
      [first, { ...later, publisher: 'B', text: 'The gale off Skerry sank 55 boats, more than first thought.' }],
    ],
    [
      'where it said so itself',
      [{ ...first, text: 'The gale off Skerry sank at least 40 boats.' }, { ...later, publisher: 'B' }],
    ],
    ['by one that names another before', [
      { ...first, text: 'Some 40 cubic metres of stone lie on the coast road at Skerry.' },
      { ...later, publisher: 'B', text: 'About 55 cubic metres of stone block the quay, more than first thought.' },
    ]],
    ['by a toll', [
      { ...first, text: 'The gale off Skerry has killed 40 people.' },
      { ...later, publisher: 'A', text: 'The death toll rose to 55.' },
    ]],
    ['by a bare count of the same fate', [
      { ...first, text: 'After the gale off Skerry 40 people are missing.' },
      { ...later, publisher: 'B', text: 'Five people are still missing.' },
    ]],
    ['by its own text', [{ ...first, text: 'The Greens now have 55 percent. On Monday the town had put the Greens at 40 percent.' }]],
    ['where it was done, not reported', [
      { ...first, text: 'The dairy of Skerry is recalling 40 packs of cheese.' },
      { ...later, publisher: 'B', on: '2026-03-13T08:00:00Z', text: 'The dairy of Skerry recalled 55 packs.' },
    ]],
  ])('%s', (_, texts) => expect(overtaken(...texts)).toEqual([40])); // biome-ignore format: a list of texts

  it.each([
    ['by another publisher of the same day', [first, { ...later, publisher: 'B' }]],
    ['by the same figure', [first, { ...first, on: '2026-03-13T08:00:00Z' }]],
    [
      'by a toll of others',
      [
        { ...first, text: 'After the gale off Skerry 40 people are missing.' },
        { ...later, publisher: 'A', text: 'The death toll rose to 55.' },
      ],
    ],
    ['by a figure for something else', [first, { ...later, text: 'Skerry has 300 houses.', publisher: 'A' }]],
  ])('not %s', (_, texts) => expect(overtaken(...texts)).toEqual([]));
});
