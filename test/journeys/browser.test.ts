// The first five minutes of somebody new: `start` with nothing set, a page in the browser, a digest, questions, a subscription.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browsing, findChromium, openChromium } from '../adapters/browser/chromium.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const CHROMIUM = findChromium(process.env);

let folder: string;
let bot: ChildProcess;
let chromium: Browsing;
let address: string;
let page: Page;
const complaints: string[] = [];

/** The bot as an operator starts it; resolves with the address that it prints. */
const start = (): Promise<string> =>
  new Promise((resolve, reject) => {
    bot = spawn(process.execPath, [join(PROJECT, 'bin/dateline.mjs'), 'start'], {
      cwd: PROJECT,
      env: { PATH: process.env['PATH'] ?? '', PORT: '0', DATABASE_URL: join(folder, 'dateline.db') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const printed = /Dateline is at (http:\S+)/.exec(output)?.[1];
      if (printed !== undefined) resolve(printed);
    };
    bot.stdout?.on('data', read);
    bot.stderr?.on('data', read);
    bot.on('exit', () => reject(new Error(`the bot ended: ${output}`)));
  });

const ask = async (line: string): Promise<void> => {
  await page.getByRole('combobox', { name: /^Message or command/ }).fill(line);
  await page.keyboard.press('Enter');
};
const article = (words: string | RegExp) => page.getByRole('article').filter({ hasText: words }).last();

describe.skipIf(CHROMIUM === null)('somebody new', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-page-'));
    [address, chromium] = await Promise.all([start(), openChromium(CHROMIUM ?? '')]);
    page = await (await chromium.person({ viewport: { width: 1280, height: 900 } })).newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(address);
  });
  afterAll(async () => {
    await chromium?.close();
    bot?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('sees the digest of the sample articles, as it would be posted', async () => {
    const digest = article(/Daily digest · /);
    await digest.waitFor();
    expect(await digest.getByRole('link').count()).toBeGreaterThanOrEqual(2);
    expect(await digest.innerText()).toMatch(/articles read · .* edition \d+/);
    expect(await page.locator('.state').innerText()).toMatch(/Articles\s*12/);
  });

  it('asks for a story, its timeline and what is open, each answered to them alone', async () => {
    await ask('/summary night trian');
    await article(/Only visible to you[\s\S]*Key points/).waitFor();
    await ask('/timeline crossing');
    const timeline = article(/Timeline: /);
    await timeline.waitFor();
    expect(await timeline.getByRole('listitem').count()).toBeGreaterThanOrEqual(3);
    await ask('/questions');
    await article(/Only visible to you[\s\S]*Still open:/).waitFor();
  });

  it('mistypes, and is told how it would be right', async () => {
    await ask('/subscribe daily at:9 o’clok');
    await article(/“9 o’clok” is not a time\. Try:/).waitFor();
  });

  it('asks for the feeds of the workspace, and may not have the network’s own', async () => {
    await ask('/sources');
    await article('This workspace has no feeds of its own.').waitFor();
    await ask('/sources add http://10.0.0.7/rss');
    await article('10.0.0.7 is an address inside a private network').waitFor();
  });

  it('presses a button under the digest, in the other view', async () => {
    await page.getByText('Discord view').click();
    await page.getByRole('button', { name: 'Sources' }).first().click();
    await article(/Sources: |Sources/).waitFor();
    await page.getByText('Slack view').click();
  });

  it('subscribes another channel, and sees when the digest comes', async () => {
    await page.getByRole('link', { name: '# harbour quiet' }).click();
    await ask('/subscribe daily at:8am days:mo-fr zone:Berlin');
    await article(/This channel takes the Daily digest, weekdays 08:00/).waitFor();
    await page.getByRole('link', { name: '# harbour digest' }).waitFor();
    expect(await page.locator('.side').innerText()).toMatch(
      /weekdays 08:00\s+Next: .* 08:00, Europe\/Berlin/,
    );
  });

  it('meets no error and no breach of the page’s policy', () => {
    expect(complaints).toEqual([]);
  });

  it('stops the bot within five seconds, while the page is open', async () => {
    const begun = performance.now();
    const ended = new Promise((resolve) => bot.on('exit', resolve));
    bot.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
