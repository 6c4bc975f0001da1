// English dates: the ways in which a text names them, surest and longest first, and how its tenses turn them.

import { weekdayNumber } from './calendar.ts';
import { CLOCK_RULES } from './clock-times.ts';
import type { DateLanguage, RuleGroup } from './date-language.ts';
import { ANY_MONTH, WEEKDAY } from './date-words.ts';
import { DAY_RULES } from './day-rules.ts';
import { FROM_LAST_RULES } from './from-last-rules.ts';
import { digitOrder, NUMERIC_RULE } from './numeric-dates.ts';
import { PERIOD_RULES } from './period-rules.ts';
import { NEAR_RULES } from './relative-dates.ts';
import { isMeasure, isToldAsPast, looksAhead } from './tense.ts';
import { LENGTH_RULES, SET_RULES } from './time-lengths.ts';
import { VAGUE_RULES } from './vague-dates.ts';

const NUMBER = /\d/u;
const UNIT =
  /\b(?:second|minute|hour|day|morning|afternoon|evening|night|week|weekend|month|quarter|year|decade|centur(?:y|ie))s?\b/iu;
const UNIT_OR_WEEKDAY = new RegExp(`day\\b|${UNIT.source}`, 'iu');
const NEAR = /day\b|\b(?:ago|last|past|this|next|weekend|tonight|tomorrow)\b/iu;
const FREQUENT = /\b(?:every|each)\b|ly\b|days\b/iu;
const VAGUE =
  /\b(?:now|current|currently|nowadays|presently|at|days?|recent|recently|lately|previously|past|ago|future|possible|coming)\b/iu;

const GROUPS: readonly RuleGroup[] = [
  { need: NUMBER, rules: [...DAY_RULES, NUMERIC_RULE, ...CLOCK_RULES] },
  { need: FREQUENT, rules: SET_RULES },
  { need: NEAR, rules: NEAR_RULES },
  { need: UNIT_OR_WEEKDAY, rules: FROM_LAST_RULES },
  { need: null, rules: PERIOD_RULES },
  { need: VAGUE, rules: VAGUE_RULES },
  { need: UNIT, rules: LENGTH_RULES },
];

export const ENGLISH: DateLanguage = {
  groups: GROUPS,
  dayRules: DAY_RULES,
  deictic: /\b(?:today|yesterday|tomorrow|tonight)\b/giu,
  bareWeekday: new RegExp(`\\b${WEEKDAY}\\b(?!,? (?:${ANY_MONTH}|\\d))`, 'gu'),
  weekdayOf: weekdayNumber,
  looksAhead,
  isToldAsPast,
  isMeasure,
  digits: digitOrder,
};
