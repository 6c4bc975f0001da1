// What every platform must do, whoever draws and carries: one law for Slack, Discord, the browser page and the terminal.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Invocation } from '../../src/core/command/invocation.ts';
import type { Choice, Reply } from '../../src/core/command/reply.ts';
import { COMMANDS } from '../../src/core/command/table.ts';
import type { Channel } from '../../src/core/delivery/subscription.ts';
import { HOUR } from '../../src/core/time/instant.ts';
import { OperatorError } from '../../src/ports/operator-error.ts';
import type { Answer, Platform } from '../../src/ports/platform.ts';
import { sampleEdition } from './sample-edition.ts';

/**
 * `text` is what a person reads: escapes undone, all messages of one answer joined by line breaks. What the platform would
 * bring to life although Dateline did not make it so (a mention, a link, a style) is written as `⟦…⟧` around it.
 */
export interface Seen {
  readonly text: string;
  readonly isPrivate: boolean;
}

/** A started platform with a server to talk to, and a person in one channel. Clocks are real. */
export interface Harness {
  readonly platform: Platform;
  readonly channel: Channel;
  /** A channel that does not exist; left out where every name is a channel. */
  readonly nowhere?: Channel;
  /**
   * A person types a command line in the channel. Resolves with the answer once it is there (never with a sign that says
   * “thinking”), and, where `until` is given, once that stands in it.
   */
  type(line: string, until?: string): Promise<Seen>;
  /** The same person presses a button under the newest message that has one with this label. */
  press(label: string): Promise<Seen>;
  /** The platform hands over the last invocation once more, with the same id; left out where it never does. */
  repeat?(): Promise<void>;
  /** What a person reads in the channel now, oldest first; private answers are not among it. */
  standing(): Promise<readonly string[]>;
  /** Another platform against the same server whose token is wrong; left out where there is none. */
  wrongToken?(): Platform;
  /** What the server found wrong with what it was sent. */
  violations(): readonly unknown[];
  /** After `platform.stop()`: the server goes too. */
  close(): Promise<void>;
}

const HOSTILE =
  '@everyone @here <!channel> <@1> <#2> </x:3> <t:0:R> **bold** __u__ `code` [mask](https://evil.example) https://bare.example <https://a.example|b> :smile: ~gone~ *it* \u202eback\u202c';
/** Direction controls are dropped, all else is shown as it is. */
const HOSTILE_SHOWN = HOSTILE.replaceAll(/[\u202a-\u202e]/g, '');
const LONG = Array.from({ length: 2_000 }, (_, n) => `word${n + 1}`);
const SINCE_SLACK = 5_000;

const notice = (text: string, more: { to?: Reply['to']; choices?: readonly Choice[] } = {}): Reply => ({
  to: more.to ?? 'asker',
  kind: 'notice',
  is: 'done',
  text: [{ text }],
  choices: more.choices ?? [],
});

/** Command, options and words as the platform understood them, in one line. */
const heard = ({ asked }: Invocation): string =>
  asked.kind === 'action'
    ? `action ${asked.action.name} ${asked.action.target}`
    : `command ${asked.name} ${[...Object.values(asked.options), asked.text].join(' ').trim()}`;

const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

export const platformContract = (name: string, make: (answer: Answer) => Promise<Harness>): void => {
  describe(`${name} as a platform`, () => {
    const invocations: Invocation[] = [];
    let script: Answer = async (invocation) => notice(heard(invocation));
    let harness: Harness;

    beforeAll(async () => {
      harness = await make((invocation) => {
        invocations.push(invocation);
        return script(invocation);
      });
    });
    afterAll(async () => {
      await harness.platform.stop();
      await harness.close();
    });

    const posting = async (mark: string, headline: string) => {
      const since = Date.now() - SINCE_SLACK;
      const [drawn = ''] = harness.platform.draw(sampleEdition(headline), null).parts;
      const post = { channel: harness.channel, mark, part: 0 };
      return { post, since, posted: await harness.platform.post({ ...post, drawn }) };
    };

    for (const command of COMMANDS) {
      it(`answers /${command.name} to the asker alone`, async () => {
        script = async (invocation) => notice(heard(invocation));
        const seen = await harness.type(command.example);
        expect(seen.text).toContain(`command ${command.name}`);
        expect(seen.isPrivate).toBe(true);
        expect(invocations.at(-1)).toMatchObject({ channel: harness.channel });
      });
    }

    it('hands over what was typed, word for word', async () => {
      script = async (invocation) => notice(heard(invocation));
      const seen = await harness.type('/summary ferry talks since:3 days');
      expect(seen.text).toContain('ferry talks');
      expect(seen.text).toContain('3 days');
    });

    it('answers a mistake with a reply that names it', async () => {
      script = async (invocation) => ({
        to: 'asker',
        kind: 'notice',
        is: 'mistake',
        text: [{ text: `“9 o’clok” is not a time (${heard(invocation)}).` }],
        choices: [],
      });
      const seen = await harness.type('/subscribe daily at:9 o’clok');
      expect(seen.text).toContain('“9 o’clok” is not a time');
      expect(seen.text.match(/9 o’clok/g)).toHaveLength(2);
      expect(seen.isPrivate).toBe(true);
    });

    const innards = (): never => {
      throw new Error('secret innards at line 12');
    };
    const broken: readonly (readonly [string, Answer])[] = [
      ['throws', async () => innards()],
      ['cannot be drawn', async () => Object.defineProperty(notice(''), 'text', { get: innards })],
    ];
    for (const [how, answer] of broken)
      it(`turns an answer that ${how} into a friendly notice and nothing else`, async () => {
        script = answer;
        const seen = await harness.type('/subscriptions');
        expect(seen.text).toMatch(
          /That did not work, and nothing was posted\. It is in the log as [0-9a-f]{6}/,
        );
        expect(seen.text).not.toContain('innards');
        expect(seen.isPrivate).toBe(true);
      });

    it('acknowledges in time what takes four seconds, and still answers', async () => {
      script = async () => {
        await new Promise((resolve) => setTimeout(resolve, 4_000));
        return notice('late but whole');
      };
      const seen = await harness.type('/questions');
      expect(seen.text).toContain('late but whole');
    });

    it('answers the same invocation once', async (context) => {
      if (!harness.repeat) return context.skip();
      script = async (invocation) => notice(heard(invocation));
      await harness.type('/subscriptions');
      const before = invocations.length;
      await harness.repeat();
      await harness.type('/dateline help');
      expect(invocations.slice(before).map(heard)).toEqual([expect.stringContaining('command dateline')]);
    });

    it('answers a press on a button', async () => {
      script = async (invocation) =>
        notice(heard(invocation), {
          choices: [{ label: 'Coast road', action: { name: 'summary', target: 'story:s2' } }],
        });
      await harness.type('/summary coast');
      const seen = await harness.press('Coast road');
      expect(seen.text).toContain('action summary story:s2');
      expect(seen.isPrivate).toBe(true);
    });

    it('shows an answer to the channel there', async () => {
      script = async ({ asked }) =>
        asked.kind === 'action'
          ? notice('for all to read', { to: 'channel' })
          : notice('for one', { choices: [{ label: 'Show all', action: { name: 'post', target: '71' } }] });
      await harness.type('/summary');
      const seen = await harness.press('Show all');
      expect(seen).toEqual({ text: expect.stringContaining('for all to read'), isPrivate: false });
      const standing = (await harness.standing()).join('\n');
      expect(standing).toContain('for all to read');
      expect(standing).not.toContain('for one');
    });

    it('shows the text of others as it is, without mention, link or style', async () => {
      script = async () => notice(HOSTILE);
      const seen = await harness.type('/summary');
      expect(squeeze(seen.text)).toContain(HOSTILE_SHOWN);
    });

    it('splits a long answer and loses nothing', async () => {
      script = async () => notice(LONG.join(' '));
      const seen = await harness.type('/questions', LONG.at(-1));
      expect(seen.text.match(/word\d+/g)).toEqual(LONG);
      expect(seen.isPrivate).toBe(true);
    });

    it('posts an edition and finds it again by its mark and part', async () => {
      const { post, since, posted } = await posting('k3v9x7', 'Ferries start on Friday');
      expect(posted).toEqual({ is: 'sent', message: expect.stringMatching(/./) });
      expect((await harness.standing()).join('\n')).toContain('Ferries start on Friday');
      const message = posted.is === 'sent' ? posted.message : '';
      expect(await harness.platform.find(post, since)).toEqual({ is: 'there', message });
      expect(await harness.platform.find({ ...post, mark: 'k3v9x8' }, since)).toEqual({ is: 'not-there' });
      expect(await harness.platform.find({ ...post, part: 1 }, since)).toEqual({ is: 'not-there' });
      const later = Date.now() + SINCE_SLACK;
      expect(await harness.platform.find(post, later)).toEqual({ is: 'not-there' });
    });

    it('draws the same edition as the same bytes', () => {
      const edition = sampleEdition('Ferries start on Friday');
      expect(harness.platform.draw(edition, null)).toEqual(harness.platform.draw(edition, null));
      const late = { postedAt: edition.edition.window.to + 3 * HOUR, covers: 3 };
      expect(harness.platform.draw(edition, late).parts.join('\n')).toMatch(/Late.*covers.*3 editions/);
    });

    it('posts a headline of others as it is', async () => {
      const { posted } = await posting('m4q2', HOSTILE);
      expect(posted.is).toBe('sent');
      expect(squeeze((await harness.standing()).at(-1) ?? '')).toContain(HOSTILE_SHOWN);
    });

    it('is refused for good by a channel that is not there', async (context) => {
      if (!harness.nowhere) return context.skip();
      const [drawn = ''] = harness.platform.draw(sampleEdition('Nobody reads this'), null).parts;
      const posted = await harness.platform.post({ channel: harness.nowhere, mark: 'n0', part: 0, drawn });
      expect(posted).toEqual({ is: 'refused', reason: expect.stringMatching(/./), retryAt: null });
    });

    it('tells the operator in one line that a token is wrong', async (context) => {
      const wrong = harness.wrongToken?.();
      if (!wrong) return context.skip();
      const failure: unknown = await wrong.start(script).then(
        () => null,
        (error: unknown) => error,
      );
      await wrong.stop();
      expect(failure).toBeInstanceOf(OperatorError);
      expect(String(failure)).not.toContain('\n');
    });

    it('sent nothing that the platform objects to', () => {
      expect(harness.violations()).toEqual([]);
    });

    it('stops within two seconds, and again without harm', async () => {
      const begun = Date.now();
      await harness.platform.stop();
      await harness.platform.stop();
      expect(Date.now() - begun).toBeLessThan(2_000);
    });
  });
};
