// What was asked with a command, read as values; every mistake names what was typed and shows what can be.
import type { LocalTime } from '../digest/definition.ts';
import type { Days } from '../time/days.ts';
import type { Instant, Zone } from '../time/instant.ts';
import { parseChoice } from './choice.ts';
import { parseDays } from './days.ts';
import { type Line, readLine, type Texts } from './line.ts';
import { type Mistake, missingOption, unknownOption, wrongValue } from './mistake.ts';
import { mistaken, type Reading, read } from './reading.ts';
import { parseSince, parseUntil, type Reader } from './since.ts';
import type { Command, CommandOption, OptionKind } from './table.ts';
import { parseTime } from './time.ts';
import { parseZone } from './zone.ts';

/** By kind, since no command has two options of one kind; null where nothing was given. */
export interface Arguments {
  /** Of a topic, or of what is taken, stopped or added. */
  readonly words: string | null;
  readonly since: Instant | null;
  readonly until: Instant | null;
  readonly at: LocalTime | null;
  readonly days: Days | null;
  readonly zone: Zone | null;
  /** One of the option's choices. */
  readonly choice: string | null;
}

/** More than any headline: what is longer was not meant as a topic. */
const LONGEST_WORDS = 200;
/** As long as browsers take. */
const LONGEST_ADDRESS = 2_000;
/** More than a platform lets anybody type: an article that was pasted. */
const LONGEST_TEXT = 40_000;
const parseWords = (text: string, most: number): Reading<string> =>
  text.length <= most ? read(text) : mistaken(`is longer than ${most} characters`);
const isAddress = (text: string): boolean => /^https?:\/\/\S+$/iu.test(text);

const readOption = (option: CommandOption, text: string, reader: Reader): Reading<unknown> => {
  switch (option.kind) {
    case 'since':
      return parseSince(text, reader);
    case 'until':
      return parseUntil(text, reader);
    case 'time':
      return parseTime(text);
    case 'days':
      return parseDays(text);
    case 'zone':
      return parseZone(text);
    case 'choice':
      return parseChoice(text, option.choices ?? []);
    case 'topic':
    case 'taken':
    case 'subscription':
      return parseWords(text, isAddress(text) ? LONGEST_ADDRESS : LONGEST_WORDS);
    case 'address':
      return parseWords(text, LONGEST_TEXT);
  }
};

const wrongLine = (
  command: Command,
  line: Exclude<Line, { readonly is: 'read' }>,
  reader: Reader,
): Mistake => {
  if (line.is === 'unknown') return unknownOption(command, line.name);
  const reading = readOption(line.option, line.text, reader);
  const problem = reading.is === 'mistake' ? reading.problem : 'does not fit there';
  return wrongValue(command, line.option, { text: line.text, problem });
};

/** The values of texts that were all found readable. */
const valuesOf = (command: Command, texts: Texts, reader: Reader): Arguments => {
  const textOf = (...kinds: readonly OptionKind[]): string | null => {
    const option = command.options.find(({ kind }) => kinds.includes(kind));
    return option === undefined ? null : (texts[option.name] ?? null);
  };
  const value = <T>(text: string | null, parse: (text: string) => Reading<T>): T | null => {
    const reading = text === null ? null : parse(text);
    return reading?.is === 'read' ? reading.value : null;
  };
  const choices = command.options.find(({ kind }) => kind === 'choice')?.choices ?? [];
  return {
    words: textOf('topic', 'taken', 'subscription', 'address'),
    since: value(textOf('since'), (text) => parseSince(text, reader)),
    until: value(textOf('until'), (text) => parseUntil(text, reader)),
    at: value(textOf('time'), parseTime),
    days: value(textOf('days'), parseDays),
    zone: value(textOf('zone'), parseZone),
    choice: value(textOf('choice'), (text) => parseChoice(text, choices)),
  };
};

const firstMistake = (command: Command, texts: Texts, reader: Reader): Mistake | null => {
  for (const option of command.options) {
    const text = texts[option.name];
    if (text === undefined && option.required === true) return missingOption(command, option);
    const reading = text === undefined ? null : readOption(option, text, reader);
    if (text !== undefined && reading?.is === 'mistake')
      return wrongValue(command, option, { text, problem: reading.problem });
  }
  return null;
};

const withoutEmpty = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (text.trim() === '' ? [] : [[name, text.trim()]])),
  );

export interface Typed {
  /** By name, as a platform passes them. */
  readonly options: Texts;
  /** As one line; what it holds comes before `options`. */
  readonly text: string;
}

export const readArguments = (
  command: Command,
  { options, text }: Typed,
  reader: Reader,
): { readonly is: 'read'; readonly value: Arguments } | Mistake => {
  const line = readLine(command, text, (option, value) => readOption(option, value, reader).is === 'read');
  if (line.is !== 'read') return wrongLine(command, line, reader);
  const texts = withoutEmpty({ ...options, ...line.texts });
  return firstMistake(command, texts, reader) ?? { is: 'read', value: valuesOf(command, texts, reader) };
};
