// Whose a cue is: the noun phrase before it, behind it, or the subject that it shares with an earlier verb.
import type { Span } from './analysis.ts';
import { beforeAppositive, isAppositive } from './appositives.ts';
import type { Token } from './clause-words.ts';
import type { Cue } from './cues.ts';
import {
  ADVERB,
  AUXILIARY,
  FINITE,
  isBroken,
  mainSubject,
  PREPOSITION,
  phraseAfter,
  phraseBefore,
  phraseStart,
  RELATIVE,
  TIME,
} from './noun-phrases.ts';
import { wordSet } from './word-list.ts';

const isClosing = (gap: string): boolean => /["”»]\s*$|''\s*$/u.test(gap) && !/^\s*["“„«]/u.test(gap);

/** Behind a verb they are no subject of it. */
const NO_SUBJECT = wordSet('that him her them us me in on at to last this earlier later when as of by');

/** A clause begins soon behind the verb: it is not turned round. */
const leadsToClause = (tokens: readonly Token[], last: number): boolean => {
  for (const { gap, lower } of tokens.slice(last + 1)) {
    if (isBroken(gap) || lower === 'who' || lower === 'which') return false;
    if (FINITE.has(lower) || lower === 'that') return true;
  }
  return false;
};

/** `…," said Berg`: the verb before its subject. */
export const isInverted = (tokens: readonly Token[], cue: Cue): boolean => {
  const gap = tokens[cue.at]?.gap ?? '';
  const next = tokens[cue.last + 1];
  if (cue.is !== 'finite' || next === undefined || /[,:"“]/u.test(next.gap)) return false;
  if (TIME.has(next.lower) || NO_SUBJECT.has(next.lower)) return false;
  if (isClosing(gap)) return true;
  return /,\s*$/u.test(gap) && !isAppositive(tokens, cue.at - 1) && !leadsToClause(tokens, cue.last);
};

/** They end in "ly" and are no adverbs. */
const NOT_ADVERBS = wordSet(
  'italy july family ally assembly supply rally reply emily kelly billy sally molly reilly daly beverly kimberly weekly daily monthly',
);

/** Over auxiliaries, adverbs and weekdays to where the subject ends. */
const subjectEnd = (tokens: readonly Token[], at: number): number => {
  let last = at - 1;
  for (; last >= 0 && !isBroken(tokens[last + 1]?.gap ?? ''); last -= 1) {
    const lower = tokens[last]?.lower ?? '';
    const isAdverb = ADVERB.test(lower) && !NOT_ADVERBS.has(lower);
    const isDay = TIME.has(lower) && /^(?:on|last)$/u.test(tokens[last - 1]?.lower ?? '');
    const leadsDay = /^(?:on|last)$/u.test(lower) && TIME.has(tokens[last + 1]?.lower ?? '');
    if (!isAdverb && !AUXILIARY.has(lower) && !isDay && !leadsDay) break;
  }
  return last;
};

const possessor = (tokens: readonly Token[], at: number): Span | null => {
  for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
    const token = tokens[index];
    if (token === undefined || isBroken(tokens[index + 1]?.gap ?? '')) return null;
    if (/^(?:his|her|their)$/u.test(token.lower)) return { start: token.start, end: token.end };
    if (!/'s?$/u.test(token.lower)) continue;
    let first = index;
    while (
      first > 0 &&
      !isBroken(tokens[first]?.gap ?? '') &&
      (tokens[first - 1]?.isCapital === true || /^(?:the|a|an)$/u.test(tokens[first - 1]?.lower ?? ''))
    )
      first -= 1;
    return {
      start: tokens[first]?.start ?? token.start,
      end: token.end - (token.lower.endsWith('s') && /'s$/u.test(token.lower) ? 2 : 1),
    };
  }
  return null;
};

const byPhrase = (tokens: readonly Token[], last: number): Span | null => {
  for (let at = last + 1; at <= last + 4 && at < tokens.length; at += 1) {
    if (isBroken(tokens[at]?.gap ?? '')) return null;
    if (tokens[at]?.lower === 'by') return phraseAfter(tokens, at + 1);
  }
  return null;
};

/** `Berg, who said`: the phrase and the word that stands for it. */
const withRelative = (tokens: readonly Token[], relative: number): Span | null => {
  const antecedent = phraseBefore(tokens, relative - 1);
  return antecedent === null
    ? null
    : { start: antecedent.start, end: tokens[relative]?.end ?? antecedent.end };
};

const COORDINATES = wordSet('and but or then');

/** The subject of a finite verb to its left; `shared` gives that of an earlier verb. */
const subjectOf = (tokens: readonly Token[], last: number, shared: () => Span | null): Span | null => {
  const lower = tokens[last]?.lower ?? '';
  const stop = tokens[last + 1]?.gap ?? '';
  if (COORDINATES.has(lower)) return shared();
  if (RELATIVE.has(lower)) return withRelative(tokens, last);
  if (/["”»]\s*$|''\s*$|[;:]/u.test(stop)) return shared();
  if (stop.includes(',') || /[—–)]/u.test(stop)) return beforeAppositive(tokens, last) ?? shared();
  const start = phraseStart(tokens, last);
  const isLead = PREPOSITION.has(tokens[start]?.lower ?? '');
  return isLead && COORDINATES.has(tokens[start - 1]?.lower ?? '') ? shared() : phraseBefore(tokens, last);
};

/** The other verbs and cues of its sentence that bear on a cue's source. */
export interface Company {
  /** The source of the cue before it: a second verb may share it. */
  readonly earlier: Span | null;
  /** The source of the first cue of the main clause: what follows it behind a comma goes on with it. */
  readonly outer: Span | null;
  /** Place of the first word outside quotations. */
  readonly unquoted: number;
}

/** Null where the sentence does not say whose the cue is. */
export const sourceOf = (
  tokens: readonly Token[],
  cue: Cue,
  { earlier, outer, unquoted }: Company,
): Span | null => {
  const shared = (): Span | null => earlier ?? mainSubject(tokens, unquoted, cue.at);
  switch (cue.is) {
    case 'phrase':
      return phraseAfter(tokens, cue.last + 1);
    case 'noun':
      return possessor(tokens, cue.at) ?? byPhrase(tokens, cue.last);
    case 'passive':
      return byPhrase(tokens, cue.last);
    case 'gerund':
      return tokens[cue.at]?.gap.includes(',') === true ? (outer ?? shared()) : shared();
    case 'infinitive':
      return shared();
    case 'finite': {
      if (isInverted(tokens, cue)) return phraseAfter(tokens, cue.last + 1);
      const last = subjectEnd(tokens, cue.at);
      return last < 0 ? earlier : subjectOf(tokens, last, shared);
    }
  }
};
