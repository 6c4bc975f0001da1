// Cues that something is not known, not settled, disputed, conditional or unanswered. Written by hand; the weight says how surely.
import type { QuestionKind } from './analysis.ts';
import type { CueRow } from './cue-row.ts';
import { CONTINGENT } from './cues-contingent.ts';
import { DISPUTED } from './cues-disputed.ts';
import { UNANSWERED } from './cues-unanswered.ts';
import { UNDECIDED } from './cues-undecided.ts';
import { UNKNOWN } from './cues-unknown.ts';

export interface OpenCue {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly weight: number;
  /** Reads a lower-case sentence. */
  readonly pattern: RegExp;
  /** Weak words of one family count once. */
  readonly family?: string;
}

/** Parts that several cues share, named in braces. */
const PARTS: Readonly<Record<string, string>> = {
  DAY: String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`,
  DEAL: String.raw`(?:deal|agreement|accord|truce|cease-?fire|settlement|compromise|treaty|pact|consensus|peace|resolution|bailout|solution|breakthrough|reconciliation|merger|takeover)`,
  EVENT: String.raw`(?:referendum|vote|elections?|polls?|ballot|run-?off|summit|talks|negotiations|meeting|hearing|trial|retrial|inquest|conference|session|debate|verdict|ruling|sentencing|decision|appeal|primary|primaries|convention|deadline|strike|launch|visit)`,
  DECV: String.raw`(?:vote|decide|rule|announce|appear|stand trial|go on trial|face|hold|resume|begin|start|publish|consider|approve|sign|hear|be (?:sentenced|tried|heard|charged|arraigned|questioned|released|announced|completed|presented|discussed|put|voted)|meet|discuss|debate|testify|deliver|appeal|launch|open|close|return|go ahead|take (?:place|effect|over|part)|come into|expire|report|reveal|choose|elect|pick|seek|submit|present|unveil|make (?:a|his|her|its|their))`,
  ADV: String.raw`(?:also |now |still |already |currently |actively |seriously |reportedly |again |even |yet |immediately |publicly |formally |independently |repeatedly |specifically |further |strongly |later |\w+ly )?`,
  BE: String.raw`(?:is|are|was|were|be|been|being|'s|’s|'re|’re)`,
  HAVE: String.raw`(?:has|have|had|'ve|’ve|'s|’s)`,
  NOT: String.raw`(?: not|n['’]t|not)`,
  INV: String.raw`(?:investigation|inquiry|enquiry|probe|inquest|review|audit|manhunt|hunt|search|hearing)`,
};

const ROWS: readonly (readonly [kind: QuestionKind, rows: readonly CueRow[]])[] = [
  ['undecided', UNDECIDED],
  ['unknown', UNKNOWN],
  ['disputed', DISPUTED],
  ['contingent', CONTINGENT],
  ['unanswered', UNANSWERED],
];

/** Escapes keep their case. */
const lowerCased = (source: string): string =>
  source.replace(/\\.|[A-Z]/g, (part) => (part.length === 1 ? part.toLowerCase() : part));

/** Letters and digits of Latin script: a plain class, since `\p{L}` in 96 patterns was seen to halve the speed of reading. */
const LETTER = String.raw`[a-z0-9\u00c0-\u024f]`;

/** Patterns read lower-case sentences, so that they need no flag that slows them. */
const compile = (source: string): RegExp => {
  const filled = source.replace(/\{([A-Z]+)\}/g, (whole, name: string) => PARTS[name] ?? whole);
  // A cue that ends in a blank or a look-ahead brings its own border.
  const border = /[)\]\s]$/.test(source) || source.endsWith('b') ? '' : `(?!${LETTER})`;
  return new RegExp(`(?<!${LETTER})(?:${lowerCased(filled)})${border}`);
};

export const OPEN_CUES: readonly OpenCue[] = ROWS.flatMap(([kind, rows]) =>
  rows.map(([id, weight, pattern, family]) => ({
    id,
    kind,
    weight,
    pattern: compile(pattern),
    ...(family === undefined ? {} : { family }),
  })),
);
