// What a sentence says was moved to another day.
import { describe, expect, it } from 'vitest';
import { calledOffIn, isLeftBehind, movedIn } from '../../../src/core/timeline/moved.ts';

describe('what was moved', () => {
  it.each([
    ['The spring vote of the council was put off until Monday.', 'vote'],
    ['The council postponed the spring vote until Monday.', 'vote'],
    ['Sensors showed movement, and blasting has been put off until Friday.', 'blast'],
    ['The hearing has moved to Tuesday.', 'hear'],
    ['The trial of the pilot, Anna Berg, has been put off until Monday.', 'trial'],
    ['On Sunday, the vote was postponed by a week.', 'vote'],
  ])('%s', (sentence, head) => expect(movedIn(sentence)).toBe(head));

  it.each(['The council voted on Monday.', 'The family moved into the house on Monday.'])(
    'nothing: %s',
    (sentence) => expect(movedIn(sentence)).toBeNull(),
  );
});

describe('what was called off', () => {
  it.each([
    ['The pilots agreed on a rise and called off the regatta.', 'regatta'],
    ['The boat race was cancelled because of the gale, the board said.', 'race'],
  ])('%s', (sentence, head) => expect(calledOffIn(sentence)).toBe(head));

  it.each([
    'The boat race could be cancelled.',
    'The boat race has not been called off.',
    'Pilots threatened that the race would be cancelled.',
    'The boat race was held.',
  ])('nothing: %s', (sentence) => expect(calledOffIn(sentence)).toBeNull());
});

describe('the day that is left behind', () => {
  const isLeft = (sentence: string, day: string): boolean => isLeftBehind(sentence, sentence.indexOf(day));
  it.each([
    ['The vote was moved from Monday to Friday.', 'Monday', true],
    ['The vote was moved from Monday to Friday.', 'Friday', false],
    ['The vote, planned for Monday, was postponed.', 'Monday', true],
    ['The school is shut and had been due to reopen on Monday.', 'Monday', true],
    ['The ferry was originally scheduled to sail on Monday.', 'Monday', true],
    ['The school is due to reopen on Monday.', 'Monday', false],
    ['The vote is planned for Monday.', 'Monday', false],
  ])('%s: %s', (sentence, day, expected) => expect(isLeft(sentence, day)).toBe(expected));
});
