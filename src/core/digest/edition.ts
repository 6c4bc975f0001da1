// An edition: one issue of a digest for one window of time, the same bytes for the same store and key.
import type { Extract, Source } from '../article/article.ts';
import type { LedgerQuestion } from '../question/question.ts';
import type { Instant, Window, Zone } from '../time/instant.ts';
import type { Ahead, TimelineEvent } from '../timeline/event.ts';

/** `sources[0]` is where the text stands; the others carry the same. */
export interface KeyPoint {
  readonly text: string;
  readonly sources: readonly [Source, ...Source[]];
  readonly publishers: number;
  /** Not known when the channel received its edition before. */
  readonly isNew: boolean;
}

export interface Change extends Extract {
  readonly kind: 'fact' | 'figure' | 'date' | 'position' | 'actor' | 'answer' | 'question';
}

export interface Disagreement {
  readonly about: string;
  readonly values: readonly (Extract & { readonly value: string })[];
}

/** `first` reported by one text, `developing` by several, `quiet` when nothing came within the window. */
export type Phase = 'first' | 'developing' | 'quiet';

export interface EditionStory {
  readonly id: string;
  readonly label: string;
  /** Told to this channel before. */
  readonly update: boolean;
  /** When the channel was first told, or null. */
  readonly firstTold: Instant | null;
  /** When the channel was told it last before this edition, or null: what came after that is new. */
  readonly lastTold: Instant | null;
  readonly phase: Phase;
  readonly publishers: number;
  readonly articles: number;
  readonly headline: Extract;
  readonly keyPoints: readonly KeyPoint[];
  readonly questions: readonly LedgerQuestion[];
  readonly changes: readonly Change[];
  readonly disagreements: readonly Disagreement[];
  readonly next: readonly Ahead[];
  readonly timeline: readonly TimelineEvent[];
  /** The story's articles by headline, newest first. */
  readonly sources: readonly Extract[];
}

export interface Receipt {
  readonly articles: number;
  readonly publishers: number;
  /** Stories that the window held. */
  readonly stories: number;
  /** Stories of the window that are not told here. */
  readonly omitted: number;
  /** Of the omitted, those that only repeat what was told. */
  readonly repeated: number;
  readonly feedsFailed: readonly { readonly feed: string; readonly reason: string }[];
  /** Articles of the window that had no place in a story yet, so that none of this tells them. */
  readonly notPlaced: number;
  /** Stories that could not be told, for a fault of Dateline. */
  readonly notTold: number;
  readonly complete: boolean;
}

/** Which stories, and which of their articles, this line of editions has told, by id, and when first and last: what keeps it from repeating itself. */
export type Told = Readonly<Record<string, { readonly first: Instant; readonly last: Instant }>>;

/** What one story's reader knows of it: when it was told first and last, whatever parts of it, */
export interface ToldOfStory {
  readonly first: Instant;
  readonly last: Instant;
  /** and its articles, by id, that were there by then and that no telling held; absent where there are none. */
  readonly missed?: readonly string[];
}

export interface Edition {
  /** By content. */
  readonly id: string;
  readonly kind: 'digest' | 'update';
  /** Name of the digest file, or the topic's words. */
  readonly digest: string;
  readonly title: string;
  /** BCP 47 tag of the language of labels and dates. */
  readonly language: string;
  readonly window: Window & { readonly zone: Zone };
  readonly baseline: string | null;
  /** The window's end, not the clock. */
  readonly builtAt: Instant;
  readonly stories: readonly EditionStory[];
  readonly receipt: Receipt;
  readonly told: Told;
}

/** An edition as the store keeps it: `number` is what people see and type. */
export interface NumberedEdition {
  readonly number: number;
  readonly edition: Edition;
}
