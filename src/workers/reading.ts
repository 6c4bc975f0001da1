// A worker thread that reads feeds and pages: one question, one answer.
import { parentPort } from 'node:worker_threads';
import { readPage } from '../adapters/pages/page.ts';
import type { ReadingAsked } from '../adapters/system/reading.ts';
import type { Question, WorkerAnswer } from '../adapters/system/worker-pool.ts';

/** Each under the name by which it is asked for. */
const READERS = { page: readPage } as const;
const isKnown = (what: string): what is keyof typeof READERS => what in READERS;

const answerTo = ({ id, question }: Question): WorkerAnswer => {
  const { what, served } = question as ReadingAsked;
  if (!isKnown(what)) return { id, error: `nobody reads a ${what} here` };
  try {
    return { id, answer: READERS[what](served) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
};

parentPort?.on('message', (question: Question) => parentPort?.postMessage(answerTo(question)));
