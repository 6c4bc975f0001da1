// Words for the present, the past and the future that name no date.
import { during } from './calendar.ts';
import type { Rule } from './date-words.ts';

const VAGUE: readonly (readonly [value: string, words: RegExp])[] = [
  [
    'PRESENT_REF',
    /\b(?:(?:right |until |up to )?now(?!-)|currently|current|nowadays|presently|at (?:present|the moment|this (?:time|point|moment)|the present time)|these days|to this day)\b/giu,
  ],
  [
    'PAST_REF',
    /\b(?:recently|recent|lately|previously|in the past(?! (?:\p{L}+ |\d+ )?(?:second|minute|hour|day|week|month|year|decade)s?\b)|long ago|(?:some|a long) time ago|(?:a few|several|some|many) (?:minutes|hours|days|weeks|months|years|decades) ago)\b/giu,
  ],
  [
    'FUTURE_REF',
    /\b(?:the (?:near |foreseeable |distant )?future|as soon as possible|(?:the )?coming (?:days|weeks|months|years))\b/giu,
  ],
];

export const VAGUE_RULES: readonly Rule[] = VAGUE.map(([value, pattern]) => ({
  pattern,
  read: () => during(value),
}));
