// What a button acts on, as text that fits into every platform's limit for it.
import type { Instant } from '../time/instant.ts';

export type Target =
  /** `71` or `71:2`; `story` is 1-based. */
  | { readonly is: 'edition'; readonly edition: number; readonly story: number | null }
  /** `story:<id>` */
  | { readonly is: 'story'; readonly story: string };

export const storyTarget = (story: string): string => `story:${story}`;

/** Null for what Dateline did not write. */
export const readTarget = (text: string): Target | null => {
  if (text.startsWith('story:') && text.length > 'story:'.length)
    return { is: 'story', story: text.slice('story:'.length) };
  const [, edition, story] = /^(\d{1,15})(?::(\d{1,2}))?$/u.exec(text) ?? [];
  return edition === undefined
    ? null
    : { is: 'edition', edition: Number(edition), story: story === undefined ? null : Number(story) };
};

/** The part of a story's timeline that somebody saw. */
export interface TimelineTarget {
  readonly story: string;
  readonly since: Instant | null;
  readonly until: Instant | null;
}

/** `<story id>:<since>:<until>`, empty where nothing was asked. */
export const timelineTarget = ({ story, since, until }: TimelineTarget): string =>
  `${story}:${since ?? ''}:${until ?? ''}`;

export const readTimelineTarget = (text: string): TimelineTarget | null => {
  const [, story, since, until] = /^(.+):(-?\d{0,15}):(-?\d{0,15})$/u.exec(text) ?? [];
  const instant = (digits: string | undefined): Instant | null =>
    digits === undefined || digits === '' ? null : Number(digits);
  return story === undefined ? null : { story, since: instant(since), until: instant(until) };
};
