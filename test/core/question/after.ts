// The state of a question after what a later article says.
import { ledgerOf } from '../../../src/core/question/ledger.ts';
import { at, written } from '../texts.ts';

/** The question that the first article asks, a day later: the sentence that answers it, or its state. */
export const after = (asks: string, says: string): string => {
  const [question] = ledgerOf(
    [
      written({ title: 'News of Skerry', text: `It rained on Skerry. ${asks}`, on: '2026-03-10T12:00:00Z' }),
      written({
        title: 'More news of Skerry',
        text: `The rain went on. ${says}`,
        on: '2026-03-11T12:00:00Z',
      }),
    ],
    at('2026-03-11T13:00:00Z'),
  );
  if (question === undefined) throw new Error(`nothing is asked: ${asks}`);
  return question.state === 'answered' ? question.answer.text : question.state;
};
