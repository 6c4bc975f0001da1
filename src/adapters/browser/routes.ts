// The page's addresses: the guard first, then the channel, what is new in it, what people say and press.
import type { HttpBindings } from '@hono/node-server';
import { Hono, type MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Zone } from '../../core/time/instant.ts';
import type { Clock, Log } from '../../ports/system.ts';
import type { Transcript } from '../../ports/transcript.ts';
import { askerOf } from './asker.ts';
import { assetRoutes } from './assets.ts';
import { isFor } from './body.ts';
import type { Conversation } from './conversation.ts';
import { readForm, readQuery, refuse } from './forms.ts';
import { type GuardSettings, isOwnOrigin, mayVisit, type Visit } from './guard.ts';
import { messagesQuery, pageQuery, pressForm, sayForm, understandPress } from './inbound.ts';
import { requireLogin } from './login.ts';
import { drawMessages, type Scene, type View } from './message-view.ts';
import { drawPage, hiddenFields, type Overview } from './page.ts';
import { securityHeaders } from './security-headers.ts';
import type { ChannelLine } from './sidebar.ts';

export interface RoutesDeps {
  readonly transcript: Transcript;
  readonly clock: Clock;
  readonly log: Log;
  readonly zone: Zone;
  readonly token: string;
  readonly guard: GuardSettings;
  readonly overview: () => Promise<Overview>;
  /** Every channel to show, `current` among them. */
  readonly channels: (current: string) => Promise<readonly ChannelLine[]>;
  /** Null before the start and after the stop. */
  readonly conversation: () => Conversation | null;
}

type Env = { Bindings: HttpBindings };

/** Far more than any form of ours. */
const LARGEST_BODY = 16 * 1024;
/** How far back a channel is shown. */
const MESSAGES = 100;

const visitOf = ({ incoming }: HttpBindings): Visit => ({
  headers: incoming.headers,
  localPort: incoming.socket.localPort,
  remoteAddress: incoming.socket.remoteAddress,
});

/** Whoever must not see the page gets an answer without a word. */
const guarding =
  (settings: GuardSettings): MiddlewareHandler<Env> =>
  async (context, next) => {
    const visit = visitOf(context.env);
    const isReading = ['GET', 'HEAD'].includes(context.req.method);
    const isWelcome = mayVisit(settings, visit) && (isReading || isOwnOrigin(settings, visit));
    return isWelcome ? next() : context.body(null, 403);
  };

/** Browsers say how long a form is; Node holds them to it. What comes in pieces of unknown number is not a form of ours. */
const measuring: MiddlewareHandler<Env> = async (context, next) => {
  const length = Number(context.req.header('content-length') ?? 'unknown');
  if (Number.isNaN(length)) return refuse(context, 411, 'A form says how long it is.');
  return length > LARGEST_BODY
    ? refuse(context, 413, 'That is more than any form of this page holds.')
    : next();
};

const ready = (conversation: Conversation | null): Conversation => {
  if (conversation !== null) return conversation;
  throw new HTTPException(503, { message: 'Dateline is not ready to answer: it is starting or stopping.' });
};

type App = Hono<Env>;

const sceneOf = ({ zone, clock, token }: RoutesDeps, channel: string): Scene => ({
  zone,
  now: clock.now(),
  fields: (view) => hiddenFields({ channel, token, view }),
});

const readingRoutes = (app: App, deps: RoutesDeps): void => {
  const { transcript, token } = deps;
  const listFor = async (asker: string, channel: string, after: number) =>
    (await transcript.list(channel, after, MESSAGES)).filter(({ body }) => isFor(body, asker));

  app.get('/', async (context) => {
    const { channel, view } = readQuery(context, pageQuery);
    const asker = askerOf(context);
    const [overview, channels, messages] = await Promise.all([
      deps.overview(),
      deps.channels(channel),
      listFor(asker, channel, 0),
    ]);
    const page = { channel, view, token, overview, channels, messages, scene: sceneOf(deps, channel) };
    return context.html(drawPage(page).toString());
  });

  app.get('/messages', async (context) => {
    const { channel, after } = readQuery(context, messagesQuery);
    const messages = await listFor(askerOf(context), channel, after);
    if (messages.length === 0) return context.body(null, 204);
    const before = after === 0 ? null : await transcript.byId(after);
    return context.html(drawMessages(messages, before, sceneOf(deps, channel)).toString());
  });
};

const talkingRoutes = (app: App, { token, conversation }: RoutesDeps): void => {
  const addressOf = (channel: string, view: View, message: number): string =>
    `/?${new URLSearchParams({ channel, view })}#m${message}`;

  app.post('/say', async (context) => {
    const form = await readForm(context, sayForm, token);
    const place = { ...form, asker: askerOf(context) };
    const answer = await ready(conversation()).say(place, form.text);
    return context.redirect(addressOf(form.channel, form.view, answer), 303);
  });

  app.post('/press', async (context) => {
    const form = await readForm(context, pressForm, token);
    const asked = understandPress(form.press, form.chosen ?? null);
    if (asked === null) return refuse(context, 400, 'That is not a button of Dateline’s.');
    const place = { ...form, asker: askerOf(context) };
    const answer = await ready(conversation()).press(place, asked);
    return context.redirect(addressOf(form.channel, form.view, answer), 303);
  });
};

export const pageRoutes = (deps: RoutesDeps): App => {
  const { log, token, guard } = deps;
  const app: App = new Hono();
  app.use(securityHeaders);
  app.use(guarding(guard));
  app.post('*', measuring);
  app.route('/assets', assetRoutes());
  if (guard.adminToken !== null) {
    const isSecure = guard.publicUrl?.startsWith('https:') ?? false;
    app.use(requireLogin({ adminToken: guard.adminToken, token, isSecure, log }));
  }
  readingRoutes(app, deps);
  talkingRoutes(app, deps);
  app.notFound((context) => refuse(context, 404, 'There is no such page.'));
  app.onError((error, context) => {
    if (error instanceof HTTPException) return refuse(context, error.status, error.message);
    log.error({ error, path: context.req.path }, 'the page failed');
    return refuse(context, 500, 'Dateline failed at this. What happened is in its log.');
  });
  return app;
};
