// The terminal as a platform: lines in, text out. Whoever types at it is its operator.
import { randomBytes } from 'node:crypto';
import { createInterface, type Interface } from 'node:readline';
import { failureReply } from '../../core/command/failure.ts';
import type { Asked, Permission } from '../../core/command/invocation.ts';
import type { Choice, Reply } from '../../core/command/reply.ts';
import type { Channel } from '../../core/delivery/subscription.ts';
import type { Zone } from '../../core/time/instant.ts';
import type { Answer, Found, Platform, Post, Posted } from '../../ports/platform.ts';
import type { Clock, Log } from '../../ports/system.ts';
import { editionSheet } from '../../renderers/layout/edition-sheet.ts';
import { replySheet } from '../../renderers/layout/reply-sheet.ts';
import type { Sheet } from '../../renderers/layout/sheet.ts';
import { drawText, RENDERER } from '../../renderers/text/text.ts';
import { readTyped } from './inbound.ts';

export interface TerminalOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly columns: () => number;
  readonly color: boolean;
  readonly zone: Zone;
  readonly clock: Clock;
  readonly log: Log;
}

/** There is nobody else here; the line says what others would see. */
const TO_CHANNEL = 'To the channel:\n';
const CHANNEL: Channel = { platform: 'terminal', id: 'terminal' };

/** The buttons of a sheet, in order: what a number chooses. */
const choicesOf = (sheets: readonly Sheet[]): readonly Choice[] =>
  sheets.flatMap(({ parts }) =>
    parts.flatMap((part) =>
      part.part === 'controls'
        ? [...(part.select?.options ?? []), ...part.buttons].map(({ label, action }) => ({ label, action }))
        : [],
    ),
  );

const numbered = (choices: readonly Choice[]): string =>
  choices.map(({ label }, at) => `[${at + 1}] ${label}`).join('  ');

export const terminalPlatform = (options: TerminalOptions): Platform => {
  const { input, output, clock, log, zone } = options;
  const posted: {
    readonly mark: string;
    readonly part: number;
    readonly at: number;
    readonly message: string;
  }[] = [];
  let choices: readonly Choice[] = [];
  let lines: Interface | null = null;
  let invocations = 0;

  const draw = (sheet: Sheet): string =>
    drawText(sheet, { columns: options.columns(), color: options.color, unicode: true });

  const show = (reply: Reply): void => {
    const sheets = replySheet(reply);
    choices = choicesOf(sheets);
    output.write(
      `${reply.to === 'channel' ? TO_CHANNEL : ''}${sheets.map(draw).join('\n\n')}\n${choices.length === 0 ? '' : `${numbered(choices)}\n`}\n`,
    );
  };

  const ask = async (asked: Asked, answer: Answer): Promise<void> => {
    invocations += 1;
    const id = `terminal-${invocations}`;
    try {
      show(
        await answer({
          id,
          asked,
          channel: CHANNEL,
          channelName: null,
          asker: { id: 'operator', zone },
          at: clock.now(),
        }),
      );
    } catch (error) {
      const trace = randomBytes(3).toString('hex');
      log.error({ trace, error }, 'an answer failed');
      show(failureReply(trace));
    }
  };

  return {
    name: 'terminal',
    flags: { looks: [0], takesPrefix: false },
    renderer: RENDERER,
    draw: (edition, late) => ({ parts: [draw(editionSheet(edition, late))] }),
    post: async ({ channel, mark, part, drawn }: Post): Promise<Posted> => {
      if (channel.id !== CHANNEL.id)
        return { is: 'refused', reason: 'there is one terminal only', retryAt: null };
      const message = String(posted.length + 1);
      output.write(`${TO_CHANNEL}${drawn}\n\n`);
      posted.push({ mark, part, at: clock.now(), message });
      return { is: 'sent', message };
    },
    find: async ({ mark, part }, since): Promise<Found> => {
      const found = posted.find((one) => one.mark === mark && one.part === part && one.at >= since);
      return found === undefined ? { is: 'not-there' } : { is: 'there', message: found.message };
    },
    start: async (answer) => {
      lines = createInterface({ input, terminal: false });
      lines.on('line', (line) => {
        const typed = readTyped(line, choices);
        if (typed.is === 'hint') output.write(`${typed.text}\n\n`);
        if (typed.is === 'asked') void ask(typed.asked, answer);
      });
    },
    stop: async () => {
      lines?.close();
      lines = null;
    },
    maySubscribe: async (): Promise<Permission> => ({ allowed: true }),
  };
};
