// How a language writes full stops: its abbreviations by what may follow them, and the words that its sentences begin with.
import { wordSet } from '../word-list.ts';

export interface Writing {
  /** Titles and such: always followed by more of the same sentence. In lower case, like all of these. */
  readonly leads: ReadonlySet<string>;
  /** They number what comes after them: "p. 55", "No. 7". */
  readonly numbers: ReadonlySet<string>;
  /** They end a sentence only where what follows can only begin one. */
  readonly either: ReadonlySet<string>;
  /** They stand behind what they belong to ("5 p.m.", "79 A.D."), so that a name after them is a new beginning. */
  readonly behind: ReadonlySet<string>;
  /** Function words that a sentence begins with. */
  readonly starters: ReadonlySet<string>;
  /** A number with a full stop counts: "am 12. Juni". */
  readonly hasOrdinals: boolean;
  /** Marks that end a sentence beside those of all languages. */
  readonly ends: string;
  /** Full stops are only pauses. */
  readonly pausesAtFullStop: boolean;
}

interface Written {
  readonly leads?: string;
  readonly numbers?: string;
  readonly either?: string;
  readonly behind?: string;
  readonly starters?: string;
  readonly hasOrdinals?: boolean;
  readonly ends?: string;
  readonly pausesAtFullStop?: boolean;
}

/** Lists as words between blanks. */
export const writing = ({
  leads = '',
  numbers = '',
  either = '',
  behind = '',
  starters = '',
  hasOrdinals = false,
  ends = '',
  pausesAtFullStop = false,
}: Written): Writing => ({
  leads: wordSet(leads),
  numbers: wordSet(numbers),
  either: wordSet(either),
  behind: wordSet(behind),
  starters: wordSet(starters),
  hasOrdinals,
  ends,
  pausesAtFullStop,
});
