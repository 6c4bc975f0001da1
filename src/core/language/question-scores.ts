// How surely each sentence of a text tells of something open: its cues, damped by what they stand in, weighed by what the text is about.
import type { NameMention, QuestionKind, Sentence } from './analysis.ts';
import { meaningOf } from './likeness.ts';
import { cuesFor } from './open-cues.ts';
import { dampingOf, leisureOf } from './open-dampers.ts';
import { isQuotedAt } from './quotation.ts';
import { readSalience } from './salience.ts';
import { type Line, lineOf } from './word-index.ts';
import { type Asked, askFrom } from './wording.ts';
import { contentStems } from './words.ts';

export interface QuestionInput {
  readonly title: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameMention[];
}

/** A text whose prose is read word by word; null for other sentences. */
export interface QuestionText extends QuestionInput {
  readonly lines: readonly (Line | null)[];
}

export const withLines = (input: QuestionInput): QuestionText => ({
  ...input,
  lines: input.sentences.map(({ kind, start, end }) =>
    kind === 'prose' ? lineOf(input.text.slice(start, end)) : null,
  ),
});

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

/** From the last comma up to the place. */
const clauseBefore = (lower: string, at: number): string =>
  lower.slice(lower.lastIndexOf(',', at - 1) + 1, at);

/** Weight of each cue found in the sentence, strongest first; one a family. */
const cuesIn = (line: Line): readonly { readonly weight: number; readonly kind: QuestionKind }[] => {
  const found = new Map<string, { weight: number; kind: QuestionKind }>();
  for (const cue of cuesFor(line)) {
    const match = cue.pattern.exec(line.lower);
    if (match === null) continue;
    const inClause = /\b(?:who|whose|which)\b[^,]*$/.test(clauseBefore(line.lower, match.index));
    const weight = cue.weight * (isQuotedAt(line.text, match.index) ? 0.8 : 1) * (inClause ? 0.75 : 1);
    const key = cue.family ?? cue.id;
    if (weight > (found.get(key)?.weight ?? 0)) found.set(key, { weight, kind: cue.kind });
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight);
};

/** `share`: what the kind of the text leaves of each weight, 0 to 1. */
export const scoreSentences = (
  { title, text, sentences, lines }: QuestionText,
  share: number,
): readonly Scored[] => {
  const salience = readSalience(title, text, sentences);
  return lines.flatMap((line, index) => {
    if (line === null) return [];
    const cues = cuesIn(line);
    const asks = askFrom(line);
    const [best = asks?.isPlain === true ? NOT_KNOWN : undefined, second, third] = cues;
    if (best === undefined) return [];
    const stems = contentStems(line.text);
    const cued = best.weight + 0.5 * (second?.weight ?? 0) + 0.3 * (third?.weight ?? 0);
    const raw = asks?.isPlain === true ? Math.max(cued, PLAIN) : cued * leisureOf(line);
    const score = share * raw * dampingOf(line) * salience.factor(index);
    return [
      {
        index,
        text: line.text,
        score,
        kind: kindOf(best.kind, asks),
        meanings: new Set(stems.map(meaningOf)),
        asks: asks?.question ?? null,
      },
    ];
  });
};
