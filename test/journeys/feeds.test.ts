// Feeds as people use them: the operator at the command line, a person on Discord and one on Slack; one bot, and a news site on loopback.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { controlsOf, FakeDiscord, MANAGE_CHANNELS } from '../fakes/discord.ts';
import { type NewsSite, newsSite, type RssItem, rss } from '../fakes/news-site.ts';
import { FAKE, FakeSlack } from '../fakes/slack.ts';
import { type Env, type RunningBot, run, startBot, until } from './dateline-process.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const XML = { 'content-type': 'application/rss+xml; charset=utf-8' };
const NEW = 'Quay 3 of Pellin harbour closed';
const SECRET = 'a-reader-s-own-key';

const DETAILS =
  'The crack is eleven metres long and as wide as a hand, the divers wrote in their report. It was found in the spring survey, which the harbour pays for every second year. The wall was built of granite blocks in 1911 and was last mended forty years ago. An engineer of the city will measure every day whether the crack grows. Crews of three fishing boats have moved their nets to the northern basin, where there is room for all of them until summer, the union of fishers said.';

const item = (n: number, at: number): RssItem => ({
  guid: `quay-${n}`,
  title: `Quay ${n} of Pellin harbour closed after a crack is found`,
  // Long enough for nobody to fetch its page.
  text: `The harbour authority closed quay ${n} of Pellin after divers found a crack in its wall, a spokesman said. The authority has not said when the quay will open again. Ferries leave from quay nine meanwhile, and their tickets stay valid. ${DETAILS}`,
  at,
});
const pageWith = (...feeds: readonly (readonly [path: string, title: string])[]) => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html><head><title>Pellin Post</title>${feeds
    .map(
      ([path, title]) => `<link rel="alternate" type="application/rss+xml" title="${title}" href="${path}">`,
    )
    .join('')}</head><body><h1>Pellin Post</h1></body></html>`,
});

describe('feeds', () => {
  let site: NewsSite;
  /** Another host: each is asked at its own pace. */
  let sport: NewsSite;
  let discord: FakeDiscord;
  let slack: FakeSlack;
  let quay: ReturnType<FakeSlack['addChannel']>;
  let folder = '';
  let env: Env = {};
  let bot: RunningBot;
  const begun = Date.now();
  const items = [item(1, begun - 7_200_000), item(2, begun - 3_600_000)];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-feeds-'));
    [site, sport, discord, slack] = await Promise.all([
      newsSite(),
      newsSite(),
      new FakeDiscord().start(),
      new FakeSlack().start(),
    ]);
    quay = slack.addChannel('quay');
    site.at('/', pageWith(['/rss', 'Pellin Post']));
    site.at('/all', pageWith(['/rss', 'Pellin Post'], [`${sport.url}/rss`, 'Pellin Sport']));
    site.at('/rss', { headers: XML, body: rss('Pellin Post', items) });
    sport.at('/rss', { headers: XML, body: rss('Pellin Sport', [item(7, begun - 60_000)]) });
    site.at(`/own?key=${SECRET}`, { headers: XML, body: rss('My Post', [item(8, begun - 60_000)]) });
    env = { DATABASE_URL: join(folder, 'dateline.db'), FETCH_ALLOW: '127.0.0.1' };
  });
  afterAll(async () => {
    await bot?.stop();
    await Promise.all([site.close(), sport.close(), discord.stop(), slack.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  const start = () =>
    startBot({
      ...env,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.api,
      SLACK_BOT_TOKEN: FAKE.botToken,
      SLACK_APP_TOKEN: FAKE.appToken,
      SLACK_API_URL: slack.apiUrl,
    });
  /** The turn of every feed comes now, as it would after minutes of waiting; the next tick asks them. */
  const letTurnsCome = (): void => {
    const store = new DatabaseSync(env['DATABASE_URL'] ?? '');
    store.exec('pragma busy_timeout = 2000; update feeds set next_at = 0 where next_at is not null');
    store.close();
  };
  const onDiscord = async (options: Readonly<Record<string, string>>) => {
    const use = discord.slash('sources', options, { permissions: MANAGE_CHANNELS });
    await discord.until(() => use.answers.length > 0);
    return use;
  };
  const wordsOf = (shown: unknown): string => JSON.stringify(shown).replaceAll('\\\\', '');
  const onSlack = async (line: string): Promise<string> => {
    const from = slack.messages.length;
    await slack.command(quay, line);
    return wordsOf((await slack.said(from)).content);
  };

  it('are added by the address of a site, and taken by a channel', async () => {
    const added = await run(['feeds', 'add', `${site.url}/`], env);
    expect(added).toMatchObject({ status: 0, err: '' });
    expect(added.out).toMatch(/^Added: Pellin Post · 127\.0\.0\.1:\d+\/rss · 2 items\n$/u);
    const [own, taken] = await Promise.all([
      run(['feeds', 'add', `${site.url}/own?key=${SECRET}`], env),
      run(['subscriptions', 'add', 'browser:news', `${site.url}/rss`, '--mode', 'updates'], env),
    ]);
    expect(own).toMatchObject({ status: 0, err: '' });
    expect(taken.out).toContain('updates of the feed “Pellin Post”');
  });

  it('are not what is asked for at an address that the guard keeps shut', async () => {
    const refused = await run(['feeds', 'add', `${site.url}/`], { ...env, FETCH_ALLOW: '' });
    expect(refused).toMatchObject({ status: 1, out: '' });
    expect(refused.err).toMatch(/127\.0\.0\.1 is an address of this computer itself; .+ FETCH_ALLOW/u);
  });

  it('are read as soon as the bot starts', async () => {
    const asked = site.timesAsked('/rss');
    bot = await start();
    await until('the first contact', () => site.timesAsked('/rss') > asked || null);
    await until('the log-ins', () => (discord.connections > 0 && slack.connections > 0) || null);
  });

  it('are found, chosen by a button and listed on Discord', async () => {
    const found = await onDiscord({ action: 'add', address: `${site.url}/all` });
    const button = found.answers.flatMap(controlsOf).find(({ label }) => label === 'Pellin Sport');
    const pressed = discord.press(button?.custom_id ?? '', [], { permissions: MANAGE_CHANNELS });
    await discord.until(() => pressed.answers.length > 0);
    expect(wordsOf(pressed.answers)).toContain('This workspace reads Pellin Sport (');
    await until('its first contact', () => sport.timesAsked('/rss') > 1 || null);
    const listed = wordsOf((await onDiscord({ action: 'list' })).answers);
    expect(listed).toContain('**Pellin Sport**');
    expect(listed).not.toContain('Pellin Post');
    const shut = wordsOf((await onDiscord({ action: 'add', address: 'http://10.0.0.7/rss' })).answers);
    expect(shut).toContain('10.0.0.7 is an address inside a private network');
  });

  it('of one workspace are no concern of another', async () => {
    expect(await onSlack('/sources list')).toContain('This workspace has no feeds of its own.');
    expect(await onSlack(`/subscribe ${site.url}/rss mode:updates`)).toContain(
      'updates of the feed “Pellin Post”',
    );
    const listed = await onSlack('/sources');
    expect(listed).toContain('"Pellin Post","style":{"bold":true}');
    expect(listed).toContain('1 more feed is read for everybody here');
    expect(listed).not.toContain('Pellin Sport');
    expect(await onSlack('/subscriptions')).toContain('Pellin Post');
  });

  it('bring a new item to every channel that takes it, once', async () => {
    const from = slack.messages.length;
    site.at('/rss', { headers: XML, body: rss('Pellin Post', [item(3, Date.now()), ...items]) });
    letTurnsCome();
    // Whoever adds a feed wakes the bot: nobody waits for its next tick.
    await onSlack(`/sources add ${sport.url}/rss`);
    await until(
      'the post on Slack',
      () => slack.messages.slice(from).some(({ content }) => wordsOf(content).includes(NEW)) || null,
    );
    await until('the post on the page', async () => {
      const shown = await (await fetch(`${bot.address}/?channel=news`)).text();
      return shown.includes(NEW) || null;
    });
    const sent = (await run(['deliveries', 'list', '--state', 'sent'], env)).out;
    expect(sent.match(/ update /gu)?.length, sent).toBe(2);
  });

  it('do not hold up the end of the bot, and are asked again at its next start', async () => {
    site.at('/rss', (_request, response) => {
      response.writeHead(200, XML);
      const drip = setInterval(() => response.write('<!-- -->'), 100);
      response.once('close', () => clearInterval(drip));
    });
    const asked = site.timesAsked('/rss');
    letTurnsCome();
    await onSlack(`/sources add ${site.url}/own?key=${SECRET}`);
    await until('a slow answer', () => site.timesAsked('/rss') > asked || null);
    const { status, took } = await bot.stop();
    expect(status).toBe(0);
    expect(took).toBeLessThan(5_000);
    site.at('/rss', { headers: XML, body: rss('Pellin Post', items) });
    const askedThen = site.timesAsked('/rss');
    const log = bot.log();
    bot = await start();
    await until('its turn', () => site.timesAsked('/rss') > askedThen || null);
    expect(log + bot.log()).not.toContain(SECRET);
    expect([...discord.violations, ...slack.violations]).toEqual([]);
  });

  it('that fail are told one by one, with what to do, and are exchanged as lists', async () => {
    const broken = join(folder, 'broken.opml');
    site.at('/500', { status: 500 });
    writeFileSync(
      broken,
      `<opml version="2.0"><body><outline text="Hills" xmlUrl="${site.url}/500"/><outline xmlUrl="${site.url}/"/></body></opml>`,
    );
    const store = { ...env, DATABASE_URL: join(folder, 'other.db') };
    expect((await run(['feeds', 'import', broken], store)).err).toBe('2 feeds added.\n');
    const [checked, exported] = await Promise.all([
      run(['feeds', 'check'], store),
      run(['feeds', 'export'], store),
    ]);
    expect(checked).toMatchObject({ status: 1, err: '2 failed.\n' });
    expect(checked.out).toMatch(/^Hills · .+ answers 500: its server has a fault\. To do: wait/mu);
    expect(checked.out).toMatch(/failed: a web page and not a feed\. To do: /u);
    expect(exported.out).toContain(`xmlUrl="${site.url}/500"`);
  });
});
