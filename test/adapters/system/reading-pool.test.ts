// Reading in real worker threads: the same as reading here, in whatever order, and alive after a thread is lost.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readingPool } from '../../../src/adapters/system/reading-pool.ts';
import { analyse } from '../../../src/core/language/analyse.ts';

const ENTRY = new URL('../../../src/workers/reading.ts', import.meta.url);
const article = (n: number) => ({
  title: `Harbour vote ${n}`,
  text: `The harbour council will vote on Friday, its chair Ines Kolb said. It counted ${n + 2} boats.`,
  published: { is: 'known' as const, at: Date.UTC(2026, 2, 9), precision: 'day' as const },
  knownAt: Date.UTC(2026, 2, 9),
});

const folder = mkdtempSync(join(tmpdir(), 'dateline-pool-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the reading pool', () => {
  it('reads as reading here does', async () => {
    const pool = readingPool(ENTRY, 2);
    const articles = Array.from({ length: 20 }, (_, n) => article(n));
    expect(await Promise.all(articles.map(pool.read))).toEqual(articles.map(analyse));
    await pool.close();
  });

  it('fails what a broken thread was at, and goes on with the next', async () => {
    const file = join(folder, 'worker.mjs');
    writeFileSync(
      file,
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ id, article }) => {
         if (article.title === 'break') throw new Error('broken');
         parentPort.postMessage({ id, analysis: article.title });
       });`,
    );
    const pool = readingPool(pathToFileURL(file), 1);
    const results = await Promise.allSettled(
      ['a', 'break', 'b'].map((title) => pool.read({ ...article(0), title })),
    );
    expect(
      results.map((result) => (result.status === 'fulfilled' ? result.value : String(result.reason))),
    ).toEqual(['a', 'Error: its reading failed: broken', 'b']);
    await pool.close();
  });

  it('refuses what waits when it closes', async () => {
    const pool = readingPool(ENTRY, 1);
    const all = Promise.allSettled(Array.from({ length: 50 }, (_, n) => pool.read(article(n))));
    await pool.close();
    expect((await all).filter(({ status }) => status === 'rejected').length).toBeGreaterThan(40);
  });
});
