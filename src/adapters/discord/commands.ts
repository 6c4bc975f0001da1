// The command table as Discord registers it, and its registration.
import { ApplicationCommandOptionType, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { COMMANDS, type Command, type CommandOption } from '../../core/command/table.ts';
import { type Access, openRest } from './client.ts';
import { operatorError } from './trouble.ts';

/** Where a command may be typed: in a server, and in a direct message to the bot (docs, Interaction Contexts). */
const CONTEXTS = [0, 1];
/** Installed in a server (docs, Application Integration Types). */
const INSTALLED = [0];

/** Every option is a text; the table's kinds say what it may hold. */
const STRING: number = ApplicationCommandOptionType.String;

const option = ({ name, description, required, choices, kind }: CommandOption) => ({
  type: STRING,
  name,
  description,
  required: required === true,
  autocomplete: kind === 'zone',
  choices: (choices ?? []).map((choice) => ({ name: choice, value: choice })),
});

const command = (prefix: string, { name, description, options }: Command) => ({
  type: 1,
  name: `${prefix}${name}`,
  description,
  options: options.map(option),
  contexts: CONTEXTS,
  integration_types: INSTALLED,
});

export const commandsFor = (prefix: string) => COMMANDS.map((one) => command(prefix, one));

const registeredSchema = z.array(
  z.object({
    type: z.number().default(1),
    name: z.string(),
    description: z.string(),
    options: z
      .array(
        z.object({
          type: z.number(),
          name: z.string(),
          description: z.string(),
          required: z.boolean().default(false),
          autocomplete: z.boolean().default(false),
          choices: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
        }),
      )
      .default([]),
    contexts: z.array(z.number()).nullable().default(null),
    integration_types: z.array(z.number()).nullable().default(null),
  }),
);

const byName = <One extends { readonly name: string }>(commands: readonly One[]): One[] =>
  commands.toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** Does Discord have exactly these commands? It adds ids and versions and orders them as it likes. */
const isRegistered = (registered: unknown, wanted: ReturnType<typeof commandsFor>): boolean => {
  const { success, data } = registeredSchema.safeParse(registered);
  return success && JSON.stringify(byName(data)) === JSON.stringify(byName(wanted).map(inSchemaOrder));
};
const inSchemaOrder = (one: ReturnType<typeof commandsFor>[number]) => registeredSchema.element.parse(one);

const applicationSchema = z.object({ id: z.string() });
const applicationId = async (rest: REST): Promise<string> =>
  applicationSchema.parse(await rest.get(Routes.currentApplication())).id;

/** Registers for all servers where what is registered differs. True when it did. */
export const refreshCommands = async (rest: REST, prefix: string): Promise<boolean> => {
  const route = Routes.applicationCommands(await applicationId(rest));
  const wanted = commandsFor(prefix);
  if (isRegistered(await rest.get(route), wanted)) return false;
  await rest.put(route, { body: wanted });
  return true;
};

export interface Registration extends Access {
  /** The id of one server, or null for all. */
  readonly guild: string | null;
  readonly prefix: string;
}

/** Replaces what is registered; how many commands there are. Rejects with an `OperatorError`. */
export const registerCommands = async (registration: Registration): Promise<number> => {
  const { guild, prefix } = registration;
  const rest = openRest(registration);
  try {
    const id = await applicationId(rest);
    const route =
      guild === null ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guild);
    const body = commandsFor(prefix);
    await rest.put(route, { body });
    return body.length;
  } catch (error) {
    throw operatorError(error, registration);
  }
};
