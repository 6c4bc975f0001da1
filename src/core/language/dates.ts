// Dates as a text names them, resolved against the day on which it was published.
import { MONTH_NAMES } from '../time/calendar-names.ts';
import type { Day } from '../time/instant.ts';
import { DAY_RULES } from './absolute-dates.ts';
import type { DateMention, Span } from './analysis.ts';
import { type Context, weekdayNumber, yearOf } from './calendar.ts';
import { RULES } from './date-rules.ts';
import { ANY_MONTH, type Found, type Rule, WEEKDAY } from './date-words.ts';
import { isMeasure, isToldAsPast, looksAhead } from './tense.ts';

/** What every rule needs somewhere: most sentences name no date, and are told so at once. */
const MAY_DATE = new RegExp(
  String.raw`\d|day|\b(?:tonight|tomorrow|last night|ago|now|current|currently|recent|recently|future|past|lately|previously|daily|nightly|hourly|weekly|monthly|quarterly|yearly|annual|annually|half)\b|\b(?:second|minute|hour|morning|afternoon|evening|night|week|weekend|month|quarter|year|decade|centur(?:y|ie)|spring|summer|autumn|fall|winter|moment|time|point)s?\b|\b(?:${MONTH_NAMES.join('|')}|Christmas)\b`,
  'iu',
);

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

/** What the rules find in a sentence, in its order. What a rule has found is taken, whatever it reads in it. */
const matchesIn = (sentence: string): readonly Match[] => {
  const taken: Match[] = [];
  for (const rule of RULES)
    for (const { index: start, 0: words, groups } of sentence.matchAll(rule.pattern)) {
      const end = start + words.length;
      if (taken.some((other) => start < other.end && other.start < end)) continue;
      taken.push({ start, end, rule, found: (groups ?? {}) as Found });
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
    if (!MAY_DATE.test(sentence)) continue;
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
  const full = DAY_RULES.flatMap((rule) =>
    [...text.matchAll(rule.pattern)]
      .filter((match) => /(?:19|20)\d{2}/u.test(match[0]))
      .map((match) => ({ match, reading: rule.read((match.groups ?? {}) as Found, NO_CONTEXT) })),
  );
  return full.flatMap(({ match, reading }) =>
    reading?.day == null
      ? []
      : [
          {
            start: match.index,
            end: match.index + match[0].length,
            day: reading.day,
            namesWeekday: /day\b/u.test(match[0]),
          },
        ],
  );
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
