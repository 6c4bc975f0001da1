// `dateline inspect page`: an answer a file, in order, a failed one in its place, and the exit status.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import pc from 'picocolors';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import type { Context } from '../../src/verbs/context.ts';
import { PARAGRAPHS, page } from '../adapters/pages/pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-inspect-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inspect = async (files: readonly string[]) => {
  const stdout = new PassThrough({ highWaterMark: 1e8 });
  let status = 0;
  await main(['inspect', 'page', ...files], {
    stdin: Readable.from([]) as unknown as Context['stdin'],
    stdout: stdout as unknown as Context['stdout'],
    stderr: new PassThrough() as unknown as Context['stderr'],
    env: {},
    root: '/nowhere',
    cwd: folder,
    paint: pc.createColors(false),
    exit: (failed) => {
      status = Math.max(status, failed);
    },
  });
  stdout.end();
  let text = '';
  for await (const chunk of stdout.setEncoding('utf8')) text += String(chunk);
  const lines = text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  return { status, lines };
};

describe('inspect page', () => {
  it('tells of each file its article, or why there is none', async () => {
    const day =
      '<meta property="article:published_time" content="2026-03-02"><meta name="author" content="Mara Holt">';
    writeFileSync(join(folder, 'a.html'), page({ head: day }));
    writeFileSync(join(folder, 'b.html'), 'no page');
    const latin = page({ head: day.replace('2026-03-02', '2026-03-02T09:15:00+01:00') })
      .replace('<meta charset="utf-8">', '')
      .replace('Quay reopens<', 'Köge<');
    writeFileSync(join(folder, 'c.html'), Buffer.from(latin, 'latin1'));
    const { status, lines } = await inspect([
      'a.html',
      'b.html',
      'c.html::{"Content-Type":"text/html; charset=iso-8859-1"}',
      'd.html',
    ]);
    expect(lines).toMatchObject([
      {
        path: 'a.html',
        ok: true,
        title: 'Quay reopens',
        text: PARAGRAPHS.join('\n'),
        published: '2026-03-02',
        author: 'Mara Holt',
        language: 'en',
      },
      { path: 'b.html', ok: false, error: { code: 'not-html' } },
      { path: 'c.html', ok: true, published: '2026-03-02T08:15:00.000Z' },
      { path: 'd.html', ok: false, error: { code: 'unreadable' } },
    ]);
    expect(status).toBe(1);
  });

  it('ends well where every file is read', async () => {
    writeFileSync(join(folder, 'a.html'), page({}));
    expect((await inspect(['a.html'])).status).toBe(0);
  });
});
