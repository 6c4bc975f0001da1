// The ledger of open questions: each with its sides, since when, and its evidence.
import type { Reply } from '../../core/command/reply.ts';
import type { Labels } from './labels.ts';
import { cleanText } from './plain-text.ts';
import { questionParts } from './question-parts.ts';
import type { Part, Sheet } from './sheet.ts';
import { dotted, ruled, sheetOf } from './sheet-of.ts';

export const questionsSheet = (
  { title, stories, now, zone }: Extract<Reply, { kind: 'questions' }>,
  labels: Labels,
): Sheet => {
  const reader = { labels, now, zone };
  const all = stories.flatMap(({ questions }) => questions);
  const open = all.filter(({ state }) => state === 'open').length;
  const text = cleanText(title);
  const sections = stories
    .filter(({ questions }) => questions.length > 0)
    .map(({ label, questions }): readonly Part[] => [
      { part: 'heading', text: cleanText(label) },
      ...questions.flatMap((question) => questionParts(question, reader)),
    ]);
  return sheetOf(labels, text, [
    {
      part: 'title',
      text,
      link: null,
      sub: all.length === 0 ? [] : [dotted([labels.questions(all.length), labels.openCount(open)])],
    },
    ...(all.length === 0
      ? [{ part: 'text' as const, runs: [{ text: labels.noQuestions }] }]
      : ruled(sections)),
  ]);
};
