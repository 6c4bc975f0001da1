// The Discord adapter where things go wrong: tokens, networks, lost answers, late and strange commands, rights.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandsFor, registerCommands } from '../../../src/adapters/discord/commands.ts';
import { discordPlatform } from '../../../src/adapters/discord/platform.ts';
import type { Invocation } from '../../../src/core/command/invocation.ts';
import type { Reply } from '../../../src/core/command/reply.ts';
import { COMMANDS } from '../../../src/core/command/table.ts';
import { OperatorError } from '../../../src/ports/operator-error.ts';
import type { Answer, Platform } from '../../../src/ports/platform.ts';
import { sampleEdition } from '../../contracts/sample-edition.ts';
import { FakeDiscord, MANAGE_CHANNELS } from '../../fakes/discord.ts';
import { keepingLog, optionsWith, platformFor } from './harness.ts';

const notice = (text: string): Reply => ({
  to: 'asker',
  kind: 'notice',
  is: 'done',
  text: [{ text }],
  choices: [],
});

let fake: FakeDiscord;
let log: ReturnType<typeof keepingLog>;
let platform: Platform;
let asked: Invocation[];
const answer: Answer = async (invocation) => {
  asked.push(invocation);
  return notice('answered');
};

beforeEach(async () => {
  fake = await new FakeDiscord().start();
  log = keepingLog();
  asked = [];
  platform = platformFor(fake, { log });
});
afterEach(async () => {
  await platform.stop();
  await fake.stop();
  expect(fake.violations).toEqual([]);
  expect(JSON.stringify(log.lines)).not.toContain(fake.token);
});

const problem = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(OperatorError);
  return error instanceof OperatorError ? error.message : '';
};

describe('starting', () => {
  it('names the address and the remedy where nobody answers', async () => {
    const nowhere = discordPlatform({
      token: 'a.b.c',
      apiUrl: 'http://127.0.0.1:9/api',
      ...optionsWith(log),
    });
    const said = await problem(nowhere.start(answer));
    await nowhere.stop();
    expect(said).toBe(
      'Discord cannot be reached (ECONNREFUSED) at http://127.0.0.1:9/api: check the network and DISCORD_API_URL, then start again.',
    );
  });

  it.each([
    [4004, 'does not accept DISCORD_TOKEN'],
    [4014, 'does not grant this application the gateway intents'],
    [4011, 'asks for sharding'],
  ])('says what a gateway that closes with %i means', async (code, words) => {
    fake.closeWith = code;
    expect(await problem(platform.start(answer))).toContain(words);
  });

  it('says that Discord has trouble', async () => {
    fake.fail('GET', /applications/, { status: 503 });
    expect(await problem(platform.start(answer))).toBe(
      'Discord has trouble (HTTP 503): try again in a few minutes.',
    );
  });

  it('can be stopped while it connects', async () => {
    fake.mute = true;
    const begun = problem(platform.start(answer));
    await fake.until(() => fake.calls.some(({ path }) => path === '/gateway/bot'));
    const at = Date.now();
    await platform.stop();
    expect(Date.now() - at).toBeLessThan(2_000);
    expect(await begun).toContain('stopped before it was connected');
  });

  it('leaves nothing running when it is stopped while it connects again', async () => {
    await platform.start(answer);
    fake.dropConnections();
    await fake.until(() => log.lines.some(({ message }) => message === 'Discord: connecting again'));
    await platform.stop();
    // discord.js connects again after half a second.
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(fake.connections).toBe(0);
  });

  it('writes down when the connection is closed for good later', async () => {
    await platform.start(answer);
    fake.closeWith = 4004;
    fake.dropConnections();
    await fake.until(() => log.lines.some(({ level }) => level === 'error'));
    const errors = log.lines.filter(({ level }) => level === 'error').map(({ message }) => message);
    expect(errors).toEqual([expect.stringContaining('does not accept DISCORD_TOKEN')]);
  });
});

describe('registration', () => {
  const puts = () => fake.calls.filter(({ method }) => method === 'PUT').map(({ path }) => path);

  it('happens at start where something differs, and only then', async () => {
    fake.commands = [{ ...commandsFor('')[0], description: 'of an older version', id: '1' }];
    await platform.start(answer);
    await platform.stop();
    const next = platformFor(fake);
    await next.start(answer);
    await next.stop();
    expect(puts()).toHaveLength(1);
    expect(fake.commands.map(({ name }) => name)).toEqual(COMMANDS.map(({ name }) => name));
  });

  it('can be for one server, with a prefix', async () => {
    const count = await registerCommands({
      token: fake.token,
      apiUrl: fake.api,
      guild: fake.guild,
      prefix: 'news-',
    });
    expect(count).toBe(COMMANDS.length);
    expect(puts()).toEqual([`/applications/${fake.application}/guilds/${fake.guild}/commands`]);
    expect(fake.commands[0]).toMatchObject({ name: 'news-summary', contexts: [0, 1] });
  });

  it('tells the operator what is wrong', async () => {
    const said = await problem(
      registerCommands({ token: 'wrong', apiUrl: fake.api, guild: null, prefix: '' }),
    );
    expect(said).toContain('does not accept DISCORD_TOKEN');
  });

  it('hands over a prefixed command under its own name', async () => {
    const prefixed = discordPlatform({
      token: fake.token,
      apiUrl: fake.api,
      ...optionsWith(log),
      prefix: 'news-',
    });
    await prefixed.start(answer);
    await fake.answered(fake.slash('news-summary', { topic: 'ferry' }));
    expect(await fake.answered(fake.press('vote:12'))).toContain('Type /news-dateline for');
    await prefixed.stop();
    expect(asked[0]?.asked).toEqual({
      kind: 'command',
      name: 'summary',
      options: { topic: 'ferry' },
      text: '',
    });
  });
});

describe('invocations', () => {
  beforeEach(() => platform.start(answer));

  it('carry channel, name and asker', async () => {
    const use = fake.slash('summary', {});
    await fake.answered(use);
    expect(asked[0]).toMatchObject({
      id: use.id,
      channel: { platform: 'discord', id: fake.channel },
      channelName: '#harbour',
      workspace: `discord:${fake.guild}`,
      asker: { id: '700000000000000001', zone: null },
    });
  });

  it('are answered where the first try to acknowledge got lost', async () => {
    fake.fail('POST', /callback/, 'lost');
    expect(await fake.answered(fake.slash('summary', {}))).toBe('answered');
    fake.fail('POST', /callback/, 'reset');
    expect(await fake.answered(fake.slash('summary', {}))).toBe('answered');
  });

  it('are answered once where the answer to the answer got lost', async () => {
    fake.fail('PATCH', /@original/, 'lost');
    const use = fake.slash('summary', {});
    await fake.until(() => fake.calls.filter(({ method }) => method === 'PATCH').length === 2);
    expect(use.answers).toHaveLength(1);
  });

  it('get the friendly notice where Discord takes no answer of ours', async () => {
    fake.fail('PATCH', /@original/, { status: 400, body: { message: 'Invalid Form Body', code: 50035 } });
    expect(await fake.answered(fake.slash('summary', {}))).toMatch(
      /That did not work.*in the log as [0-9a-f]{6}/,
    );
    expect(log.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  it('are written down where nothing at all gets through', async () => {
    for (let n = 0; n < 4; n += 1) fake.fail('PATCH', /@original/, { status: 500 });
    fake.slash('summary', {});
    await fake.until(() => log.lines.some(({ message }) => message === 'Discord did not take an answer'));
  });

  it('are dropped when they come late, and counted', async () => {
    fake.slash('summary', {}, { ageMs: 2_600 });
    fake.slash('summary', {}, { ageMs: 60_000 });
    await fake.answered(fake.slash('subscriptions', {}));
    expect(asked).toHaveLength(1);
    expect(log.lines.filter(({ level }) => level === 'warn').map(({ fields }) => fields['dropped'])).toEqual([
      1, 2,
    ]);
  });

  it('are answered by one of two processes with the same token', async () => {
    const other = platformFor(fake, { log });
    await other.start(answer);
    for (let n = 0; n < 5; n += 1) await fake.answered(fake.slash('summary', {}));
    await platform.stop();
    await other.stop();
    expect(asked).toHaveLength(5);
    expect(fake.uses.map(({ answers }) => answers.length)).toEqual([1, 1, 1, 1, 1]);
    expect(log.lines.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it('are answered where this machine’s clock is ahead', async () => {
    const ahead = discordPlatform({
      token: fake.token,
      apiUrl: fake.api,
      ...optionsWith(log),
      clock: { now: () => Date.now() + 60_000 },
    });
    await platform.stop();
    await ahead.start(answer);
    expect(await fake.answered(fake.slash('summary', {}))).toBe('answered');
    fake.slash('summary', {}, { ageMs: 10_000 });
    await fake.until(() => log.lines.some(({ fields }) => fields['dropped'] === 1));
    await ahead.stop();
  });

  it('of a control that nobody knows any more get a word, not silence', async () => {
    expect(await fake.answered(fake.press('vote:12'))).toContain('does not know that');
    expect(await fake.answered(fake.slash('horoscope', {}))).toContain('does not know that');
    expect(asked).toEqual([]);
  });

  it('of a select carry the chosen action', async () => {
    await fake.answered(fake.press('choose:6', ['more:71:2']));
    expect(asked[0]?.asked).toEqual({ kind: 'action', action: { name: 'more', target: '71:2' } });
  });

  it('are answered with time zones while somebody types one', async () => {
    const use = fake.typing('subscribe', 'zone', 'new york');
    await fake.until(() => use.acknowledged !== null);
    expect(use.acknowledged).toMatchObject({
      type: 8,
      data: { choices: [{ name: 'America/New_York', value: 'America/New_York' }] },
    });
  });
});

describe('who may subscribe', () => {
  beforeEach(() => platform.start(answer));
  const permissionOf = async (more: { permissions?: string; direct?: boolean }) => {
    await fake.answered(fake.slash('subscribe', { what: 'daily' }, more));
    const [invocation] = asked;
    if (invocation === undefined) throw new Error('nothing was asked');
    return platform.maySubscribe(invocation);
  };
  const refused = { allowed: false, because: 'not-entitled', who: 'people with Manage Channel' };

  it.each([
    ['an ordinary member', {}, refused],
    ['who may manage the channel', { permissions: MANAGE_CHANNELS }, { allowed: true }],
    ['an administrator', { permissions: '8' }, { allowed: true }],
    ['anybody in a direct message', { direct: true }, { allowed: true }],
  ])('%s', async (_, more, expected) => {
    expect(await permissionOf(more)).toEqual(expected);
  });

  it('nobody by an invocation that was never seen', async () => {
    await permissionOf({ permissions: MANAGE_CHANNELS });
    const [invocation] = asked;
    expect(await platform.maySubscribe({ ...(invocation as Invocation), id: '12' })).toEqual(refused);
  });
});

describe('posts', () => {
  const channel = () => ({ platform: 'discord' as const, id: fake.channel });
  const marked = (mark = 'k3v9x7k3v9x7k3v9x7k3') => ({ channel: channel(), mark, part: 0 });
  const post = (mark?: string) => {
    const [drawn = ''] = platform.draw(sampleEdition('Ferries start on Friday'), null).parts;
    return platform.post({ ...marked(mark), drawn });
  };
  const since = Date.now() - 60_000;

  it.each<[number, object, object]>([
    [401, { message: '401: Unauthorized', code: 0 }, { is: 'refused', retryAt: expect.any(Number) }],
    [403, { message: 'Missing Access', code: 50001 }, { is: 'refused', retryAt: expect.any(Number) }],
    [403, { message: 'Missing Permissions', code: 50013 }, { is: 'refused', retryAt: expect.any(Number) }],
    [404, { message: 'Unknown Channel', code: 10003 }, { is: 'refused', retryAt: null }],
    [400, { message: 'Invalid Form Body', code: 50035 }, { is: 'refused', retryAt: null }],
    [
      429,
      { message: 'slow down', retry_after: 60, global: false },
      { is: 'refused', retryAt: expect.any(Number) },
    ],
    [500, { message: 'oh', code: 0 }, { is: 'refused', retryAt: expect.any(Number) }],
    [503, { message: 'oh', code: 0 }, { is: 'refused', retryAt: expect.any(Number) }],
    [502, { message: 'oh', code: 0 }, { is: 'unclear' }],
    [504, { message: 'oh', code: 0 }, { is: 'unclear' }],
  ])('that meet %i %o', async (status, body, expected) => {
    fake.fail('POST', /messages/, { status, body: { ...body } });
    expect(await post()).toMatchObject({ ...expected, reason: expect.not.stringContaining('http') });
    expect(fake.calls.filter(({ method }) => method === 'POST')).toHaveLength(1);
    // One bad answer, even a 401, does not end it.
    expect(await post()).toMatchObject({ is: 'sent' });
  });

  it('surely never left where nobody listens', async () => {
    const nowhere = discordPlatform({
      token: 'a.b.c',
      apiUrl: 'http://127.0.0.1:9/api',
      ...optionsWith(log),
      clock: { now: () => 7 },
    });
    expect(await nowhere.post({ ...marked(), drawn: '{"components":[{"type":17}]}' })).toEqual({
      is: 'refused',
      reason: 'Discord cannot be reached (ECONNREFUSED)',
      retryAt: 5_007,
    });
  });

  it('make no second message within the minutes of the nonce', async () => {
    fake.fail('POST', /messages/, 'lost');
    expect(await post()).toMatchObject({ is: 'unclear' });
    expect(await post()).toEqual({ is: 'sent', message: fake.messages[0]?.id });
    expect(fake.messages).toHaveLength(1);
  });

  it('are found behind hundreds of later messages', async () => {
    await post();
    for (let n = 0; n < 250; n += 1) fake.stranger(`message ${n}`);
    expect(await platform.find(marked(), since)).toEqual({ is: 'there', message: fake.messages[0]?.id });
    expect(await platform.find(marked('other'), since)).toEqual({ is: 'not-there' });
  });

  it('are not taken for those of somebody else', async () => {
    await post();
    const [mine] = fake.messages;
    fake.messages = [{ ...fake.stranger('copied'), components: mine?.components ?? [] }];
    expect(await platform.find(marked(), since)).toEqual({ is: 'not-there' });
  });

  it('cannot be looked up without the right to read, unless nothing was posted since', async () => {
    await post();
    fake.history = false;
    expect(await platform.find(marked(), since)).toMatchObject({ is: 'cannot-tell' });
    expect(await platform.find(marked(), Date.now() + 1_000)).toEqual({ is: 'not-there' });
    fake.messages = [];
    expect(await platform.find(marked(), since)).toEqual({ is: 'not-there' });
  });

  it.each([50001, 50013])('cannot be looked up where Discord says so (%i)', async (code) => {
    fake.fail('GET', /messages/, { status: 403, body: { message: 'Missing', code } });
    expect(await platform.find(marked(), since)).toMatchObject({ is: 'cannot-tell' });
  });

  it('are looked up again later where Discord has trouble', async () => {
    fake.fail('GET', /messages/, { status: 500 });
    await expect(platform.find(marked(), since)).rejects.toThrow();
    fake.fail('GET', /messages/, 'reset');
    await expect(platform.find(marked(), since)).rejects.toThrow();
    expect(await platform.find(marked(), since)).toEqual({ is: 'not-there' });
  });

  it('are not in a channel that is gone', async () => {
    expect(await platform.find({ ...marked(), channel: { platform: 'discord', id: '9' } }, since)).toEqual({
      is: 'not-there',
    });
  });

  it('carry the mark as a nonce that Discord enforces, and as the id of the card', async () => {
    await post();
    const { body } = fake.calls.find(({ method }) => method === 'POST') ?? { body: {} };
    expect(body).toMatchObject({
      nonce: 'k3v9x7k3v9x7k3v9x7k3-0',
      enforce_nonce: true,
      allowed_mentions: { parse: [] },
      components: [{ type: 17, id: expect.any(Number) }],
    });
  });
});
