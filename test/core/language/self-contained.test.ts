// Which sentences can be told alone, and which lean on what stands before them.
import { describe, expect, it } from 'vitest';
import { standsAlone } from '../../../src/core/language/self-contained.ts';

const ALONE: readonly (readonly [name: string, sentence: string])[] = [
  ['a former office', 'The court jailed the former harbour master of Skerry for two years.'],
  ['a former office in front', 'The former mayor of Varde won the vote on Sunday.'],
  ['a former place', 'Divers searched the former cable works on Skerry.'],
  ['a part of a time', 'Rain fell on Varde in the latter half of March.'],
  ['a former thing that was mended', 'Skerry bought the former disputed quay.'],
  ['the pronoun inside a quotation', 'Berg said "the latter is true" of the quay on Skerry.'],
  ['two that are named after neither', 'Neither Skerry nor Varde runs a ferry on Sunday.'],
  ['an open question', 'It is an open question whether Varde will pay for the quay.'],
  ['there is', 'There is no ferry to Varde on Sunday.'],
];
const LEANING: readonly (readonly [name: string, sentence: string])[] = [
  ['the latter, which acts', 'Skerry asked Varde, and the latter agreed to pay.'],
  ['the former, in front', 'The former has no harbour.'],
  ['the latter at the end', 'Skerry prefers the latter.'],
  ['the former of two', 'Berg chose the former of the two quays.'],
  ['what is the latter’s', 'Berg used the latter’s boat.'],
  ['neither without its two', 'Neither runs a ferry on Sunday.'],
  ['a pronoun', 'He said so on Monday.'],
];

describe('told alone', () => {
  it.each(ALONE)('%s', (_, sentence) => {
    expect(standsAlone(sentence)).toBe(true);
  });
});

describe('leans on another', () => {
  it.each(LEANING)('%s', (_, sentence) => {
    expect(standsAlone(sentence)).toBe(false);
  });
});
