// Worker threads that share the questions that come: as many at a time as there are threads, the others in turn.
import { availableParallelism } from 'node:os';
import { MINUTE } from '../../core/time/instant.ts';
import { STOPPING, type ThreadLimits, thread, type Waiting } from './worker-thread.ts';

export interface WorkerPool {
  /** What the worker answers; rejects with a `ThreadFailure`. What is in `transfer` is given away, not copied. */
  ask(question: unknown, transfer?: readonly ArrayBuffer[]): Promise<unknown>;
  close(): Promise<void>;
}

export interface PoolOptions extends ThreadLimits {
  readonly threads: number;
}

/** One more than is busy with what nobody waits for. */
const LEAST = 2;

/** For texts and stories, which take milliseconds. */
const USUAL: ThreadLimits = { longest: 30_000, memoryMb: 512, idle: 10 * MINUTE };

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
