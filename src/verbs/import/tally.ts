// What became of all texts of an import, for its last lines.

const WORDS = { stored: 'stored', known: 'already known', revised: 'revised', refused: 'refused' } as const;

export type Became = keyof typeof WORDS;

const KINDS = ['stored', 'known', 'revised', 'refused'] as const satisfies readonly Became[];

export const wordFor = (is: Became): string => WORDS[is];

export interface Tally {
  add(is: Became): void;
  addFeed(is: 'added' | 'there'): void;
  /** Why a text was refused. */
  refuse(why: string): void;
  readonly texts: number;
  readonly isFailed: boolean;
  /** One line, and the reasons where there were so many refusals that theirs have scrolled away. */
  lines(seconds: number): readonly string[];
}

/** Shorter runs need no time. */
const LONG = 5;
const MANY = 5;
const REASONS = 5;

const reasonsOf = (reasons: ReadonlyMap<string, number>): readonly string[] =>
  [...reasons]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, REASONS)
    .map(([why, times]) => `  ${times} × ${why}`);

const feedsText = (count: number): string => `${count} ${count === 1 ? 'feed' : 'feeds'}`;

export const newTally = (): Tally => {
  const counts: Record<Became, number> = { stored: 0, known: 0, revised: 0, refused: 0 };
  const reasons = new Map<string, number>();
  const feeds = { added: 0, there: 0 };
  return {
    add: (is) => {
      counts[is] += 1;
    },
    addFeed: (is) => {
      feeds[is] += 1;
    },
    refuse: (why) => {
      counts.refused += 1;
      reasons.set(why, (reasons.get(why) ?? 0) + 1);
    },
    get texts() {
      return KINDS.reduce((sum, is) => sum + counts[is], 0);
    },
    get isFailed() {
      return counts.refused > 0;
    },
    lines: (seconds) => {
      const parts = KINDS.filter((is) => counts[is] > 0).map((is) => `${counts[is]} ${WORDS[is]}`);
      if (feeds.added > 0) parts.push(`${feedsText(feeds.added)} added`);
      if (feeds.there > 0) parts.push(`${feedsText(feeds.there)} already there`);
      const what = parts.length === 0 ? 'Nothing to import' : parts.join(', ');
      const took = seconds < LONG ? '' : ` in ${Math.round(seconds)} seconds`;
      return [`${what}${took}.`, ...(counts.refused > MANY ? ['Refused:', ...reasonsOf(reasons)] : [])];
    },
  };
};
