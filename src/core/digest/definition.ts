// A digest: a declared recipe, one file in `digests/`. What and when, never where.
import type { Days } from '../time/days.ts';
import type { Zone } from '../time/instant.ts';

export interface Selection {
  /** Words, as a person would type them; null selects all stories. */
  readonly topic: string | null;
  /** BCP 47 tags; empty takes every language. */
  readonly languages: readonly string[];
}

export interface DigestDefinition {
  /** The file's name without its ending. */
  readonly name: string;
  readonly title: string;
  /** At most so many stories, 1 to 10. */
  readonly stories: number;
  /** Key points a story, 2 to 6. */
  readonly keyPoints: number;
  readonly select: Selection;
  readonly when: { readonly at: LocalTime; readonly days: Days; readonly zone: Zone | null };
  /** What an empty window gets: one line, or nothing. */
  readonly quiet: 'line' | 'skip';
  /** By content, so that an edition's key changes when the recipe does. */
  readonly revision: string;
}

/** `HH:MM`, 24 hours. */
export type LocalTime = string;

/** Where nobody says when. */
export const USUAL_TIME: LocalTime = '09:00';
