// Marks that may end a sentence, with what closes behind them: `.”`, `?)`, `.[7]`, `。`.
import { allOf } from './all-matches.ts';
import type { Writing } from './writing/writing.ts';

export interface Mark {
  readonly at: number;
  readonly mark: string;
}

const CLOSING = `["'”’“»«›‹)\\]\`]*`;
/** Numbers of notes: `.[7]`, `.12 13`. Only behind whole words: "No.10" is a house. */
const NOTES = `(?:(?: ?\\[\\d{1,3}\\])+|(?<=(?:\\p{Ll}{4}|\\p{L}\\p{Ll}*\\)|\\d\\))[.!?]["'”’)]*)\\d{1,3}(?:[ ,]\\d{1,3}){0,3}(?= \\p{Lu}))?`;

const patternOf = (ends: string): RegExp =>
  new RegExp(
    [
      // `-]` guards against a run being read from its middle, which would take the square of its length.
      `(?<![.!?…${ends}])[.!?…${ends}]+${CLOSING}${NOTES}(?=\\s)`,
      `\\s[—–-](?=\\s)`,
      `[。！？｡．]+[”’」』）》]*`,
      `[።፧။។]`,
      `[։।॥۔؟](?=\\s)`,
      // A blank was lost.
      `(?<=[\\p{Ll}\\p{N}]{2})[.!?](?=\\p{Lu}\\p{Ll}*[ .’'])`,
    ].join('|'),
    'gu',
  );

const patterns = new Map<string, RegExp>();

export const marksIn = (line: string, { ends }: Writing): readonly Mark[] => {
  const pattern = patterns.get(ends) ?? patternOf(ends);
  patterns.set(ends, pattern);
  return allOf(pattern, line).map(({ index, 0: mark }) => ({ at: index, mark }));
};
