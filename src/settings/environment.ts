// Settings from the environment: one declared table; the schema, `.env.example` and the documents agree with it.
import { z } from 'zod';
import type { AllowedPlace } from '../ports/allowed-place.ts';
import { readAllowedPlaces } from './allowed-places.ts';
import type { Checked, Problem } from './problem.ts';

export interface Variable {
  readonly name: string;
  /** For `.env.example`. */
  readonly description: string;
  readonly example: string;
  readonly isSecret: boolean;
}

const variable = (name: string, description: string, example = '', isSecret = false): Variable => ({
  name,
  description,
  example,
  isSecret,
});

export const VARIABLES = [
  variable('DISCORD_TOKEN', 'The bot token of your Discord application', '', true),
  variable('DISCORD_API_URL', 'Another address for Discord’s API (tests)', 'https://discord.com/api'),
  variable('SLACK_BOT_TOKEN', 'The bot token of your Slack app, xoxb-…', '', true),
  variable('SLACK_APP_TOKEN', 'Its app-level token, xapp-…: Socket Mode, no public address needed', '', true),
  variable('SLACK_SIGNING_SECRET', 'Instead of the app token: HTTP mode, needs PUBLIC_URL', '', true),
  variable('SLACK_API_URL', 'Another address for Slack’s API (tests)', 'https://slack.com/api/'),
  variable('DATABASE_URL', 'The store: a path to a SQLite file', 'data/dateline.db'),
  variable('PORT', 'Of the browser page, /healthz and Slack’s HTTP mode', '8787'),
  variable('HOST', 'The address that they listen on', '127.0.0.1'),
  variable(
    'PUBLIC_URL',
    'Where this server is reached from outside, for Slack’s HTTP mode',
    'https://dateline.example.org',
  ),
  variable(
    'ADMIN_TOKEN',
    'Needed to open the browser page on anything but this computer; 16 characters or more',
    '',
    true,
  ),
  variable(
    'FETCH_ALLOW',
    'Places in a private network that may be read: hosts, host:port, *.example.org, ranges, parted by commas',
    'feeds.intranet.example,10.1.0.0/16',
  ),
  variable('LOG_LEVEL', 'debug, info, warn, error or silent', 'info'),
] as const satisfies readonly Variable[];

/** Names that a later version takes; setting one is no mistake, but has no effect. */
const LATER = [
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
  'SECRET_KEY',
  'WRITER_URL',
  'WRITER_MODEL',
  'WRITER_KEY',
];

const secret = z.string().nullable();
const address = z
  .url({ protocol: /^https?$/u, error: 'is not a web address; write https://…' })
  .refine((value) => !/^[^/]*\/\/[^/]*@/u.test(value), { error: 'holds a name or password; leave them out' })
  .nullable();
const unlike = (wrong: RegExp, what: string) =>
  secret.refine((value) => value === null || !wrong.test(value), what);

const allowedPlaces = z
  .string()
  .nullable()
  .transform((value, context): readonly AllowedPlace[] | null => {
    if (value === null) return null;
    const read = readAllowedPlaces(value);
    if ('places' in read) return read.places;
    context.addIssue({
      code: 'custom',
      message: `names no place in its entry ${read.wrong}; write hosts (feeds.example.org), host:port, *.example.org or ranges (10.0.0.0/8)`,
    });
    return z.NEVER;
  });

const schema = z.object({
  DISCORD_TOKEN: secret.refine((value) => value === null || !/^Bot |\s/u.test(value), {
    error: 'must be the token alone, without “Bot ” or blanks; copy it from the Bot page of your application',
  }),
  DISCORD_API_URL: address,
  SLACK_BOT_TOKEN: unlike(
    /^xapp-/u,
    'holds an app-level token (xapp-…); the bot token begins with xoxb-, see OAuth & Permissions',
  ),
  SLACK_APP_TOKEN: unlike(
    /^xox[a-z]-/u,
    'holds a bot token (xoxb-…); the app-level token begins with xapp-, see Basic Information',
  ),
  SLACK_SIGNING_SECRET: secret,
  SLACK_API_URL: address,
  DATABASE_URL: z
    .string()
    .nullable()
    .refine((value) => value === null || !/^postgres(?:ql)?:/iu.test(value), {
      error:
        'names PostgreSQL, which this version cannot use yet; leave it empty, or write a path to a SQLite file',
    })
    .refine(
      (value) => value === null || /^postgres/iu.test(value) || !/^[a-z][a-z\d+.-]+:\/\//iu.test(value),
      {
        error: 'is neither empty nor a path to a SQLite file',
      },
    ),
  PORT: z
    .string()
    .nullable()
    .transform((value) => (value === null ? 8787 : Number(value)))
    .refine((port) => Number.isInteger(port) && port >= 0 && port <= 65_535, {
      error: 'is not a port; write a number from 0 to 65535 (0: any free one)',
    }),
  HOST: z
    .string()
    .nullable()
    .transform((value) => value ?? '127.0.0.1'),
  PUBLIC_URL: address,
  ADMIN_TOKEN: secret.refine((value) => value === null || value.length >= 16, {
    error: 'is too short to keep anybody out; use at least 16 characters',
  }),
  FETCH_ALLOW: allowedPlaces,
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be debug, info, warn, error or silent',
    })
    .nullable(),
});

export type Environment = Readonly<z.infer<typeof schema>>;

/** Empty means unset. */
const given = (env: Readonly<Record<string, string | undefined>>, name: string): string | null => {
  const value = env[name]?.trim();
  return value === undefined || value === '' ? null : value;
};

const problem = (field: string, text: string): Problem => ({ file: 'environment', line: null, field, text });

/** Mistakes that no single variable shows. */
const together = (env: Environment): readonly Problem[] => {
  const isHttp = env.SLACK_APP_TOKEN === null && env.SLACK_SIGNING_SECRET !== null;
  return [
    env.SLACK_BOT_TOKEN !== null && env.SLACK_APP_TOKEN === null && env.SLACK_SIGNING_SECRET === null
      ? [
          problem(
            'SLACK_BOT_TOKEN',
            'is set alone; add SLACK_APP_TOKEN (Socket Mode), or SLACK_SIGNING_SECRET with PUBLIC_URL (HTTP mode)',
          ),
        ]
      : [],
    env.SLACK_BOT_TOKEN === null && (env.SLACK_APP_TOKEN !== null || env.SLACK_SIGNING_SECRET !== null)
      ? [
          problem(
            'SLACK_BOT_TOKEN',
            'is missing; Slack needs it beside the other one, see OAuth & Permissions (xoxb-…)',
          ),
        ]
      : [],
    isHttp && env.SLACK_BOT_TOKEN !== null && env.PUBLIC_URL === null
      ? [
          problem(
            'PUBLIC_URL',
            'is missing; in HTTP mode Slack has to reach this server, or set SLACK_APP_TOKEN for Socket Mode',
          ),
        ]
      : [],
  ].flat();
};

export const readEnvironment = (env: Readonly<Record<string, string | undefined>>): Checked<Environment> => {
  const result = schema.safeParse(Object.fromEntries(VARIABLES.map(({ name }) => [name, given(env, name)])));
  if (!result.success) {
    // The message never holds the value: it may be a secret.
    return {
      ok: false,
      problems: result.error.issues.map(({ path, message }) => problem(path.join('.'), message)),
    };
  }
  const problems = together(result.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: Object.freeze(result.data) };
};

/** Variables that are set and have no effect in this version. */
export const withoutEffect = (env: Readonly<Record<string, string | undefined>>): readonly string[] =>
  LATER.filter((name) => given(env, name) !== null);

const SECRETS: ReadonlySet<string> = new Set(
  VARIABLES.filter(({ isSecret }) => isSecret).map(({ name }) => name),
);

/** Every secret that is set: what must never be written anywhere. */
export const secretsIn = (env: Environment): readonly string[] =>
  Object.entries(env).flatMap(([name, value]) =>
    SECRETS.has(name) && typeof value === 'string' ? [value] : [],
  );
