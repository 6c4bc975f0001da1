// The first message of an update: one story as it develops, what is new before what is open.
import type { Run } from '../../core/command/reply.ts';
import type { EditionStory, NumberedEdition } from '../../core/digest/edition.ts';
import type { LedgerQuestion } from '../../core/question/question.ts';
import { type Reader, readerOf } from './moments.ts';
import { cleanText } from './plain-text.ts';
import { questionLine, sentenceKey } from './question-parts.ts';
import type { Sheet } from './sheet.ts';
import { ruled, sheetOf } from './sheet-of.ts';
import { linkOf, saidRuns } from './source-line.ts';
import { aboutStory, keyPointRuns, newRun, storyButtons } from './story-sheet.ts';
import { firstThatFits, shorterUpdates } from './trimming-to-fit.ts';

/** A story that is new to the channel begins with so many key points. */
const FIRST_POINTS = 3;

type News = readonly Run[];

/** Answers with their questions, then the other changes. */
const changesOf = (story: EditionStory, reader: Reader): readonly News[] => {
  const answered = story.questions.filter((question) => question.state === 'answered');
  const told = new Set(answered.map(({ answer }) => sentenceKey(answer.source)));
  const answers = answered.map(
    ({ question, answer }): News => [
      { text: `${reader.labels.answered} `, style: 'bold' },
      { text: `${cleanText(question)} ` },
      ...saidRuns(answer, reader),
    ],
  );
  const others = story.changes
    .filter(({ source }) => !told.has(sentenceKey(source)))
    .map((change): News => [newRun(reader), ...saidRuns(change, reader)]);
  return [...answers, ...others];
};

const newsOf = (story: EditionStory, reader: Reader): readonly News[] => {
  const changes = changesOf(story, reader);
  if (story.update && changes.length > 0) return changes;
  const points = story.keyPoints.slice(0, FIRST_POINTS);
  return [...points.map((point) => keyPointRuns(point, story.update, reader)), ...changes];
};

/** Of a story told before, only those that the news is about: new ones, and those whose texts the news comes from. */
const touched = ({ lastTold, questions, changes }: EditionStory): readonly LedgerQuestion[] => {
  const open = questions.filter(({ state }) => state === 'open');
  if (lastTold === null) return open;
  const fresh = new Set(changes.map(({ source }) => source.article));
  return open.filter(
    ({ since, positions, evidence }) =>
      since > lastTold || [...positions, ...evidence].some(({ source }) => fresh.has(source.article)),
  );
};

export const updateSheet = (
  numbered: NumberedEdition,
  story: EditionStory,
  lateLine: string | null,
): Sheet => {
  const { edition, number } = numbered;
  const reader = readerOf(edition);
  const { labels } = reader;
  const headline = cleanText(story.headline.text);
  const title = story.update ? `${labels.update} ${headline}` : headline;
  const sub = [...(lateLine === null ? [] : [lateLine]), aboutStory(edition, story)];
  const fullest = { news: newsOf(story, reader), questions: touched(story) };
  return firstThatFits(shorterUpdates(fullest), ({ news, questions }) =>
    sheetOf(labels, title, [
      { part: 'title', text: title, link: linkOf(story.headline.source.url), sub },
      ...ruled([
        news.length === 0 ? [] : [{ part: 'list', items: news }],
        questions.map((question) => questionLine(question, reader)),
      ]),
      storyButtons(['more', 'timeline', 'sources', 'follow'], `${number}:1`, reader),
      { part: 'fine', text: labels.updateNumber(number) },
    ]),
  );
};
