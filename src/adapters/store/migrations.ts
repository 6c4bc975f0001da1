// The schema's history, forward only: a migration that was released is never edited, a new one is appended.
import { BY_AGE } from './schema/by-age.ts';
import { FEEDS } from './schema/feeds.ts';
import { FIRST } from './schema/first.ts';
import { STANDING } from './schema/standing.ts';

/** The schema's version is the number of migrations done. */
export const MIGRATIONS: readonly string[] = [FIRST, FEEDS, STANDING, BY_AGE];
