// Cues that something is not known, not settled, disputed, conditional or unanswered. Written by hand; the weight says how surely.
import type { QuestionKind } from './analysis.ts';
import type { CueRow } from './cue-row.ts';
import { CONTINGENT } from './cues-contingent.ts';
import { DISPUTED } from './cues-disputed.ts';
import { PENDING } from './cues-pending.ts';
import { UNANSWERED } from './cues-unanswered.ts';
import { UNDECIDED } from './cues-undecided.ts';
import { UNKNOWN } from './cues-unknown.ts';
import { TWO_VOICES, UNSETTLED } from './cues-unsettled.ts';
import { indexByWords } from './word-index.ts';

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
  DECV: String.raw`(?:vote|decide|rule|stand trial|go on trial|face (?:trial|charges|a|questions)|resume|consider|approve|sign|hear|be (?:sentenced|tried|heard|charged|arraigned|questioned|put to|voted)|debate|testify|appeal|go ahead|take (?:effect|over)|come into|expire|choose|elect|seek|submit|appear (?:in|before))`,
  STEP: String.raw`(?:announce|hold|begin|start|publish|meet|discuss|deliver|launch|open|close|return|take (?:place|part)|report|reveal|pick|present|unveil|appear|be (?:released|announced|completed|presented|discussed)|make (?:a|his|her|its|their))`,
  ADV: String.raw`(?:also |now |still |already |currently |actively |seriously |reportedly |again |even |yet |immediately |publicly |formally |independently |repeatedly |specifically |further |strongly |later |\w+ly )?`,
  BE: String.raw`(?:is|are|was|were|be|been|being|'s|’s|'re|’re)`,
  HAVE: String.raw`(?:has|have|had|'ve|’ve|'s|’s)`,
  NOT: String.raw`(?: not|n['’]t|not)`,
  INV: String.raw`(?:investigation|inquiry|enquiry|probe|inquest|review|audit|manhunt|hunt|search|hearing)`,
};

const ROWS: readonly (readonly [kind: QuestionKind, rows: readonly CueRow[]])[] = [
  ['undecided', UNDECIDED],
  ['undecided', PENDING],
  ['undecided', UNSETTLED],
  ['disputed', TWO_VOICES],
  ['unknown', UNKNOWN],
  ['disputed', DISPUTED],
  ['contingent', CONTINGENT],
  ['unanswered', UNANSWERED],
];

/** Escapes keep their case. */
const lowerCased = (source: string): string =>
  source.replace(/\\.|[A-Z]/g, (part) => (part.length === 1 ? part.toLowerCase() : part));

/** Letters and digits of Latin script: a plain class, since `\p{L}` in 96 patterns was seen to halve the speed of reading. */
const LETTER = String.raw`[a-z0-9_\u00c0-\u024f]`;

/** Patterns read lower-case sentences, so that they need no flag that slows them. */
const compile = (source: string): RegExp => {
  const filled = source.replace(/\{([A-Z]+)\}/g, (whole, name: string) => PARTS[name] ?? whole);
  // A plain border is quick; letters that it does not know are looked at only there.
  return new RegExp(`\\b(?<![\\u00c0-\\u024f])(?:${lowerCased(filled)})(?!${LETTER})`);
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

/** The cues that a sentence of such words may hold. */
export const cuesFor = indexByWords(OPEN_CUES, ({ pattern }) => pattern);
