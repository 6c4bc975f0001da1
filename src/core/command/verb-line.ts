// A line that begins with what to do and goes on with something that is taken word for word: `add https://example.org/feed`.
import { parseChoice } from './choice.ts';
import type { Command, CommandOption } from './table.ts';

interface VerbOptions {
  readonly verb: CommandOption;
  readonly rest: CommandOption;
}

/** Null: the command's options are typed in any order. */
export const verbOptions = ({ options }: Command): VerbOptions | null => {
  const [verb, rest] = options;
  return verb?.kind === 'choice' && rest?.kind === 'address' ? { verb, rest } : null;
};

/** `address:` in front, as a list of options offers it, is no part of the value. */
const unnamed = (text: string, { name }: CommandOption): string =>
  text.replace(new RegExp(`^${name}:\\s*`, 'iu'), '').trim();

/** A single word may stand in quotes; a text that begins and ends with some keeps them. */
const unquoted = (text: string): string => text.replace(/^["“”]([^\s"“”]*)["“”]$/u, '$1');

/** Without a verb the whole line is what it would be followed by. */
export const readVerbLine = ({ verb, rest }: VerbOptions, line: string): Readonly<Record<string, string>> => {
  const [, word = '', others = ''] = /^(\S*)\s*(.*)$/su.exec(unnamed(line.trim(), verb)) ?? [];
  const first = unquoted(word);
  const isVerb = parseChoice(first, verb.choices ?? []).is === 'read';
  const value = unquoted(unnamed(isVerb ? others : line.trim(), rest));
  return { ...(isVerb ? { [verb.name]: first } : {}), ...(value === '' ? {} : { [rest.name]: value }) };
};
