// What is asked for the same texts again and again is worked out once.

/** At most so many answers are kept; then it begins anew. `work` depends on its text alone. */
export const remembering = <T>(most: number, work: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = work(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
};
