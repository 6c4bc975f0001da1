// Which sentences are looked at closer, and that no answer is lost by it.
import { describe, expect, it } from 'vitest';
import { mayAnswer } from '../../../src/core/question/enough.ts';
import { saidIn } from '../../../src/core/question/matter.ts';

const may = (question: string, sentence: string): boolean => mayAnswer(question)(saidIn(sentence));

describe('a sentence that may answer', () => {
  it.each([
    [
      'Will the ferry to Varde sail on Monday?',
      'The ferry to Varde will sail on Monday, the harbour board said.',
    ],
    ['Who burned the pier of Skerry?', 'Police said a clerk burned the pier at Skerry.'],
    ['How long will the strike last?', 'The strike is over.'],
    ['How did they get in?', 'They came in by the roof.'],
  ])('%s – %s', (question, sentence) => expect(may(question, sentence)).toBe(true));

  it.each([
    ['Will the ferry to Varde sail on Monday?', 'The ferry is white.'],
    ['Who burned the pier of Skerry?', 'The pier was old.'],
    ['How long will the strike of the pilots last?', 'The boats are white.'],
  ])('is not: %s – %s', (question, sentence) => expect(may(question, sentence)).toBe(false));
});
