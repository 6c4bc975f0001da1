// The test server for Discord that the project did not write: what is used of it. It checks each request against Discord's own
// specification; its README describes it.
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const FAKE = fileURLToPath(new URL('../../../../shared/fakes/fake-discord.mjs', import.meta.url));
/** It stands beside the checkout, or not. */
export const isOutsideThere = existsSync(FAKE);

interface Sent {
  readonly id: string;
  readonly components: unknown;
}
export interface OutsideUse {
  wait(
    kind: 'callback' | 'edit' | 'followup',
    ms?: number,
  ): Promise<{ readonly data: { readonly flags?: number; readonly components?: unknown } }>;
  readonly ackMs: number;
  readonly callback: { readonly type: number; readonly data: { readonly choices?: unknown[] } } | undefined;
  readonly original: Sent;
}
interface Thing {
  readonly id: string;
}

export interface Outside {
  readonly api: string;
  readonly o: { token: string };
  readonly violations: unknown[];
  readonly commands: Map<string, unknown[]>;
  readonly messages: Map<string, Sent[]>;
  readonly calls: { readonly items: { method: string; path: string }[] };
  readonly channels: Map<string, { _deny?: string }>;
  readonly faults: { add(rule: unknown): void };
  readonly resumes?: number;
  start(): Promise<Outside>;
  stop(): Promise<void>;
  addGuild(name: string): Thing;
  addChannel(guild: Thing, name: string): Thing;
  addUser(name: string): Thing;
  slash(use: unknown): OutsideUse;
  button(use: unknown): OutsideUse;
  select(use: unknown): OutsideUse;
  autocomplete(use: unknown): OutsideUse;
  gatewayKill(): void;
}

/** A server with one channel in it, and somebody to type there. */
export const openOutside = async () => {
  const { FakeDiscord } = (await import(pathToFileURL(FAKE).href)) as { FakeDiscord: new () => Outside };
  const fake = await new FakeDiscord().start();
  const guild = fake.addGuild('Newsroom');
  const place = fake.addChannel(guild, 'harbour');
  return { fake, guild, place, user: fake.addUser('reader') };
};

export interface Control {
  readonly id: string;
  readonly label: string;
  /** Of a select. */
  readonly values: readonly string[];
}

/** All that can be pressed or chosen in a message. */
export const controlsIn = (part: unknown): Control[] => {
  if (typeof part !== 'object' || part === null) return [];
  const { custom_id: id, label, options } = part as Record<string, unknown>;
  const values = Array.isArray(options) ? options.map((option) => String(option.value)) : [];
  const own = typeof id === 'string' ? [{ id, label: String(label ?? ''), values }] : [];
  return [...own, ...Object.values(part).flatMap(controlsIn)];
};

/** All text of a message, as it is sent. */
export const textIn = (part: unknown): string => {
  if (typeof part !== 'object' || part === null) return '';
  const { content } = part as Record<string, unknown>;
  return [typeof content === 'string' ? content : '', ...Object.values(part).map(textIn)]
    .filter((text) => text !== '')
    .join('\n');
};
