// One story at a glance: number, headline, one sentence with its source, at most one open question.
import type { Extract as Said, Source } from '../../core/article/article.ts';
import type { EditionStory } from '../../core/digest/edition.ts';
import { ageText, type Reader } from './moments.ts';
import { cleanText } from './plain-text.ts';
import type { Part } from './sheet.ts';
import { carriedBy, linkOf, sourceText } from './source-line.ts';

export type StoryPart = Extract<Part, { part: 'story' }>;

interface Point {
  readonly text: string;
  readonly source: Source;
  readonly publishers: number;
}

/**
 * The one sentence of a glance. Of a story told before it is a new one: a key point, else a change. A story without key points has a
 * sentence of its questions, and at the very least its headline.
 */
const pointOf = ({ update, keyPoints, changes, questions, headline }: EditionStory): Point => {
  const points = keyPoints.map((point) => ({ ...point, source: point.sources[0] }));
  const asked = questions.flatMap(({ positions, evidence }) => [...positions, ...evidence]);
  const [best = alone(headline)] = [
    ...points.filter(({ isNew }) => isNew || !update),
    ...changes.map(alone),
    ...points,
    ...asked.map(alone),
  ];
  return best;
};
const alone = ({ text, source }: Said): Point => ({ text, source, publishers: 1 });

const openLine = ({ questions }: EditionStory, reader: Reader): string | null => {
  const open = questions.find(({ state }) => state === 'open');
  return open === undefined ? null : `${cleanText(open.question)} ${ageText(open.since, reader)}`;
};

export const storyPart = (story: EditionStory, number: number, reader: Reader): StoryPart => {
  const { text, source, publishers } = pointOf(story);
  const link = linkOf(story.headline.source.url);
  const sourceLink = linkOf(source.url);
  return {
    part: 'story',
    number,
    update: story.update,
    headline: cleanText(story.headline.text),
    link,
    point: cleanText(text),
    source: `${sourceText(source, reader)}${carriedBy(publishers, reader)}`,
    ...(sourceLink === null || sourceLink === link ? {} : { sourceLink }),
    open: openLine(story, reader),
  };
};
