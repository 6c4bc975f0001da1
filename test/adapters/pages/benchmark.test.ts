// Whole news pages whose articles people have marked, where they are at hand: how much of them is found, and nothing else.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readPage } from '../../../src/adapters/pages/page.ts';
import { served } from './pages.ts';

const FOLDER = fileURLToPath(new URL('../../../../shared/data/page', import.meta.url));
const LIST = join(FOLDER, 'pages.jsonl');
const isThere = existsSync(LIST);

const row = z.object({ path: z.string(), text: z.string() });

/** Runs of four words, as the benchmark counts them. */
const RUN = 4;
const runsOf = (text: string): Map<string, number> => {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - RUN + 1); at += 1) {
    const run = words.slice(at, at + RUN).join(' ');
    if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
};
const total = (runs: ReadonlyMap<string, number>): number =>
  [...runs.values()].reduce((sum, n) => sum + n, 0);
const shared = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number =>
  [...a].reduce((sum, [run, n]) => sum + Math.min(n, b.get(run) ?? 0), 0);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** One page of so many. */
const EACH = 4;

describe.skipIf(!isThere)(
  `the marked pages${isThere ? '' : ' (skipped: ../shared/data/page is not there)'}`,
  () => {
    it('are found with an F1 of at least .95', () => {
      const rows = readFileSync(LIST, 'utf8')
        .trim()
        .split('\n')
        .filter((_, at) => at % EACH === 0)
        .map((line) => row.parse(JSON.parse(line)));
      const counted = rows.map(({ path, text }) => {
        const reading = readPage(served(gunzipSync(readFileSync(join(FOLDER, path)))));
        const [gold, found] = [runsOf(text), runsOf(reading.is === 'read' ? reading.page.text : '')];
        const both = shared(gold, found);
        return { precision: both / Math.max(1, total(found)), recall: both / Math.max(1, total(gold)) };
      });
      const [precision, recall] = [
        mean(counted.map((one) => one.precision)),
        mean(counted.map((one) => one.recall)),
      ];
      expect((2 * precision * recall) / (precision + recall)).toBeGreaterThan(0.95);
    }, 60_000);
  },
);
