// Commands, buttons and selects on Slack: what is understood, what is said where, and what is refused.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Invocation } from '../../../src/core/command/invocation.ts';
import type { Reply } from '../../../src/core/command/reply.ts';
import type { Answer } from '../../../src/ports/platform.ts';
import { sampleEdition } from '../../contracts/sample-edition.ts';
import { FAKE } from '../../fakes/slack.ts';
import { readMessage } from '../../fakes/slack-reader.ts';
import { findButton, openSlack, quietLog, type UnderTest } from './platform-under-test.ts';

const notice = (text: string): Reply => ({
  to: 'asker',
  kind: 'notice',
  is: 'done',
  text: [{ text }],
  choices: [],
});
const LONG = Array.from({ length: 12_000 }, (_, n) => `word${n}`);

describe('answers on Slack', () => {
  const asked: Invocation[] = [];
  let reply: Reply = notice('Done.');
  const answer: Answer = async (invocation) => {
    asked.push(invocation);
    return reply;
  };
  let slack: UnderTest['slack'];
  let channel: UnderTest['channel'];
  let close: UnderTest['close'];

  beforeAll(async () => {
    ({ slack, channel, close } = await openSlack('socket', answer, { prefix: 'news-' }));
  });
  afterAll(() => close());

  const said = async (act: () => Promise<void>, until = /./): Promise<string> => {
    const from = slack.messages.length;
    await act();
    await slack.said(from, ({ content }) => until.test(readMessage(content).text));
    return slack.messages
      .slice(from)
      .map(({ content }) => readMessage(content).text)
      .join('\n');
  };

  it('know the commands by their prefix', async () => {
    await said(() => slack.command(channel, '/news-summary ferry &amp; port since:3 days'));
    expect(asked.at(-1)).toMatchObject({
      asked: { kind: 'command', name: 'summary', text: 'ferry & port since:3 days' },
      channel: { platform: 'slack', id: `${FAKE.team}/${channel.id}` },
      channelName: '#harbour',
      workspace: `slack:${FAKE.team}`,
      asker: { id: FAKE.person },
    });
  });

  it('name a command that this process does not know', async () => {
    const before = asked.length;
    expect(await said(() => slack.command(channel, '/summary ferry'))).toBe(
      '“/summary” is not a command of Dateline. Try: /news-dateline help',
    );
    expect(asked).toHaveLength(before);
  });

  it('give no name to a channel that has none', async () => {
    const secret = slack.addChannel('secret', { isPrivate: true });
    await said(() => slack.command(secret, '/news-summary'));
    expect(asked.at(-1)?.channelName).toBeNull();
  });

  it('let the buttons act on the chosen story, and the post on the whole', async () => {
    const numbered = sampleEdition('Ferries start on Friday');
    const [story] = numbered.edition.stories;
    const stories = story === undefined ? [] : [story, { ...story, id: 's2', label: 'Coast road' }];
    reply = {
      to: 'asker',
      kind: 'edition',
      edition: { ...numbered, edition: { ...numbered.edition, stories } },
      story: null,
      others: [],
    };
    await said(() => slack.command(channel, '/news-summary'));
    reply = notice('Done.');
    const chosen = (value: string) => ({ story: { type: 'static_select', selected_option: { value } } });
    const press = async (label: string, value: string) => {
      const { message, element } = findButton(slack, label);
      await said(() => slack.act(channel, message, element, chosen(value)));
      const last = asked.at(-1)?.asked;
      return last?.kind === 'action' ? last.action : null;
    };
    expect(await press('Timeline', 'more:71:1')).toEqual({ name: 'timeline', target: '71:1' });
    expect(await press('Timeline', 'more:71:2')).toEqual({ name: 'timeline', target: '71:2' });
    expect(await press('Follow', 'more:71:2')).toEqual({ name: 'follow', target: '71:2' });
    expect(await press('Post to channel', 'more:71:2')).toEqual({ name: 'post', target: '71' });
  });

  it('answer a choice in the select like its option', async () => {
    const { message } = findButton(slack, 'Timeline');
    const choice = { type: 'static_select', action_id: 'story', selected_option: { value: 'more:71:2' } };
    await said(() => slack.act(channel, message, choice));
    expect(asked.at(-1)?.asked).toEqual({ kind: 'action', action: { name: 'more', target: '71:2' } });
  });

  it('ignore a control that is not Dateline’s', async () => {
    const before = asked.length;
    const { message } = findButton(slack, 'Timeline');
    await slack.act(channel, message, { type: 'button', action_id: 'x', value: 'launch:rockets' });
    await said(() => slack.command(channel, '/news-subscriptions'));
    expect(asked).toHaveLength(before + 1);
  });

  it('go on after the five messages that a response URL takes', async () => {
    reply = notice(LONG.join(' '));
    const text = await said(() => slack.command(channel, '/news-questions'), /word11999/);
    expect(text.match(/word\d+/g)).toEqual(LONG);
    expect(slack.calls.some(({ method }) => method === 'chat.postEphemeral')).toBe(true);
    reply = notice('Done.');
  });

  it('never objected to', () => {
    expect(slack.violations).toEqual([]);
  });
});

describe('Slack in HTTP mode', () => {
  it('takes only what is signed, and only at its path', async () => {
    const asked: Invocation[] = [];
    const warnings: string[] = [];
    const log = { ...quietLog, warn: (_: object, line: string) => void warnings.push(line) };
    const answer: Answer = async (invocation) => {
      asked.push(invocation);
      return notice('Done.');
    };
    const { slack, close } = await openSlack('http', answer, { log });
    const body = 'command=%2Fsummary&trigger_id=1&user_id=U&channel_id=C&team_id=T';
    expect(await slack.sendSigned(body, 'a guess')).toBe(401);
    expect(warnings.join('\n')).toContain('signature mismatch');
    slack.requestUrl = `${slack.requestUrl}/other`;
    expect(await slack.sendSigned(body, FAKE.signingSecret)).toBe(404);
    expect(asked).toEqual([]);
    await close();
  });

  it('takes nothing before it is started and after it is stopped', async () => {
    const { slack, platform, close } = await openSlack('http', async () => notice('Done.'));
    await platform.stop();
    expect(await slack.sendSigned('command=%2Fsummary', FAKE.signingSecret)).toBe(503);
    await close();
  });
});
