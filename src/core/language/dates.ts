// Dates as a text names them, resolved against the day on which it was published.
import { MONTH_NAMES } from '../time/calendar-names.ts';
import type { Day } from '../time/instant.ts';
import type { DateMention, Span } from './analysis.ts';
import { weekdayNumber } from './calendar.ts';
import { ANY_MONTH, RULES, WEEKDAY } from './date-rules.ts';
import { isMeasure, isToldAsPast, looksAhead } from './tense.ts';

/** What every rule needs somewhere: most sentences name no date, and are told so at once. */
const MAY_DATE = new RegExp(
  String.raw`\d|day\b|\bto(?:night|morrow)\b|\blast night\b|\bago\b|\bthis (?:morning|afternoon|evening)\b|\b(?:last|this|next) (?:week|month|year)\b|\b(?:${MONTH_NAMES.join('|')})\b`,
  'iu',
);

/** Dates of one text. `published` is the day on which it was published; `sentences` are the places to look in. */
export const readDates = (
  text: string,
  sentences: readonly Span[],
  published: Day,
): readonly DateMention[] => {
  const found: DateMention[] = [];
  for (const { start: from, end: to } of sentences) {
    const sentence = text.slice(from, to);
    if (!MAY_DATE.test(sentence)) continue;
    const taken: Span[] = [];
    for (const rule of RULES) {
      for (const match of sentence.matchAll(rule.pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (taken.some((other) => span.start < other.end && other.start < span.end)) continue;
        const reading = rule.read(match, { published, isAhead: looksAhead(sentence, span.start, span.end) });
        // A day that no calendar has is not read as its month instead.
        taken.push(span);
        if (reading === null || isMeasure(sentence, span.start, span.end)) continue;
        found.push({ start: from + span.start, end: from + span.end, ...reading });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

/** Full dates, with their year, that need no publication day to be read. `namesWeekday`: "Monday, May 5, 2014". */
export const readFullDates = (
  text: string,
): readonly (Span & { readonly day: Day; readonly namesWeekday: boolean })[] => {
  const full = RULES.slice(0, 3).flatMap((rule) =>
    [...text.matchAll(rule.pattern)]
      .filter((match) => /(?:19|20)\d{2}/u.test(match[0]))
      .map((match) => ({ match, reading: rule.read(match, { published: '2000-01-01', isAhead: false }) })),
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
