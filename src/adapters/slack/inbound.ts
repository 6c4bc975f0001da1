// What Slack hands over when somebody types a command or presses something, as an invocation.
import { z } from 'zod';
import type { Asked, Invocation } from '../../core/command/invocation.ts';
import type { Instant } from '../../core/time/instant.ts';
import { pressed, STORY_SELECT } from '../../renderers/slack/controls.ts';
import { channelOf } from './channel-id.ts';
import { commandOf } from './commands.ts';

export interface Surroundings {
  /** The workspace of the token. */
  readonly team: string;
  readonly prefix: string;
  readonly at: Instant;
}

const commandSchema = z.object({
  command: z.string(),
  text: z.string().optional(),
  trigger_id: z.string(),
  user_id: z.string(),
  channel_id: z.string(),
  channel_name: z.string().optional(),
});

/** What Slack puts in place of the name of a conversation that has none that people know. */
const NAMELESS = /^(?:directmessage|privategroup|mpdm-.*)$/u;

const nameOf = (name: string | undefined): string | null =>
  name === undefined || name === '' || NAMELESS.test(name) ? null : `#${name}`;

/** Slack escapes these three in what was typed. */
const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Null: not a command of the table. Rejects (zod) what is not of Slack's making. */
export const readCommand = (body: unknown, { team, prefix, at }: Surroundings): Invocation | null => {
  const typed = commandSchema.parse(body);
  const command = commandOf(typed.command, prefix);
  if (command === undefined) return null;
  return {
    id: typed.trigger_id,
    asked: { kind: 'command', name: command.name, options: {}, text: unescaped(typed.text ?? '') },
    channel: channelOf(team, typed.channel_id),
    channelName: nameOf(typed.channel_name),
    workspace: `slack:${team}`,
    asker: { id: typed.user_id, zone: null },
    at,
  };
};

const chosenSchema = z.object({ selected_option: z.object({ value: z.string() }).nullish() });

const pressSchema = z.object({
  trigger_id: z.string(),
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string(), name: z.string().optional() }),
  actions: z.tuple([chosenSchema.extend({ value: z.string().optional() })], z.unknown()),
  /** By block, then by action: what every select of the message shows. */
  state: z.object({ values: z.record(z.string(), z.record(z.string(), z.unknown())) }).optional(),
});
type Press = z.infer<typeof pressSchema>;

const chosenStory = ({ state }: Press): string | null => {
  const selects = Object.values(state?.values ?? {}).map((block) => block[STORY_SELECT]);
  const chosen = chosenSchema.safeParse(selects.find((select) => select !== undefined));
  return chosen.data?.selected_option?.value ?? null;
};

const askedBy = (press: Press): Asked | null => {
  const [{ value, selected_option }] = press.actions;
  const action = pressed(value ?? selected_option?.value ?? '', chosenStory(press));
  return action === null ? null : { kind: 'action', action };
};

/** Null: not one of Dateline's controls. Rejects (zod) what is not of Slack's making. */
export const readPress = (body: unknown, { team, at }: Surroundings): Invocation | null => {
  const press = pressSchema.parse(body);
  const asked = askedBy(press);
  if (asked === null) return null;
  return {
    id: press.trigger_id,
    asked,
    channel: channelOf(team, press.channel.id),
    channelName: nameOf(press.channel.name),
    workspace: `slack:${team}`,
    asker: { id: press.user.id, zone: null },
    at,
  };
};
