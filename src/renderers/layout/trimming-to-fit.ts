// The glance rule: what is left out of a first message, and in which order, so that it is read in half a minute.
import { labelsFor } from './labels.ts';
import type { Part, Sheet } from './sheet.ts';

/**
 * How the product defines a glance. Characters are those that are seen, in UTF-16 units; some stay free for the button by which a
 * private answer is posted to the channel.
 */
const GLANCE = { stories: 5, characters: 1200, free: 20 } as const;

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));
const sum = (texts: readonly string[]): number => texts.reduce((all, text) => all + text.length, 0);

const lengthOf = (part: Part, language: string): number => {
  const labels = labelsFor(language);
  switch (part.part) {
    case 'title':
      return part.text.length + sum(part.sub);
    case 'rule':
      return 0;
    case 'story':
      return sum([
        `${part.number} · `,
        part.update ? `${labels.update} ` : '',
        part.headline,
        part.point,
        part.source,
        part.open === null ? '' : `${labels.stillOpen} ${part.open}`,
      ]);
    case 'heading':
    case 'fine':
      return part.text.length;
    case 'text':
      return sum(part.runs.map(({ text }) => text));
    case 'list':
      return sum(part.items.flat().map(({ text }) => text));
    case 'open':
      return part.word.length + 1 + sum(part.runs.map(({ text }) => text));
    case 'values':
      return sum(part.values.flatMap(({ lines, label }) => [...lines, label]));
    case 'dated':
      return sum(part.rows.flatMap(({ date, runs }) => [date, ...runs.map(({ text }) => text)]));
    case 'controls':
      // A closed select shows its placeholder or one of its options.
      return (
        longest([part.select?.placeholder ?? '', ...(part.select?.options ?? []).map(({ label }) => label)]) +
        sum(part.buttons.map(({ label }) => label))
      );
  }
};

/** Characters that a reader sees without opening anything. */
export const visibleLength = ({ parts, language }: Sheet): number =>
  parts.reduce((all, part) => all + lengthOf(part, language), 0);

/** The first version that fits a glance, else the last: the least that can be said is said whole. */
export const firstThatFits = <Version>(
  [fullest, ...shorter]: readonly [Version, ...Version[]],
  draw: (version: Version) => Sheet,
): Sheet => {
  let sheet = draw(fullest);
  for (const version of shorter) {
    if (visibleLength(sheet) <= GLANCE.characters - GLANCE.free) break;
    sheet = draw(version);
  }
  return sheet;
};

/** Ever shorter: open lines go first, from the last story upwards, then stories from the last; a point is never cut. */
export const shorterStories = <Story extends { readonly open: string | null }>(
  stories: readonly Story[],
): readonly [readonly Story[], ...(readonly Story[])[]] => {
  const most = stories.slice(0, GLANCE.stories);
  const withOpenUpTo = (end: number): readonly Story[] =>
    most.map((story, at) => (at < end ? story : { ...story, open: null }));
  const withoutOpen = most.map((_, at) => withOpenUpTo(most.length - 1 - at));
  const bare = withOpenUpTo(0);
  const fewer = most.slice(1).map((_, at) => bare.slice(0, most.length - 1 - at));
  return [most, ...withoutOpen, ...fewer];
};

/** What an update tells: news, and the open questions that it touches. */
export interface Told<News, Question> {
  readonly news: readonly News[];
  readonly questions: readonly Question[];
}

/** Ever shorter: open questions go first, from the last, then what is new from the last; the first news stays. */
export const shorterUpdates = <News, Question>({
  news,
  questions,
}: Told<News, Question>): readonly [Told<News, Question>, ...Told<News, Question>[]] => [
  { news, questions },
  ...questions.map((_, at) => ({ news, questions: questions.slice(0, questions.length - 1 - at) })),
  ...news.slice(1).map((_, at) => ({ news: news.slice(0, news.length - 1 - at), questions: [] })),
];
