// A worker thread that reads feeds and pages: one question, one answer.
import { parentPort } from 'node:worker_threads';
import { readFeed } from '../adapters/feeds/feed.ts';
import { readPage } from '../adapters/pages/page.ts';
import type { Readers, ReadingAsked } from '../adapters/system/reading.ts';
import type { Question, WorkerAnswer } from '../adapters/system/worker-thread.ts';

/** Each under the name by which it is asked for. */
const READERS: Readers = { feed: readFeed, page: readPage };

const answerTo = ({ id, question }: Question): WorkerAnswer => {
  const { what, served } = question as ReadingAsked;
  try {
    return { id, answer: READERS[what](served) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
};

parentPort?.on('message', (question: Question) => parentPort?.postMessage(answerTo(question)));
