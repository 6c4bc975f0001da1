// Worker threads that answer one question at a time each; one that hangs or runs out of memory is replaced, one that idles ends.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { MINUTE } from '../../core/time/instant.ts';

export interface WorkerPool {
  /** What the worker answers; rejects with a `ThreadFailure`. What is in `transfer` is given away, not copied. */
  ask(question: unknown, transfer?: readonly ArrayBuffer[]): Promise<unknown>;
  close(): Promise<void>;
}

/** Why there is no answer: it took too long or too much, the worker threw, or the pool was closed. */
export class ThreadFailure extends Error {
  readonly code: 'timeout' | 'memory' | 'failed' | 'stopping';
  constructor(code: ThreadFailure['code'], message: string) {
    super(message);
    this.code = code;
  }
}

export interface PoolOptions {
  readonly threads: number;
  /** In ms: what takes longer is given up. */
  readonly longest: number;
  /** Of one thread's heap. */
  readonly memoryMb: number;
  /** In ms: a thread that was asked nothing for so long ends, and its memory is given back. */
  readonly idle: number;
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
  readonly transfer: readonly ArrayBuffer[];
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** In MB, for what was just made: V8 takes as much as it may before it cleans up. */
const LEAST_YOUNG = 8;

const STOPPING = new ThreadFailure('stopping', 'the program is stopping');

const failureOf = (error: unknown): ThreadFailure => {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  const what = error instanceof Error ? error.message : String(error);
  return new ThreadFailure(isMemory ? 'memory' : 'failed', `a thread failed: ${what}`);
};

type Limits = Omit<PoolOptions, 'threads'>;

const thread = (entry: URL, { longest, memoryMb, idle }: Limits, done: () => void) => {
  let worker: Worker | null = null;
  let current: Waiting | null = null;
  let timer: NodeJS.Timeout | undefined;

  const stop = async (): Promise<void> => {
    const ended = worker?.terminate();
    worker = null;
    await ended;
  };
  const settle = (act: (waiting: Waiting) => void): void => {
    clearTimeout(timer);
    const waiting = current;
    current = null;
    if (waiting !== null) act(waiting);
    timer = setTimeout(() => void stop(), idle);
    timer.unref();
    done();
  };
  const fail = (why: ThreadFailure): void => {
    void stop();
    settle(({ reject }) => reject(why));
  };
  const started = (): Worker => {
    const fresh = new Worker(entry, {
      resourceLimits: {
        maxOldGenerationSizeMb: memoryMb,
        maxYoungGenerationSizeMb: Math.max(LEAST_YOUNG, 4),
      },
    });
    fresh.unref();
    fresh.on('message', (message: WorkerAnswer) => {
      if (current?.asked.id !== message.id) return;
      settle(({ resolve, reject }) =>
        'answer' in message ? resolve(message.answer) : reject(new ThreadFailure('failed', message.error)),
      );
    });
    fresh.on('error', (error) => {
      if (worker === fresh) fail(failureOf(error));
    });
    fresh.on('exit', (code) => {
      if (worker === fresh) fail(new ThreadFailure('failed', `a thread ended with ${code}`));
    });
    return fresh;
  };
  return {
    isFree: () => current === null,
    run: (waiting: Waiting): void => {
      clearTimeout(timer);
      current = waiting;
      worker ??= started();
      const late = new ThreadFailure('timeout', `it took longer than ${longest / 1000} seconds`);
      timer = setTimeout(() => fail(late), longest);
      worker.postMessage(waiting.asked, [...waiting.transfer]);
    },
    close: async (): Promise<void> => {
      const ended = stop();
      settle(({ reject }) => reject(STOPPING));
      clearTimeout(timer);
      await ended;
    },
  };
};

/** One more than is busy with what nobody waits for. */
const LEAST = 2;

/** For texts and stories, which take milliseconds. */
const USUAL: Limits = { longest: 30_000, memoryMb: 512, idle: 10 * MINUTE };

/** `entry` is the worker's module. Threads start when they are first needed. */
export const workerPool = (entry: URL, options: Partial<PoolOptions> = {}): WorkerPool => {
  const { threads = Math.max(LEAST, availableParallelism() - 1), ...limits } = options;
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
  const pool = Array.from({ length: threads }, () =>
    thread(entry, { ...USUAL, ...limits }, () => queueMicrotask(next)),
  );
  return {
    ask: (question, transfer = []) =>
      new Promise((resolve, reject) => {
        ids += 1;
        queue.push({ asked: { id: ids, question }, transfer, resolve, reject });
        next();
      }),
    close: async () => {
      for (const { reject } of queue.splice(0)) reject(STOPPING);
      await Promise.all(pool.map((one) => one.close()));
    },
  };
};
