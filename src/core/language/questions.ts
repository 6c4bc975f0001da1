// Open questions of one text: disputes between sides first, then what else is open, merged and worded.
import type { QuestionFound, QuestionKind } from './analysis.ts';
import { type Draft, disputesIn, MOST_EVIDENCE, sidesIn, takeSides } from './disputes.ts';
import { overlap } from './likeness.ts';
import { openness } from './open-genre.ts';
import { type QuestionInput, type Scored, scoreSentences, withLines } from './question-scores.ts';
import { languageOfText } from './text-language.ts';

/** Of those that no template words; what is asked in so many words always stays. */
const MOST_QUESTIONS = 6;
/** A sentence that asks something by itself: a wrong “still open” costs more than a missed one. */
const SURE = 3.15;
/** Likeness at which sentences ask the same. */
const SAME = 0.22;

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
    } else if (one.score >= SURE) {
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
  // The cues are English: of other languages, whatever is said of the text, nothing is asked rather than nonsense.
  if (languageOfText(input.text, null) !== 'en') return [];
  const share = openness(input.title, input.text);
  if (share === 0) return [];
  const text = withLines(input);
  const scored = scoreSentences(text, share);
  const sides = sidesIn(text);
  const drafts = disputesIn(text, scored, sides);
  gather(drafts, scored);
  for (const draft of drafts)
    if (draft.kind === 'disputed' && draft.positions.length === 0) takeSides(draft, sides);
  return drafts
    .sort((a, b) => b.score - a.score || (a.evidence[0] ?? 0) - (b.evidence[0] ?? 0))
    .filter(({ question }, rank) => question !== null || rank < MOST_QUESTIONS)
    .map(({ question, kind, score, evidence, positions }) => ({
      question:
        question ?? `${LABELS[kind]}: ${scored.find(({ index }) => index === evidence[0])?.text ?? ''}`,
      isFramed: question !== null,
      kind,
      score: Math.round(score * 100) / 100,
      evidence,
      positions,
    }));
};
