// The page as people use it, in a real browser: by keyboard, on a phone, in the dark, without scripts.
import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Invocation } from '../../../src/core/command/invocation.ts';
import type { Reply } from '../../../src/core/command/reply.ts';
import { sampleEdition } from '../../contracts/sample-edition.ts';
import { type Browsing, findChromium, openChromium } from './chromium.ts';
import { type OpenPage, openPage } from './open-page.ts';

const CHROMIUM = findChromium(process.env);
const NINE = { at: '09:00', days: [1, 2, 3, 4, 5], zone: 'Europe/Berlin' } as const;

let chromium: Browsing;
let person: BrowserContext | undefined;
let site: OpenPage;
/** Whatever the browser complains about: errors, warnings, broken policy. */
let complaints: string[];
/** An answer to `/questions` waits for this. */
let release: () => void;

const done = (text: string): Reply => ({
  to: 'asker',
  kind: 'notice',
  is: 'done',
  text: [{ text }],
  choices: [],
});

/** The zones of those who asked. */
let zones: (string | null)[];

/** Small, but on a real store: `/subscribe` is in the sidebar afterwards. */
const answer = async ({ asked, channel, at, asker }: Invocation): Promise<Reply> => {
  zones.push(asker.zone);
  if (asked.kind === 'action') {
    return asked.action.name === 'post'
      ? { ...done('Posted.'), to: 'channel' }
      : done(`${asked.action.name} ${asked.action.target}`);
  }
  if (asked.name === 'subscribe') {
    const takes = { kind: 'digest', digest: asked.text } as const;
    const made = { channel, takes, mode: 'digest', createdBy: 'page', createdAt: at } as const;
    await site.store.subscriptions.add({ ...NINE, ...made, paused: false, nextDue: at, coveredTo: null });
    return done('This channel takes it.');
  }
  if (asked.name === 'questions') {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    return done('No open questions.');
  }
  return {
    to: 'asker',
    kind: 'edition',
    edition: sampleEdition('Ferries start again'),
    story: null,
    others: [],
  };
};

const post = async (headline: string, channel = 'general'): Promise<void> => {
  const [drawn = ''] = site.platform.draw(sampleEdition(headline), null).parts;
  await site.platform.post({ channel: { platform: 'browser', id: channel }, mark: 'm1', part: 0, drawn });
};

const visit = async (options: BrowserContextOptions = {}, path = '/'): Promise<Page> => {
  person = await chromium.person({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await person.newPage();
  page.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(`${site.origin}${path}`);
  return page;
};

const box = (page: Page): Locator => page.getByRole('combobox', { name: /^Message or command/ });
const sidewaysRoom = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
/** Lines of the message that stand above what they follow. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const parts = [...document.querySelectorAll('.day, .who, .sk h3, .dc h3, .ctx, .comp')]
      .filter((part) => part.getClientRects().length > 0);
    return parts.filter((part, n) => n > 0 && part.className !== 'comp' &&
      part.getBoundingClientRect().top < parts[n - 1].getBoundingClientRect().bottom - 4)
      .map((part) => part.outerHTML);
  })()`);
const shot = (page: Page, name: string): Promise<unknown> =>
  process.env['SCREENSHOTS'] === undefined
    ? Promise.resolve()
    : page.screenshot({ path: `${process.env['SCREENSHOTS']}/${name}.png` });

describe('a missing Chromium', () => {
  it('skips these tests, but fails where nobody would notice', () => {
    expect(findChromium({}, ['/nowhere/chromium'])).toBeNull();
    expect(() => findChromium({ CI: 'true', CHROMIUM_PATH: '/nowhere/chromium' }, [])).toThrow(
      'CHROMIUM_PATH',
    );
  });
});

describe.skipIf(CHROMIUM === null)('the page in Chromium', () => {
  beforeAll(async () => {
    chromium = await openChromium(CHROMIUM ?? '');
  });
  afterAll(() => chromium?.close());
  beforeEach(async () => {
    complaints = [];
    zones = [];
    site = await openPage({
      subscriptions: async () =>
        (await site.store.subscriptions.list('browser')).map((subscription) => ({
          subscription,
          title: 'Daily digest',
        })),
    });
    await site.platform.start(answer);
  });
  afterEach(async () => {
    await person?.close();
    await site.close();
    expect(complaints).toEqual([]);
  });

  it('shows a digest, and one that another process posts later, without a reload', async () => {
    await post('Ferries start on Friday');
    const page = await visit();
    const log = page.getByRole('log');
    await log.getByRole('link', { name: 'Ferries start on Friday' }).waitFor();
    await shot(page, 'digest');
    const before = await page.evaluate('scrollY');
    await post('Coast road opens');
    await log.getByRole('link', { name: 'Coast road opens' }).waitFor();
    expect(await log.getByRole('article').count()).toBe(2);
    expect(await page.evaluate('scrollY')).toBe(before);
  });

  it('completes commands by keyboard and answers them', async () => {
    const page = await visit({ timezoneId: 'Asia/Tokyo' });
    const message = box(page);
    await page.keyboard.press('/');
    await page.keyboard.type('su');
    const list = page.getByRole('listbox', { name: 'Commands' });
    expect(await list.getByRole('option').allInnerTexts()).toEqual([
      expect.stringContaining('/summary'),
      expect.stringContaining('/subscribe'),
      expect.stringContaining('/subscriptions'),
    ]);
    const active = async (): Promise<string | null> => message.getAttribute('aria-activedescendant');
    expect(await active()).toBe('command-summary');
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe('command-subscribe');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe('command-subscriptions');
    await shot(page, 'completion');
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    expect([await message.getAttribute('aria-expanded'), await active()]).toEqual(['false', null]);

    await message.fill('');
    await page.keyboard.type('/summ');
    await page.keyboard.press('Tab');
    expect(await message.inputValue()).toBe('/summary ');
    await page.keyboard.type('ferry');
    await page.keyboard.press('Enter');
    const answered = page.getByRole('article').filter({ hasText: 'Only visible to you' });
    await answered.getByRole('heading', { name: /Daily digest/ }).waitFor();
    expect(await page.getByRole('article').first().innerText()).toContain('/summary ferry');
    expect(await message.inputValue()).toBe('');
    expect(await page.evaluate('document.activeElement.id')).toBe('text');
    expect(zones).toEqual(['Asia/Tokyo']);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('article').count()).toBe(2);
    await shot(page, 'answered');
  });

  it('offers the options that are left, and sends what was typed', async () => {
    const page = await visit();
    const offered = () => page.getByRole('listbox', { name: 'Commands' }).getByRole('option').allInnerTexts();
    await page.keyboard.press('/');
    await page.keyboard.type('subs');
    await page.keyboard.press('Enter');
    expect(await box(page).inputValue()).toBe('/subscribe ');
    expect((await offered()).join(' ')).toMatch(
      /at:09:00.*days:weekdays.*mode:digest.*mode:updates.*mode:both/s,
    );
    await page.keyboard.type('daily mo');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await box(page).inputValue()).toBe('/subscribe daily mode:updates ');
    expect((await offered()).join(' ')).not.toContain('mode:');
    await shot(page, 'options');
    await page.keyboard.type('d');
    await page.keyboard.press('Enter');
    await page.getByText('This channel takes it.').first().waitFor();
    expect(await page.getByRole('article').first().innerText()).toContain('/subscribe daily mode:updates d');
  });

  it('subscribes the channel, and shows what it takes', async () => {
    const page = await visit({}, '/?channel=harbour');
    await box(page).fill('/subscribe daily');
    await page.keyboard.press('Enter');
    await page.getByText('This channel takes it.').first().waitFor();
    const sidebar = page.getByRole('navigation', { name: 'Channels' });
    await sidebar.getByRole('link', { name: '# harbour digest' }).waitFor();
    expect(await page.locator('.side').innerText()).toMatch(/Daily digest\s+weekdays 09:00\s+Next: /);
  });

  it('switches the view at once and keeps it', async () => {
    await post('Ferries start on Friday');
    const page = await visit();
    const discord = page.locator('.discord').getByText('Ferries start on Friday');
    const slack = page.locator('.slack').getByText('Ferries start on Friday');
    expect([await slack.isVisible(), await discord.isVisible()]).toEqual([true, false]);
    await page.getByRole('radio', { name: 'Slack view' }).focus();
    await page.keyboard.press('ArrowRight');
    expect([await slack.isVisible(), await discord.isVisible()]).toEqual([false, true]);
    await shot(page, 'discord');
    await page.reload();
    expect(await discord.isVisible()).toBe(true);
    await page.getByRole('link', { name: '# harbour' }).click();
    expect(await page.getByRole('radio', { name: 'Discord view' }).isChecked()).toBe(true);
  });

  it('presses the buttons of both views', async () => {
    await post('Ferries start on Friday');
    const page = await visit();
    await page.getByRole('button', { name: /^More/ }).click();
    await page.locator('.slack').getByText('more 71:1').waitFor();
    await page.getByText('Discord view').click();
    await page.getByRole('button', { name: 'Timeline' }).click();
    await page.locator('.discord').getByText('timeline 71').waitFor();
  });

  it('says that it is at work when an answer takes its time', async () => {
    const page = await visit();
    await box(page).fill('/questions');
    await page.keyboard.press('Enter');
    const status = page.getByRole('status');
    await status.getByText('Reading…').waitFor();
    expect(await page.getByRole('article').innerText()).toContain('/questions');
    release();
    await page.getByRole('article').getByText('No open questions.').waitFor();
    expect(await status.innerText()).toBe('');
  });

  it('says so while Dateline does not answer, and goes on when it does', async () => {
    const page = await visit();
    await page.context().setOffline(true);
    await page.getByRole('status').getByText('Dateline does not answer.').waitFor();
    await page.context().setOffline(false);
    await post('Ferries start on Friday');
    await page.getByRole('log').getByRole('link', { name: 'Ferries start on Friday' }).waitFor();
    expect(await page.getByRole('status').innerText()).toBe('');
    expect(complaints.splice(0).join()).toMatch(
      /^(?:Failed to load resource: net::ERR_INTERNET_DISCONNECTED,?)+$/,
    );
  });

  it('says so when Dateline was started anew', async () => {
    const page = await visit();
    await page.evaluate('document.querySelector("#say [name=token]").value = "old"');
    await box(page).fill('/summary');
    await page.keyboard.press('Enter');
    await page.getByText('Dateline was started anew').waitFor();
    expect(complaints.splice(0)).toEqual([expect.stringContaining('403'), expect.stringContaining('403')]);
  });

  it('fits every width, light and dark, in both views', async () => {
    await post(
      'Ferries start on Friday: https://straitwire.example/a/very/long/address/without/any/break/in',
    );
    const page = await visit();
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [760, 'dark'],
      [390, 'light'],
      [390, 'dark'],
      [320, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 720 });
      await page.emulateMedia({ colorScheme });
      const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      expect(paper).toBe(colorScheme === 'dark' ? 'rgb(20, 25, 31)' : 'rgb(255, 255, 255)');
      for (const view of ['Slack', 'Discord']) {
        await page.getByText(`${view} view`).click();
        await box(page).fill('/su');
        expect([width, view, await sidewaysRoom(page)]).toEqual([width, view, 0]);
        expect(await overlaps(page)).toEqual([]);
        await shot(page, `${view}-${width}-${colorScheme}`);
        await page.keyboard.press('Escape');
      }
    }
  });

  it('folds the channels away on a phone', async () => {
    const page = await visit({ viewport: { width: 390, height: 720 } });
    const link = page.getByRole('link', { name: '# harbour' });
    expect(await link.count()).toBe(0);
    await page.locator('summary').click();
    await shot(page, 'folded-out');
    await link.click();
    await page.waitForURL(/channel=harbour/);
    expect(await page.locator('summary').innerText()).toBe('# harbour');
  });

  it('works without scripts: forms, answers, buttons, the view', async () => {
    const page = await visit({ javaScriptEnabled: false });
    await page.getByText('Discord view').click();
    await page.getByRole('textbox', { name: /Message or command/ }).fill('/summary');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('.discord').getByRole('link', { name: 'Ferries start again' }).waitFor();
    expect(page.url()).toMatch(/view=discord#m\d+$/);
    await page.locator('.discord select').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Show' }).click();
    await page.locator('.discord').getByText('more 71:1').waitFor();
    await page.getByText('Slack view').click();
    await page
      .getByRole('button', { name: /^Sources/ })
      .first()
      .click();
    await page.locator('.slack').getByText('sources 71:1').waitFor();
  });

  it('begins with a command that can be pressed', async () => {
    const page = await visit();
    expect(await page.getByRole('log').innerText()).toMatch(/^No digest yet\./);
    await page.getByRole('button', { name: '/summary' }).click();
    await page.locator('.slack').getByRole('link', { name: 'Ferries start again' }).waitFor();
  });

  it('keeps edges and choices visible in forced colours', async () => {
    await post('Ferries start on Friday');
    const page = await visit({ forcedColors: 'active' });
    const outline = await page.evaluate(
      'getComputedStyle(document.querySelector(".seg label:has(:checked)")).outlineStyle',
    );
    expect(outline).toBe('solid');
    await shot(page, 'forced-colors');
  });
});
