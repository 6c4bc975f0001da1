// A small Slack on loopback: the Web API that Dateline uses, Socket Mode, signed HTTP and response URLs.
import { createHmac, randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

type Json = Record<string, unknown>;

export interface FakeChannel {
  readonly id: string;
  readonly name: string;
  isMember: boolean;
  readonly isPrivate: boolean;
}

export interface FakeMessage {
  readonly channel: string;
  readonly ts: string;
  readonly isPrivate: boolean;
  readonly content: Json;
}

/** What happens to the next call of a method. `…-after`: it is carried out, but the answer is lost. */
export type Fault =
  | { readonly is: 'reset' }
  | { readonly is: 'reset-after' }
  | { readonly is: 'hang' }
  | { readonly is: 'hang-after' }
  | { readonly is: 'status'; readonly status: number; readonly headers?: Record<string, string> }
  | { readonly is: 'answer'; readonly answer: Json };

export interface FakeSlackOptions {
  /** Commands and presses are posted here, signed; null: they come through a socket. */
  readonly requestUrl?: string | null;
  readonly scopes?: readonly string[];
  /** Messages in a page of history, whatever is asked for. */
  readonly page?: number;
}

export const FAKE = {
  botToken: 'xoxb-fake-1111',
  appToken: 'xapp-fake-2222',
  signingSecret: 'fake-signing-secret',
  team: 'T0FAKE',
  bot: 'U0BOT',
  person: 'U0READER',
} as const;

const ALL_SCOPES =
  'chat:write,chat:write.public,commands,channels:read,channels:history,channels:join,groups:read,groups:history,im:read,im:history,mpim:read,mpim:history,users:read';
const ACK_WITHIN = 3_000;
const WAIT = 8_000;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};
const answer = (response: ServerResponse, body: Json, headers: Record<string, string> = {}): void => {
  response.writeHead(200, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};
const no = (error: string, more: Json = {}): Json => ({ ok: false, error, ...more });
const parsed = (value: string | null): unknown => (value === null ? undefined : JSON.parse(value));

export class FakeSlack {
  readonly channels = new Map<string, FakeChannel>();
  readonly users = new Map<string, Json>();
  /** Everything that was said, to all and to one alone, oldest first. */
  readonly messages: FakeMessage[] = [];
  readonly calls: { readonly method: string; readonly args: URLSearchParams }[] = [];
  readonly violations: string[] = [];
  requestUrl: string | null;
  scopes: readonly string[];
  readonly #faults = new Map<string, Fault[]>();
  readonly #said = new EventEmitter();
  readonly #sockets = new Set<WebSocket>();
  readonly #acks = new EventEmitter();
  readonly #server = createServer((request, response) => void this.#take(request, response));
  readonly #page: number;
  #last: (() => Promise<void>) | null = null;
  #micro = 0;

  constructor(options: FakeSlackOptions = {}) {
    this.requestUrl = options.requestUrl ?? null;
    this.scopes = options.scopes ?? ALL_SCOPES.split(',');
    this.#page = options.page ?? 100;
    this.#said.setMaxListeners(50);
    this.addUser(FAKE.person, {});
    const sockets = new WebSocketServer({ noServer: true });
    this.#server.on('upgrade', (request, socket, head) =>
      sockets.handleUpgrade(request, socket, head, (open) => this.#greet(open)),
    );
  }

  async start(): Promise<this> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return this;
  }

  async close(): Promise<void> {
    this.dropSockets();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get apiUrl(): string {
    return `${this.url}/api/`;
  }

  get connections(): number {
    return this.#sockets.size;
  }

  addChannel(name: string, more: Partial<Pick<FakeChannel, 'isMember' | 'isPrivate'>> = {}): FakeChannel {
    const channel = {
      id: `C0${name.toUpperCase()}`,
      name,
      isMember: true,
      isPrivate: false,
      ...more,
    };
    this.channels.set(channel.id, channel);
    return channel;
  }

  addUser(id: string, more: Json): void {
    this.users.set(id, { id, team_id: FAKE.team, deleted: false, is_restricted: false, ...more });
  }

  fail(method: string, ...faults: readonly Fault[]): void {
    this.#faults.set(method, [...(this.#faults.get(method) ?? []), ...faults]);
  }

  dropSockets(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  /** As Slack does when it renews a connection. */
  askToReconnect(): void {
    for (const socket of this.#sockets)
      socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
  }

  /** Resolves when a socket is greeted. */
  async connected(): Promise<void> {
    await once(this.#said, 'greeted', { signal: AbortSignal.timeout(WAIT) });
  }

  async disconnected(): Promise<void> {
    if (this.#sockets.size > 0) await once(this.#said, 'left', { signal: AbortSignal.timeout(WAIT) });
  }

  /** Resolves when the method is called, or was. */
  async called(method: string): Promise<void> {
    while (!this.calls.some((call) => call.method === method))
      await once(this.#said, 'call', { signal: AbortSignal.timeout(WAIT) });
  }

  /** Resolves with the first message from the `from`th on that fits. */
  async said(from: number, fits: (message: FakeMessage) => boolean = () => true): Promise<FakeMessage> {
    const signal = AbortSignal.timeout(WAIT);
    for (;;) {
      const found = this.messages.slice(from).find(fits);
      if (found) return found;
      await once(this.#said, 'message', { signal });
    }
  }

  /** A person types; resolves once acknowledged. */
  async command(channel: FakeChannel, line: string, user: string = FAKE.person): Promise<void> {
    const [command = '', ...words] = line.split(' ');
    await this.#hand('slash_commands', {
      command,
      text: words.join(' '),
      team_id: FAKE.team,
      channel_id: channel.id,
      channel_name: channel.isPrivate ? 'privategroup' : channel.name,
      user_id: user,
      user_name: 'reader',
      is_enterprise_install: 'false',
      trigger_id: randomUUID(),
      response_url: this.#responseUrl(channel),
    });
  }

  /** A person presses a button or chooses an option of a message; `chosen` is what its selects show. */
  async act(channel: FakeChannel, message: FakeMessage, action: Json, chosen: Json = {}): Promise<void> {
    await this.#hand('interactive', {
      type: 'block_actions',
      team: { id: FAKE.team, domain: 'harbour' },
      user: { id: FAKE.person, team_id: FAKE.team },
      channel: { id: channel.id, name: channel.name },
      container: { type: 'message', message_ts: message.ts, channel_id: channel.id },
      is_enterprise_install: false,
      trigger_id: randomUUID(),
      response_url: this.#responseUrl(channel),
      actions: [{ action_ts: this.#stamp(), block_id: 'b1', ...action }],
      state: { values: { b1: chosen } },
    });
  }

  /** The last command or press once more, with the same ids. */
  async repeat(): Promise<void> {
    await this.#last?.();
  }

  #stamp(): string {
    this.#micro += 1;
    return (Date.now() / 1000 + this.#micro / 1e6).toFixed(6);
  }

  #responseUrl(channel: FakeChannel): string {
    return `${this.url}/response/${channel.id}/${randomUUID()}`;
  }

  #keep(channel: string, content: Json, isPrivate: boolean): FakeMessage {
    const message = { channel, ts: this.#stamp(), isPrivate, content };
    this.#check(content);
    this.messages.push(message);
    this.#said.emit('message');
    return message;
  }

  /** The limits that a mistake would meet first. */
  #check({ blocks, text }: Json): void {
    if (Array.isArray(blocks) && blocks.length > 50) this.violations.push(`${blocks.length} blocks`);
    if (typeof text !== 'string' || text === '') this.violations.push('a message without text');
    const ids = JSON.stringify(blocks ?? []).match(/"action_id":"[^"]*"/g) ?? [];
    if (new Set(ids).size !== ids.length && Array.isArray(blocks) && blocks.length < 10)
      this.violations.push('an action id twice');
  }

  // --- what Slack sends

  #greet(socket: WebSocket): void {
    this.#sockets.add(socket);
    socket.on('close', () => {
      this.#sockets.delete(socket);
      this.#said.emit('left');
    });
    socket.on('message', (data) => {
      const { envelope_id } = JSON.parse(String(data)) as { envelope_id: string };
      this.#acks.emit(envelope_id);
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: this.#sockets.size }));
    this.#said.emit('greeted');
  }

  async #hand(type: 'slash_commands' | 'interactive', payload: Json): Promise<void> {
    const hand = () =>
      this.requestUrl === null ? this.#bySocket(type, payload) : this.#byHttp(type, payload);
    this.#last = hand;
    await hand();
  }

  async #bySocket(type: string, payload: Json): Promise<void> {
    const [socket] = this.#sockets;
    if (!socket) throw new Error('no socket is open');
    const envelope_id = randomUUID();
    const acked = once(this.#acks, envelope_id, { signal: AbortSignal.timeout(ACK_WITHIN) });
    socket.send(JSON.stringify({ envelope_id, type, payload, accepts_response_payload: true }));
    await acked.catch(() => this.violations.push(`${type} was not acknowledged in time`));
  }

  async #byHttp(type: string, payload: Json): Promise<void> {
    const form =
      type === 'interactive' ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>);
    const status = await this.sendSigned(new URLSearchParams(form).toString(), FAKE.signingSecret);
    if (status !== 200) this.violations.push(`${type} was answered with ${status}`);
  }

  /** Posts a body as Slack does; returns the status, or 0 when there is no answer in time. */
  async sendSigned(body: string, secret: string): Promise<number> {
    const time = String(Math.floor(Date.now() / 1000));
    const signature = `v0=${createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex')}`;
    const response = await fetch(this.requestUrl ?? '', {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': time,
        'x-slack-signature': signature,
      },
      signal: AbortSignal.timeout(ACK_WITHIN),
    }).catch(() => null);
    return response?.status ?? 0;
  }

  // --- what Slack is sent

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, room = '', name = ''] = (request.url ?? '').split('/');
    const body = await bodyOf(request);
    if (room === 'response') return this.#respond(name, JSON.parse(body) as Json, response);
    const args = new URLSearchParams(body);
    this.calls.push({ method: name, args });
    this.#said.emit('call');
    const fault = this.#faults.get(name)?.shift();
    if (fault?.is === 'reset') request.socket.destroy();
    if (fault?.is === 'hang' || fault?.is === 'reset') return;
    if (fault?.is === 'status') {
      response.writeHead(fault.status, fault.headers).end();
      return;
    }
    if (fault?.is === 'answer') return answer(response, fault.answer);
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
    const result = this.#call(name, args, token);
    if (fault?.is === 'reset-after') request.socket.destroy();
    else if (fault?.is !== 'hang-after')
      answer(response, result, { 'x-oauth-scopes': this.scopes.join(',') });
  }

  #respond(channel: string, content: Json, response: ServerResponse): void {
    this.#keep(channel, content, content['response_type'] !== 'in_channel');
    response.writeHead(200).end('ok');
  }

  #call(method: string, args: URLSearchParams, token: string): Json {
    if (token !== (method === 'apps.connections.open' ? FAKE.appToken : FAKE.botToken))
      return no('invalid_auth');
    switch (method) {
      case 'auth.test':
        return { ok: true, team_id: FAKE.team, user_id: FAKE.bot, bot_id: 'B0BOT' };
      case 'apps.connections.open':
        return { ok: true, url: `${this.url.replace('http', 'ws')}/socket` };
      case 'users.info': {
        const user = this.users.get(args.get('user') ?? '');
        return user ? { ok: true, user } : no('user_not_found');
      }
      default:
        return this.#callIn(method, args, this.channels.get(args.get('channel') ?? ''));
    }
  }

  #callIn(method: string, args: URLSearchParams, channel: FakeChannel | undefined): Json {
    if (!channel || (channel.isPrivate && !channel.isMember)) return no('channel_not_found');
    switch (method) {
      case 'conversations.info':
        return {
          ok: true,
          channel: { id: channel.id, is_member: channel.isMember, is_private: channel.isPrivate },
        };
      case 'conversations.join':
        channel.isMember = true;
        return { ok: true, channel: { id: channel.id } };
      case 'conversations.history':
        return this.#history(args, channel);
      case 'chat.postMessage':
      case 'chat.postEphemeral': {
        const content: Json = Object.fromEntries(args);
        content['blocks'] = parsed(args.get('blocks'));
        content['metadata'] = parsed(args.get('metadata'));
        content['mrkdwn'] = parsed(args.get('mrkdwn'));
        const { ts } = this.#keep(channel.id, content, method === 'chat.postEphemeral');
        return { ok: true, channel: channel.id, ts };
      }
      default:
        this.violations.push(`no such method: ${method}`);
        return no('unknown_method');
    }
  }

  #history(args: URLSearchParams, channel: FakeChannel): Json {
    const needed = channel.isPrivate ? 'groups:history' : 'channels:history';
    if (!this.scopes.includes(needed))
      return no('missing_scope', { needed, provided: this.scopes.join(',') });
    if (!channel.isMember) return no('not_in_channel');
    const oldest = Number(args.get('oldest') ?? 0);
    const all = this.messages
      .filter(({ channel: id, isPrivate, ts }) => id === channel.id && !isPrivate && Number(ts) >= oldest)
      .toReversed();
    const from = Number(args.get('cursor') ?? 0);
    const page = all.slice(from, from + this.#page);
    const hasMore = from + page.length < all.length;
    return {
      ok: true,
      messages: page.map(({ ts, content }) => ({
        ts,
        text: content['text'],
        ...(args.get('include_all_metadata') === 'true' ? { metadata: content['metadata'] } : {}),
      })),
      has_more: hasMore,
      response_metadata: { next_cursor: hasMore ? String(from + page.length) : '' },
    };
  }
}
