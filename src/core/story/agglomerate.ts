// Average-link agglomeration from scratch: a wrong early merge is undone as soon as more is known.

/** Mean likeness at which two groups are one. */
const JOIN = 0.175;
/** A group of three or more must hold together as well with the newcomers as it did without them. */
const COHESION = 0.75;
const COHESION_WITH_SMALL = 0.3;
const GROWN = 3;

interface Group {
  /** Where its sums stand in the table. */
  readonly at: number;
  readonly members: readonly number[];
}

/** Sums of likeness between groups, and within each: joining two adds two rows, so that no pair is weighed twice. */
const sumsOf = (size: number, score: (i: number, j: number) => number) => {
  const sums = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1)
    for (let j = i + 1; j < size; j += 1) {
      const s = score(i, j);
      sums[i * size + j] = s;
      sums[j * size + i] = s;
    }
  const sum = (a: Group, b: Group): number => sums[a.at * size + b.at] ?? 0;
  return {
    mean: (a: Group, b: Group): number => sum(a, b) / (a.members.length * b.members.length),
    inner: (a: Group): number => sum(a, a) / ((a.members.length * (a.members.length - 1)) / 2),
    join: (a: Group, b: Group, others: readonly Group[]): void => {
      sums[a.at * size + a.at] = sum(a, a) + sum(b, b) + sum(a, b);
      for (const other of others) {
        const both = sum(a, other) + sum(b, other);
        sums[a.at * size + other.at] = both;
        sums[other.at * size + a.at] = both;
      }
    },
  };
};

/** Groups of 0 up to `size`, each ascending. The same scores give the same groups. */
export const agglomerate = (
  size: number,
  score: (i: number, j: number) => number,
): readonly (readonly number[])[] => {
  let groups: readonly Group[] = Array.from({ length: size }, (_, at) => ({ at, members: [at] }));
  const { mean, inner, join } = sumsOf(size, score);
  const mayJoin = (a: Group, b: Group, s: number): boolean => {
    if (s < JOIN) return false;
    const grown = [a, b].filter(({ members }) => members.length >= GROWN);
    if (grown.length === 2) return s >= COHESION * Math.min(inner(a), inner(b));
    return grown.length === 0 || s >= COHESION_WITH_SMALL * inner(grown[0] ?? a);
  };
  for (;;) {
    let best: { readonly a: Group; readonly b: Group; readonly s: number } | null = null;
    for (const [at, a] of groups.entries()) {
      for (let k = at + 1; k < groups.length; k += 1) {
        const b = groups[k] ?? a;
        const s = mean(a, b);
        if ((best === null || s > best.s) && mayJoin(a, b, s)) best = { a, b, s };
      }
    }
    if (best === null) return groups.map(({ members }) => members);
    const { a, b } = best;
    const others = groups.filter((group) => group !== a && group !== b);
    join(a, b, others);
    groups = [...others, { at: a.at, members: [...a.members, ...b.members].sort((x, y) => x - y) }];
  }
};
