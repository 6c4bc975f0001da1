// Worker threads that answer one question at a time each; a thread that hangs or runs out of memory is replaced.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

export interface WorkerPool {
  /** What the worker answers; rejects when it fails, takes too long, or the pool is closed. */
  ask(question: unknown): Promise<unknown>;
  close(): Promise<void>;
}

/** What a worker is sent, and what it sends back. */
export interface Question {
  readonly id: number;
  readonly question: unknown;
}
export type WorkerAnswer =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly error: string };

interface Waiting {
  readonly asked: Question;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** In ms. Real texts and stories take milliseconds; what takes this long is none. */
const LONGEST = 30_000;
const STOPPING = 'the program is stopping';
const LIMITS = { maxOldGenerationSizeMb: 512 };

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
    fresh.on('message', (message: WorkerAnswer) => {
      if (current?.asked.id !== message.id) return;
      settle(({ resolve, reject }) =>
        'answer' in message ? resolve(message.answer) : reject(new Error(message.error)),
      );
    });
    fresh.on('error', (error) => {
      if (worker === fresh)
        fail(`a thread failed: ${error instanceof Error ? error.message : String(error)}`);
    });
    fresh.on('exit', (code) => {
      if (worker === fresh) fail(`a thread ended with ${code}`);
    });
    return fresh;
  };
  return {
    isFree: () => current === null,
    run: (waiting: Waiting): void => {
      current = waiting;
      worker ??= started();
      timer = setTimeout(() => fail(`it took longer than ${LONGEST / 1000} seconds`), LONGEST);
      worker.postMessage(waiting.asked);
    },
    close: async (): Promise<void> => {
      const ended = worker?.terminate();
      worker = null;
      settle(({ reject }) => reject(new Error(STOPPING)));
      await ended;
    },
  };
};

/** One more than is busy with what nobody waits for. */
const LEAST = 2;

/** `entry` is the worker's module. Threads start when they are first needed. */
export const workerPool = (entry: URL, threads = Math.max(LEAST, availableParallelism() - 1)): WorkerPool => {
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
    ask: (question) =>
      new Promise((resolve, reject) => {
        ids += 1;
        queue.push({ asked: { id: ids, question }, resolve, reject });
        next();
      }),
    close: async () => {
      for (const { reject } of queue.splice(0)) reject(new Error(STOPPING));
      await Promise.all(pool.map((one) => one.close()));
    },
  };
};
