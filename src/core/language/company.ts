// What a reporting verb of each class has to have with it in order to report.
import {
  type Around,
  gapAfter,
  hasBareClause,
  hasClause,
  hasObject,
  isBehind,
  lowerAt,
  opensQuotation,
} from './around.ts';
import { type CueClass, DOCUMENTS, NOUN_LIKE, type VerbReading } from './cue-words.ts';
import type { CueKind } from './standing.ts';
import { wordSet } from './word-list.ts';

const quotesOrAs = (around: Around, last: number): boolean => {
  for (let index = last; index <= last + 5; index += 1) {
    const gap = gapAfter(around, index);
    if (opensQuotation(gap)) return true;
    if (/[.;,!?—–()]/u.test(gap)) return false;
    if (lowerAt(around, index + 1) === 'as') return true;
  }
  return false;
};
/** A passive without "by" hides who said it: "he is said to", "officials were asked". */
const hasBy = (around: Around, last: number): boolean => {
  for (let index = last + 1; index <= last + 4; index += 1) {
    if (/[.;:,!?—–()"“]/u.test(around.tokens[index]?.gap ?? '.')) return false;
    if (lowerAt(around, index) === 'by') return true;
  }
  return false;
};
/** "ordered the crew to leave". */
const isToldTo = (around: Around, last: number): boolean => {
  if (!hasObject(around, last)) return false;
  for (let index = last + 2; index <= last + 6; index += 1) {
    if (/[.;:,!?—–()"“]/u.test(around.tokens[index]?.gap ?? '.')) return false;
    if (lowerAt(around, index) === 'to') return true;
  }
  return false;
};
const documentBefore = (around: Around): boolean => {
  for (let index = around.at - 1; index >= 0 && index > around.at - 8; index -= 1) {
    if (DOCUMENTS.has(lowerAt(around, index))) return true;
    if (/[,;:"“”]/u.test(around.tokens[index]?.gap ?? '')) return false;
  }
  return false;
};

interface Standing {
  readonly around: Around;
  readonly reading: VerbReading;
  readonly is: CueKind;
}

/** They name by themselves; the others of their class need "as" or a quotation. */
const NAMES = wordSet('call label dub deem liken portray characterize characterise brand');
const ASIDE = /^(?:to|in|up|off|out|back|on|for)$/u;

const says = ({ around, is }: Standing): boolean =>
  hasClause(around, around.at) ||
  (is !== 'passive' && (isBehind(around, around.at) || hasBareClause(around, around.at)));

const COMPANY: Readonly<Record<CueClass, (standing: Standing) => boolean>> = {
  speech: (standing) => {
    const { around, reading } = standing;
    const isNoun = NOUN_LIKE.has(lowerAt(around, around.at));
    return !(isNoun && (reading.form === 'base' || reading.form === 'gerund')) || says(standing);
  },
  clause: says,
  judgement: ({ around, is }) => is === 'passive' || hasObject(around, around.at),
  wish: ({ around, is }) => is !== 'passive' && lowerAt(around, around.at + 1) === 'to',
  naming: ({ around, reading, is }) =>
    quotesOrAs(around, around.at) ||
    (NAMES.has(reading.verb) &&
      (is === 'passive' || (hasObject(around, around.at) && !ASIDE.test(lowerAt(around, around.at + 1))))),
  order: ({ around, is }) => is !== 'passive' && isToldTo(around, around.at),
  evidence: ({ around }) =>
    hasClause(around, around.at) || hasBareClause(around, around.at) || documentBefore(around),
};

const CLASSES = ['speech', 'clause', 'judgement', 'wish', 'naming', 'order', 'evidence'] as const;

/** "To say that" and "to condemn the plan" report; "to add a wing" does not. */
const hasInfinitiveCompany = ({ around, reading: { classes } }: Standing): boolean =>
  classes.has('speech') || classes.has('clause')
    ? hasClause(around, around.at)
    : classes.has('judgement') && hasObject(around, around.at);

const isHidden = ({ around, reading: { classes }, is }: Standing): boolean =>
  is === 'passive' &&
  !hasBy(around, around.at) &&
  (!(classes.has('judgement') || classes.has('naming')) || ASIDE.test(lowerAt(around, around.at + 1)));

/** Whether a verb that stands as one has with it what one of its classes needs. */
export const hasCompany = (around: Around, reading: VerbReading, is: CueKind): boolean => {
  const standing = { around, reading, is };
  if (isHidden(standing)) return false;
  if (is === 'infinitive') return hasInfinitiveCompany(standing);
  return CLASSES.some((name) => reading.classes.has(name) && COMPANY[name](standing));
};
