// The option of a command that the next words of a typed line are meant for: `at:9am`, `at 9am`, or `9am` alone.
import { parseDays } from './days.ts';
import type { Command, CommandOption, OptionKind } from './table.ts';
import type { Token } from './tokens.ts';

/** Can the text be read as a value of the option? */
export type Reads = (option: CommandOption, text: string) => boolean;

const WORDS: ReadonlySet<OptionKind> = new Set(['topic', 'taken', 'subscription', 'address']);
/** Options whose value is any words. */
export const takesWords = ({ kind }: CommandOption): boolean => WORDS.has(kind);

export interface Taken {
  readonly option: CommandOption;
  readonly text: string;
  /** How many tokens it takes up, its name among them. */
  readonly size: number;
}

export interface Place {
  readonly command: Command;
  readonly reads: Reads;
  /** The tokens from here on. */
  readonly rest: readonly Token[];
  readonly given: ReadonlyMap<string, string>;
  readonly hasWords: boolean;
}

const LONGEST_VALUE = 6;

export const joined = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text }) => text)
    .join(' ')
    .trim();

/** Tokens up to the next one with a name; a quoted piece ends what stands before it. */
export const run = (tokens: readonly Token[]): readonly Token[] => {
  const end = tokens.findIndex(({ name, isQuoted }, at) => at > 0 && (name !== null || isQuoted));
  return end < 0 ? tokens : tokens.slice(0, end);
};

/** The longest beginning of the tokens that satisfies. */
const longest = (tokens: readonly Token[], fits: (text: string) => boolean): readonly Token[] | null => {
  for (let size = Math.min(LONGEST_VALUE, tokens.length); size > 0; size -= 1) {
    const part = tokens.slice(0, size);
    if (fits(joined(part))) return part;
  }
  return null;
};

/** `at:9am`: all of the run where nothing of it can be read, so that the mistake is named whole. */
const named = ({ command, reads, rest }: Place): Taken | null => {
  const [first] = rest;
  const option = command.options.find(({ name }) => name === first?.name);
  if (first === undefined || option === undefined) return null;
  if (first.isQuoted) return { option, text: first.text, size: 1 };
  const whole = run(rest);
  // `at: 9am`: the first token is the name alone.
  const lead = first.text === '' ? 1 : 0;
  const values = whole.slice(lead);
  const value = takesWords(option) ? values : (longest(values, (text) => reads(option, text)) ?? values);
  return { option, text: joined(value), size: lead + value.length };
};

/** `at 9am`, `since 3 days`; other words that happen to be an option's name stay words. */
const bare = ({ command, reads, rest }: Place): Taken | null => {
  const [first, ...others] = rest;
  const option = command.options.find((one) => one.name === first?.text.toLowerCase() && !takesWords(one));
  const next = others[0];
  if (first?.isQuoted !== false || option === undefined || next === undefined || next.name !== null)
    return null;
  const values = run(others);
  const value = longest(values, (text) => reads(option, text));
  if (value !== null) return { option, text: joined(value), size: 1 + value.length };
  // "since fryday": no topic goes on like that.
  const isMeant = option.kind === 'since' || option.kind === 'until';
  return isMeant ? { option, text: joined(values), size: 1 + values.length } : null;
};

/** Whether a value without any name is unmistakable: a weekday or a city may as well belong to a topic, unless a schedule began. */
const isPlain = (option: CommandOption, text: string, hasBegun: boolean): boolean => {
  switch (option.kind) {
    case 'time':
      return /[^\d\s]/u.test(text);
    case 'days': {
      const days = parseDays(text);
      return hasBegun || (days.is === 'read' && days.value.length > 1);
    }
    case 'zone':
      return hasBegun || text.includes('/');
    case 'choice':
      return option.choices?.includes(text.toLowerCase()) === true;
    case 'since':
      return /\d|^(?:today|yesterday|last .+|this .+)$/iu.test(text);
    default:
      return false;
  }
};

/** `weekdays`, `9am`, `both`. */
const plain = ({ command, reads, rest, given, hasWords }: Place): Taken | null => {
  const needsWords = command.options.some((one) => takesWords(one) && one.required === true);
  const [first] = rest;
  if ((needsWords && !hasWords) || first?.isQuoted !== false || first.name !== null) return null;
  // “daily digest” happens to name a mode: a choice that follows counts.
  const isFree = (option: CommandOption): boolean => option.kind === 'choice' || !given.has(option.name);
  const free = command.options.filter((option) => !takesWords(option) && isFree(option));
  for (const option of free) {
    const fits = (text: string): boolean => isPlain(option, text, given.size > 0) && reads(option, text);
    const value = longest(run(rest), fits);
    if (value !== null) return { option, text: joined(value), size: value.length };
  }
  return null;
};

/** Null: the next token is a plain word, or has a name that is none. */
export const optionAt = (place: Place): Taken | null => named(place) ?? bare(place) ?? plain(place);
