// An import that is interrupted keeps what it has stored, says so, and goes on when it is typed again.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-stop-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = () => {
  const child = spawn(process.execPath, [join(PROJECT, 'bin/dateline.mjs'), 'import', '-'], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: join(folder, 'dateline.db'), NO_COLOR: '1' },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, said, ended };
};
const texts = [1, 2, 3, 4, 5, 6].map((n) =>
  JSON.stringify({
    title: `Gate ${n} jams`,
    text: `Gate number ${n} jammed on Tuesday.`,
    published: '2026-03-10',
  }),
);
const input = `${texts.join('\n')}\n`;

it('is stopped by Ctrl-C while more is to come', async () => {
  const { child, said, ended } = start();
  child.stdin.write(input);
  // The last one is held until it is known whether more follows.
  await vi.waitFor(() => expect(said.out).toContain('Gate 5 jams'), 30_000);
  child.kill('SIGINT');
  expect(await ended).toBe(1);
  expect(said.err).toMatch(/^5 stored.*\nStopped\. What is stored stays; the same command again goes on/u);

  const again = start();
  again.child.stdin.end(input);
  expect(await again.ended).toBe(0);
  expect(again.said.err).toMatch(/^1 stored, 5 already known/u);
});
