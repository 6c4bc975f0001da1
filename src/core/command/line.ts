// Which option of a command each part of a typed line is meant for: `ferry talks since:3 days`, `daily at 9am weekdays Berlin`.
import { parseDays } from './days.ts';
import type { Command, CommandOption, OptionKind } from './table.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Values by the option's name, as typed. */
export type Texts = Readonly<Record<string, string>>;

export type Line =
  | { readonly is: 'read'; readonly texts: Texts }
  /** `name:` is none of the command's options. */
  | { readonly is: 'unknown'; readonly name: string }
  /** Words behind an option's value that fit nothing: together with it they are what was meant, and no such value. */
  | { readonly is: 'misfit'; readonly option: CommandOption; readonly text: string };

/** Can the text be read as a value of the option? */
export type Reads = (option: CommandOption, text: string) => boolean;

const WORDS: ReadonlySet<OptionKind> = new Set(['topic', 'taken', 'subscription']);
/** Options whose value is any words. */
export const takesWords = ({ kind }: CommandOption): boolean => WORDS.has(kind);

interface Taken {
  readonly option: CommandOption;
  readonly text: string;
  /** How many tokens it takes up, its name among them. */
  readonly size: number;
}

interface Place {
  readonly command: Command;
  readonly reads: Reads;
  /** The tokens from here on. */
  readonly rest: readonly Token[];
  readonly given: ReadonlyMap<string, string>;
  readonly hasWords: boolean;
}

const LONGEST_VALUE = 6;

const joined = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text }) => text)
    .join(' ')
    .trim();

/** Tokens up to the next one with a name; a quoted piece ends what stands before it. */
const run = (tokens: readonly Token[]): readonly Token[] => {
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

/** What the words that fit no option are: those of a topic, or a wrong value where the command takes no words. */
const withWords = (command: Command, given: ReadonlyMap<string, string>, words: readonly string[]): Texts => {
  const option = command.options.find(takesWords) ?? command.options[0];
  const texts = Object.fromEntries(given);
  return words.length === 0 || option === undefined ? texts : { [option.name]: words.join(' '), ...texts };
};

export const readLine = (command: Command, line: string, reads: Reads): Line => {
  const tokens = tokensOf(line);
  const given = new Map<string, string>();
  const words: string[] = [];
  let last: (Taken & { readonly hadWords: boolean }) | null = null;
  for (let at = 0; at < tokens.length; ) {
    const rest = tokens.slice(at);
    const [token] = rest;
    if (token === undefined) break;
    const place: Place = { command, reads, rest, given, hasWords: words.length > 0 };
    const taken: Taken | null = named(place) ?? bare(place) ?? plain(place);
    if (taken !== null) {
      given.set(taken.option.name, taken.text);
      last = { ...taken, hadWords: words.length > 0 };
      at += taken.size;
      continue;
    }
    if (token.name !== null && token.text !== '') return { is: 'unknown', name: token.name };
    if (last?.hadWords === true)
      return { is: 'misfit', option: last.option, text: `${last.text} ${joined(run(rest))}` };
    // A headline that was pasted: “Ferry talks: what next”.
    words.push(token.name === null ? token.text : `${token.name}:`);
    at += 1;
  }
  return { is: 'read', texts: withWords(command, given, words) };
};
