// What a sentence says was moved to another day.
import { describe, expect, it } from 'vitest';
import { isLeftBehind, movedIn } from '../../../src/core/timeline/moved.ts';

describe('what was moved', () => {
  it.each([
    ['The spring vote of the council was put off until Monday.', 'vote'],
    ['The council postponed the spring vote until Monday.', 'vote'],
    ['Sensors showed movement, and blasting has been put off until Friday.', 'blast'],
    ['The hearing has moved to Tuesday.', 'hear'],
  ])('%s', (sentence, head) => expect(movedIn(sentence)).toBe(head));

  it.each(['The council voted on Monday.', 'The family moved into the house on Monday.'])(
    'nothing: %s',
    (sentence) => expect(movedIn(sentence)).toBeNull(),
  );
});

describe('the day that is left behind', () => {
  const isLeft = (sentence: string, day: string): boolean => isLeftBehind(sentence, sentence.indexOf(day));
  it.each([
    ['The vote was moved from Monday to Friday.', 'Monday', true],
    ['The vote was moved from Monday to Friday.', 'Friday', false],
    ['The vote, planned for Monday, was postponed.', 'Monday', true],
    ['The vote is planned for Monday.', 'Monday', false],
  ])('%s: %s', (sentence, day, expected) => expect(isLeft(sentence, day)).toBe(expected));
});
