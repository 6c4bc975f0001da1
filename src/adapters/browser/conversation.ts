// One turn of the talk: what a person said stands in the channel, and under it the answer.
import { randomBytes } from 'node:crypto';
import type { Asked, Invocation } from '../../core/command/invocation.ts';
import type { Reply } from '../../core/command/reply.ts';
import { BROWSER } from '../../core/feed/feed.ts';
import type { Zone } from '../../core/time/instant.ts';
import type { Answer, Failed } from '../../ports/platform.ts';
import type { Clock } from '../../ports/system.ts';
import type { Transcript } from '../../ports/transcript.ts';
import { replySheet } from '../../renderers/layout/reply-sheet.ts';
import { drawnBody, typedBody } from './body.ts';
import { understandLine } from './inbound.ts';

/** Who speaks where. */
interface Place {
  readonly channel: string;
  readonly asker: string;
  readonly zone: Zone | null;
}

export interface Conversation {
  /** Both resolve once the answer stands in the channel, with its number there. */
  say(place: Place, line: string): Promise<number>;
  press(place: Place, asked: Asked): Promise<number>;
  /** Resolves once nobody waits for an answer any more. */
  settled(): Promise<unknown>;
}

export interface ConversationDeps {
  readonly transcript: Transcript;
  readonly answer: Answer;
  readonly clock: Clock;
  readonly failed: Failed;
}

export const conversing = ({ transcript, answer, clock, failed }: ConversationDeps): Conversation => {
  const append = async (
    channel: string,
    message: { from: 'dateline' | 'person'; isPrivate: boolean; body: string },
  ): Promise<number> =>
    (await transcript.append({ channel, at: clock.now(), mark: null, part: 0, ...message })).id;

  const reply = async ({ channel, asker }: Place, said: Reply): Promise<number> =>
    append(channel, {
      from: 'dateline',
      isPrivate: said.to === 'asker',
      body: drawnBody(replySheet(said), said.to === 'asker' ? asker : null),
    });

  const invocationOf = ({ channel, asker, zone }: Place, asked: Asked): Invocation => ({
    id: randomBytes(9).toString('base64url'),
    asked,
    channel: { platform: 'browser', id: channel },
    channelName: `#${channel}`,
    workspace: BROWSER,
    asker: { id: asker, zone },
    at: clock.now(),
  });

  const press = async (place: Place, asked: Asked): Promise<number> => {
    try {
      return await reply(place, await answer(invocationOf(place, asked)));
    } catch (error) {
      return reply(place, failed(error, 'Page: a reply could not be shown'));
    }
  };

  const say = async (place: Place, line: string): Promise<number> => {
    const body = typedBody(line, place.asker);
    await append(place.channel, { from: 'person', isPrivate: true, body });
    const understood = understandLine(line);
    return understood.is === 'asked' ? press(place, understood.asked) : reply(place, understood.reply);
  };

  const running = new Set<Promise<number>>();
  const kept = (answering: Promise<number>): Promise<number> => {
    running.add(answering);
    return answering.finally(() => running.delete(answering));
  };

  return {
    say: (place, line) => kept(say(place, line)),
    press: (place, asked) => kept(press(place, asked)),
    settled: () => Promise.allSettled(running),
  };
};
