// Slack against a test server that is not ours: it checks every request against Slack's own descriptions and keeps its limits.
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channelOf } from '../../../src/adapters/slack/channel-id.ts';
import { slackManifest } from '../../../src/adapters/slack/manifest.ts';
import { type SlackPlatform, slackPlatform } from '../../../src/adapters/slack/platform.ts';
import type { Invocation } from '../../../src/core/command/invocation.ts';
import type { Reply } from '../../../src/core/command/reply.ts';
import { COMMANDS } from '../../../src/core/command/table.ts';
import { failing } from '../../../src/flows/failing.ts';
import { sampleEdition } from '../../contracts/sample-edition.ts';
import { readMessage } from '../../fakes/slack-reader.ts';
import { quietLog } from './platform-under-test.ts';

const SERVER = new URL('../../../../shared/fakes/fake-slack.mjs', import.meta.url);

type Json = Record<string, unknown>;
interface Handed {
  readonly ack: { readonly ms?: number; readonly error?: string };
  waitReply(ms?: number): Promise<Json>;
  readonly response: { readonly posts: readonly Json[] };
}
/** What is used of the server. */
interface OutsideSlack {
  readonly o: {
    readonly botToken: string;
    readonly appToken: string;
    readonly signingSecret: string;
    requestUrl: string | null;
  };
  readonly api: string;
  readonly team: { readonly id: string };
  readonly violations: readonly Json[];
  readonly messages: ReadonlyMap<string, readonly Json[]>;
  readonly faults: { add(rule: object): void };
  start(): Promise<OutsideSlack>;
  stop(): Promise<void>;
  addUser(name: string, more?: object): Json;
  addChannel(name: string, more?: object): Json & { readonly id: string };
  command(command: object): Promise<Handed>;
  action(action: object): Promise<Handed>;
}

/** The app has what its manifest asks for, and no more. */
const scopesOf = (manifest: object): readonly string[] =>
  (manifest as { oauth_config: { scopes: { bot: string[] } } }).oauth_config.scopes.bot;

const buttons = (message: Json): readonly Json[] =>
  (message['blocks'] as readonly { type: string; elements: readonly Json[] }[])
    .filter(({ type }) => type === 'actions')
    .flatMap(({ elements }) => elements);

describe.skipIf(!existsSync(SERVER)).each(['socket', 'http'] as const)('the outside check, by %s', (mode) => {
  const asked: Invocation[] = [];
  let slack: OutsideSlack;
  let platform: SlackPlatform;
  let server: Server | null = null;
  let user: Json;
  let channel: Json & { readonly id: string };

  const answer = async (invocation: Invocation): Promise<Reply> => {
    asked.push(invocation);
    const { asked: what } = invocation;
    if (what.kind === 'action')
      return {
        to: 'channel',
        kind: 'notice',
        is: 'done',
        text: [{ text: `${what.action.name} for all` }],
        choices: [],
      };
    const edition = sampleEdition('<!channel> *Ferries* start :smile: on <https://evil.example|Friday>');
    return { to: 'asker', kind: 'edition', edition, story: null, others: [] };
  };

  beforeAll(async () => {
    const { FakeSlack } = (await import(SERVER.href)) as { FakeSlack: new (options: object) => OutsideSlack };
    slack = await new FakeSlack({
      postBurst: 30,
      scopes: scopesOf(slackManifest({ prefix: '', publicUrl: null })),
    }).start();
    user = slack.addUser('reader');
    channel = slack.addChannel('harbour');
    platform = slackPlatform({
      botToken: slack.o.botToken,
      appToken: mode === 'socket' ? slack.o.appToken : null,
      signingSecret: slack.o.signingSecret,
      apiUrl: slack.api,
      prefix: '',
      clock: { now: Date.now },
      log: quietLog,
      failed: failing(quietLog, () => '7f3a91'),
      deadline: 500,
    });
    await platform.start(answer);
    if (platform.listener === null) return;
    server = createServer(platform.listener);
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    slack.o.requestUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  });
  afterAll(async () => {
    await platform.stop();
    server?.closeAllConnections();
    server?.close();
    await slack.stop();
  });

  it.each(COMMANDS.map(({ name }) => name))(
    'takes /%s, acknowledges it and answers in private',
    async (name) => {
      const handed = await slack.command({ user, channel, command: `/${name}`, text: 'ferry talks' });
      expect(handed.ack.error).toBeUndefined();
      expect(handed.ack.ms).toBeLessThan(1_000);
      const reply = await handed.waitReply();
      expect(reply['response_type']).toBe('ephemeral');
      const { text, alive } = readMessage(reply);
      expect(text).toContain('<!channel> *Ferries* start :smile: on <https://evil.example|Friday>');
      expect(alive.filter(({ kind }) => kind !== 'link' && kind !== 'style')).toEqual([]);
      expect(asked.at(-1)?.asked).toMatchObject({ name, text: 'ferry talks' });
    },
  );

  it('has a button that posts to the channel', async () => {
    const shown = await (await slack.command({ user, channel, command: '/summary' })).waitReply();
    const action = buttons(shown).find(({ action_id }) => String(action_id).startsWith('post'));
    const { ack } = await slack.action({ user, channel, message: { ts: '1.1', ...shown }, action });
    expect(ack.error).toBeUndefined();
    await expect
      .poll(() => slack.messages.get(channel.id)?.map((message) => readMessage(message).text))
      .toContain('post for all');
  });

  const post = (mark: string) => {
    const [drawn = ''] = platform.draw(sampleEdition(`Ferries ${mark}`), null).parts;
    return platform.post({ channel: channelOf(slack.team.id, channel.id), mark, part: 0, drawn });
  };
  const find = (mark: string) =>
    platform.find({ channel: channelOf(slack.team.id, channel.id), mark, part: 0 }, Date.now() - 60_000);

  it('posts and finds what it posted', async () => {
    expect(await post('m1')).toMatchObject({ is: 'sent' });
    expect(await find('m1')).toMatchObject({ is: 'there' });
  });

  it.each(['resetAfter', 'hangAfter'])(
    'finds what was posted although the answer was lost (%s)',
    async (type) => {
      slack.faults.add({ match: { path: '/api/chat.postMessage' }, action: { type } });
      expect(await post(type)).toMatchObject({ is: 'unclear' });
      expect(await find(type)).toMatchObject({ is: 'there' });
    },
  );

  it('waits as a 429 says', async () => {
    slack.faults.add({ match: { path: '/api/chat.postMessage' }, action: { type: '429', retryAfter: 3 } });
    expect(await post('m2')).toMatchObject({ is: 'refused', reason: 'rate limited, 3 s' });
    expect(await find('m2')).toEqual({ is: 'not-there' });
  });

  it('sent nothing that Slack’s own descriptions forbid', () => {
    expect(slack.violations).toEqual([]);
  });
});
