// Where a text that tells of times gone has come to: what it leaves out of its dates is told by that.
import type { Day } from '../time/instant.ts';
import { yearOf } from './calendar.ts';

const FULL_YEAR = /\b(?:1\d{3}|20\d{2})\b(?!,\d)|\b\d{1,4} (?:BCE?|B\.C\.)/gu;
/** So many years, most of them further back than the year before publication, and hardly a day counted from now make a text of history. */
const HISTORY = { years: 6, gone: 0.75, fromNow: 0.1 } as const;

/** A year as the text writes it, and where. */
interface YearNamed {
  readonly index: number;
  readonly year: number;
}

export interface Narrative {
  readonly isHistory: boolean;
  /** Ascending by place. */
  readonly years: readonly YearNamed[];
}

/** `deictic` are the words that count days from now: one of them in ten years and the text is no history. */
export const narrativeOf = (text: string, published: Day, deictic: RegExp): Narrative => {
  const years = [...text.matchAll(FULL_YEAR)].map(({ index, 0: year }) => ({
    index,
    year: year.includes('B') ? 0 : Number(year),
  }));
  if (years.length < HISTORY.years) return { isHistory: false, years };
  const gone = years.filter(({ year }) => year < yearOf(published) - 1).length;
  const fromNow = text.match(deictic)?.length ?? 0;
  const isHistory = gone >= HISTORY.gone * years.length && fromNow <= HISTORY.fromNow * years.length;
  return { isHistory, years };
};

/** The first year that is named at `from` or later; null at the end. */
export const yearAfter = (years: readonly YearNamed[], from: number): number | null => {
  let [low, high] = [0, years.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((years[middle]?.index ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return years[low]?.year ?? null;
};

/** The day, month or year in which what comes next goes on; null for a value that names none. */
const PLACE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T|-[A-Z])/u;

/** A step that a story takes without a word; a longer one is an aside unless the text stays there. */
const STEP = 2;

/**
 * Where the text has come to once it has named `value`, up to `end`. In history a look at other times ("papers that were
 * opened in 2005", what is counted from now) leads nowhere when the next year named is nearer to where the story was.
 */
export const goesOn = (
  { isHistory, years }: Narrative,
  last: string | null,
  value: string,
  end: number,
): string | null => {
  const place = PLACE.exec(value)?.[0];
  if (place === undefined) return last;
  if (!isHistory || last === null) return place;
  if (last.startsWith(place)) return last;
  const [was, is] = [yearOf(last), yearOf(place)];
  if (Math.abs(is - was) <= STEP) return place;
  const next = yearAfter(years, end);
  return next === null || Math.abs(next - was) < Math.abs(next - is) ? last : place;
};
