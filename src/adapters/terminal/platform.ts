// The terminal as a platform: lines in, text out. Whoever types at it is its operator.
import { createInterface, type Interface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { Asked } from '../../core/command/invocation.ts';
import type { Choice, Reply } from '../../core/command/reply.ts';
import { TERMINAL } from '../../core/feed/feed.ts';
import type { Zone } from '../../core/time/instant.ts';
import type { Answer, Failed, Platform } from '../../ports/platform.ts';
import type { Clock } from '../../ports/system.ts';
import { replySheet } from '../../renderers/layout/reply-sheet.ts';
import type { Sheet } from '../../renderers/layout/sheet.ts';
import { drawText } from '../../renderers/text/text.ts';
import { readTyped } from './inbound.ts';
import { CHANNEL, TO_CHANNEL, terminalMessenger } from './messenger.ts';

export interface TerminalOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly columns: () => number;
  readonly color: boolean;
  readonly zone: Zone;
  readonly clock: Clock;
  readonly failed: Failed;
}

/** How long a stop waits for answers under way, in ms. */
const LAST_ANSWERS = 1_000;

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
  const { input, output, clock, zone, failed } = options;
  const underWay = new Set<Promise<void>>();
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
    const asker = { id: 'operator', zone };
    try {
      const at = clock.now();
      show(await answer({ id, asked, channel: CHANNEL, channelName: null, workspace: TERMINAL, asker, at }));
    } catch (error) {
      show(failed(error, 'Terminal: a reply could not be shown'));
    }
  };

  return {
    ...terminalMessenger({ output, clock, draw }),
    start: async (answer) => {
      lines = createInterface({ input, terminal: false });
      lines.on('line', (line) => {
        const typed = readTyped(line, choices);
        if (typed.is === 'hint') output.write(`${typed.text}\n\n`);
        if (typed.is !== 'asked') return;
        const work = ask(typed.asked, answer);
        underWay.add(work);
        void work.finally(() => underWay.delete(work));
      });
    },
    stop: async () => {
      lines?.close();
      lines = null;
      await Promise.race([Promise.all(underWay), pause(LAST_ANSWERS, undefined, { ref: false })]);
    },
    maySubscribe: async () => ({ allowed: true }),
  };
};
