// Places for what is under way side by side, each with the host that it is asked of.

export interface Places {
  readonly free: () => number;
  /** Hosts that are being asked, each once. */
  readonly busy: () => readonly string[];
  /** Resolves once one has ended; at once where none is under way. */
  readonly oneLess: () => Promise<void> | null;
  readonly all: () => Promise<unknown>;
  /** `work` never rejects. */
  readonly take: (host: string, work: Promise<void>) => void;
}

export const placesFor = (most: number): Places => {
  const running = new Map<Promise<void>, string>();
  return {
    free: () => most - running.size,
    busy: () => [...new Set(running.values())],
    oneLess: () => (running.size === 0 ? null : Promise.race(running.keys())),
    all: () => Promise.all(running.keys()),
    take: (host, work) => {
      const done: Promise<void> = work.finally(() => void running.delete(done));
      running.set(done, host);
    },
  };
};
