// How surely each sentence of a text tells of something open: its cues, damped by what they stand in, weighed by what the text is about.
import type { NameMention, QuestionKind, Sentence } from './analysis.ts';
import { meaningOf } from './likeness.ts';
import { OPEN_CUES } from './open-cues.ts';
import { isQuotedAt } from './quotation.ts';
import { readSalience } from './salience.ts';
import { type Asked, askFrom } from './wording.ts';
import { contentStems } from './words.ts';

export interface QuestionInput {
  readonly title: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameMention[];
}

/** What takes weight from a cue: background, what is settled, what did not happen, rhetoric, the first person, ceremony. */
const DAMPERS: readonly (readonly [factor: number, pattern: RegExp])[] = [
  [
    0.6,
    /\b(?:(?:last|previous) (?:year|decade|century)|(?:\d+|two|three|four|five|ten|several|many) (?:years|decades) ago|in (?:19\d\d|200\d)|historically|in the past)\b/iu,
  ],
  [
    0.7,
    /\b(?:was|were|has been|have been) (?:convicted|found guilty|acquitted|sentenced|approved|passed|elected|appointed|completed|resolved|dropped|signed|ratified|cleared)\b/iu,
  ],
  [0.7, /\b(?:would|could) (?:not )?have (?:\p{L}+ed|been|had|gone|made|taken|done)\b/iu],
  [0.35, /\?["”’']?\s*$/u],
  [0.6, /\b(?:I|I['’]m|my|me|myself)\b/u],
  [0.7, /\b(?:look(?:s|ing)? forward to|excited|delighted|thrilled|proud|congratulat\p{L}+|pleased)\b/iu],
];

/** The least weight of a sentence that says in so many words that something is not known. */
const PLAIN = 4.4;

/** A sentence with cues of something open. */
export interface Scored {
  readonly index: number;
  readonly text: string;
  readonly score: number;
  readonly kind: QuestionKind;
  readonly meanings: ReadonlySet<string>;
  /** The line of the template that its own words fill. */
  readonly asks: string | null;
}

const SIDED: ReadonlySet<QuestionKind> = new Set(['disputed', 'unanswered']);
/** Nobody disputes what nobody knows; what follows from a condition hangs on it. */
const kindOf = (cued: QuestionKind, asks: Asked | null): QuestionKind => {
  if (asks === null) return cued;
  if (/^What (?:\p{Ll}+ )?(?:happens?|occurs?) if\b/u.test(asks.question)) return 'contingent';
  return asks.isPlain && SIDED.has(cued) ? 'unknown' : cued;
};
const NOT_KNOWN = { weight: PLAIN, kind: 'unknown' } as const;

/** Weight of each cue found in the sentence, strongest first; one a family. */
const cuesIn = (sentence: string): readonly { readonly weight: number; readonly kind: QuestionKind }[] => {
  const found = new Map<string, { weight: number; kind: QuestionKind }>();
  const lower = sentence.toLowerCase();
  for (const cue of OPEN_CUES) {
    const match = cue.pattern.exec(lower);
    if (match === null) continue;
    const inClause = /\b(?:who|whose|which)\b[^,]*$/iu.test(sentence.slice(0, match.index));
    const weight = cue.weight * (isQuotedAt(sentence, match.index) ? 0.8 : 1) * (inClause ? 0.75 : 1);
    const key = cue.family ?? cue.id;
    if (weight > (found.get(key)?.weight ?? 0)) found.set(key, { weight, kind: cue.kind });
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight);
};

export const scoreSentences = ({ title, text, sentences }: QuestionInput): readonly Scored[] => {
  const salience = readSalience(title, text, sentences);
  return sentences.flatMap((sentence, index) => {
    if (sentence.kind !== 'prose') return [];
    const words = text.slice(sentence.start, sentence.end);
    const cues = cuesIn(words);
    const asks = askFrom(words);
    const [best = asks?.isPlain === true ? NOT_KNOWN : undefined, second, third] = cues;
    if (best === undefined) return [];
    const damping = DAMPERS.reduce(
      (product, [factor, pattern]) => (pattern.test(words) ? product * factor : product),
      1,
    );
    const stems = contentStems(words);
    const cued = best.weight + 0.4 * (second?.weight ?? 0) + 0.2 * (third?.weight ?? 0);
    const raw = asks?.isPlain === true ? Math.max(cued, PLAIN) : cued;
    const score = raw * damping * salience.factor(stems, index);
    return [
      {
        index,
        text: words,
        score,
        kind: kindOf(best.kind, asks),
        meanings: new Set(stems.map(meaningOf)),
        asks: asks?.question ?? null,
      },
    ];
  });
};
