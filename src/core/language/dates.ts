// Dates as a text names them, resolved against the day on which it was published.
import type { Day } from '../time/instant.ts';
import { allOf } from './all-matches.ts';
import type { DateMention, Span } from './analysis.ts';
import type { Context } from './calendar.ts';
import type { DateLanguage } from './date-language.ts';
import { dateLanguage } from './date-languages.ts';
import type { Found, Rule } from './date-words.ts';
import { goesOn, narrativeOf, yearAfter } from './narrative.ts';
import { languageOfText } from './text-language.ts';

interface Match extends Span {
  readonly rule: Rule;
  readonly found: Found;
}

/** Longer than the longest words that may stand before a date and belong to it. */
const BEFORE = 60;

const matchOf = (sentence: string, rule: Rule, { index, 0: words, groups }: RegExpExecArray): Match => {
  const before = rule.before?.exec(sentence.slice(Math.max(0, index - BEFORE), index));
  return {
    start: index - (before?.[0].length ?? 0),
    end: index + words.length,
    rule,
    found: { ...before?.groups, ...groups },
  };
};

/** Whether what a rule needs stands in the sentence: looked for once, whoever asks. */
const needsIn = (sentence: string): ((need: RegExp | null | undefined) => boolean) => {
  const known = new Map<RegExp, boolean>();
  return (need) => {
    if (need == null) return true;
    const before = known.get(need);
    if (before !== undefined) return before;
    const stands = need.test(sentence);
    known.set(need, stands);
    return stands;
  };
};

/** A mark a character: the dates of a line of a million would be slow to compare with each other. */
const marksFor = (length: number): ((start: number, end: number) => boolean) => {
  const taken = new Uint8Array(length);
  return (start, end) => {
    for (let at = start; at < end; at += 1) if (taken[at] === 1) return false;
    taken.fill(1, start, end);
    return true;
  };
};

/** What the rules find in a sentence, in its order. What a rule has found is taken, whatever it reads in it. */
const matchesIn = (sentence: string, { groups }: DateLanguage): readonly Match[] => {
  const found: Match[] = [];
  const has = needsIn(sentence);
  let take: ReturnType<typeof marksFor> | null = null;
  for (const { need, rules } of groups) {
    if (!has(need)) continue;
    for (const rule of rules) {
      if (!has(rule.need)) continue;
      for (const one of allOf(rule.pattern, sentence)) {
        const match = matchOf(sentence, rule, one);
        take ??= marksFor(sentence.length);
        if (take(match.start, match.end)) found.push(match);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

/**
 * Dates of one text. `published` is the day on which it was published; `sentences` are the places to look in; `declared`
 * is the language that its publisher names, a tag such as `pt-BR`, or null.
 */
export const readDates = (
  text: string,
  sentences: readonly Span[],
  published: Day,
  declared: string | null = null,
): readonly DateMention[] => {
  const language = dateLanguage(languageOfText(text, declared));
  const narrative = narrativeOf(text, published, language.deictic);
  const { isHistory } = narrative;
  const digits = language.digits(text, declared);
  const found: DateMention[] = [];
  let last: string | null = null;
  for (const { start: from, end: to } of sentences) {
    const sentence = text.slice(from, to);
    for (const { start, end, rule, found: parts } of matchesIn(sentence, language)) {
      const isAhead = (): boolean => language.looksAhead(sentence, start, end);
      const reading = rule.read(parts, {
        published,
        isAhead,
        last,
        isHistory,
        digits,
        nextYear: () => yearAfter(narrative.years, from + end),
      });
      if (reading === null) continue;
      if (!(isHistory && reading.value.length === 4 && isAhead()))
        last = goesOn(narrative, last, reading.value, from + end);
      if (!language.isMeasure(sentence, start, end))
        found.push({ start: from + start, end: from + end, ...reading });
    }
  }
  return found;
};

/** A date with its year needs none. */
const NO_CONTEXT: Context = {
  published: '2000-01-01',
  isAhead: () => false,
  last: null,
  isHistory: false,
  digits: null,
  nextYear: () => null,
};

/** Full dates, with their year, that need no publication day to be read. `namesWeekday`: "Monday, May 5, 2014". */
export const readFullDates = (
  text: string,
  { dayRules }: DateLanguage,
): readonly (Span & { readonly day: Day; readonly namesWeekday: boolean })[] => {
  const dated = dayRules
    .flatMap((rule) => [...text.matchAll(rule.pattern)].map((found) => matchOf(text, rule, found)))
    .filter(({ found: { year } }) => /^(?:19|20)/u.test(year ?? ''));
  return dated.flatMap(({ start, end, rule, found }) => {
    const day = rule.read(found, NO_CONTEXT)?.day;
    return day == null ? [] : [{ start, end, day, namesWeekday: found.weekday !== undefined }];
  });
};

/** Bare weekdays that the text tells as past: "concluded on Saturday". ISO numbers. */
export const readPastWeekdays = (
  text: string,
  sentences: readonly Span[],
  { bareWeekday, isToldAsPast, weekdayOf }: DateLanguage,
): readonly number[] =>
  sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return [...sentence.matchAll(bareWeekday)]
      .filter(({ index, 0: name }) => isToldAsPast(sentence, index, index + name.length))
      .map((match) => weekdayOf(match[0]));
  });
