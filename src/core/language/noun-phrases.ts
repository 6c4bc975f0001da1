// The noun phrases of a sentence, found from one of their ends: no parse, but where a phrase must begin and end.
import type { Span } from './analysis.ts';
import type { Token } from './clause-words.ts';
import { NOUN_LIKE, verbOf } from './cue-words.ts';
import { IRREGULAR_PAST } from './past-forms.ts';
import { wordSet } from './word-list.ts';

export const AUXILIARY = wordSet(
  `is are was were be been being am has have had having will would could can may might must should shall do does did don't doesn't didn't isn't aren't wasn't weren't
  won't wouldn't couldn't can't shouldn't hasn't haven't hadn't not never to seem seems seemed appear appears appeared go goes went on came`,
);
export const FINITE = wordSet(
  `is are was were has have had will would could can may might must should does did do isn't aren't wasn't weren't won't wouldn't couldn't can't shouldn't hasn't
  haven't hadn't doesn't didn't don't`,
);
export const ADVERB =
  /ly$|^(?:also|then|now|still|later|often|again|once|ever|just|even|always|only|too|instead|earlier|first|already|soon|long|since|both|each|further|have)$/u;
export const TIME = wordSet('monday tuesday wednesday thursday friday saturday sunday today yesterday');
const CLAUSE_BREAK = wordSet(
  'that but while because when after before although though if whether how why as since until unless than so and or nor yet where what',
);
export const RELATIVE = wordSet('who which that');
export const PREPOSITION = wordSet(
  'in on at during after before for with by from under despite amid when while as if since speaking asked like among although though because following given according writing responding unlike despite',
);
const OPENERS = wordSet(
  'however meanwhile but and still also earlier later then so yet or nor now thus indeed instead moreover because that if when while as although',
);
const IRREGULAR: ReadonlySet<string> = new Set(IRREGULAR_PAST.split('|'));
const LONGEST = 14;

const HARD = /[;:"“”„«»—–()!?]|''/u;
export const isBroken = (gap: string): boolean => HARD.test(gap) || gap.includes(',');

const isVerb = (token: Token | undefined): boolean => {
  if (token === undefined) return false;
  if (FINITE.has(token.lower) || IRREGULAR.has(token.lower)) return true;
  const reading = verbOf(token.lower);
  return (
    reading !== null && (reading.form === 'past' || reading.form === 'third') && !NOUN_LIKE.has(token.lower)
  );
};

const spanOf = (tokens: readonly Token[], from: number, to: number): Span | null => {
  let first = from;
  while (first < to && OPENERS.has(tokens[first]?.lower ?? '')) first += 1;
  let last = to;
  while (
    last > first &&
    (ADVERB.test(tokens[last]?.lower ?? '') ||
      TIME.has(tokens[last]?.lower ?? '') ||
      /^(?:on|last|this)$/u.test(tokens[last]?.lower ?? ''))
  )
    last -= 1;
  const [start, end] = [tokens[first]?.start, tokens[last]?.end];
  return start === undefined || end === undefined || last - first >= LONGEST ? null : { start, end };
};

/** The first place of the noun phrase whose last word stands at `last`. */
export const phraseStart = (tokens: readonly Token[], last: number): number => {
  let start = last;
  let and = -1;
  for (let at = last; at >= 0 && last - at < LONGEST + 4; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (/^(?:and|or)$/u.test(token.lower)) {
      and = start;
    } else if (CLAUSE_BREAK.has(token.lower) || RELATIVE.has(token.lower)) {
      return start;
    } else if (at < last && isVerb(token)) {
      return and === -1 ? start : and;
    }
    if (token.lower !== 'and' && token.lower !== 'or') start = at;
    if (isBroken(token.gap)) return start;
  }
  return start;
};

/** "In Oslo Berg": what comes before the first name, pronoun or article of a phrase that begins with a preposition. */
const withoutLead = (tokens: readonly Token[], from: number, to: number): number => {
  if (!PREPOSITION.has(tokens[from]?.lower ?? '')) return from;
  for (let at = to; at > from; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (/^(?:he|she|they|it|we|i|you|the|a|an)$/u.test(lower)) return at;
    if (tokens[at]?.isCapital === true && tokens[at - 1]?.isCapital !== true) return at;
  }
  return from;
};

const PRONOUNS = wordSet('he she they it i we you');

export const phraseBefore = (tokens: readonly Token[], last: number): Span | null => {
  const token = tokens[last];
  if (token === undefined) return null;
  // Nothing belongs to a pronoun: "the impact that it", "on this weekend he".
  if (PRONOUNS.has(token.lower)) return { start: token.start, end: token.end };
  return spanOf(tokens, withoutLead(tokens, phraseStart(tokens, last), last), last);
};

/** To the right of an inverted verb or of "according to": up to punctuation or a clause. */
export const phraseAfter = (tokens: readonly Token[], first: number): Span | null => {
  let last = first;
  for (let at = first + 1; at < tokens.length && at - first < LONGEST; at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      isBroken(token.gap) ||
      /^(?:that|who|which|whose|on|as|when|while|during|after|before|at|in|where|because|if|about|is|was|has|had)$/u.test(
        token.lower,
      )
    )
      break;
    last = at;
  }
  const [start, end] = [tokens[first]?.start, tokens[last]?.end];
  return start === undefined || end === undefined ? null : { start, end };
};

/** The subject with which the sentence, or its clause behind an opening phrase, begins. */
export const mainSubject = (tokens: readonly Token[], from: number, upTo: number): Span | null => {
  let first = from;
  if (PREPOSITION.has(tokens[from]?.lower ?? '') || /ing$/u.test(tokens[from]?.lower ?? '')) {
    const comma = tokens.findIndex((token, at) => at > from && at < upTo && token.gap.includes(','));
    if (comma !== -1) first = comma;
  }
  let last = -1;
  for (let at = first; at < upTo && at - first < LONGEST; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > first && (isBroken(token.gap) || RELATIVE.has(token.lower)))) break;
    if (at > first && (isVerb(token) || /ed$/u.test(token.lower))) break;
    last = at;
  }
  return last === -1 ? null : spanOf(tokens, first, last);
};

/** Where the phrase that leads up to the subject ends ("Asked about the pier, …"): the place behind its comma; 0 without one. */
export const leadEnd = (tokens: readonly Token[]): number => {
  const opener = tokens[0]?.lower ?? '';
  if (!PREPOSITION.has(opener) && !/ing$/u.test(opener)) return 0;
  const comma = tokens.findIndex(({ gap }, at) => at > 0 && gap.includes(','));
  return comma === -1 ? 0 : comma;
};
