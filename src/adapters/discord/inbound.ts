// What Discord hands over when somebody uses a command or a control: its shape, and what it means.
import { z } from 'zod';
import { type Invocation, type Permission, readAction } from '../../core/command/invocation.ts';
import { type CommandOption, commandNamed } from '../../core/command/table.ts';
import type { Instant } from '../../core/time/instant.ts';
import { permissionIn } from './permission.ts';
import { madeAt } from './snowflake.ts';

const userSchema = z.object({ id: z.string() });
const baseSchema = z.object({
  id: z.string().regex(/^\d+$/),
  application_id: z.string(),
  token: z.string(),
  type: z.number(),
  data: z.unknown(),
  channel_id: z.string(),
  /** The server; missing in a direct message. */
  guild_id: z.string().nullish(),
  channel: z.object({ name: z.string().nullish(), type: z.number().optional() }).optional(),
  /** Dateline's own, in the channel. */
  app_permissions: z.string().regex(/^\d+$/).optional(),
  /** In a server. `permissions` are those that hold in the channel. */
  member: z.object({ user: userSchema, permissions: z.string().regex(/^\d+$/) }).optional(),
  /** In a direct message. */
  user: userSchema.optional(),
});
type Base = z.infer<typeof baseSchema>;

const commandSchema = z.object({
  name: z.string(),
  options: z
    .array(
      z.object({
        name: z.string(),
        value: z.union([z.string(), z.number(), z.boolean()]).transform(String),
        focused: z.boolean().optional(),
      }),
    )
    .default([]),
});
const controlSchema = z.object({ custom_id: z.string(), values: z.array(z.string()).default([]) });

/** Docs, Interaction Type. */
const COMMAND = 2;
const CONTROL = 3;
const AUTOCOMPLETE = 4;

/** Where answers go. */
export interface Address {
  readonly id: string;
  readonly application: string;
  /** Good for 15 minutes, for this one interaction. */
  readonly token: string;
}

interface Received {
  readonly address: Address;
  readonly madeAt: Instant;
}

export type Interaction =
  | (Received & {
      readonly is: 'invocation';
      readonly invocation: Invocation;
      readonly permission: Permission;
    })
  | (Received & { readonly is: 'typing'; readonly option: CommandOption; readonly typed: string })
  /** A command or control that this version does not know. */
  | (Received & { readonly is: 'strange' });

const permissionOf = ({ member, channel, app_permissions: own }: Base): Permission =>
  permissionIn({
    asker: member?.permissions ?? null,
    own: own ?? null,
    channelType: channel?.type ?? null,
  });

const withoutPrefix = (name: string, prefix: string): string =>
  name.startsWith(prefix) ? name.slice(prefix.length) : '';

const askedByCommand = (data: unknown, prefix: string): Invocation['asked'] | null => {
  const parsed = commandSchema.safeParse(data);
  const command = parsed.success ? commandNamed(withoutPrefix(parsed.data.name, prefix)) : undefined;
  if (!parsed.success || command === undefined) return null;
  const options = Object.fromEntries(parsed.data.options.map(({ name, value }) => [name, value]));
  return { kind: 'command', name: command.name, options, text: '' };
};

/** A choice says what it does in its value, a button in its id. */
const askedByControl = (data: unknown): Invocation['asked'] | null => {
  const parsed = controlSchema.safeParse(data);
  const action = parsed.success ? readAction(parsed.data.values[0] ?? parsed.data.custom_id) : null;
  return action === null ? null : { kind: 'action', action };
};

const typing = (data: unknown, prefix: string): { option: CommandOption; typed: string } | null => {
  const parsed = commandSchema.safeParse(data);
  const focused = parsed.success ? parsed.data.options.find((option) => option.focused) : undefined;
  if (!parsed.success || focused === undefined) return null;
  const command = commandNamed(withoutPrefix(parsed.data.name, prefix));
  const option = command?.options.find(({ name }) => name === focused.name);
  return option === undefined ? null : { option, typed: focused.value };
};

/** Null for what is no use of Dateline at all, such as a ping. */
export const readInteraction = (raw: unknown, prefix: string): Interaction | null => {
  const { success, data: base } = baseSchema.safeParse(raw);
  const asker = success ? (base.member?.user ?? base.user) : undefined;
  if (!success || asker === undefined) return null;
  const { id, application_id: application, token, type, data, channel, channel_id, guild_id } = base;
  const received: Received = { address: { id, application, token }, madeAt: madeAt(id) };
  if (type === AUTOCOMPLETE) {
    const found = typing(data, prefix);
    return found === null ? null : { ...received, is: 'typing', ...found };
  }
  if (type !== COMMAND && type !== CONTROL) return null;
  const asked = type === COMMAND ? askedByCommand(data, prefix) : askedByControl(data);
  if (asked === null) return { ...received, is: 'strange' };
  const name = channel?.name ?? null;
  const invocation: Invocation = {
    id,
    asked,
    channel: { platform: 'discord', id: channel_id },
    channelName: name === null ? null : `#${name}`,
    // A direct message is a workspace of its own.
    workspace: `discord:${guild_id ?? channel_id}`,
    asker: { id: asker.id, zone: null },
    at: received.madeAt,
  };
  return { ...received, is: 'invocation', invocation, permission: permissionOf(base) };
};
