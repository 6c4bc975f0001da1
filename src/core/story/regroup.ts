// Finds the stories among a new article and its neighbours, and gives each group the story id that it had before.
import { agglomerate } from './agglomerate.ts';
import type { Fingerprint } from './fingerprint.ts';
import { likeness } from './same-story.ts';
import { type Ids, type Named, nameGroups } from './story-names.ts';

/** `story` is null for the article that has just arrived. */
export interface Member extends Named {
  readonly print: Fingerprint;
}

/** What is known of stories beside the pool. */
export interface Known extends Ids {
  /** Those all of whose articles are in the pool. */
  readonly whole: ReadonlySet<string>;
}

export interface Regrouping {
  readonly moves: readonly { readonly article: string; readonly story: string }[];
  readonly merged: readonly { readonly from: string; readonly to: string }[];
}

/** `pool` stands oldest first. A story whose articles are gone ends as another: that of most of them. */
export const regroup = (pool: readonly Member[], known: Known): Regrouping => {
  const score = (i: number, j: number): number => {
    const [a, b] = [pool[i], pool[j]];
    return a === undefined || b === undefined ? 0 : likeness(a.print, b.print);
  };
  const groups = agglomerate(pool.length, score);
  const names = nameGroups(pool, groups, known);
  const now = new Map(groups.flatMap((group, at) => group.map((i) => [i, names[at] ?? ''] as const)));
  const moves = pool.flatMap((member, i) => {
    const story = now.get(i) ?? '';
    return member.story === story ? [] : [{ article: member.article, story }];
  });
  return { moves, merged: mergedIn(pool, now, known) };
};

/** An old story of which only the newest articles were weighed ends too where all of these went one way. */
const mergedIn = (
  pool: readonly Member[],
  now: ReadonlyMap<number, string>,
  { whole }: Known,
): Regrouping['merged'] => {
  const kept = new Set(now.values());
  const before = new Set(pool.flatMap(({ story }) => (story === null || kept.has(story) ? [] : [story])));
  return [...before].flatMap((from) => {
    const heirs = pool.flatMap((member, i) => (member.story === from ? [now.get(i) ?? ''] : []));
    const to = mostFrequent(heirs);
    return to !== null && (whole.has(from) || new Set(heirs).size === 1) ? [{ from, to }] : [];
  });
};

const mostFrequent = (names: readonly string[]): string | null => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
};
