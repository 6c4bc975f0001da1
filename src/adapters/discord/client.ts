// Talks to Discord's REST interface: one queue for all of a token's requests, since Discord counts them per bot.
import { RateLimitError, REST } from 'discord.js';
import { z } from 'zod';

export interface Access {
  readonly token: string;
  /** `https://host/api`, without the version; null for Discord itself. */
  readonly apiUrl: string | null;
}

export const DISCORD_API = 'https://discord.com/api';

/** In ms. A longer wait for a rate limit is handed back, so that the delivery record decides and nobody waits behind it. */
const PATIENCE = 3_000;

/**
 * discord.js keeps the rate limits. It never sends anything twice by itself (`retries: 0`): after a lost answer it cannot know
 * what became of the first try, and a message would stand there twice.
 */
export const openRest = ({ token, apiUrl }: Access): REST =>
  new REST({
    api: apiUrl ?? DISCORD_API,
    retries: 0,
    rejectOnRateLimit: ({ route, retryAfter }) => route.startsWith('/channels/') && retryAfter > PATIENCE,
  }).setToken(token);

/** What Discord's own errors and those of the network have in common. */
const errorSchema = z.object({
  message: z.string(),
  status: z.number().optional(),
  code: z.union([z.number(), z.string()]).optional(),
  cause: z.object({ code: z.string() }).optional().catch(undefined),
});

/** Codes of the network that say: the request never left. */
const NEVER_LEFT: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

export type Failure =
  | { readonly is: 'limited'; readonly waitMs: number }
  | { readonly is: 'token' }
  /** Discord said no. `code` is its own number, 0 where it gave none. */
  | { readonly is: 'rejected'; readonly status: number; readonly code: number; readonly message: string }
  /** Discord had trouble of its own. */
  | { readonly is: 'trouble'; readonly status: number }
  | { readonly is: 'unreachable'; readonly code: string }
  /** Sent, and no answer came. */
  | { readonly is: 'lost'; readonly message: string };

/** discord.js throws this when an earlier 401 made it forget the token. */
const NO_TOKEN = /Expected token to be set/;

/** Discord's errors go on with what was wrong field by field. */
const firstLine = (text: string): string => text.split('\n')[0] ?? text;

export const failureOf = (error: unknown): Failure => {
  if (error instanceof RateLimitError) return { is: 'limited', waitMs: error.retryAfter };
  const { success, data } = errorSchema.safeParse(error);
  if (!success) return { is: 'lost', message: 'no answer' };
  const { message, status, code, cause } = data;
  if (status === 401 || NO_TOKEN.test(message)) return { is: 'token' };
  if (status !== undefined && status >= 500) return { is: 'trouble', status };
  if (status !== undefined)
    return { is: 'rejected', status, code: typeof code === 'number' ? code : 0, message: firstLine(message) };
  const network = cause?.code ?? code;
  if (NEVER_LEFT.has(network)) return { is: 'unreachable', code: String(network) };
  return { is: 'lost', message: typeof network === 'string' ? network : firstLine(message) };
};

/** One line for people and logs; never an address or a token. */
export const failureText = (failure: Failure): string => {
  switch (failure.is) {
    case 'limited':
      return `Discord asks to wait ${Math.ceil(failure.waitMs / 1000)} s`;
    case 'token':
      return 'Discord does not accept the token';
    case 'rejected':
      return `Discord refused: ${failure.message} (${failure.code || failure.status})`;
    case 'trouble':
      return `Discord has trouble (HTTP ${failure.status})`;
    case 'unreachable':
      return `Discord cannot be reached (${failure.code})`;
    case 'lost':
      return `Discord’s answer was lost (${failure.message})`;
  }
};
