// One of a few words: "open", "both", or enough of its beginning.
import { mistaken, type Reading, read } from './reading.ts';

const LEAST = 2;

export const parseChoice = (text: string, choices: readonly string[]): Reading<string> => {
  const typed = text.trim().toLowerCase();
  const fits = choices.filter((choice) => typed.length >= LEAST && choice.startsWith(typed));
  const [only = null] = choices.includes(typed) ? [typed] : fits.length === 1 ? fits : [];
  if (only !== null) return read(only);
  return mistaken(choices.length === 1 ? `is not “${choices[0]}”` : `is none of ${choices.join(', ')}`);
};
