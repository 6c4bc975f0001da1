// How one language names dates: what the engine asks of every language.
import type { Context } from './calendar.ts';
import type { Rule } from './date-words.ts';

/** Rules of one kind, and what they all need somewhere in a sentence: most sentences have it not, and are read no further. */
export interface RuleGroup {
  readonly need: RegExp | null;
  readonly rules: readonly Rule[];
}

/** Of the mention at `from` to `to` in a sentence. */
type About = (sentence: string, from: number, to: number) => boolean;

export interface DateLanguage {
  /** Surest and longest first: a later rule never reads what an earlier one has read. */
  readonly groups: readonly RuleGroup[];
  /** Those of them that name days by their number. */
  readonly dayRules: readonly Rule[];
  /** Words that count days from publication. */
  readonly deictic: RegExp;
  /** Weekdays that stand alone, group `weekday`. */
  readonly bareWeekday: RegExp;
  /** ISO number of a weekday's name. */
  readonly weekdayOf: (name: string) => number;
  readonly looksAhead: About;
  readonly isToldAsPast: About;
  /** The day is named as a measure of something else: "the highest since Friday". */
  readonly isMeasure: About;
  /** How it orders dates in digits, where that differs from text to text; `declared` is the publisher’s language tag. */
  readonly digits: (text: string, declared: string | null) => Context['digits'];
}
