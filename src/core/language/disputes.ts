// Two sides of one matter: who seeks what another opposes, and who else takes a side.
import { answeredCharges } from './accusations.ts';
import type { PositionFound, QuestionKind } from './analysis.ts';
import { meaningsOf, overlap } from './likeness.ts';
import type { QuestionText, Scored } from './question-scores.ts';
import { isSameSide } from './same-side.ts';
import { askBetween } from './sides.ts';
import { readStances, type Stance } from './stances.ts';

/** Sentences of one question. */
export const MOST_EVIDENCE = 4;
/** What a dispute is worth, whatever its cues. */
const LEAST_SCORE = 2.5;
/** Two known sides make a question surer than its cues. */
const TWO_SIDED = 1.2;
/** Sides that are laid beside each other; no article has so many, and each is compared with each. */
const MOST_SIDES = 60;
/** Likeness of what is sought to what is opposed. */
const OPPOSED = 0.28;
/** Objects that are things rather than deeds must be closer. */
const FOR_A_THING = 0.1;
/** Sentences next to each other are likelier about the same. */
const NEAR = 0.1;
/** A further side must be closer to what is asked. */
const SAME_MATTER = 0.4;

/** A question while its evidence is gathered. */
export interface Draft {
  readonly question: string | null;
  readonly kind: QuestionKind;
  readonly score: number;
  readonly evidence: number[];
  readonly positions: PositionFound[];
  readonly meanings: ReadonlySet<string>;
}

/** A stance with what is read in its object. */
export interface Side extends Stance {
  readonly objectText: string;
  readonly meanings: ReadonlySet<string>;
}

interface Pair {
  readonly seeks: Side;
  readonly against: Side;
  readonly isNear: boolean;
  readonly likeness: number;
}

export const sidesIn = ({ text, sentences, names, lines }: QuestionText): readonly Side[] =>
  readStances(text, sentences, names, lines).map((stance) => {
    const objectText = text.slice(stance.object.start, stance.object.end);
    return { ...stance, objectText, meanings: meaningsOf(objectText) };
  });

const pairOf = (seeks: Side, against: Side, said: ReadonlySet<string>, isNamed: boolean): Pair => {
  const isNear = Math.abs(seeks.sentence - against.sentence) <= 1;
  const likeness = overlap(seeks.meanings, said);
  const nearer = (isNear ? NEAR : 0) + (isNear && isNamed && likeness > 0 ? MENTIONED : 0);
  return { seeks, against, isNear, likeness: likeness + nearer };
};

/** One side stands in the sentence of the other, by name. */
const MENTIONED = 0.12;
const mentions = (line: string, actor: string): boolean => {
  const name = /\p{Lu}[\p{L}]{2,}/u.exec(actor)?.[0];
  return name !== undefined && line.includes(name);
};

/** Neighbours first, then the most alike, in reading order. */
const pairsAmong = (sides: readonly Side[], { text, sentences }: QuestionText): readonly Pair[] =>
  sides
    .filter(({ side, about }) => side === 'against' && about === 'wish')
    .flatMap((against) => {
      const sentence = sentences[against.sentence];
      const line = sentence === undefined ? '' : text.slice(sentence.start, sentence.end);
      const said = meaningsOf(line);
      return sides
        .filter(
          (one) =>
            one.side === 'for' &&
            one.about === 'wish' &&
            one.sentence !== against.sentence &&
            !isSameSide(one.actor, against.actor),
        )
        .map((seeks) => pairOf(seeks, against, said, mentions(line, seeks.actor)));
    })
    .filter(({ likeness, seeks }) => likeness >= OPPOSED + (seeks.isDeed ? 0 : FOR_A_THING))
    .sort(
      (a, b) =>
        Number(b.isNear) - Number(a.isNear) ||
        b.likeness - a.likeness ||
        a.seeks.sentence - b.seeks.sentence ||
        a.against.sentence - b.against.sentence,
    );

const draftOf = ({ seeks, against }: Pair, sides: readonly Side[], scored: readonly Scored[]): Draft => {
  const instead = sides.find(
    (one) => one.sentence === against.sentence && one.side === 'for' && one.actor === against.actor,
  );
  return {
    question: askBetween({
      sought: seeks.objectText,
      opposed: against.objectText,
      instead: instead?.objectText ?? null,
      isDeed: instead?.isDeed === true && !/^\p{L}+ing\b/u.test(instead.objectText),
    }),
    kind: 'disputed',
    score: scoreOf(scored, seeks, against),
    evidence: [seeks.sentence, against.sentence],
    positions: [
      { actor: seeks.actor, sentence: seeks.sentence },
      { actor: against.actor, sentence: against.sentence },
    ],
    meanings: new Set([...seeks.meanings, ...against.meanings]),
  };
};

const scoreOf = (scored: readonly Scored[], ...sides: readonly Side[]): number =>
  Math.max(
    LEAST_SCORE,
    ...sides.map((one) => scored.find(({ index }) => index === one.sentence)?.score ?? 0),
  ) * TWO_SIDED;

/** The charge is told as it stands: turned into a question it would sound like one of ours. */
const chargeOf = (charge: Side, denial: Side, scored: readonly Scored[]): Draft => ({
  question: null,
  kind: 'disputed',
  score: scoreOf(scored, charge, denial),
  evidence: [...new Set([charge.sentence, denial.sentence])],
  positions: [
    { actor: charge.actor, sentence: charge.sentence },
    { actor: denial.actor, sentence: denial.sentence },
  ],
  meanings: charge.meanings,
});

/** Further sentences in which a named side says where it stands on the same. */
const joinSides = (draft: Draft, sides: readonly Side[]): void => {
  for (const side of sides) {
    if (draft.evidence.length >= MOST_EVIDENCE) return;
    if (draft.evidence.includes(side.sentence) || overlap(side.meanings, draft.meanings) < SAME_MATTER)
      continue;
    draft.evidence.push(side.sentence);
    if (!draft.positions.some(({ actor }) => isSameSide(actor, side.actor)))
      draft.positions.push({ actor: side.actor, sentence: side.sentence });
  }
};

/** Each named side once that denies, rejects or opposes in a sentence of the evidence. Who only seeks something may seek something else. */
export const takeSides = (draft: Draft, sides: readonly Side[]): void => {
  for (const { sentence, actor, side } of sides) {
    if (side === 'for' || !draft.evidence.includes(sentence)) continue;
    if (!draft.positions.some((position) => isSameSide(position.actor, actor)))
      draft.positions.push({ actor, sentence });
  }
};

/** A side that seeks and another that opposes the same; each sentence stands in one question. */
export const disputesIn = (
  input: QuestionText,
  scored: readonly Scored[],
  sides: readonly Side[],
): Draft[] => {
  const drafts: Draft[] = [];
  const first = sides.slice(0, MOST_SIDES);
  for (const pair of pairsAmong(first, input)) {
    const isTaken = drafts.some(
      ({ evidence }) => evidence.includes(pair.seeks.sentence) || evidence.includes(pair.against.sentence),
    );
    if (!isTaken) drafts.push(draftOf(pair, first, scored));
  }
  for (const { charge, denial } of answeredCharges(first, input.names)) {
    const isTaken = drafts.some(
      ({ evidence }) => evidence.includes(charge.sentence) || evidence.includes(denial.sentence),
    );
    if (!isTaken) drafts.push(chargeOf(charge, denial, scored));
  }
  for (const draft of drafts) joinSides(draft, sides);
  return drafts;
};
