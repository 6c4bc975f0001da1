// The languages in which dates are read, each made when it is first asked for.
import { DUTCH } from './date-dutch.ts';
import { ENGLISH } from './date-english.ts';
import { FRENCH } from './date-french.ts';
import { GERMAN } from './date-german.ts';
import { ITALIAN } from './date-italian.ts';
import type { DateLanguage } from './date-language.ts';
import { PORTUGUESE } from './date-portuguese.ts';
import { SPANISH } from './date-spanish.ts';
import type { DateTable } from './date-table.ts';
import { ISO_DAY } from './date-words.ts';
import { languageOfTable } from './table-language.ts';
import type { KnownLanguage } from './text-language.ts';

const TABLES: Readonly<Record<Exclude<KnownLanguage, 'en'>, DateTable>> = {
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  nl: DUTCH,
};

/** Of a language without words of its own here: what is written the same everywhere. */
const NEUTRAL: DateLanguage = {
  groups: [{ need: /\d/u, rules: [ISO_DAY] }],
  dayRules: [ISO_DAY],
  deictic: /(?!)/gu,
  bareWeekday: /(?!)/gu,
  weekdayOf: () => 0,
  looksAhead: () => false,
  isToldAsPast: () => false,
  isMeasure: () => false,
  digits: () => null,
};

const made = new Map<KnownLanguage, DateLanguage>();

/** How a text of that language names dates; null is a language that is not known here. */
export const dateLanguage = (language: KnownLanguage | null): DateLanguage => {
  if (language === null) return NEUTRAL;
  if (language === 'en') return ENGLISH;
  const known = made.get(language) ?? languageOfTable(TABLES[language]);
  made.set(language, known);
  return known;
};
