// Dates as a text names them, resolved against the day on which it was published.
import { Temporal } from 'temporal-polyfill';
import type { Day } from '../time/instant.ts';
import { plusDays, weekdayOf } from '../time/zoned.ts';
import type { DateMention, Span } from './analysis.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Month names count with a capital only: "march" and "may" are words. Short forms need a day beside them. */
const MONTH = '(January|February|March|April|May|June|July|August|September|October|November|December)';
const SHORT_MONTH = '(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const ANY_MONTH = `(?:${MONTH}|${SHORT_MONTH})`;
const WEEKDAY = '(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const DAY_NUMBER = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})';
const NUMBER = '(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const NUMBERS = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** What is known while one mention is resolved. */
interface Context {
  readonly published: Day;
  /** The sentence speaks of what is to come. */
  readonly isAhead: boolean;
}

type Reading = { readonly value: string; readonly day: Day | null } | null;

interface Rule {
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray, context: Context) => Reading;
}

const pad = (n: number): string => String(n).padStart(2, '0');
const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3))) + 1;

/** Null for a day that no calendar has. */
const dayOf = (year: number, month: number, day: number): Day | null => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
};
const onDay = (day: Day | null): Reading => (day === null ? null : { value: day, day });

const distance = (a: Day, b: Day): number =>
  Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b)).days;

/** Without a year: last, this or next year, whichever is nearest to publication, the future counted double unless the sentence looks ahead. */
const nearestYear = (month: number, day: number, { published, isAhead }: Context): Day | null => {
  const year = Number(published.slice(0, 4));
  const cost = (candidate: Day): number => {
    const gap = distance(published, candidate);
    return gap > 0 && !isAhead ? 2 * gap : Math.abs(gap);
  };
  return (
    [year - 1, year, year + 1]
      .map((one) => dayOf(one, month, day))
      .filter((one) => one !== null)
      .sort((a, b) => cost(a) - cost(b))[0] ?? null
  );
};

/** The latest such weekday on or before publication; the next one when the sentence looks ahead. */
const bareWeekday = (name: string, { published, isAhead }: Context): Day => {
  const back = (weekdayOf(published) - (WEEKDAYS.indexOf(name.toLowerCase()) + 1) + 7) % 7;
  return isAhead && back !== 0 ? plusDays(published, 7 - back) : plusDays(published, -back);
};
const lastWeekday = (name: string, { published }: Context): Day => {
  const back = (weekdayOf(published) - (WEEKDAYS.indexOf(name.toLowerCase()) + 1) + 7) % 7;
  return plusDays(published, back === 0 ? -7 : -back);
};
const nextWeekday = (name: string, { published }: Context): Day => {
  const ahead = (WEEKDAYS.indexOf(name.toLowerCase()) + 1 - weekdayOf(published) + 7) % 7;
  return plusDays(published, ahead === 0 ? 7 : ahead);
};

const amount = (word: string): number => {
  const spelled = NUMBERS.indexOf(word.toLowerCase());
  if (spelled > 0) return spelled;
  return /^an?$/i.test(word) ? 1 : Number(word);
};
const monthOf = (day: Day, months: number): string =>
  Temporal.PlainDate.from(day).add({ months }).toPlainYearMonth().toString();
const weekOf = (day: Day, weeks: number): string => {
  const date = Temporal.PlainDate.from(day).add({ weeks });
  return `${date.yearOfWeek}-W${pad(date.weekOfYear ?? 1)}`;
};
const shifted = (unit: string, count: number, published: Day): Reading => {
  const date = Temporal.PlainDate.from(published);
  if (unit.startsWith('day')) return onDay(date.add({ days: count }).toString());
  if (unit.startsWith('week')) return onDay(date.add({ weeks: count }).toString());
  if (unit.startsWith('month')) return { value: monthOf(published, count), day: null };
  return { value: String(date.year + count), day: null };
};

/** Longest and surest first: a later rule never reads what an earlier one has read. */
const RULES: readonly Rule[] = [
  // 2025-02-27
  {
    pattern: /\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b/gu,
    read: (m) => onDay(dayOf(Number(m[1]), Number(m[2]), Number(m[3]))),
  },
  // Monday, May 5, 2014 / Feb. 27th
  {
    pattern: new RegExp(
      `(?:\\b${WEEKDAY},? )?\\b${ANY_MONTH} ${DAY_NUMBER}(?:,? ${YEAR})?\\b(?!:|\\.\\d|%)`,
      'gu',
    ),
    read: (m, context) => {
      const month = monthNumber(m[2] ?? m[3] ?? '');
      return onDay(
        m[5] === undefined
          ? nearestYear(month, Number(m[4]), context)
          : dayOf(Number(m[5]), month, Number(m[4])),
      );
    },
  },
  // Thursday 27 February 2025 / 27th of February
  {
    pattern: new RegExp(`(?:\\b${WEEKDAY},? )?\\b${DAY_NUMBER} (?:of )?${ANY_MONTH}(?:,? ${YEAR})?\\b`, 'gu'),
    read: (m, context) => {
      const month = monthNumber(m[3] ?? m[4] ?? '');
      return onDay(
        m[5] === undefined
          ? nearestYear(month, Number(m[2]), context)
          : dayOf(Number(m[5]), month, Number(m[2])),
      );
    },
  },
  // February 2025
  {
    pattern: new RegExp(`\\b${MONTH},? ${YEAR}\\b`, 'gu'),
    read: (m) => ({ value: `${m[2]}-${pad(monthNumber(m[1] ?? ''))}`, day: null }),
  },
  // last / next / this Thursday
  {
    pattern: new RegExp(`\\b(last|past|next|this|this coming) ${WEEKDAY}\\b`, 'gu'),
    read: (m, context) => {
      const name = m[2] ?? '';
      if (m[1] === 'last' || m[1] === 'past') return onDay(lastWeekday(name, context));
      return onDay(
        m[1] === 'next'
          ? nextWeekday(name, context)
          : bareWeekday(name, { ...context, isAhead: context.isAhead || m[1] === 'this coming' }),
      );
    },
  },
  // Thursday; not "Thursdays", not "Black Friday"
  {
    pattern: new RegExp(
      `(?<!\\b(?:Black|Good|Super|Bloody|Palm|Easter|every|each|Every|Each) )\\b${WEEKDAY}\\b(?!s)`,
      'gu',
    ),
    read: (m, context) => onDay(bareWeekday(m[1] ?? '', context)),
  },
  {
    pattern: /\b(?:the day before yesterday)\b/giu,
    read: (_, { published }) => onDay(plusDays(published, -2)),
  },
  { pattern: /\b(?:yesterday|last night)\b/giu, read: (_, { published }) => onDay(plusDays(published, -1)) },
  { pattern: /\b(?:the day after tomorrow)\b/giu, read: (_, { published }) => onDay(plusDays(published, 2)) },
  { pattern: /\btomorrow\b/giu, read: (_, { published }) => onDay(plusDays(published, 1)) },
  {
    pattern: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/giu,
    read: (_, { published }) => onDay(published),
  },
  // two weeks ago
  {
    pattern: new RegExp(`\\b${NUMBER} (days?|weeks?|months?|years?) ago\\b`, 'giu'),
    read: (m, { published }) => shifted(m[2] ?? '', -amount(m[1] ?? '1'), published),
  },
  {
    pattern: /\b(last|this|next) (week|month|year)\b/giu,
    read: (m, { published }) => relativeUnit(m[1]?.toLowerCase() ?? '', m[2]?.toLowerCase() ?? '', published),
  },
  // in February: the month nearest before, or after when the sentence looks ahead
  {
    pattern: new RegExp(
      `\\b(?<=(?:in|since|by|until|of|early|late|mid|last|from|to|during|end of|beginning of)[ -])${MONTH}\\b(?! \\d)`,
      'gu',
    ),
    read: (m, context) => bareMonth(m[1] ?? '', context),
  },
  // in 2024
  {
    pattern: new RegExp(
      `(?<=\\b(?:in|since|by|until|of|from|during|before|after|late|early|the year) )${YEAR}\\b(?![-.,]?\\d)`,
      'gu',
    ),
    read: (m) => ({ value: m[1] ?? '', day: null }),
  },
];

function relativeUnit(which: string, unit: string, published: Day): Reading {
  const step = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  if (unit === 'week') return { value: weekOf(published, step), day: null };
  if (unit === 'month') return { value: monthOf(published, step), day: null };
  return { value: String(Number(published.slice(0, 4)) + step), day: null };
}

function bareMonth(name: string, { published, isAhead }: Context): Reading {
  const month = monthNumber(name);
  const [year, now] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  if (isAhead) return { value: `${month < now ? year + 1 : year}-${pad(month)}`, day: null };
  return { value: `${month > now ? year - 1 : year}-${pad(month)}`, day: null };
}

/** Cues that a sentence speaks of what is to come. */
const AHEAD =
  /\b(?:will|won['’]t|shall|expected to|expects? to|plans? to|planned for|scheduled|due (?:to|on|in|by)|set (?:to|for)|to be held|going to|would|is to|are to|until|by|deadline|expires?|ahead of|upcoming|next)\b/iu;
/** A verb of the past close before a weekday: "concluded on Saturday", "said on Friday". */
const PAST_BEFORE =
  /\b(?:\p{L}+ed|said|told|was|were|had|met|left|took|gave|began|came|went|held|saw|made|sent|rose|fell|won|lost|broke|struck|spoke|wrote|set|put|hit|cut)(?: \p{L}+){0,4}(?: on| last| late| early)?,? $/iu;
/** A verb of the past right after it: "on Thursday announced". */
const PAST_AFTER =
  /^,? (?:(?:morning|afternoon|evening|night) )?(?:\p{L}+ed|said|told|met|left|took|gave|began|came|went|held|sent|struck)\b/iu;

/** What is said of the calendar in the present: "the lease ends at noon on Friday". */
const SCHEDULED_BEFORE =
  /\b(?:ends?|begins?|starts?|opens?|closes?|resumes?|meets?|votes?|departs?|leaves?|arrives?|returns?|concludes?|runs? out|takes? (?:place|effect)|comes? into (?:force|effect)|goes? on)(?: \p{L}+){0,3}(?: on)? $/iu;

/** Does the sentence around the mention look ahead? A past verb beside the mention decides against. */
const looksAhead = (sentence: string, start: number, end: number): boolean => {
  const before = sentence.slice(0, start);
  if (PAST_BEFORE.test(before) || PAST_AFTER.test(sentence.slice(end))) {
    const near = before.slice(-40);
    return /\b(?:will|would|could|may|might|scheduled|due|set|expected|planned|until|by|before)\b[^,;]*$/iu.test(
      near,
    );
  }
  return AHEAD.test(sentence) || SCHEDULED_BEFORE.test(before);
};

/** Dates of one text. `published` is the day on which it was published; `sentences` are the places to look in. */
export const readDates = (
  text: string,
  sentences: readonly Span[],
  published: Day,
): readonly DateMention[] => {
  const found: DateMention[] = [];
  for (const { start: from, end: to } of sentences) {
    const sentence = text.slice(from, to);
    const taken: Span[] = [];
    for (const rule of RULES) {
      for (const match of sentence.matchAll(rule.pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (taken.some((other) => span.start < other.end && other.start < span.end)) continue;
        const reading = rule.read(match, { published, isAhead: looksAhead(sentence, span.start, span.end) });
        // A day that no calendar has is not read as its month instead.
        taken.push(span);
        if (reading === null) continue;
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
      .filter((match) => {
        const near = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)] as const;
        return (
          (PAST_BEFORE.test(near[0]) || PAST_AFTER.test(near[1])) &&
          !looksAhead(sentence, match.index, match.index + match[0].length)
        );
      })
      .map((match) => WEEKDAYS.indexOf(match[0].toLowerCase()) + 1);
  });
