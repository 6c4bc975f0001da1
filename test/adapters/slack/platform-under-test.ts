// A Slack platform against the project's own fake Slack, in either mode, for the contract suite and the tests beside it.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { channelOf } from '../../../src/adapters/slack/channel-id.ts';
import {
  type SlackOptions,
  type SlackPlatform,
  slackPlatform,
} from '../../../src/adapters/slack/platform.ts';
import { failing } from '../../../src/flows/failing.ts';
import type { Answer } from '../../../src/ports/platform.ts';
import type { Log } from '../../../src/ports/system.ts';
import type { Harness, Seen } from '../../contracts/platform.ts';
import { FAKE, type FakeChannel, type FakeMessage, FakeSlack } from '../../fakes/slack.ts';
import { readMessage } from '../../fakes/slack-reader.ts';

export type Mode = 'socket' | 'http';

export const quietLog: Log = { info: () => {}, warn: () => {}, error: () => {} };

export const optionsFor = (slack: FakeSlack, mode: Mode, more: Partial<SlackOptions> = {}): SlackOptions => ({
  botToken: FAKE.botToken,
  appToken: mode === 'socket' ? FAKE.appToken : null,
  signingSecret: FAKE.signingSecret,
  apiUrl: slack.apiUrl,
  prefix: '',
  clock: { now: Date.now },
  log: quietLog,
  failed: failing(more.log ?? quietLog, () => '7f3a91'),
  ...more,
});

const seen = (messages: readonly FakeMessage[]): Seen => ({
  text: messages.map(({ content }) => readMessage(content).text).join('\n'),
  isPrivate: messages.every(({ isPrivate }) => isPrivate),
});

interface Found {
  readonly message: FakeMessage;
  readonly element: Record<string, unknown>;
  readonly chosen: Record<string, unknown>;
}

type Element = Record<string, unknown> & { type: string; action_id: string; text?: { text: string } };

/** What the selects of a row show, as Slack sends it with each press. */
const chosenIn = (row: readonly Element[]): Record<string, unknown> =>
  Object.fromEntries(
    row
      .filter(({ type }) => type === 'static_select')
      .map((select) => [select.action_id, { type: select.type, selected_option: select['initial_option'] }]),
  );

const buttonIn = (message: FakeMessage, label: string): Found | null => {
  const blocks = (message.content['blocks'] ?? []) as readonly {
    type: string;
    elements: readonly Element[];
  }[];
  for (const { elements } of blocks.filter(({ type }) => type === 'actions')) {
    const element = elements.find(({ type, text }) => type === 'button' && text?.text === label);
    if (element) return { message, element, chosen: chosenIn(elements) };
  }
  return null;
};

/** The newest message that has the button. */
export const findButton = (slack: FakeSlack, label: string): Found => {
  for (const message of slack.messages.toReversed()) {
    const found = buttonIn(message, label);
    if (found) return found;
  }
  throw new Error(`no message has a button “${label}”`);
};

/** In HTTP mode, the project's server stands in for Slack's request URL. */
const serve = async (slack: FakeSlack, platform: SlackPlatform): Promise<Server | null> => {
  const { listener } = platform;
  if (listener === null) return null;
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  slack.requestUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  return server;
};

export interface UnderTest {
  readonly slack: FakeSlack;
  readonly platform: SlackPlatform;
  readonly channel: FakeChannel;
  close(): Promise<void>;
}

export const openSlack = async (
  mode: Mode,
  answer: Answer,
  more: Partial<SlackOptions> & { fake?: FakeSlack } = {},
): Promise<UnderTest> => {
  const { fake = new FakeSlack(), ...options } = more;
  const slack = await fake.start();
  const channel = slack.addChannel('harbour');
  const platform = slackPlatform(optionsFor(slack, mode, options));
  const server = await serve(slack, platform);
  await platform.start(answer);
  return {
    slack,
    platform,
    channel,
    close: async () => {
      await platform.stop();
      server?.close();
      server?.closeAllConnections();
      await slack.close();
    },
  };
};

export const slackHarness =
  (mode: Mode) =>
  async (answer: Answer): Promise<Harness> => {
    const { slack, platform, channel, close } = await openSlack(mode, answer);
    const answerAfter = async (act: () => Promise<void>, until?: string): Promise<Seen> => {
      const from = slack.messages.length;
      await act();
      await slack.said(
        from,
        ({ content }) => until === undefined || readMessage(content).text.includes(until),
      );
      return seen(slack.messages.slice(from));
    };
    return {
      platform,
      channel: channelOf(FAKE.team, channel.id),
      nowhere: channelOf(FAKE.team, 'C0NOWHERE'),
      type: (line, until) => answerAfter(() => slack.command(channel, line), until),
      press: (label) => {
        const { message, element, chosen } = findButton(slack, label);
        return answerAfter(() => slack.act(channel, message, element, chosen));
      },
      repeat: () => slack.repeat(),
      standing: async () =>
        slack.messages.filter(({ isPrivate }) => !isPrivate).map(({ content }) => readMessage(content).text),
      wrongToken: () => slackPlatform(optionsFor(slack, mode, { botToken: 'xoxb-wrong-3333' })),
      violations: () => slack.violations,
      close,
    };
  };
