// Finds the stories among a new article and its neighbours, and gives each group the story id that it had before.
import type { Fingerprint } from './fingerprint.ts';
import { likeness } from './same-story.ts';

/** `story` is null for the article that has just arrived. */
export interface Member {
  readonly article: string;
  readonly story: string | null;
  readonly print: Fingerprint;
}

export interface Regrouping {
  readonly moves: readonly { readonly article: string; readonly story: string }[];
  readonly merged: readonly { readonly from: string; readonly to: string }[];
}

/** Mean likeness at which two groups are one. */
const JOIN = 0.18;
/** A group of three or more must hold together as well with the newcomers as it did without them. */
const COHESION = 0.75;
const COHESION_WITH_SMALL = 0.3;
const GROWN = 3;

interface Group {
  readonly members: readonly number[];
}

/** Average-link agglomeration from scratch: a wrong early merge is undone as soon as more is known. */
const agglomerate = (size: number, score: (i: number, j: number) => number): readonly Group[] => {
  let groups: readonly Group[] = Array.from({ length: size }, (_, i) => ({ members: [i] }));
  const mean = (a: readonly number[], b: readonly number[]): number => {
    let sum = 0;
    for (const i of a) for (const j of b) sum += score(i, j);
    return sum / (a.length * b.length);
  };
  const inner = ({ members }: Group): number => {
    if (members.length < 2) return 0;
    let [sum, n] = [0, 0];
    members.forEach((i, at) => {
      for (const j of members.slice(at + 1)) {
        sum += score(i, j);
        n += 1;
      }
    });
    return sum / n;
  };
  const mayJoin = (a: Group, b: Group, s: number): boolean => {
    if (s < JOIN) return false;
    const grown = [a, b].filter(({ members }) => members.length >= GROWN);
    if (grown.length === 2) return s >= COHESION * Math.min(inner(a), inner(b));
    return grown.length === 0 || s >= COHESION_WITH_SMALL * inner(grown[0] ?? a);
  };
  for (;;) {
    let best: { readonly a: Group; readonly b: Group; readonly s: number } | null = null;
    for (const [at, a] of groups.entries()) {
      for (const b of groups.slice(at + 1)) {
        const s = mean(a.members, b.members);
        if ((best === null || s > best.s) && mayJoin(a, b, s)) best = { a, b, s };
      }
    }
    if (best === null) return groups;
    const { a, b } = best;
    groups = [
      ...groups.filter((group) => group !== a && group !== b),
      { members: [...a.members, ...b.members].sort((x, y) => x - y) },
    ];
  }
};

/** Old ids go to the groups with which they share most; a group without one is a new story, named after its first article. */
const nameGroups = (pool: readonly Member[], groups: readonly Group[]): readonly string[] => {
  const claims = groups
    .flatMap((group, at) => {
      const counts = new Map<string, number>();
      for (const i of group.members) {
        const story = pool[i]?.story;
        if (story != null) counts.set(story, (counts.get(story) ?? 0) + 1);
      }
      return [...counts].map(([story, n]) => ({ at, story, n }));
    })
    .sort((a, b) => b.n - a.n || (a.story < b.story ? -1 : 1) || a.at - b.at);
  const names = new Map<number, string>();
  const taken = new Set<string>();
  for (const { at, story } of claims) {
    if (names.has(at) || taken.has(story)) continue;
    names.set(at, story);
    taken.add(story);
  }
  const known = new Set([...taken, ...pool.map(({ story }) => story)]);
  return groups.map((group, at) => {
    const named = names.get(at);
    if (named !== undefined) return named;
    const fresh =
      group.members.map((i) => `s-${pool[i]?.article ?? ''}`).find((id) => !known.has(id)) ??
      `s-${pool[group.members[0] ?? 0]?.article ?? ''}-${at}`;
    known.add(fresh);
    return fresh;
  });
};

/** `whole` names the stories all of whose articles are in the pool: only those can end in a merge. */
export const regroup = (pool: readonly Member[], whole: ReadonlySet<string>): Regrouping => {
  const cache = new Map<number, number>();
  const score = (i: number, j: number): number => {
    const key = i < j ? i * pool.length + j : j * pool.length + i;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const [a, b] = [pool[i], pool[j]];
    const value = a === undefined || b === undefined ? 0 : likeness(a.print, b.print);
    cache.set(key, value);
    return value;
  };
  const groups = agglomerate(pool.length, score);
  const names = nameGroups(pool, groups);
  const now = new Map(groups.flatMap((group, at) => group.members.map((i) => [i, names[at] ?? ''] as const)));
  const moves = pool.flatMap((member, i) => {
    const story = now.get(i) ?? '';
    return member.story === story ? [] : [{ article: member.article, story }];
  });
  const kept = new Set(names);
  const merged = [...whole]
    .filter((story) => !kept.has(story))
    .flatMap((from) => {
      const heirs = pool.flatMap((member, i) => (member.story === from ? [now.get(i) ?? ''] : []));
      const to = mostFrequent(heirs);
      return to === null ? [] : [{ from, to }];
    });
  return { moves, merged };
};

const mostFrequent = (names: readonly string[]): string | null => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
};
