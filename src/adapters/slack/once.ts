// Slack may hand over the same thing up to four times: the second one is told from the first.

/** Hand-overs come again within an hour; nobody types this many commands in one. */
const REMEMBERED = 10_000;

/** True for an id that was not seen before. */
export const onceEach = (): ((id: string) => boolean) => {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
    return true;
  };
};
