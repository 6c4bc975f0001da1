// What is asked for the same texts again and again is worked out once.

/** Shorter slices are copies already. */
const SHORTEST_SLICE = 13;

/** A slice keeps the whole text that it was cut from in memory, be it of megabytes; a copy keeps itself alone. */
const copyOf = (slice: string): string => {
  if (slice.length < SHORTEST_SLICE) return slice;
  const copy: unknown = JSON.parse(JSON.stringify(slice));
  return typeof copy === 'string' ? copy : slice;
};

/** At most so many answers are kept; then it begins anew. `work` depends on its text alone. */
export const remembering = <T>(most: number, work: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = copyOf(text);
    const found = work(own);
    if (known.size >= most) known.clear();
    known.set(own, found);
    return found;
  };
};

/** The same for what is worked out of a value that does not change: kept for as long as the value is. */
export const rememberingOf = <K extends object, T>(work: (one: K) => T): ((one: K) => T) => {
  const known = new WeakMap<K, { readonly found: T }>();
  return (one) => {
    const before = known.get(one);
    if (before !== undefined) return before.found;
    const found = work(one);
    known.set(one, { found });
    return found;
  };
};
