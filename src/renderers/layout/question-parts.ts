// A question of the ledger with its sides: in a story's telling and in the list of questions.
import type { Source } from '../../core/article/article.ts';
import type { Run } from '../../core/command/reply.ts';
import type { LedgerQuestion } from '../../core/question/question.ts';
import { inZone } from '../../core/time/zoned.ts';
import { ageSinceText, type Reader, weekdayText } from './moments.ts';
import { cleanText } from './plain-text.ts';
import type { Part } from './sheet.ts';
import { saidRuns } from './source-line.ts';

/** Two extracts of the same sentence have the same one. */
export const sentenceKey = ({ article, field, start }: Source): string => `${article} ${field} ${start}`;

/** The question on one line: still open and since when, or answered by a sentence, or past its date. */
export const questionLine = (question: LedgerQuestion, reader: Reader): Part => {
  const { labels, zone } = reader;
  const text = cleanText(question.question);
  const dayText = (at: number): string => weekdayText(inZone(at, zone).day, 'short', reader);
  switch (question.state) {
    case 'open':
      return {
        part: 'open',
        word: labels.stillOpen,
        runs: [{ text: `${text} ${ageSinceText(question.since, reader)}` }],
      };
    case 'answered':
      return {
        part: 'open',
        word: labels.answered,
        runs: [{ text: `${text} ` }, ...saidRuns(question.answer, reader)],
      };
    case 'expired':
      return {
        part: 'open',
        word: labels.unanswered,
        runs: [{ text: `${text} ${labels.passed(dayText(question.since), dayText(question.expiredAt))}` }],
      };
  }
};

/** The line, then each side's position, then the evidence that is no position. */
export const questionParts = (question: LedgerQuestion, reader: Reader): readonly Part[] => {
  const told = new Set(question.positions.map(({ source }) => sentenceKey(source)));
  if (question.state === 'answered') told.add(sentenceKey(question.answer.source));
  const sides = question.positions.map((position): readonly Run[] => [
    { text: `${cleanText(position.actor)}: `, style: 'bold' },
    ...saidRuns(position, reader),
  ]);
  const evidence = question.evidence
    .filter(({ source }) => !told.has(sentenceKey(source)))
    .map((extract) => saidRuns(extract, reader));
  const items = [...sides, ...evidence];
  const line = questionLine(question, reader);
  return items.length === 0 ? [line] : [line, { part: 'list', items }];
};
