// Which sentences can be told alone, and which lean on what stands before them.
import { describe, expect, it } from 'vitest';
import { isTellable, standsAlone } from '../../../src/core/language/self-contained.ts';

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

const LEANS_ON_PLACE: readonly (readonly [name: string, sentence: string])[] = [
  ['where the writer stands', 'Last week the mayor of Skerry flew here to open the new pier.'],
  ['where somebody was born', 'The mayor was born there and wants to go back once a year.'],
  ['what is only shown', 'A battle off this remote spit of land changed the course of the war.'],
  ['the first of several', 'The first, at the hall of Skerry on Oct. 3, will be cut into six parts.'],
  ['who signed what stands before', '- orla, island producer Anger has grown in Skerry with every day.'],
  ['words of nobody', '“I would like to say that most of the crew of the ferry are well.”'],
  ['a fragment behind its dateline', 'TARNHOLM, Skerry Island (Agency) -- A young rising star of them all.'],
];
describe('is not told by itself', () => {
  it.each(LEANS_ON_PLACE)('%s', (_, sentence) => expect(isTellable(sentence)).toBe(false));
  it('but a place that was named', () =>
    expect(isTellable('Anna Berg was born in Varde and lives there on the old quay.')).toBe(true));
});

const TELLABLE: readonly (readonly [name: string, sentence: string])[] = [
  ['a connective before a name', 'But Skerry has no money for a pier of stone.'],
  ['a pronoun for somebody named before it', 'After Anna Berg left the board, she moved to Varde for good.'],
  ['whom the verb is done to, named before it', 'The board asked Anna Berg to leave and told her why.'],
  ['that as a conjunction', 'The clerk said that boats from Varde may land at the quay.'],
  ['those who', 'The board thanked those who carried water to the burning pier.'],
  ['the number one', 'Skerry has more than one pier for the boats of Varde.'],
];
const UNTELLABLE: readonly (readonly [name: string, sentence: string])[] = [
  ['what it answers', 'But the board has no money for a pier of stone.'],
  ['a thing shown before', 'The board of Skerry looked at the planks in that photo.'],
  ['a decision told before', 'The clerk of Skerry defended this decision before the whole board.'],
  ['all that was told before', 'The harbour board of Skerry paid for all this, Anna Berg said.'],
  ['somebody named before, later', 'Eight months later she left the harbour board of Skerry.'],
  [
    'somebody named before, behind a circumstance',
    'Holding up a plank, he said that the pier of Skerry was lost.',
  ],
  ['somebody named before, when', 'When he came back to Skerry, the old pier was gone.'],
  ['what was done to something', 'The high court overturned it on Monday morning in Varde.'],
  ['one of what was told before', 'Most towns want a pier but few will get one, Berg said.'],
  ['what else there was', 'A boat from Varde was also found under the pier.'],
  ['one more', 'The old grain quay of Skerry burned down too.'],
  ['a sentence that an initial cut short', 'The board of Skerry heard the engineer, Orla P.'],
  ['words of the page', 'Continue reading the main story The board of Skerry met.'],
];

describe('fit to be told by itself', () => {
  it.each(TELLABLE)('%s', (_, sentence) => {
    expect(isTellable(sentence)).toBe(true);
  });
});

describe('not fit to be told by itself', () => {
  it.each(UNTELLABLE)('%s', (_, sentence) => {
    expect(isTellable(sentence)).toBe(false);
  });
});
