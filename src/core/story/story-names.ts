// Which group of a regrouping goes on under which story's id, so that what was told under an id stays with its event.

/** An article and the story in which it stands; null for none yet. */
export interface Named {
  readonly article: string;
  readonly story: string | null;
}

/** Of the ids that new stories could get: those of stories that live, and those of stories that were merged into others. */
export interface Ids {
  readonly living: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
}

/** A story is named after an article that began it. */
export const storyBegunBy = (article: string): string => `s-${article}`;

interface Claim {
  readonly group: number;
  readonly story: string;
  /** Articles of the group that stood in the story. */
  readonly share: number;
  readonly hasFirst: boolean;
}

const claimsOf = (pool: readonly Named[], groups: readonly (readonly number[])[]): readonly Claim[] =>
  groups.flatMap((members, group) => {
    const of = members.flatMap((i) => pool[i] ?? []);
    const counts = new Map<string, number>();
    for (const { story } of of) if (story !== null) counts.set(story, (counts.get(story) ?? 0) + 1);
    return [...counts].map(([story, share]) => ({
      group,
      story,
      share,
      hasFirst: of.some(({ article }) => storyBegunBy(article) === story),
    }));
  });

/** Halves of one size: the one with the article that began it stays the story. */
const strongestFirst = (a: Claim, b: Claim): number =>
  b.share - a.share ||
  Number(b.hasFirst) - Number(a.hasFirst) ||
  (a.story < b.story ? -1 : a.story > b.story ? 1 : a.group - b.group);

/** Of an article whose first story is not free any more. */
const nextName = (id: string, n: number): string => `${id}-${n}`;
const FIRST_NEXT = 2;
const NEXT_NAMES = 8;
/** The names that a group could get where the one in `ids` is taken: of these too it must be known whether a story has them. */
export const furtherNames = (ids: Iterable<string>): readonly string[] =>
  [...ids].flatMap((id) => Array.from({ length: NEXT_NAMES }, (_, n) => nextName(id, FIRST_NEXT + n)));

/** A story that was merged and comes apart again is the one that it was, if its first article is in it; else it is named after its oldest. */
const newName = (articles: readonly string[], isTaken: (id: string) => boolean, { former }: Ids): string => {
  const free = articles.map(storyBegunBy).filter((id) => !isTaken(id));
  const name = free.find((id) => former.has(id)) ?? free[0];
  if (name !== undefined) return name;
  const id = storyBegunBy(articles[0] ?? '');
  let n = FIRST_NEXT;
  while (isTaken(nextName(id, n))) n += 1;
  return nextName(id, n);
};

/**
 * A name for each group (indices into `pool`, oldest first). Old ids go to the groups with which they share most; no two groups get
 * one, and none gets that of a story outside the pool.
 */
export const nameGroups = (
  pool: readonly Named[],
  groups: readonly (readonly number[])[],
  ids: Ids,
): readonly string[] => {
  const names = new Map<number, string>();
  const taken = new Set<string>();
  for (const { group, story } of claimsOf(pool, groups).toSorted(strongestFirst)) {
    if (names.has(group) || taken.has(story)) continue;
    names.set(group, story);
    taken.add(story);
  }
  for (const { story } of pool) if (story !== null) taken.add(story);
  return groups.map((members, group) => {
    const old = names.get(group);
    if (old !== undefined) return old;
    const articles = members.flatMap((i) => pool[i]?.article ?? []);
    const name = newName(articles, (id) => taken.has(id) || ids.living.has(id), ids);
    taken.add(name);
    return name;
  });
};
