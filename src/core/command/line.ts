// Which option of a command each part of a typed line is meant for: `ferry talks since:3 days`, `daily at 9am weekdays Berlin`.
import { joined, optionAt, type Reads, run, type Taken, takesWords } from './option-in-line.ts';
import type { Command, CommandOption } from './table.ts';
import { tokensOf } from './tokens.ts';
import { readVerbLine, verbOptions } from './verb-line.ts';

/** Values by the option's name, as typed. */
export type Texts = Readonly<Record<string, string>>;

export type Line =
  | { readonly is: 'read'; readonly texts: Texts }
  /** `name:` is none of the command's options. */
  | { readonly is: 'unknown'; readonly name: string }
  /** Words behind an option's value that fit nothing: together with it they are what was meant, and no such value. */
  | { readonly is: 'misfit'; readonly option: CommandOption; readonly text: string };

/** What the words that fit no option are: those of a topic, or a wrong value where the command takes no words. */
const withWords = (command: Command, given: ReadonlyMap<string, string>, words: readonly string[]): Texts => {
  const option = command.options.find(takesWords) ?? command.options[0];
  const texts = Object.fromEntries(given);
  return words.length === 0 || option === undefined ? texts : { [option.name]: words.join(' '), ...texts };
};

export const readLine = (command: Command, line: string, reads: Reads): Line => {
  const verb = verbOptions(command);
  if (verb !== null) return { is: 'read', texts: readVerbLine(verb, line) };
  const tokens = tokensOf(line);
  const given = new Map<string, string>();
  const words: string[] = [];
  let last: (Taken & { readonly hadWords: boolean }) | null = null;
  for (let at = 0; at < tokens.length; ) {
    const rest = tokens.slice(at);
    const [token] = rest;
    if (token === undefined) break;
    const taken = optionAt({ command, reads, rest, given, hasWords: words.length > 0 });
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
