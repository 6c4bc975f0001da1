// Which articles the entries of one answer are: what a feed lists side by side under two ids is not one article twice.
import type { Item, SeenItem } from './items.ts';

export interface Together {
  /** Articles of the other entries that have an id; none for an entry without. */
  beside(item: Item): Pick<ReadonlySet<string>, 'has'>;
  add(item: Item, article: string): void;
}

/** `seen`: what the entries were when they were met before. */
export const togetherIn = (items: readonly Item[], seen: ReadonlyMap<string, SeenItem>): Together => {
  const listed = new Map<string, Set<string>>();
  const add = ({ id, key }: Item, article: string): void => {
    if (id !== null) listed.set(article, (listed.get(article) ?? new Set()).add(key));
  };
  for (const item of items) {
    const article = seen.get(item.key)?.article ?? null;
    if (article !== null) add(item, article);
  }
  return {
    add,
    beside: ({ id, key }) => ({
      has: (article) => {
        const entries = listed.get(article);
        return id !== null && entries !== undefined && !entries.has(key);
      },
    }),
  };
};
