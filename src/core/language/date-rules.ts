// The ways in which a text names a date, surest and longest first: a later rule never reads what an earlier one has read.
import { DAY_RULES, PERIOD_RULES } from './absolute-dates.ts';
import { CLOCK_RULES } from './clock-times.ts';
import type { Rule } from './date-words.ts';
import { FROM_LAST_RULES, NEAR_RULES } from './relative-dates.ts';
import { LENGTH_RULES, SET_RULES } from './time-lengths.ts';
import { VAGUE_RULES } from './vague-dates.ts';

export const RULES: readonly Rule[] = [
  ...DAY_RULES,
  ...CLOCK_RULES,
  ...SET_RULES,
  ...NEAR_RULES,
  ...FROM_LAST_RULES,
  ...PERIOD_RULES,
  ...VAGUE_RULES,
  ...LENGTH_RULES,
];
