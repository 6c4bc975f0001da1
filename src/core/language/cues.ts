// Where in a sentence something is reported: verbs, nouns, adjectives and phrases with what has to stand around them.
import type { Span } from './analysis.ts';
import { type Around, BE, before, gapAfter, isBehind, lowerAt } from './around.ts';
import type { Token } from './clause-words.ts';
import { hasCompany } from './company.ts';
import { ADJECTIVES, HEARSAY, mayReport, NOUNS, PARTICLES, particleVerbOf, verbOf } from './cue-words.ts';
import { type CueKind, standingOf } from './standing.ts';

export interface Cue extends Span {
  readonly is: CueKind;
  /** Place of its first word among the words of the sentence. */
  readonly at: number;
  /** Place of its last word. */
  readonly last: number;
}

const verbCue = (around: Around): Cue | null => {
  const { tokens, at } = around;
  const token = tokens[at];
  if (token === undefined) return null;
  if (/^(?:went|goes)$/u.test(token.lower) && lowerAt(around, at + 1) === 'on' && isBehind(around, at + 1))
    return { start: token.start, end: tokens[at + 1]?.end ?? token.end, is: 'finite', at, last: at + 1 };
  const particle = particleVerbOf(token.lower);
  const next = lowerAt(around, at + 1);
  if (
    particle !== null &&
    PARTICLES.get(particle.verb)?.has(next) === true &&
    !/\S/u.test(gapAfter(around, at))
  ) {
    const is = standingOf(around, particle);
    const end = tokens[at + 1]?.end ?? token.end;
    if (is !== null && is !== 'infinitive') return { start: token.start, end, is, at, last: at + 1 };
  }
  const reading = verbOf(token.lower);
  if (reading === null) return null;
  const is = standingOf(around, reading);
  if (is === null || !hasCompany(around, reading, is)) return null;
  return { start: token.start, end: token.end, is, at, last: at };
};

const nounCue = (around: Around): Cue | null => {
  const { tokens, at } = around;
  const token = tokens[at];
  if (token === undefined || !NOUNS.has(token.lower)) return null;
  const next = lowerAt(around, at + 1);
  if (/\S/u.test(gapAfter(around, at))) return null;
  return next === 'that' ? { start: token.start, end: token.end, is: 'noun', at, last: at } : null;
};

const adjectiveCue = (around: Around): Cue | null => {
  const { tokens, at } = around;
  const token = tokens[at];
  if (token === undefined || !ADJECTIVES.has(token.lower) || !BE.has(before(around).lower)) return null;
  if (
    /\S/u.test(gapAfter(around, at)) ||
    !/^(?:that|to|of|about|with|over|whether|how|by|on|in|for|at)$/u.test(lowerAt(around, at + 1))
  )
    return null;
  return { start: token.start, end: token.end, is: 'finite', at, last: at };
};

const hearsayCue = ({ tokens, at }: Around): Cue | null => {
  const token = tokens[at];
  return token !== undefined && HEARSAY.has(token.lower)
    ? { start: token.start, end: token.end, is: 'passive', at, last: at }
    : null;
};

const PHRASES: readonly (readonly string[])[] = [
  'according to',
  'in the words of',
  'in the view of',
  'in the opinion of',
  'in the eyes of',
  'as told to',
].map((phrase) => phrase.split(' '));
const phraseCue = (around: Around): Cue | null => {
  const { tokens, at } = around;
  const token = tokens[at];
  if (token === undefined) return null;
  for (const words of PHRASES) {
    if (words.every((word, index) => lowerAt(around, at + index) === word)) {
      const last = at + words.length - 1;
      // "According to plan" names nobody.
      if (
        /^(?:plan|plans|schedule|form|custom|tradition|taste|size|age|need|law|which)$/u.test(
          lowerAt(around, last + 1),
        )
      )
        return null;
      return { start: token.start, end: tokens[last]?.end ?? token.end, is: 'phrase', at, last };
    }
  }
  return null;
};

/** The cues of a sentence outside its quotations, in order. */
export const cuesIn = (
  tokens: readonly Token[],
  tail: string,
  isQuoted: (at: number) => boolean,
): readonly Cue[] => {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !mayReport(token.lower) || isQuoted(token.start)) continue;
    const around = { tokens, at, tail };
    const cue =
      phraseCue(around) ?? nounCue(around) ?? verbCue(around) ?? adjectiveCue(around) ?? hearsayCue(around);
    if (cue !== null) {
      cues.push(cue);
      at = cue.last;
    }
  }
  return cues;
};
