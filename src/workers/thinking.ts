// A worker thread that reads texts and tells stories: one question, one answer.
import { parentPort } from 'node:worker_threads';
import { type TaskAsked, thinkingHere } from '../adapters/system/thinking.ts';
import type { Question, WorkerAnswer } from '../adapters/system/worker-thread.ts';

const answerTo = async ({ id, question }: Question): Promise<WorkerAnswer> => {
  const { task, with: args } = question as TaskAsked;
  try {
    // Sent by this program's own other half, which is typed; only the passing between threads loses the types.
    const run = thinkingHere[task] as (...given: readonly unknown[]) => Promise<unknown>;
    return { id, answer: await run(...args) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
};

parentPort?.on('message', async (question: Question) => parentPort?.postMessage(await answerTo(question)));
