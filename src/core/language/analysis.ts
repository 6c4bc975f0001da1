// What is read in one text, once, on its arrival: the currency between reading and everything that tells stories.
import type { Day } from '../time/instant.ts';

/** UTF-16 offsets into the article's text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Prose tells; a heading is a line without a full stop; a caption stands under a picture; furniture is the page's, not the text's. */
export type SentenceKind = 'prose' | 'heading' | 'caption' | 'furniture';

export interface Sentence extends Span {
  readonly kind: SentenceKind;
  readonly paragraph: number;
}

/** A date as the text names it. `value` is a TIMEX3 value; `day` is set where it means one day. */
export interface DateMention extends Span {
  readonly value: string;
  readonly day: Day | null;
}

/** A name as the text writes it, and the fullest form that the text has for it. */
export interface NameMention extends Span {
  readonly name: string;
  readonly is: 'person' | 'other';
}

/** Somebody is said to have said something. `speaker` is the resolved name. */
export interface Attribution {
  readonly cue: Span;
  readonly source: Span | null;
  readonly content: readonly Span[];
  readonly speaker: string | null;
}

/** A quantity with the noun that it counts: `14.2 million crowns`. `hedge` holds "about", "up to" … or, of a range, its lower end: "10 to". */
export interface Figure extends Span {
  readonly value: number;
  readonly unit: string;
  readonly hedge: string;
  readonly sentence: number;
}

export type QuestionKind = 'undecided' | 'unknown' | 'disputed' | 'contingent' | 'unanswered';

/** One side of an open question: an actor whose name or description stands in the source, and the sentence that says it. */
export interface PositionFound {
  readonly actor: string;
  readonly sentence: number;
}

/** An open question found in one text. Sentences are indices into `Analysis.sentences`. */
export interface QuestionFound {
  readonly question: string;
  /** A template was filled; otherwise the line is a label and the whole sentence. */
  readonly isFramed: boolean;
  readonly kind: QuestionKind;
  readonly score: number;
  readonly evidence: readonly number[];
  readonly positions: readonly PositionFound[];
}

export interface Analysis {
  /** Raised when the reading changes, so that a stored analysis can be told from a newer one. */
  readonly version: number;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly attributions: readonly Attribution[];
  readonly figures: readonly Figure[];
  readonly questions: readonly QuestionFound[];
}
