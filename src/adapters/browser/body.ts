// The page's own shape of a message, as it stands in the transcript: what somebody typed, or what both platforms would be sent.
import { z } from 'zod';
import { discordMessages } from '../../renderers/discord/messages.ts';
import type { DiscordMessage } from '../../renderers/discord/shapes.ts';
import type { Sheet } from '../../renderers/layout/sheet.ts';
import type { SlackMessage } from '../../renderers/slack/messages.ts';
import { slackMessages } from '../../renderers/slack/messages.ts';

const holds = (value: unknown, list: string): boolean =>
  typeof value === 'object' && value !== null && Array.isArray(Reflect.get(value, list));

/** Whom it is for alone; null: for everybody. */
const to = z.string().nullable();

const body = z.discriminatedUnion('is', [
  z.object({ is: z.literal('typed'), to, text: z.string() }),
  z.object({
    is: z.literal('drawn'),
    to,
    /** BCP 47 tag of the labels. */
    language: z.string(),
    slack: z.array(z.custom<SlackMessage>((value) => holds(value, 'blocks'))),
    discord: z.array(z.custom<DiscordMessage>((value) => holds(value, 'components'))),
  }),
]);

export type Body = z.infer<typeof body>;

export const typedBody = (text: string, to: string): string =>
  JSON.stringify({ is: 'typed', to, text } satisfies Body);

/** All sheets of one answer or delivery stand in one message of the page. */
export const drawnBody = (sheets: readonly Sheet[], to: string | null): string =>
  JSON.stringify({
    is: 'drawn',
    to,
    language: sheets[0]?.language ?? 'en',
    slack: sheets.flatMap((sheet) => [...slackMessages(sheet)]),
    discord: sheets.flatMap((sheet) => [...discordMessages(sheet)]),
  } satisfies Body);

/** Null for what another version of Dateline stored in a shape that this one does not know. */
export const readBody = (stored: string): Body | null => body.safeParse(JSON.parse(stored)).data ?? null;

/** What nobody can read is for everybody: it says so. */
export const isFor = (stored: string, asker: string): boolean => {
  const whom = readBody(stored)?.to ?? null;
  return whom === null || whom === asker;
};
