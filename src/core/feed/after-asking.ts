// What was asked and what came of it make the state in which a feed is left.
import { afterDocument, afterUnchanged } from './after-answer.ts';
import { afterEnd, afterFault } from './after-fault.ts';
import type { AskingTerms, FeedAnswer } from './answer.ts';
import type { FeedState } from './state.ts';

/** `added` is the address under which it was added. */
export const afterAsking = (
  before: FeedState,
  added: string,
  answer: FeedAnswer,
  terms: AskingTerms,
): FeedState => {
  const state = { ...before, lastAskedAt: terms.now };
  switch (answer.is) {
    case 'unchanged':
      return afterUnchanged(state, answer, terms);
    case 'document':
      return afterDocument(state, answer, terms);
    case 'gone':
      return afterEnd(state, added, answer, terms);
    case 'fault':
      return afterFault(state, added, answer, terms);
  }
};
