// Dates as a text names them, resolved against the day on which it was published.
import type { Day } from '../time/instant.ts';
import type { DateMention, Span } from './analysis.ts';
import { type Context, weekdayNumber, yearOf } from './calendar.ts';
import { RULES } from './date-rules.ts';
import { ANY_MONTH, type Found, type Rule, WEEKDAY } from './date-words.ts';
import { DAY_RULES } from './day-rules.ts';
import { isMeasure, isToldAsPast, looksAhead } from './tense.ts';

const FULL_YEAR = /\b(?:1\d{3}|20\d{2})\b(?!,\d)|\b\d{1,4} (?:BCE?|B\.C\.)/gu;
const DEICTIC = /\b(?:today|yesterday|tomorrow|tonight)\b/giu;
/** So many years, most of them further back than the year before publication, and hardly a day counted from now make a text of history. */
const HISTORY = { years: 6, gone: 0.75, fromNow: 0.1 } as const;

const tellsHistory = (text: string, published: Day): boolean => {
  const years = [...text.matchAll(FULL_YEAR)].map(([year]) => (year.includes('B') ? 0 : Number(year)));
  if (years.length < HISTORY.years) return false;
  const gone = years.filter((year) => year < yearOf(published) - 1).length;
  const fromNow = text.match(DEICTIC)?.length ?? 0;
  return gone >= HISTORY.gone * years.length && fromNow <= HISTORY.fromNow * years.length;
};

interface Match extends Span {
  readonly rule: Rule;
  readonly found: Found;
}

/** Longer than the longest words that may stand before a date and belong to it. */
const BEFORE = 60;

const matchOf = (sentence: string, rule: Rule, { index, 0: words, groups }: RegExpExecArray): Match => {
  const before = rule.before?.exec(sentence.slice(Math.max(0, index - BEFORE), index));
  return {
    start: index - (before?.[0].length ?? 0),
    end: index + words.length,
    rule,
    found: { ...before?.groups, ...groups },
  };
};

/** What the rules find in a sentence, in its order. What a rule has found is taken, whatever it reads in it. */
const matchesIn = (sentence: string): readonly Match[] => {
  const taken: Match[] = [];
  for (const rule of RULES.flatMap(({ need, rules }) => (need.test(sentence) ? rules : [])))
    for (const found of sentence.matchAll(rule.pattern)) {
      const match = matchOf(sentence, rule, found);
      const isFree = taken.every((other) => match.end <= other.start || other.end <= match.start);
      if (isFree) taken.push(match);
    }
  return taken.sort((a, b) => a.start - b.start);
};

/** The day, month or year in which what comes next goes on; null for a value that names none. */
const PLACE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T|-[A-Z])/u;

/** Dates of one text. `published` is the day on which it was published; `sentences` are the places to look in. */
export const readDates = (
  text: string,
  sentences: readonly Span[],
  published: Day,
): readonly DateMention[] => {
  const isHistory = tellsHistory(text, published);
  const found: DateMention[] = [];
  let last: string | null = null;
  for (const { start: from, end: to } of sentences) {
    const sentence = text.slice(from, to);
    for (const { start, end, rule, found: parts } of matchesIn(sentence)) {
      const isAhead = (): boolean => looksAhead(sentence, start, end);
      const reading = rule.read(parts, { published, isAhead, last, isHistory });
      if (reading === null) continue;
      last = PLACE.exec(reading.value)?.[0] ?? last;
      if (!isMeasure(sentence, start, end)) found.push({ start: from + start, end: from + end, ...reading });
    }
  }
  return found;
};

/** A date with its year needs none. */
const NO_CONTEXT: Context = { published: '2000-01-01', isAhead: () => false, last: null, isHistory: false };

/** Full dates, with their year, that need no publication day to be read. `namesWeekday`: "Monday, May 5, 2014". */
export const readFullDates = (
  text: string,
): readonly (Span & { readonly day: Day; readonly namesWeekday: boolean })[] => {
  const dated = DAY_RULES.flatMap((rule) =>
    [...text.matchAll(rule.pattern)].map((found) => matchOf(text, rule, found)),
  ).filter(({ found: { year } }) => /^(?:19|20)/u.test(year ?? ''));
  return dated.flatMap(({ start, end, rule, found }) => {
    const day = rule.read(found, NO_CONTEXT)?.day;
    return day == null ? [] : [{ start, end, day, namesWeekday: found.weekday !== undefined }];
  });
};

const BARE_WEEKDAY = new RegExp(`\\b${WEEKDAY}\\b(?!,? (?:${ANY_MONTH}|\\d))`, 'gu');

/** Bare weekdays that the text tells as past: "concluded on Saturday". ISO numbers. */
export const readPastWeekdays = (text: string, sentences: readonly Span[]): readonly number[] =>
  sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return [...sentence.matchAll(BARE_WEEKDAY)]
      .filter(({ index, 0: name }) => isToldAsPast(sentence, index, index + name.length))
      .map((match) => weekdayNumber(match[0]));
  });
