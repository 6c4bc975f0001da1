// A worker thread that reads texts: one request, one analysis.
import { parentPort } from 'node:worker_threads';
import type { ReadingAnswer, ReadingRequest } from '../adapters/system/reading-pool.ts';
import { analyse } from '../core/language/analyse.ts';

const answer = ({ id, article }: ReadingRequest): ReadingAnswer => {
  try {
    return { id, analysis: analyse(article) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
};

parentPort?.on('message', (request: ReadingRequest) => parentPort?.postMessage(answer(request)));
