// The few lines of a timeline that an edition has room for: what happened, on a day where a day is known, each thing once.
import { isSameSentence } from '../article/article.ts';
import { subjectTakenForKnown } from '../language/definite-subject.ts';
import { isGlued } from '../language/furniture.ts';
import { bagOf, likenessOf, meaningsOf, overlap } from '../language/likeness.ts';
import { IRREGULAR_PAST } from '../language/past-forms.ts';
import { contentStems, countWords } from '../language/words.ts';
import { DAY, type Instant } from '../time/instant.ts';
import type { TimelineEvent } from './event.ts';

/** As many as one takes in at a glance. */
const LINES = 8;
/** A day has its news, and what came of it. */
const LINES_A_DATE = 2;
/** A month or a year is told where the story dwells on it: background crowds out events. */
const PRECISE = { day: 1, month: 0.5, year: 0.3 } as const;
const MATTERS = 0.25;

const HAPPENS = new RegExp(
  `\\b(?:\\p{L}{2,}ed|${IRREGULAR_PAST}|was|were|had|has|have|will|would|is to|are to|due|expected)\\b`,
  'iu',
);
const EASY_WORDS = 45;

/** What makes a line worse than another, whatever it tells. */
const FLAWS: readonly { readonly keeps: number; readonly has: (text: string) => boolean }[] = [
  { keeps: 0.4, has: (text) => !HAPPENS.test(text) },
  { keeps: 0.3, has: isGlued },
  { keeps: 0.5, has: (text) => countWords(text) > EASY_WORDS },
  { keeps: 0.5, has: (text) => subjectTakenForKnown(text) !== null },
  { keeps: 0.6, has: (text) => /^["“]/u.test(text) },
];

const firstDayOf = (date: string): Instant =>
  Date.parse(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`);

/** Long before the story began is background: .5 after a hundred days, .36 after ten years. */
const nearness = (date: string, began: Instant): number => {
  const days = Math.max(0, began - firstDayOf(date)) / DAY;
  return Number.isFinite(days) ? 1 / (1 + 0.5 * Math.log10(1 + days)) : 0;
};

interface Line {
  readonly event: TimelineEvent;
  readonly worth: number;
}

/** Of one day what shares half of its meanings is the same news, of another what is nearly the same sentence. */
const SAME_DAY = 0.5;
const OTHER_DAY = 0.5;
const repeats = (one: TimelineEvent, other: TimelineEvent): boolean =>
  isSameSentence(one, other) ||
  (one.date === other.date
    ? overlap(meaningsOf(one.text), meaningsOf(other.text)) >= SAME_DAY
    : likenessOf(bagOf(contentStems(one.text)), bagOf(contentStems(other.text))) > OTHER_DAY);

/** `began`: when the oldest article of the story became known. Oldest first, as `events` are. */
export const atAGlance = (
  events: readonly TimelineEvent[],
  began: Instant,
  most = LINES,
): readonly TimelineEvent[] => {
  const lines: readonly Line[] = events
    .map((event) => {
      const flawed = FLAWS.reduce((keeps, flaw) => (flaw.has(event.text) ? keeps * flaw.keeps : keeps), 1);
      return { event, worth: event.weight * PRECISE[event.precision] * nearness(event.date, began) * flawed };
    })
    .sort((a, b) => b.worth - a.worth);
  const top = lines[0]?.worth ?? 0;
  const kept: TimelineEvent[] = [];
  for (const { event, worth } of lines) {
    if (kept.length >= most) break;
    const isBackground = event.precision !== 'day' && worth < MATTERS * top;
    const ofDate = kept.filter(({ date }) => date === event.date).length;
    if (!isBackground && ofDate < LINES_A_DATE && !kept.some((other) => repeats(event, other)))
      kept.push(event);
  }
  return events.filter((event) => kept.includes(event));
};
