// What is said: the words before or behind a cue, and the quotations that they stand in.
import type { Span } from './analysis.ts';
import type { Token } from './clause-words.ts';
import type { Cue } from './cues.ts';
import { leadEnd } from './noun-phrases.ts';
import { isInverted } from './sources.ts';

const trimmed = (text: string, span: Span): Span | null => {
  if (span.end <= span.start) return null;
  const piece = text.slice(span.start, span.end);
  const lead = /^[\s,;:]*(?:(?:(?:on|last) \p{Lu}\p{L}+ )?that\s+)?/u.exec(piece)?.[0].length ?? 0;
  const body = piece.slice(lead).replace(/[\s,]+$/u, '');
  return /\p{L}/u.test(body) ? { start: span.start + lead, end: span.start + lead + body.length } : null;
};

const TIME_OR_PLACE =
  /^(?:on|in|at|during|after|before|last|this|to|of|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|earlier|later|when|while|as|from|via|through|reporters|by)$/u;

export interface Clause {
  readonly text: string;
  readonly sentence: Span;
  readonly tokens: readonly Token[];
  readonly cues: readonly Cue[];
  /** Parts of quotations in this sentence. */
  readonly quotes: readonly Span[];
}

/** Fewer characters than this before a cue are no content. */
const SHORTEST = 8;
/** A cue with its time and place behind an unquoted clause is no longer than this. */
const LAST_WORDS = 12;
const CONTRASTS = /^(?:but|and|while|whereas)$/u;

/** Nothing but a time, a place or whom it was told to follows: "said on Monday", "told reporters". */
const isLast = (tokens: readonly Token[], cue: Cue, isQuoted: boolean): boolean => {
  const [next, another] = tokens.slice(cue.last + 1);
  if (next === undefined || /[.,;]/u.test(next.gap)) return true;
  if (/["“„«:]/u.test(next.gap)) return false;
  const isAside = TIME_OR_PLACE.test(next.lower);
  if (isQuoted && tokens[cue.at]?.lower === 'told')
    return (
      another === undefined || /[.,;]/u.test(another.gap) || TIME_OR_PLACE.test(another.lower) || isAside
    );
  return isAside && (isQuoted || tokens.length - cue.last < LAST_WORDS);
};

/** What was said stands before the cue. */
const isTrailing = ({ sentence, tokens }: Clause, cue: Cue, source: Span | null): boolean => {
  const from = source !== null && source.start < cue.start ? source.start : cue.start;
  const first = tokens.findIndex(({ start }) => start >= from);
  const gap = tokens[first]?.gap ?? '';
  const isBehind = first >= 2 && /[,"”»]|''|[?!–—]/u.test(gap) && from - sentence.start >= SHORTEST;
  return isBehind && isLast(tokens, cue, /["”»]|''/u.test(gap));
};

/** Where another clause of the sentence begins before the next cue: ", but Berg said", "and added", ", saying". */
const nextClause = (tokens: readonly Token[], cue: Cue, next: Cue): number | null => {
  for (let back = next.at; back > cue.last + 1 && next.is === 'finite'; back -= 1) {
    const token = tokens[back];
    if (token?.gap.includes(',') === true && CONTRASTS.test(token.lower))
      return tokens[back - 1]?.end ?? null;
  }
  let at = next.at - 1;
  while (at > 0 && /ly$|^(?:also|then|later)$/u.test(tokens[at]?.lower ?? '')) at -= 1;
  if (/^(?:and|but)$/u.test(tokens[at]?.lower ?? '')) return tokens[at]?.start ?? null;
  return next.is === 'gerund' && tokens[next.at]?.gap.includes(',') === true ? next.start : null;
};

/** Where the content behind a cue ends: with the phrase that leads up to the subject, at another clause, or with the sentence. */
const contentEnd = ({ tokens, cues, sentence }: Clause, index: number, cue: Cue): number => {
  const lead = leadEnd(tokens);
  if (cue.at < lead) return tokens[lead - 1]?.end ?? sentence.end;
  const next = cues[index + 1];
  return (next === undefined ? null : nextClause(tokens, cue, next)) ?? sentence.end;
};

/** The content of one cue in its sentence. */
export const contentOf = (clause: Clause, index: number, source: Span | null): readonly Span[] => {
  const { text, sentence, tokens, cues, quotes } = clause;
  const cue = cues[index];
  if (cue === undefined) return [];
  const clean = (spans: readonly Span[]): readonly Span[] =>
    spans.flatMap((span) => trimmed(text, span) ?? []);
  if (cue.is === 'phrase') {
    const isBehind = cue.start - sentence.start > SHORTEST;
    return clean([
      isBehind
        ? { start: sentence.start, end: cue.start }
        : { start: source?.end ?? cue.end, end: sentence.end },
    ]);
  }
  const inverted = isInverted(tokens, cue);
  if (inverted || isTrailing(clause, cue, source)) {
    const end = !inverted && source !== null && source.start < cue.start ? source.start : cue.start;
    const rest = quotes.filter((quote) => quote.start > cue.end);
    return clean([{ start: sentence.start, end }, ...rest]);
  }
  return clean([{ start: cue.end, end: contentEnd(clause, index, cue) }]);
};
