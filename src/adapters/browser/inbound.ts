// What a person typed or pressed on the page, as an invocation, or as the words that say why it is none.
import { z } from 'zod';
import type { Asked } from '../../core/command/invocation.ts';
import type { Reply, Run } from '../../core/command/reply.ts';
import { COMMANDS, commandNamed } from '../../core/command/table.ts';
import { isZone } from '../../core/time/zoned.ts';
import { pressed } from '../../renderers/slack/controls.ts';
import { channelName } from './channel-name.ts';

/** Longer lines are nobody's command, not even with the text of an article pasted into it. */
export const LONGEST_LINE = 4_000;
const LONGEST_SECRET = 500;

const NO_NAME = 'That is not a channel’s name. Try: harbour';
const name = z
  .string(NO_NAME)
  .transform(channelName)
  .refine((channel) => channel !== null, NO_NAME);
const view = z.enum(['slack', 'discord']).catch('slack');
/** As the browser tells it; whatever it does not know to be a zone is left to the settings. */
const zone = z
  .string()
  .optional()
  .transform((told) => (told !== undefined && isZone(told) ? told : null));

/** The query of the page's address. */
export const pageQuery = z.object({ channel: name.default('general'), view });
export const messagesQuery = z.object({
  channel: name,
  after: z.coerce.number('“after” is the number of a message').int().min(0),
});

const everyPost = { channel: name, view, zone };
export const sayForm = z.object({
  ...everyPost,
  text: z
    .string('There is no text')
    .max(LONGEST_LINE, `That is longer than ${LONGEST_LINE} characters, more than any command needs.`)
    .trim()
    .min(1, 'There is no text'),
});
export const pressForm = z.object({
  ...everyPost,
  press: z.string('No button was pressed'),
  /** What the select beside the button says. */
  chosen: z.string().optional(),
});
export const loginForm = z.object({ secret: z.string().max(LONGEST_SECRET) });

/** A line that is a command of the table, or the reply that helps whoever typed it. */
export type Understood =
  | { readonly is: 'asked'; readonly asked: Asked }
  | { readonly is: 'hint'; readonly reply: Reply };

const hint = (...text: readonly Run[]): Understood => ({
  is: 'hint',
  reply: { to: 'asker', kind: 'notice', is: 'mistake', text, choices: [] },
});

const everyCommand: readonly Run[] = COMMANDS.flatMap((command, n) => [
  ...(n === 0 ? [] : [{ text: ', ' }]),
  { text: `/${command.name}`, style: 'code' as const },
]);

export const understandLine = (line: string): Understood => {
  if (!line.startsWith('/')) {
    return hint(
      { text: 'Commands begin with a slash. Try: ' },
      { text: '/summary', style: 'code' },
      { text: ' or ' },
      { text: '/dateline help', style: 'code' },
    );
  }
  const [typed = '', ...rest] = line.slice(1).split(/(?<=^\S+)\s+/);
  const command = commandNamed(typed.toLowerCase());
  return command === undefined
    ? hint({ text: `“/${typed}” is not a command. There are: ` }, ...everyCommand)
    : {
        is: 'asked',
        asked: { kind: 'command', name: command.name, options: {}, text: rest.join(' ') },
      };
};

/** `chosen`: what the select beside the button says. Null for what no button of Dateline's says. */
export const understandPress = (press: string, chosen: string | null): Asked | null => {
  const action = pressed(press, chosen);
  return action && { kind: 'action', action };
};
