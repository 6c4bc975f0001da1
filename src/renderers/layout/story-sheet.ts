// The full telling of one story of an edition: key points, what is open, what differs, what is next, sources.
import type { Run } from '../../core/command/reply.ts';
import type {
  Disagreement,
  Edition,
  EditionStory,
  KeyPoint,
  NumberedEdition,
} from '../../core/digest/edition.ts';
import { dayIn } from '../../core/time/zoned.ts';
import { clearWeekday, momentText, type Reader, readerOf, weekdayText } from './moments.ts';
import { cleanText } from './plain-text.ts';
import { questionParts, sentenceKey } from './question-parts.ts';
import type { Part, Sheet } from './sheet.ts';
import { buttonRow, dotted, listed, ruled, sheetOf } from './sheet-of.ts';
import { carriedBy, linkOf, saidRuns, sourceText, titleRuns } from './source-line.ts';

/** What came after the last telling, in the words of the channel: "Wednesday’s digest". */
const updateLine = ({ kind }: Edition, { lastTold }: EditionStory, reader: Reader): string | null => {
  if (lastTold === null) return null;
  const weekday = kind === 'digest' ? clearWeekday(lastTold, reader) : null;
  return weekday === null
    ? reader.labels.updateSince(momentText(lastTold, reader))
    : reader.labels.updateSinceDigest(weekday);
};

/** `Update since Wednesday’s digest · 3 publishers · 6 articles · first told Monday 9 March`. */
export const aboutStory = (edition: Edition, story: EditionStory): string => {
  const reader = readerOf(edition);
  const { labels, zone } = reader;
  return dotted([
    updateLine(edition, story, reader),
    labels.publishers(story.publishers),
    labels.articles(story.articles),
    story.firstTold === null
      ? null
      : labels.firstTold(weekdayText(dayIn(story.firstTold, zone), 'long', reader)),
  ]);
};

export const newRun = ({ labels }: Reader): Run => ({ text: `${labels.isNew} `, style: 'bold' });

export const keyPointRuns = (point: KeyPoint, isUpdate: boolean, reader: Reader): readonly Run[] => {
  const carried = carriedBy(point.publishers, reader);
  return [
    ...(isUpdate && point.isNew ? [newRun(reader)] : []),
    ...saidRuns({ text: point.text, source: point.sources[0] }, reader),
    ...(carried === '' ? [] : [{ text: carried }]),
  ];
};

/** Key points, then what changed and stands in none of them and in no question. */
const pointItems = (story: EditionStory, reader: Reader): readonly (readonly Run[])[] => {
  const told = new Set(
    [
      ...story.keyPoints.map(({ sources }) => sources[0]),
      ...story.questions.flatMap((question) => [
        ...[...question.positions, ...question.evidence].map(({ source }) => source),
        ...(question.state === 'answered' ? [question.answer.source] : []),
      ]),
    ].map(sentenceKey),
  );
  const untold = story.changes.filter(({ source }) => !told.has(sentenceKey(source)));
  return [
    ...story.keyPoints.map((point) => keyPointRuns(point, story.update, reader)),
    ...untold.map((change) => [newRun(reader), ...saidRuns(change, reader)]),
  ];
};

const disagreementParts = (disagreement: Disagreement, reader: Reader): readonly Part[] => {
  const label = reader.labels.theyDisagree;
  const values = disagreement.values.map(({ value, text, source }) => ({
    lines: [cleanText(value), cleanText(text)],
    link: linkOf(source.url),
    label: sourceText(source, reader),
  }));
  return [
    { part: 'heading', text: `${label} ${cleanText(disagreement.about)}`, label },
    { part: 'values', values },
  ];
};

const nextItems = (story: EditionStory, reader: Reader): readonly (readonly Run[])[] =>
  story.next.map(({ date, text, source }) => [
    { text: `${weekdayText(date, 'short', reader)}: `, style: 'bold' },
    ...saidRuns({ text, source }, reader),
  ]);

/** More stand in the sources sheet, behind a button. */
const SOURCES_SHOWN = 10;

const sourceItems = ({ sources }: EditionStory, reader: Reader): readonly (readonly Run[])[] => {
  const left = sources.length - SOURCES_SHOWN;
  return [
    ...sources.slice(0, SOURCES_SHOWN).map((source) => titleRuns(source, reader)),
    ...(left > 0 ? [[{ text: reader.labels.more(left) }]] : []),
  ];
};

/** Buttons of one story; `target` is `<edition>:<story n>`. */
export const storyButtons = (
  names: readonly ('more' | 'timeline' | 'sources' | 'follow')[],
  target: string,
  { labels }: Reader,
): Part =>
  buttonRow(
    ...names.map((name) => ({
      label: labels.buttons[name],
      action: { name, target },
      hint: labels.hints[name](labels.thisStory),
    })),
  );

/** `number` is 1-based; one that the edition does not have is a bug: whoever takes it from outside has checked it. */
export const storyNumbered = (edition: Edition, number: number): EditionStory => {
  const story = edition.stories[number - 1];
  if (story === undefined) throw new Error(`edition ${edition.id} has no story ${number}`);
  return story;
};

/** `story` is 1-based. */
export const storySheet = (numbered: NumberedEdition, story: number): Sheet => {
  const { edition, number } = numbered;
  const told = storyNumbered(edition, story);
  const reader = readerOf(edition);
  const { labels } = reader;
  const headline = cleanText(told.headline.text);
  const body = ruled([
    listed(labels.keyPoints, pointItems(told, reader)),
    told.questions.flatMap((question) => questionParts(question, reader)),
    ...told.disagreements.map((disagreement) => disagreementParts(disagreement, reader)),
    listed(labels.whatsNext, nextItems(told, reader)),
    listed(labels.sources, sourceItems(told, reader)),
  ]);
  return sheetOf(labels, told.update ? `${labels.update} ${headline}` : headline, [
    {
      part: 'title',
      text: headline,
      link: linkOf(told.headline.source.url),
      sub: [aboutStory(edition, told)],
    },
    ...body,
    storyButtons(
      told.sources.length > SOURCES_SHOWN ? ['timeline', 'sources', 'follow'] : ['timeline', 'follow'],
      `${number}:${story}`,
      reader,
    ),
    { part: 'fine', text: labels.storyOfEdition(story, number) },
  ]);
};
