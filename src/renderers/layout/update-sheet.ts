// The first message of an update: one story as it develops, what is new before what is open.
import type { Run } from '../../core/command/reply.ts';
import type { EditionStory, NumberedEdition } from '../../core/digest/edition.ts';
import type { LedgerQuestion } from '../../core/question/question.ts';
import type { Reader } from './moments.ts';
import { cleanText } from './plain-text.ts';
import { questionLine, sentenceKey } from './question-parts.ts';
import type { Part, Sheet } from './sheet.ts';
import { buttons, ruled, sheetOf } from './sheet-of.ts';
import { linkOf, saidRuns } from './source-line.ts';
import { aboutStory, keyPointRuns, newRun, readerOf } from './story-sheet.ts';
import { firstThatFits, shorterUpdates } from './trimming-to-fit.ts';

/** A story that is new to the channel begins with so many key points. */
const FIRST_POINTS = 3;

/** One piece of news: an answer with its question, or a sentence. */
type News =
  | { readonly is: 'answer'; readonly part: Part }
  | { readonly is: 'sentence'; readonly runs: readonly Run[] };

const newsOf = (story: EditionStory, reader: Reader): readonly News[] => {
  const answered = story.questions.filter((question) => question.state === 'answered');
  const told = new Set(answered.map(({ answer }) => sentenceKey(answer.source)));
  const answers = answered.map((question): News => ({ is: 'answer', part: questionLine(question, reader) }));
  const changes = story.changes
    .filter(({ source }) => !told.has(sentenceKey(source)))
    .map((change): News => ({ is: 'sentence', runs: [newRun(reader), ...saidRuns(change, reader)] }));
  const points = story.keyPoints
    .slice(0, FIRST_POINTS)
    .map((point): News => ({ is: 'sentence', runs: keyPointRuns(point, story.update, reader) }));
  const news = [...answers, ...changes];
  return story.update && news.length > 0 ? news : [...answers, ...points];
};

/** Of a story told before, only those that the news is about: new ones, and those whose texts the news comes from. */
const touched = (story: EditionStory): readonly LedgerQuestion[] => {
  const { lastTold } = story;
  const open = story.questions.filter(({ state }) => state === 'open');
  if (lastTold === null) return open;
  const fresh = new Set(story.changes.map(({ source }) => source.article));
  return open.filter(
    ({ since, positions, evidence }) =>
      since > lastTold || [...positions, ...evidence].some(({ source }) => fresh.has(source.article)),
  );
};

const newsParts = (news: readonly News[]): readonly Part[] => {
  const items = news.flatMap((one) => (one.is === 'sentence' ? [one.runs] : []));
  const answers = news.flatMap((one) => (one.is === 'answer' ? [one.part] : []));
  return items.length === 0 ? answers : [...answers, { part: 'list', items }];
};

const controls = ({ number }: NumberedEdition, story: EditionStory, { labels }: Reader): Part =>
  buttons(
    ...(['more', 'timeline', 'sources', 'follow'] as const).map((name) => ({
      label: labels.buttons[name],
      action: { name, target: `${number}:1` },
      hint: labels.hint(labels.buttons[name], cleanText(story.label)),
    })),
  );

export const updateSheet = (
  numbered: NumberedEdition,
  story: EditionStory,
  lateLine: string | null,
): Sheet => {
  const reader = readerOf(numbered.edition);
  const { labels } = reader;
  const headline = cleanText(story.headline.text);
  const title = story.update ? `${labels.update} ${headline}` : headline;
  const sub = [...(lateLine === null ? [] : [lateLine]), aboutStory(numbered.edition, story)];
  return firstThatFits(
    shorterUpdates({ news: newsOf(story, reader), questions: touched(story) }),
    ({ news, questions }) =>
      sheetOf(labels, title, [
        { part: 'title', text: title, link: linkOf(story.headline.source.url), sub },
        ...ruled([newsParts(news), questions.map((question) => questionLine(question, reader))]),
        controls(numbered, story, reader),
        { part: 'fine', text: labels.updateNumber(numbered.number) },
      ]),
  );
};
