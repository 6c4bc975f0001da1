// A digest: a declared recipe, one file in `digests/`. What and when, never where.
import type { Origin } from '../feed/feed.ts';
import type { Days } from '../time/days.ts';
import type { Zone } from '../time/instant.ts';

export interface Selection {
  /** Words, as a person would type them; null selects all stories. */
  readonly topic: string | null;
  /** BCP 47 tags; empty takes every language. */
  readonly languages: readonly string[];
  /** Only what came from a feed of one of these sections; empty takes everything. */
  readonly sections: readonly string[];
  /** Ids: only what came from one of these feeds; empty takes everything. */
  readonly feeds: readonly string[];
}

/** In whatever languages. */
export const isOfEverything = ({ topic, sections, feeds }: Selection): boolean =>
  topic === null && sections.length === 0 && feeds.length === 0;

/** Nothing is said of where it must come from, or one of its origins fits all that is said. */
export const comesFrom = ({ sections, feeds }: Selection, origins: readonly Origin[]): boolean =>
  (sections.length === 0 && feeds.length === 0) ||
  origins.some(
    ({ feed, section }) =>
      (feeds.length === 0 || feeds.includes(feed)) &&
      (sections.length === 0 || (section !== null && sections.includes(section))),
  );

/** What a revision holds of it: a recipe that names no section and no feed keeps the revision that it had before there were any. */
export const selectionKey = ({ topic, languages, sections, feeds }: Selection): Partial<Selection> => ({
  topic,
  languages,
  ...(sections.length === 0 ? {} : { sections }),
  ...(feeds.length === 0 ? {} : { feeds }),
});

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
