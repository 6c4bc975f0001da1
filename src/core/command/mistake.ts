// What is wrong with a typed command, in one sentence, and a line that would be right.
import { takesWords } from './option-in-line.ts';
import type { Command, CommandOption } from './table.ts';

export interface Mistake {
  readonly is: 'mistake';
  /** `“9 o’clok” is not a time.` */
  readonly says: string;
  readonly example: string;
}

const LONGEST_SHOWN = 80;
/** What was typed, no longer than it takes to know it again. */
const shown = (text: string): string => {
  const letters = [...text.trim()];
  return letters.length <= LONGEST_SHOWN ? letters.join('') : `${letters.slice(0, LONGEST_SHOWN).join('')}…`;
};

/** The command's own example where it shows the option, else a line that does. */
const exampleWith = ({ name, options, example }: Command, option: CommandOption): string => {
  if (takesWords(option) || example.includes(`${option.name}:`)) return example;
  const words = options.find(takesWords);
  return words === undefined
    ? `/${name} ${option.example}`
    : `/${name} ${words.example} ${option.name}:${option.example}`;
};

/** `problem` as a reading tells it. */
export const wrongValue = (
  command: Command,
  option: CommandOption,
  { text, problem }: { readonly text: string; readonly problem: string },
): Mistake => ({
  is: 'mistake',
  says: `“${shown(text)}” ${problem}.`,
  example: exampleWith(command, option),
});

export const unknownOption = ({ name, example }: Command, typed: string): Mistake => ({
  is: 'mistake',
  says: `“${shown(typed)}:” is not an option of /${name}.`,
  example,
});

const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const missingOption = ({ example }: Command, { name, description }: CommandOption): Mistake => ({
  is: 'mistake',
  says: `“${name}” is missing: ${uncapital(description)}.`,
  example,
});
