// A worker thread that answers one question at a time; one that hangs or runs out of memory is replaced, one that idles ends.
import { Worker } from 'node:worker_threads';

/** Why there is no answer: it took too long or too much, the worker threw, or the pool was closed. */
export class ThreadFailure extends Error {
  readonly code: 'timeout' | 'memory' | 'failed' | 'stopping';
  constructor(code: ThreadFailure['code'], message: string) {
    super(message);
    this.code = code;
  }
}

export interface ThreadLimits {
  /** In ms: what takes longer is given up. */
  readonly longest: number;
  /** Of its heap. */
  readonly memoryMb: number;
  /** In ms: asked nothing for so long it ends, and its memory is given back. */
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

export interface Waiting {
  readonly asked: Question;
  readonly transfer: readonly ArrayBuffer[];
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** For what was just made: V8 takes as much as it may before it cleans up, in every thread, and texts are gone after a moment. */
const YOUNG_MB = 8;

export const STOPPING = new ThreadFailure('stopping', 'the program is stopping');

const failureOf = (error: unknown): ThreadFailure => {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  const what = error instanceof Error ? error.message : String(error);
  return new ThreadFailure(isMemory ? 'memory' : 'failed', `a thread failed: ${what}`);
};

/** Started when it is first asked; `done` is called whenever it is free again. */
export const thread = (entry: URL, { longest, memoryMb, idle }: ThreadLimits, done: () => void) => {
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
        maxYoungGenerationSizeMb: YOUNG_MB,
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
