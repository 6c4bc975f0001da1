// Reads texts in worker threads, so that reading never holds up an answer.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Analysis } from '../../core/language/analysis.ts';
import type { Read } from '../../ports/reading.ts';

export interface ReadingPool {
  readonly read: Read;
  close(): Promise<void>;
}

/** What a worker is asked, and what it answers. */
export interface ReadingRequest {
  readonly id: number;
  readonly article: Parameters<Read>[0];
}
export type ReadingAnswer =
  | { readonly id: number; readonly analysis: Analysis }
  | { readonly id: number; readonly error: string };

interface Waiting {
  readonly request: ReadingRequest;
  readonly resolve: (analysis: Analysis) => void;
  readonly reject: (error: Error) => void;
}

/** Real articles take milliseconds; a text that takes this long is not one. */
const LONGEST_READING = 30_000;
const STOPPING = 'the program is stopping';
const LIMITS = { maxOldGenerationSizeMb: 512 };

/** One thread of the pool: one text at a time, replaced when it hangs or runs out of memory. */
const thread = (entry: URL, done: () => void) => {
  let worker: Worker | null = null;
  let current: Waiting | null = null;
  let timer: NodeJS.Timeout | null = null;

  const settle = (act: (waiting: Waiting) => void): void => {
    if (timer !== null) clearTimeout(timer);
    const waiting = current;
    current = null;
    if (waiting !== null) act(waiting);
    done();
  };
  const fail = (why: string): void => {
    void worker?.terminate();
    worker = null;
    settle(({ reject }) => reject(new Error(why)));
  };
  const started = (): Worker => {
    const fresh = new Worker(entry, { resourceLimits: LIMITS });
    fresh.unref();
    fresh.on('message', (answer: ReadingAnswer) => {
      if (current?.request.id !== answer.id) return;
      settle(({ resolve, reject }) =>
        'analysis' in answer ? resolve(answer.analysis) : reject(new Error(answer.error)),
      );
    });
    fresh.on('error', (error) => {
      if (worker === fresh)
        fail(`its reading failed: ${error instanceof Error ? error.message : String(error)}`);
    });
    return fresh;
  };
  return {
    isFree: () => current === null,
    run: (waiting: Waiting): void => {
      current = waiting;
      worker ??= started();
      timer = setTimeout(
        () => fail(`its reading took longer than ${LONGEST_READING / 1000} seconds`),
        LONGEST_READING,
      );
      worker.postMessage(waiting.request);
    },
    close: async (): Promise<void> => {
      const ended = worker?.terminate();
      worker = null;
      settle(({ reject }) => reject(new Error(STOPPING)));
      await ended;
    },
  };
};

/** `entry` is the worker's module. Threads start when they are first needed. */
export const readingPool = (entry: URL, threads = Math.max(1, availableParallelism() - 1)): ReadingPool => {
  const queue: Waiting[] = [];
  let ids = 0;
  const next = (): void => {
    for (const one of pool) {
      if (queue.length === 0) return;
      if (!one.isFree()) continue;
      const waiting = queue.shift();
      if (waiting !== undefined) one.run(waiting);
    }
  };
  const pool = Array.from({ length: threads }, () => thread(entry, () => queueMicrotask(next)));
  return {
    read: ({ title, text, published, knownAt }) =>
      new Promise((resolve, reject) => {
        ids += 1;
        queue.push({ request: { id: ids, article: { title, text, published, knownAt } }, resolve, reject });
        next();
      }),
    close: async () => {
      for (const { reject } of queue.splice(0)) reject(new Error(STOPPING));
      await Promise.all(pool.map((one) => one.close()));
    },
  };
};
