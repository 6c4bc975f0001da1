// Which subjects take for known what a reader has not met.
import { describe, expect, it } from 'vitest';
import { isOneOfSeveral, subjectTakenForKnown } from '../../../src/core/language/definite-subject.ts';

describe('a subject that is taken for known', () => {
  it.each([
    ['The meeting was overshadowed by a quarrel over planks.', 'meeting'],
    ['The incumbent president said the pier would be built of stone.', 'president'],
    ['The fiasco cost the island nine million crowns.', 'fiasco'],
    ['The actor, who also sings in the choir of Skerry, opened the pier.', 'actor'],
    ['The new cases come from the island of Varde.', 'cases'],
    ['Meanwhile, the panel will resume its work on Monday.', 'panel'],
    ['The first, at the old quay of Skerry, begins on Monday.', 'first'],
  ])('%s', (sentence, head) => expect(subjectTakenForKnown(sentence)).toBe(head));
});

describe('a subject that says which one is meant', () => {
  it.each([
    'The harbour board of Skerry closed the pier.',
    'The government said the pier would be built of stone.',
    'The Skerry clerk said the pier would be built of stone.',
    'The man who burned the pier was caught on Monday.',
    'The largest pier was closed on Monday.',
    'The clerk, Anna Berg, said the pier would be built of stone.',
    'Anna Berg said the pier would be built of stone.',
    '',
  ])('%s', (sentence) => expect(subjectTakenForKnown(sentence)).toBeNull());
});

it('a place in a row is named by nothing else', () => {
  expect(['first', 'latest', 'meeting'].map(isOneOfSeveral)).toEqual([true, true, false]);
});
