// Reading in threads: answers as here, limits of time and memory as refusals, threads that end when idle.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { readPage } from '../../../src/adapters/pages/page.ts';
import { READING_LIMITS, readingHere, readingIn } from '../../../src/adapters/system/reading.ts';
import { type PoolOptions, type WorkerPool, workerPool } from '../../../src/adapters/system/worker-pool.ts';
import { page, served } from '../pages/pages.ts';

const ENTRY = new URL('../../../src/workers/reading.ts', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'dateline-threads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let pools: WorkerPool[] = [];
afterEach(async () => {
  await Promise.all(pools.map((pool) => pool.close()));
  pools = [];
});
const poolOf = (entry: URL, options: Partial<PoolOptions> = {}): WorkerPool => {
  const pool = workerPool(entry, { ...READING_LIMITS, threads: 1, ...options });
  pools.push(pool);
  return pool;
};

/** A worker whose answer is what `body` gives; its threads are counted in their answers. */
const worker = (name: string, body: string): URL => {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(
    file,
    `import { parentPort, threadId } from 'node:worker_threads';
parentPort.on('message', ({ id, question }) => { const answer = (() => { ${body} })(); parentPort.postMessage({ id, answer }); });`,
  );
  return pathToFileURL(file);
};

const nobodyReads = () => {
  throw new Error('not asked');
};

describe('a page in a thread', () => {
  it('is read as it is here', async () => {
    const here = readingHere({ page: readPage, feed: nobodyReads });
    const there = readingIn(poolOf(ENTRY));
    for (const content of [page({}), 'no page', '<div>'.repeat(1_000)])
      expect(await there.page(served(content))).toEqual(await here.page(served(content)));
  });

  it('keeps its bytes, for whoever reads them as something else, also where they are a part of others', async () => {
    const reading = readingIn(poolOf(ENTRY));
    const whole = served(new TextEncoder().encode(page({})));
    expect(await reading.feed(whole)).toMatchObject({ is: 'refused', code: 'html' });
    expect(await reading.page(whole)).toMatchObject({
      is: 'read',
      page: { title: expect.stringMatching(/./u) },
    });
    const bytes = new TextEncoder().encode(`${page({})}rest`);
    const part = served(bytes.subarray(0, bytes.length - 4));
    expect(await reading.page(part)).toMatchObject({ is: 'read' });
    expect(part.bytes.byteLength).toBeGreaterThan(0);
  });
});

describe('a thread', () => {
  const bodies = {
    timeout: 'for (;;) {}',
    memory: 'const all = []; for (;;) all.push(new Array(1000).fill(id + Math.random()));',
    failed: "throw new Error('a bug');",
  } as const;

  it.each(Object.entries(bodies))(
    'that ends by %s costs one refusal, and the next question is answered',
    async (code, body) => {
      const entry = worker(
        code,
        `if (question.served.url === null) { ${body} } return { is: 'refused', code: 'fine', why: '' };`,
      );
      const reading = readingIn(poolOf(entry, { longest: code === 'timeout' ? 300 : 20_000, memoryMb: 32 }));
      const [bad, good] = await Promise.all([
        reading.page(served('x')),
        reading.page(served('x', 'https://example.org/')),
      ]);
      expect(bad).toMatchObject({ is: 'refused', code });
      expect(good).toMatchObject({ is: 'refused', code: 'fine' });
    },
    30_000,
  );

  it('ends when nothing was asked for a while, and another begins when something is', async () => {
    const pool = poolOf(worker('idle', 'return threadId;'), { idle: 50 });
    const first = await pool.ask('a');
    expect(await pool.ask('b')).toBe(first);
    await wait(300);
    expect(await pool.ask('c')).not.toBe(first);
  });

  it('of a pool that is closed answers nobody', async () => {
    const pool = poolOf(worker('closed', 'for (;;) {}'));
    const reading = readingIn(pool);
    const asked = reading.page(served('x'));
    await pool.close();
    expect(await asked).toMatchObject({ is: 'refused', code: 'stopping' });
  });
});
