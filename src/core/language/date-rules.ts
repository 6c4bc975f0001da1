// The ways in which a text names a date, surest and longest first: a later rule never reads what an earlier one has read.
import { CLOCK_RULES } from './clock-times.ts';
import type { Rule } from './date-words.ts';
import { DAY_RULES } from './day-rules.ts';
import { PERIOD_RULES } from './period-rules.ts';
import { FROM_LAST_RULES, NEAR_RULES } from './relative-dates.ts';
import { LENGTH_RULES, SET_RULES } from './time-lengths.ts';
import { VAGUE_RULES } from './vague-dates.ts';

const NUMBER = /\d/u;
const UNIT =
  /\b(?:second|minute|hour|day|morning|afternoon|evening|night|week|weekend|month|quarter|year|decade|centur(?:y|ie))s?\b/iu;
const NEAR = /day\b|\b(?:ago|last|past|this|next|weekend|tonight|tomorrow)\b/iu;
const PERIOD =
  /\d|\bcentury\b|\b(?:spring|summer|autumn|fall|winter)\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Christmas)/iu;
const FREQUENT = /\b(?:every|each)\b|ly\b|days\b/iu;
const VAGUE =
  /\b(?:now|current|currently|nowadays|presently|at|days?|recent|recently|lately|previously|past|ago|future|possible|coming)\b/iu;

/** Rules of one kind, and what they all need somewhere in a sentence: most sentences have it not, and are read no further. */
export const RULES: readonly { readonly need: RegExp; readonly rules: readonly Rule[] }[] = [
  { need: NUMBER, rules: [...DAY_RULES, ...CLOCK_RULES] },
  { need: FREQUENT, rules: SET_RULES },
  { need: NEAR, rules: NEAR_RULES },
  { need: UNIT, rules: FROM_LAST_RULES },
  { need: PERIOD, rules: PERIOD_RULES },
  { need: VAGUE, rules: VAGUE_RULES },
  { need: UNIT, rules: LENGTH_RULES },
];
