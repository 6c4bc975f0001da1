// Reading and telling in real worker threads: the same as here, in whatever order, and alive after a thread is lost.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { thinkingHere, thinkingIn } from '../../../src/adapters/system/thinking.ts';
import { workerPool } from '../../../src/adapters/system/worker-pool.ts';
import type { Article } from '../../../src/core/article/article.ts';
import type { Story } from '../../../src/core/story/story.ts';

const ENTRY = new URL('../../../src/workers/thinking.ts', import.meta.url);
const AT = Date.UTC(2026, 2, 9);
const article = (n: number): Article => ({
  id: `a-${n}`,
  revision: 1,
  url: null,
  publisher: `Paper ${n % 3}`,
  title: `Harbour vote ${n}`,
  text: `The harbour council will vote on Friday, its chair Ines Kolb said. It counted ${n + 2} boats.`,
  language: 'en',
  published: { is: 'known', at: AT + n, precision: 'instant' },
  knownAt: AT + n,
  arrivedAt: AT + n,
  revisedAt: null,
  isNews: true,
  family: null,
  origin: null,
  standing: { is: 'standing' },
  isPartial: false,
});

const folder = mkdtempSync(join(tmpdir(), 'dateline-pool-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('thinking in threads', () => {
  it('gives what thinking here gives', async () => {
    const pool = workerPool(ENTRY, { threads: 2 });
    const there = thinkingIn(pool);
    const articles = Array.from({ length: 20 }, (_, n) => article(n));
    const here = await Promise.all(articles.map(thinkingHere.read));
    expect(await Promise.all(articles.map(there.read))).toEqual(here);
    const story: Story = {
      id: 's-1',
      articles: articles.map((one, n) => ({ article: one, analysis: here[n] ?? here[0] ?? expect.fail() })),
    };
    const telling = { window: { from: AT - 1, to: AT + 100 }, keyPoints: 3, told: null };
    const told = await there.tell(story, telling);
    expect(told?.keyPoints.length).toBeGreaterThan(0);
    expect(told).toEqual(await thinkingHere.tell(story, telling));
    expect(await there.describe(story, AT + 100)).toEqual(await thinkingHere.describe(story, AT + 100));
    expect(await there.events(story)).toEqual(await thinkingHere.events(story));
    const before = { first: AT, last: AT + 5 };
    expect(await there.isWorthTelling(story, before, AT + 100)).toBe(
      await thinkingHere.isWorthTelling(story, before, AT + 100),
    );
    await pool.close();
  });

  it('fails what a broken thread was at, and goes on with the next', async () => {
    const file = join(folder, 'worker.mjs');
    writeFileSync(
      file,
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ id, question }) => {
         if (question === 'break') throw new Error('broken');
         if (question === 'end') process.exit(3);
         parentPort.postMessage(question === 'no' ? { id, error: 'refused' } : { id, answer: question });
       });`,
    );
    const pool = workerPool(pathToFileURL(file), { threads: 1 });
    const results = await Promise.allSettled(
      ['a', 'break', 'no', 'end', 'b'].map((question) => pool.ask(question)),
    );
    expect(
      results.map((result) => (result.status === 'fulfilled' ? result.value : String(result.reason))),
    ).toEqual(['a', 'Error: a thread failed: broken', 'Error: refused', 'Error: a thread ended with 3', 'b']);
    await pool.close();
  });

  it('refuses what waits when it closes', async () => {
    const pool = workerPool(ENTRY, { threads: 1 });
    const there = thinkingIn(pool);
    const all = Promise.allSettled(Array.from({ length: 50 }, (_, n) => there.read(article(n))));
    await pool.close();
    expect((await all).filter(({ status }) => status === 'rejected').length).toBeGreaterThan(40);
  });
});
