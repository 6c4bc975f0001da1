// Open questions of one text: sentences with cues, weighed by what the text is about, paired by stance, merged, worded.
import type { NameMention, PositionFound, QuestionFound, QuestionKind, Sentence } from './analysis.ts';
import { meaningsOf, overlap } from './likeness.ts';
import { OPEN_CUES } from './open-cues.ts';
import { readSalience } from './salience.ts';
import { readStances, type Stance } from './stances.ts';
import { askBetween, askFrom } from './wording.ts';

export interface QuestionInput {
  readonly title: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameMention[];
}

/** Below it a sentence asks nothing. */
const LEAST_SCORE = 2.5;
/** Sentences of one question. */
const MOST_EVIDENCE = 4;
/** Of those that no template words; what is asked in so many words always stays. */
const MOST_QUESTIONS = 6;
/** Likeness at which sentences ask the same; a further side must be closer to what is asked. */
const SAME = 0.26;
const SAME_MATTER = 0.4;
const OPPOSED = 0.28;
/** Sentences next to each other are likelier about the same. */
const NEAR = 0.1;

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

/** Texts in which "open" things are part of the genre and no news. */
const QUIET_TITLE =
  /^(?:opinion|comment|editorial|review|column|letters?|obituary|how to|\d+ (?:ways|things|reasons|tips)|recipe|in pictures|quiz|book review|film review)\b/iu;
const SPORT =
  /\b(?:match|goal|striker|midfielder|innings|wicket|touchdown|quarterback|semi-?final|quarter-?final|premiership|playoffs?|teammates?|half-time|batsman|penalty shoot-?out)s?\b/giu;

interface Scored {
  readonly index: number;
  readonly text: string;
  readonly score: number;
  readonly kind: QuestionKind;
  readonly meanings: ReadonlySet<string>;
  readonly asks: string | null;
}

const quotedAt = (sentence: string, at: number): boolean =>
  (sentence.slice(0, at).match(/["“”]/gu)?.length ?? 0) % 2 === 1;

/** Weight of each cue found in the sentence, strongest first; one a family. */
const cuesIn = (sentence: string): readonly { readonly weight: number; readonly kind: QuestionKind }[] => {
  const found = new Map<string, { weight: number; kind: QuestionKind }>();
  for (const cue of OPEN_CUES) {
    const match = [...sentence.matchAll(cue.pattern)].find(
      (one) => cue.id !== 'unclear' || /unclear|not|n['’]t/iu.test(one[0]),
    );
    if (match === undefined) continue;
    const inClause = /\b(?:who|whose|which)\b[^,]*$/iu.test(sentence.slice(0, match.index));
    const weight = cue.weight * (quotedAt(sentence, match.index) ? 0.8 : 1) * (inClause ? 0.75 : 1);
    const key = cue.family ?? cue.id;
    if (weight > (found.get(key)?.weight ?? 0)) found.set(key, { weight, kind: cue.kind });
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight);
};

const scoreSentences = ({ title, text, sentences }: QuestionInput): readonly Scored[] => {
  const salience = readSalience(title, text, sentences);
  return sentences.flatMap((sentence, index) => {
    if (sentence.kind !== 'prose') return [];
    const words = text.slice(sentence.start, sentence.end);
    const cues = cuesIn(words);
    const [best, second, third] = cues;
    if (best === undefined) return [];
    const damping = DAMPERS.reduce(
      (product, [factor, pattern]) => (pattern.test(words) ? product * factor : product),
      1,
    );
    const raw = best.weight + 0.4 * (second?.weight ?? 0) + 0.2 * (third?.weight ?? 0);
    const score = raw * damping * salience.factor(words, index);
    return [
      {
        index,
        text: words,
        score,
        kind: best.kind,
        meanings: meaningsOf(words),
        asks: askFrom(words)?.question ?? null,
      },
    ];
  });
};

interface Draft {
  question: string | null;
  kind: QuestionKind;
  score: number;
  readonly evidence: number[];
  readonly positions: PositionFound[];
  meanings: ReadonlySet<string>;
}

const objectText = (text: string, stance: Stance): string =>
  text.slice(stance.object.start, stance.object.end);

/** `Northland` and `Northlanders`, `Israel` and `Israeli delegation`: one side under two names. */
export const isSameSide = (a: string, b: string): boolean => {
  const roots = (actor: string): readonly string[] =>
    (actor.match(/\p{Lu}[\p{L}]{2,}/gu) ?? []).map((word) =>
      word.toLowerCase().slice(0, Math.max(4, word.length - 3)),
    );
  return roots(a).some((root) => roots(b).some((other) => root.startsWith(other) || other.startsWith(root)));
};

/** A side that seeks and another that opposes the same. */
const pairsOf = (input: QuestionInput, scored: readonly Scored[]): Draft[] => {
  const { text, sentences, names } = input;
  const stances = readStances(text, sentences, names);
  const candidates = stances
    .filter(({ side }) => side === 'against')
    .flatMap((against) =>
      stances
        .filter(
          (one) =>
            one.side === 'for' && one.sentence !== against.sentence && !isSameSide(one.actor, against.actor),
        )
        .map((seeks) => {
          const near = Math.abs(seeks.sentence - against.sentence) <= 1;
          const likeness = overlap(
            meaningsOf(objectText(text, seeks)),
            meaningsOf(sentenceText(text, sentences, against.sentence)),
          );
          return { seeks, against, near, likeness: likeness + (near ? NEAR : 0) };
        }),
    )
    .filter(({ likeness, seeks }) => likeness >= OPPOSED + (seeks.isDeed ? 0 : 0.1))
    .sort(
      (a, b) =>
        Number(b.near) - Number(a.near) || b.likeness - a.likeness || a.seeks.sentence - b.seeks.sentence,
    );
  const drafts: Draft[] = [];
  for (const { seeks, against } of candidates) {
    if (
      drafts.some(
        (draft) => draft.evidence.includes(seeks.sentence) || draft.evidence.includes(against.sentence),
      )
    )
      continue;
    const instead = stances.find(
      (one) => one.sentence === against.sentence && one.side === 'for' && one.actor === against.actor,
    );
    const question = askBetween(
      objectText(text, seeks),
      instead === undefined ? null : objectText(text, instead),
    );
    const score = Math.max(
      ...[seeks, against].map((one) => scored.find(({ index }) => index === one.sentence)?.score ?? 0),
    );
    drafts.push({
      question,
      kind: 'disputed',
      score: Math.max(score, LEAST_SCORE) * 1.2,
      evidence: [seeks.sentence, against.sentence],
      positions: [
        { actor: seeks.actor, sentence: seeks.sentence },
        { actor: against.actor, sentence: against.sentence },
      ],
      meanings: new Set([...meaningsOf(objectText(text, seeks)), ...meaningsOf(objectText(text, against))]),
    });
  }
  for (const draft of drafts) joinSides(draft, stances, text);
  return drafts;
};

/** Further sentences in which a named side says where it stands on the same. */
const joinSides = (draft: Draft, stances: readonly Stance[], text: string): void => {
  for (const stance of stances) {
    if (draft.evidence.length >= MOST_EVIDENCE) return;
    if (
      draft.evidence.includes(stance.sentence) ||
      overlap(meaningsOf(objectText(text, stance)), draft.meanings) < SAME_MATTER
    )
      continue;
    draft.evidence.push(stance.sentence);
    if (!draft.positions.some(({ actor }) => isSameSide(actor, stance.actor)))
      draft.positions.push({ actor: stance.actor, sentence: stance.sentence });
  }
};

const sentenceText = (text: string, sentences: readonly Sentence[], index: number): string => {
  const sentence = sentences[index];
  return sentence === undefined ? '' : text.slice(sentence.start, sentence.end);
};

const isQuietGenre = ({ title, text }: QuestionInput): boolean =>
  QUIET_TITLE.test(title.trim()) || (text.match(SPORT)?.length ?? 0) > 6;

/** The rest, best first: joins the question that asks the same, else asks one of its own. */
const gather = (drafts: Draft[], scored: readonly Scored[]): void => {
  const rest = scored
    .filter(({ index }) => !drafts.some(({ evidence }) => evidence.includes(index)))
    .sort((a, b) => b.score - a.score || a.index - b.index);
  for (const one of rest) {
    // What is asked in so many words stays on its own: nothing vaguer is laid to it.
    const [nearest] = drafts
      .filter(({ question }) => question === null && one.asks === null)
      .map((draft) => ({ draft, likeness: overlap(one.meanings, draft.meanings) }))
      .sort((a, b) => b.likeness - a.likeness);
    if (nearest !== undefined && nearest.likeness >= SAME) {
      if (nearest.draft.evidence.length < MOST_EVIDENCE) nearest.draft.evidence.push(one.index);
    } else if (one.score >= LEAST_SCORE) {
      drafts.push({
        question: one.asks,
        kind: one.kind,
        score: one.score,
        evidence: [one.index],
        positions: [],
        meanings: one.meanings,
      });
    }
  }
};

const LABELS: Readonly<Record<QuestionKind, string>> = {
  undecided: 'Undecided',
  unknown: 'Unknown',
  disputed: 'In dispute',
  contingent: 'Conditional',
  unanswered: 'Unanswered',
};

/** Most important first. Without a template that fits, the line is a label and the whole sentence: true but flat. */
export const readQuestions = (input: QuestionInput): readonly QuestionFound[] => {
  if (isQuietGenre(input)) return [];
  const scored = scoreSentences(input);
  const drafts = pairsOf(input, scored);
  gather(drafts, scored);
  return drafts
    .sort((a, b) => b.score - a.score || (a.evidence[0] ?? 0) - (b.evidence[0] ?? 0))
    .filter(({ question }, rank) => question !== null || rank < MOST_QUESTIONS)
    .map(({ question, kind, score, evidence, positions }) => ({
      question: question ?? `${LABELS[kind]}: ${sentenceText(input.text, input.sentences, evidence[0] ?? 0)}`,
      isFramed: question !== null,
      kind,
      score: Math.round(score * 100) / 100,
      evidence,
      positions,
    }));
};
