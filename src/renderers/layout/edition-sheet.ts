// The first message of an edition: what is read at a glance; a line for an empty window; one story for an update.
import type { Late } from '../../core/delivery/delivery.ts';
import type { Edition, EditionStory, NumberedEdition, Receipt } from '../../core/digest/edition.ts';
import { dayIn } from '../../core/time/zoned.ts';
import type { Labels } from './labels.ts';
import { lateLine } from './late-line.ts';
import { momentText, type Reader, readerOf, weekdayText, windowText } from './moments.ts';
import { cleanText } from './plain-text.ts';
import type { Part, SelectOption, Sheet } from './sheet.ts';
import { asSentence, dotted, sheetOf } from './sheet-of.ts';
import { type StoryPart, storyPart } from './story-part.ts';
import { firstThatFits, shorterStories } from './trimming-to-fit.ts';
import { updateSheet } from './update-sheet.ts';

const optionOf = (story: EditionStory, at: number, number: number, { labels }: Reader): SelectOption => ({
  label: `${at + 1} · ${cleanText(story.label)}`,
  description: dotted([
    story.update ? labels.updateMark : null,
    labels.publishers(story.publishers),
    story.questions.some(({ state }) => state === 'open') ? labels.openMark : null,
  ]),
  action: { name: 'more', target: `${number}:${at + 1}` },
});

/** `More`, `Sources` and `Follow` are of the edition; `Timeline` is of a story, the first until another is chosen. */
const editionControls = ({ edition, number }: NumberedEdition, reader: Reader): Part => {
  const { labels } = reader;
  const whole = String(number);
  return {
    part: 'controls',
    select: {
      placeholder: labels.chooseStory,
      options: edition.stories.map((story, at) => optionOf(story, at, number, reader)),
    },
    buttons: [
      { name: 'more' as const, target: whole },
      { name: 'timeline' as const, target: `${number}:1` },
      { name: 'sources' as const, target: whole },
      { name: 'follow' as const, target: whole },
    ].map((action) => ({
      label: labels.buttons[action.name],
      action,
      hint: labels.hints[action.name](labels.theChosenStory),
    })),
  };
};

/** `complete`, or what is lacking. */
const completeness = ({ complete, feedsFailed, ...lacking }: Receipt, labels: Labels): string => {
  if (complete) return labels.complete;
  const failed = feedsFailed.map(({ feed, reason }) => ({
    feed: cleanText(feed),
    reason: cleanText(reason),
  }));
  return labels.partial(failed, lacking);
};

/** `41 articles read · 9 publishers · 4 of 17 stories told · complete · edition 71`. */
const receiptLine = ({ edition, number }: NumberedEdition, { labels }: Reader): string => {
  const { articles, publishers, stories } = edition.receipt;
  return dotted([
    labels.articlesRead(articles),
    labels.publishers(publishers),
    labels.storiesTold(edition.stories.length, stories),
    completeness(edition.receipt, labels),
    labels.edition(number),
  ]);
};

/** One line, no title, no controls; below it what is lacking, and how late it is. */
const emptySheet = ({ window, receipt }: Edition, lateLine: string | null, reader: Reader): Sheet => {
  const line = reader.labels.nothingNew(
    momentText(window.from, reader),
    receipt.articles,
    receipt.repeated > 0,
  );
  const lacking = receipt.complete ? [] : [completeness(receipt, reader.labels)];
  const fine = [...lacking, ...(lateLine === null ? [] : [lateLine])];
  return sheetOf(reader.labels, [line, ...lacking].join(' '), [
    { part: 'text', runs: [{ text: line }] },
    ...fine.map((text): Part => ({ part: 'fine', text })),
  ]);
};

const digestSheet = (numbered: NumberedEdition, lateLine: string | null, reader: Reader): Sheet => {
  const { edition } = numbered;
  const { labels, zone } = reader;
  const title = cleanText(edition.title);
  const date = weekdayText(dayIn(edition.window.to, zone), 'long', reader);
  const window = windowText(edition.window, reader);
  const draw = (stories: readonly StoryPart[]): Sheet => {
    const all = edition.stories.length;
    const told = stories.length < all ? labels.storiesShown(all, stories.length) : labels.stories(all);
    const headlines = stories.map(
      ({ number, update, headline }) =>
        `${number}. ${update ? `${labels.update} ` : ''}${asSentence(headline)}`,
    );
    return sheetOf(labels, [`${title}, ${date}.`, ...headlines].join(' '), [
      {
        part: 'title',
        text: `${title} · ${date}`,
        link: null,
        sub: [...(lateLine === null ? [] : [lateLine]), dotted([window, told])],
        beside: window,
      },
      ...stories.flatMap((story): Part[] => [{ part: 'rule' }, story]),
      { part: 'rule' },
      editionControls(numbered, reader),
      { part: 'fine', text: receiptLine(numbered, reader) },
    ]);
  };
  const stories = edition.stories.map((story, at) => storyPart(story, at + 1, reader));
  return firstThatFits(shorterStories(stories), draw);
};

const lateLineOf = ({ window, language }: Edition, late: Late): string =>
  lateLine({ window, zone: window.zone, language, covers: late.covers, postedAt: late.postedAt });

/** What a channel gets first. `late` is null for one that is on time. */
export const editionSheet = (numbered: NumberedEdition, late: Late | null): Sheet => {
  const reader = readerOf(numbered.edition);
  const line = late === null ? null : lateLineOf(numbered.edition, late);
  const [story] = numbered.edition.stories;
  if (story === undefined) return emptySheet(numbered.edition, line, reader);
  return numbered.edition.kind === 'update'
    ? updateSheet(numbered, story, line)
    : digestSheet(numbered, line, reader);
};
