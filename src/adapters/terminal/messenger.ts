// Writes what a channel is sent to the terminal, and knows again what it wrote.
import { z } from 'zod';
import type { Channel } from '../../core/delivery/subscription.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Messenger } from '../../ports/platform.ts';
import type { Clock } from '../../ports/system.ts';
import { editionSheet } from '../../renderers/layout/edition-sheet.ts';
import type { Sheet } from '../../renderers/layout/sheet.ts';
import { RENDERER } from '../../renderers/text/text.ts';

export const CHANNEL: Channel = { platform: 'terminal', id: 'terminal' };
/** There is nobody else here; the line says what others would see. */
export const TO_CHANNEL = 'To the channel:\n';

interface Written {
  readonly mark: string;
  readonly part: number;
  readonly at: Instant;
  readonly message: string;
}

const sheetSchema = z.custom<Sheet>(
  (value) => typeof value === 'object' && value !== null && Array.isArray(Reflect.get(value, 'parts')),
);

export interface MessengerDeps {
  readonly output: NodeJS.WritableStream;
  readonly clock: Clock;
  /** As wide and as colourful as the terminal is now. */
  readonly draw: (sheet: Sheet) => string;
}

export const terminalMessenger = ({ output, clock, draw }: MessengerDeps): Messenger => {
  const written: Written[] = [];
  return {
    name: 'terminal',
    flags: { looks: [0], takesPrefix: false },
    renderer: `terminal-1 ${RENDERER}`,
    // What is stored is the sheet: how wide the terminal is shows only when it is written.
    draw: (edition, late) => ({ parts: [JSON.stringify(editionSheet(edition, late))] }),
    post: async ({ channel, mark, part, drawn }) => {
      if (channel.id !== CHANNEL.id)
        return { is: 'refused', reason: 'there is one terminal only', retryAt: null };
      const message = String(written.length + 1);
      output.write(`${TO_CHANNEL}${draw(sheetSchema.parse(JSON.parse(drawn)))}\n\n`);
      written.push({ mark, part, at: clock.now(), message });
      return { is: 'sent', message };
    },
    find: async ({ mark, part }, since) => {
      const found = written.find((one) => one.mark === mark && one.part === part && one.at >= since);
      return found === undefined ? { is: 'not-there' } : { is: 'there', message: found.message };
    },
  };
};
