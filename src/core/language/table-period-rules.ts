// Months, seasons, quarters, years, decades and centuries, in the languages that have a table.
import {
  bareMonth,
  barePart,
  bareSeason,
  type Context,
  during,
  pad,
  type Reading,
  shifted,
} from './calendar.ts';
import type { DateTable } from './date-table.ts';
import type { Found, Rule } from './date-words.ts';
import { anyCase, BEGIN, END, oneOf, type TableWords, YEAR } from './table-words.ts';

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** `XIX` is 19. */
const romanOf = (letters: string): number =>
  [...letters]
    .map((letter) => ROMAN[letter] ?? 0)
    .reduce((sum, one, i, all) => sum + (one < (all[i + 1] ?? 0) ? -one : one), 0);

const NO_NUMBER_ON = '(?![\\d/%]|[.,:]\\d|-\\p{L})';

const yearRules = (table: DateTable, before: RegExp): readonly Rule[] => {
  const read = ({ year }: Found): Reading => during(year ?? '');
  return [
    // 1914-1918, and the years of "1914-18"
    `(?<![-.,:/$€£\\d])${YEAR}(?=[-–/](?:[12]\\d{3}|\\d{2})(?![-–/.\\d]))`,
    `(?<=(?<![-.,:/$€£\\d])[12]\\d{3}[-–/])${YEAR}(?![-–/\\d])`,
    `(?<=${table.beforeYear === '' ? '(?<![-.,:/$€£\\d]|(?:\\p{Lu}{2,}|Nr\\.|Seite|Flug|Linie|Raum|Zimmer|(?<!\\p{L})(?:es|auf|um|rund|etwa|über|fast|knapp|insgesamt|nur|mit)) )' : `${BEGIN}(?:${anyCase(table.beforeYear)}) `})${YEAR}${NO_NUMBER_ON}(?!${table.notAfterYear})`,
    `(?<=\\()${YEAR}(?=\\))`,
  ].map((pattern) => ({ pattern: new RegExp(pattern, 'gu'), before, read }));
};

const decadeRules = (table: DateTable, words: TableWords, before: RegExp): readonly Rule[] => {
  const [left, right] = table.shortDecade.map(anyCase);
  const tens = `(?:[1-9]0|${table.tens.map(anyCase).join('|')})`;
  return [
    {
      pattern: new RegExp(`${BEGIN}(?:${anyCase(table.decade)})${END}`, 'gu'),
      before,
      read: ({ year }) => during(year ?? ''),
    },
    {
      pattern: new RegExp(`${BEGIN}(?:${left})['’]?(?<which>${tens})${right}${END}`, 'gu'),
      before,
      read: ({ which = '' }) => during(`19${words.decadeOf(which)}`),
    },
    {
      pattern: new RegExp(`${BEGIN}(?:${anyCase(table.century)})(?!\\p{L})`, 'gu'),
      before,
      read: ({ which, count }) => during(pad((which === undefined ? Number(count) : romanOf(which)) - 1)),
    },
  ];
};

export const tablePeriodRules = (table: DateTable, words: TableWords): readonly Rule[] => {
  const edge = new RegExp(`${BEGIN}(?:${anyCase(table.edge)})$`, 'u');
  const ofYear = `(?:${table.betweenMonthAndYear}${YEAR})`;
  const readMonth = ({ month = '', year }: Found, context: Context): Reading =>
    year === undefined
      ? bareMonth(words.monthOf(month), context)
      : during(`${year}-${pad(words.monthOf(month))}`);
  const readSeason = ({ season = '', year }: Found, context: Context): Reading =>
    year === undefined
      ? bareSeason(words.seasonOf(season), 0, context)
      : during(`${year}-${words.seasonOf(season)}`);
  const ordinals = table.ordinals.map((word) => new RegExp(`^(?:${word})$`, 'iu'));
  const half = new RegExp(`^(?:${table.half})$`, 'iu');
  return [
    { pattern: new RegExp(`${BEGIN}${words.anyMonth}${ofYear}`, 'gu'), before: edge, read: readMonth },
    // the first of "de mars à mai 2014"
    {
      pattern: new RegExp(
        `${BEGIN}${words.month}(?=${table.to}(?:${table.months.join('|')})${ofYear})`,
        'gu',
      ),
      before: edge,
      read: readMonth,
    },
    { pattern: new RegExp(`${BEGIN}${words.season}${ofYear}`, 'gu'), before: edge, read: readSeason },
    {
      pattern: new RegExp(
        `${BEGIN}(?<which>${oneOf(table.ordinals.map(anyCase))}) (?<unit>${table.quarter}|${table.half})(?:${ofYear}|(?!\\p{L}))`,
        'giu',
      ),
      read: ({ which = '', unit = '', year }, context) => {
        const letter = half.test(unit) ? 'H' : 'Q';
        const number = ordinals.findIndex((word) => word.test(which)) + 1;
        if (year !== undefined) return during(`${year}-${letter}${number}`);
        return /^(?:metà|moitié|mitad|metade|hälfte|helft)$/iu.test(unit)
          ? null
          : barePart(letter, number, context);
      },
    },
    {
      pattern: new RegExp(`${BEGIN}[QT](?<which>[1-4]),? ${YEAR}`, 'gu'),
      read: ({ which, year }) => during(`${year}-Q${which}`),
    },
    ...decadeRules(table, words, edge),
    // en mars, seit März
    {
      pattern: new RegExp(
        `(?<=${BEGIN}(?:${anyCase(table.beforeMonth)})(?:[ -]|(?<=['’])))${words.month}(?! \\d)`,
        'gu',
      ),
      before: edge,
      read: readMonth,
    },
    ...yearRules(table, edge),
    {
      pattern: new RegExp(
        `(?<=${BEGIN}(?:${anyCase(table.beforeSeason)})(?: |(?<=['’])))${words.season}(?! \\d)`,
        'gu',
      ),
      before: edge,
      read: readSeason,
    },
  ];
};

/** What "fin mars", "Ende des Jahres" leave: the span that holds publication. */
export const tableEdgeRules = (table: DateTable, words: TableWords): readonly Rule[] => [
  {
    pattern: new RegExp(
      `${BEGIN}(?:${anyCase(table.edge)})(?:${table.article})?${words.unit}(?!\\p{L})`,
      'gu',
    ),
    read: ({ unit = '' }, { published, last, isHistory }) => {
      const name = words.unitOf(unit);
      if (!/^(?:week|month|year|decade|century)$/u.test(name)) return null;
      return shifted(name, 0, isHistory && last?.length === 10 ? last : published);
    },
  },
];
