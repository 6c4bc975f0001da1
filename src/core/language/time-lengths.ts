// How long something takes and how often it comes: durations and sets, which lie on no day.
import { during, weekdayNumber } from './calendar.ts';
import { amount, COUNT, ROUGHLY, type Rule, UNIT, unitOf, WEEKDAY } from './date-words.ts';

const LETTERS: Readonly<Record<string, readonly [prefix: string, letter: string]>> = {
  second: ['PT', 'S'],
  minute: ['PT', 'M'],
  hour: ['PT', 'H'],
  day: ['P', 'D'],
  week: ['P', 'W'],
  month: ['P', 'M'],
  year: ['P', 'Y'],
  decade: ['P', 'DE'],
  century: ['P', 'CE'],
};

/** `P3D`, `PT2H`; `X` for a count that the text leaves open. */
export const lengthOf = (count: string, unit: string): string => {
  const [prefix = 'P', letter = ''] = LETTERS[unitOf(unit)] ?? [];
  return `${prefix}${count}${letter}`;
};

/** "over the last", "the first almost": which of them, and how exactly. */
const BEFORE_LENGTH = new RegExp(
  `(?:${ROUGHLY.source.replace(/\$$/u, '')})?(?:\\b(?:the )?(?:last|past|next|coming|first|final|previous|preceding|following|entire) )?(?:${ROUGHLY.source.replace(/\$$/u, '')})?$`,
  'iu',
);
/** "A second attack" is one more. */
const NO_ORDINAL = '(?!(?<=\\ba second) \\p{L})';
/** An age is no length of what is told. */
const NO_AGE = "(?!['’]?s?[ -]olds?\\b| of age\\b)";
const OPEN_COUNT =
  '(?:a few|few|several|many|some|a couple of|a number of|dozens of|hundreds of|thousands of)';

export const LENGTH_RULES: readonly Rule[] = [
  {
    pattern: /\b[Tt]he (?:past|last) (?<unit>hour|day|week|month|year|decade|century)\b/gu,
    read: ({ unit = '' }) => during(lengthOf('1', unit)),
  },
  {
    pattern: /\b(?:[Hh]alf an hour|a half[- ]hour|half[- ]hour)\b/gu,
    read: () => during('PT30M'),
  },
  {
    pattern:
      /\b(?:the )?(?<which>recent|past few|last few|coming|next few) (?<unit>days|weeks|months|years|decades)\b/giu,
    read: ({ which, unit = '' }) =>
      during(
        /few$/iu.test(which ?? '')
          ? lengthOf('X', unit.replace(/s$/u, ''))
          : which?.toLowerCase() === 'recent'
            ? 'PAST_REF'
            : 'FUTURE_REF',
      ),
  },
  {
    pattern: new RegExp(`\\b${OPEN_COUNT} (?:more )?${UNIT}`, 'giu'),
    before: BEFORE_LENGTH,
    read: ({ unit = '' }) => during(lengthOf('X', unit)),
  },
  {
    pattern:
      /\b(?<unit>second|minute|hour|day|week|month|year|decade|centurie)s\b(?<=\b(?:for|within|in|after|takes?|took|lasts?|lasted) \p{L}+)/giu,
    read: ({ unit = '' }) => during(lengthOf('X', unit)),
  },
  {
    pattern: new RegExp(
      `\\b${COUNT}[ -](?:more |full |whole |straight |consecutive )?${UNIT}${NO_AGE}${NO_ORDINAL}`,
      'giu',
    ),
    before: BEFORE_LENGTH,
    read: ({ count = '', unit = '' }) => during(lengthOf(String(amount(count)), unit)),
  },
];

/** What comes once in each: `XXXX-WXX` is any week. */
const FREQUENT: Readonly<Record<string, string>> = {
  hourly: 'XXXX-XX-XXTXX',
  daily: 'XXXX-XX-XX',
  nightly: 'XXXX-XX-XXTNI',
  weekly: 'XXXX-WXX',
  monthly: 'XXXX-XX',
  quarterly: 'XXXX-QX',
  yearly: 'XXXX',
  annually: 'XXXX',
};

export const SET_RULES: readonly Rule[] = [
  {
    pattern: new RegExp(`\\b(?:every|each) (?:(?:${COUNT}|other|single) )?${UNIT}`, 'giu'),
    read: ({ count, unit = '' }) => during(lengthOf(count === undefined ? '1' : String(amount(count)), unit)),
  },
  {
    pattern: new RegExp(
      `\\b(?:[Ee]very ${WEEKDAY}|[Ee]ach ${WEEKDAY.replace('weekday', 'day')}|${WEEKDAY.replace('weekday', 'which')}s)\\b`,
      'gu',
    ),
    read: ({ weekday, day, which }) => during(`XXXX-WXX-${weekdayNumber(weekday ?? day ?? which ?? '')}`),
  },
  {
    pattern: new RegExp(`\\b(?<which>${Object.keys(FREQUENT).join('|')})\\b`, 'gu'),
    read: ({ which }) => during(FREQUENT[which ?? ''] ?? 'XXXX'),
  },
];
