// Connecting to Slack, staying connected, and stopping: what an operator sees, and what an operator is spared.
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type SlackOptions, slackPlatform } from '../../../src/adapters/slack/platform.ts';
import type { Reply } from '../../../src/core/command/reply.ts';
import { OperatorError } from '../../../src/ports/operator-error.ts';
import type { Answer } from '../../../src/ports/platform.ts';
import type { Log } from '../../../src/ports/system.ts';
import { FAKE, FakeSlack, type FakeSlackOptions } from '../../fakes/slack.ts';
import { readMessage } from '../../fakes/slack-reader.ts';
import { openSlack, optionsFor } from './platform-under-test.ts';

const done: Reply = { to: 'asker', kind: 'notice', is: 'done', text: [{ text: 'Done.' }], choices: [] };
const answer: Answer = async () => done;

interface Attempt {
  readonly fake?: FakeSlackOptions;
  readonly options?: Partial<SlackOptions>;
  readonly prepare?: (slack: FakeSlack) => void;
  /** Nobody listens at its address. */
  readonly isGone?: true;
}

/** Starts against a Slack in which something is wrong; resolves with what the operator reads. */
const failureOf = async ({ fake = {}, options = {}, prepare, isGone }: Attempt): Promise<string> => {
  const slack = await new FakeSlack(fake).start();
  prepare?.(slack);
  const platform = slackPlatform(optionsFor(slack, 'socket', { deadline: 500, ...options }));
  if (isGone) await slack.close();
  const failure: unknown = await platform.start(answer).then(
    () => null,
    (error: unknown) => error,
  );
  await platform.stop();
  if (!isGone) await slack.close();
  expect(failure).toBeInstanceOf(OperatorError);
  const line = String(failure);
  expect(line).not.toContain('\n');
  for (const secret of [FAKE.botToken, FAKE.appToken, FAKE.signingSecret]) expect(line).not.toContain(secret);
  return line;
};

describe('a start that cannot succeed says in one line what to do', () => {
  const scopesWithout = (...missing: readonly string[]) =>
    new FakeSlack().scopes.filter((scope) => !missing.includes(scope));

  it.each<[string, Attempt, RegExp]>([
    [
      'a wrong bot token',
      { options: { botToken: 'xoxb-wrong' } },
      /refuses SLACK_BOT_TOKEN \(invalid_auth\): copy/,
    ],
    [
      'a wrong app token',
      { options: { appToken: 'xapp-wrong' } },
      /refuses SLACK_APP_TOKEN \(invalid_auth\): make .*connections:write/,
    ],
    [
      'an app token without its scope',
      {
        prepare: (slack) =>
          slack.fail('apps.connections.open', {
            is: 'answer',
            answer: { ok: false, error: 'missing_scope', needed: 'connections:write' },
          }),
      },
      /SLACK_APP_TOKEN \(missing_scope: connections:write\)/,
    ],
    [
      'a missing scope',
      { fake: { scopes: scopesWithout('chat:write') } },
      /lacks chat:write: add it .* install the app again/,
    ],
    [
      'no network',
      { isGone: true },
      /does not answer \(cannot be reached: ECONNREFUSED\): check the network/,
    ],
    [
      'a server that never answers',
      { prepare: (slack) => slack.fail('auth.test', { is: 'hang' }) },
      /does not answer \(no answer: no answer in time\)/,
    ],
    [
      'a revoked token',
      {
        prepare: (slack) =>
          slack.fail('auth.test', { is: 'answer', answer: { ok: false, error: 'token_revoked' } }),
      },
      /token_revoked/,
    ],
    [
      'neither app token nor signing secret',
      { options: { appToken: null, signingSecret: null } },
      /SLACK_APP_TOKEN .* or SLACK_SIGNING_SECRET/,
    ],
    [
      'a socket that is not opened',
      {
        prepare: (slack) =>
          slack.fail(
            'apps.connections.open',
            { is: 'answer', answer: { ok: true, url: 'ws://127.0.0.1:9/' } },
            { is: 'answer', answer: { ok: true, url: 'ws://127.0.0.1:9/' } },
          ),
      },
      /gives no Socket Mode connection/,
    ],
  ])('%s', async (_, attempt, line) => {
    expect(await failureOf(attempt)).toMatch(line);
  });
});

describe('a connection', () => {
  const lines: string[] = [];
  const keep = (fields: object, message: string): void =>
    void lines.push(`${message} ${JSON.stringify(fields)}`);
  const log: Log = { info: keep, warn: keep, error: keep };

  it('warns of scopes without which less works, and starts', async () => {
    const fake = new FakeSlack();
    fake.scopes = fake.scopes.filter((scope) => scope !== 'channels:history');
    const { close } = await openSlack('socket', answer, { fake, log });
    await close();
    expect(lines.join('\n')).toMatch(/lacks scopes.*channels:history/);
  });

  for (const [how, lose] of [
    ['cut', (slack: FakeSlack) => slack.dropSockets()],
    ['renewed by Slack', (slack: FakeSlack) => slack.askToReconnect()],
  ] as const)
    it(`that is ${how} comes back by itself and answers again`, async () => {
      const { slack, channel, close } = await openSlack('socket', answer, { log });
      const back = slack.connected();
      lose(slack);
      await back;
      const from = slack.messages.length;
      await slack.command(channel, '/subscriptions');
      const message = await slack.said(from);
      expect(readMessage(message.content).text).toBe('Done.');
      await close();
    });

  it('comes back after Slack was away for a while', async () => {
    const { slack, close } = await openSlack('socket', answer, { log });
    const back = slack.connected();
    slack.fail('apps.connections.open', { is: 'status', status: 503 });
    slack.dropSockets();
    await back;
    expect(slack.connections).toBe(1);
    await close();
  });

  it('writes no secret into the log', () => {
    for (const secret of [FAKE.botToken, FAKE.appToken, FAKE.signingSecret, 'ticket='])
      expect(lines.join('\n')).not.toContain(secret);
  });
});

describe('stopping', () => {
  const LIMIT = 2_000;

  for (const method of ['auth.test', 'apps.connections.open'])
    it(`takes less than two seconds while ${method} hangs`, async () => {
      const slack = await new FakeSlack().start();
      slack.fail(method, { is: 'hang' });
      const platform = slackPlatform(optionsFor(slack, 'socket'));
      const starting = platform.start(answer);
      await slack.called(method);
      const begun = Date.now();
      await platform.stop();
      await starting;
      expect(Date.now() - begun).toBeLessThan(LIMIT);
      await slack.close();
    });

  it('takes less than two seconds while the socket hangs', async () => {
    const deaf = createServer(() => {});
    deaf.listen(0, '127.0.0.1');
    await once(deaf, 'listening');
    const url = `ws://127.0.0.1:${(deaf.address() as AddressInfo).port}/`;
    const slack = await new FakeSlack().start();
    const hanging = { is: 'answer', answer: { ok: true, url } } as const;
    slack.fail('apps.connections.open', hanging, hanging);
    const platform = slackPlatform(optionsFor(slack, 'socket'));
    const connecting = once(deaf, 'connection');
    const starting = platform.start(answer);
    await connecting;
    const begun = Date.now();
    await platform.stop();
    await starting;
    expect(Date.now() - begun).toBeLessThan(LIMIT);
    deaf.close();
    await slack.close();
  });

  it('lets an answer that is on its way arrive', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { slack, platform, channel, close } = await openSlack('socket', async () => {
      await held;
      return done;
    });
    await slack.command(channel, '/subscriptions');
    const stopping = platform.stop();
    release();
    await stopping;
    expect(slack.messages).toHaveLength(1);
    await close();
  });

  it('leaves no socket behind', async () => {
    const { slack, platform, close } = await openSlack('socket', answer);
    expect(slack.connections).toBe(1);
    const gone = slack.disconnected();
    await platform.stop();
    await gone;
    expect(slack.connections).toBe(0);
    await close();
  });
});
