// A small Discord on loopback: the gateway and as much of REST as Dateline speaks, with people who type and press.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { visibleText } from './discord-markdown.ts';

type Json = Record<string, unknown>;
/** `lost`: done, and the answer never arrives. `reset`: not done. Otherwise answered with this status, not done. */
export type Fault = 'lost' | 'reset' | { readonly status: number; readonly body?: Json };

interface Component {
  readonly type: number;
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly components?: readonly Component[];
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}
export interface Message extends Json {
  readonly id: string;
  readonly flags: number;
  readonly components: readonly Component[];
}
/** One use of a command or control, and what was answered to it. */
export interface Use {
  readonly id: string;
  readonly payload: Json;
  acknowledged: { readonly afterMs: number; readonly type: number; readonly data: Json } | null;
  readonly answers: Message[];
}

const EPOCH = 1_420_070_400_000n;
const COMPONENTS_V2 = 32_768;
const EPHEMERAL = 64;
/** What an ordinary member may; Manage Channels is not among it. */
const MEMBER = '2248473465835073';
export const MANAGE_CHANNELS = '16';

const flat = (components: readonly Component[]): Component[] =>
  components.flatMap((one) => [one, ...flat(one.components ?? [])]);
export const controlsOf = ({ components }: Message): Component[] =>
  flat(components).filter((one) => one.custom_id !== undefined);
const readable = ({ components }: Message): string =>
  flat(components)
    .flatMap(({ content }) => (content === undefined ? [] : [visibleText(content)]))
    .join('\n');

export class FakeDiscord {
  readonly token = 'fake.discord.token';
  readonly application = '800000000000000001';
  readonly guild = '800000000000000002';
  readonly channel = '800000000000000003';
  readonly violations: string[] = [];
  readonly calls: { method: string; path: string; body: Json }[] = [];
  commands: Json[] = [];
  messages: Message[] = [];
  uses: Use[] = [];
  /** The bot may read the history of the channel. */
  history = true;
  /** The gateway closes whoever logs in with this code. */
  closeWith: number | null = null;
  /** The gateway takes connections and says nothing. */
  mute = false;
  #faults: { method: string; path: RegExp; fault: Fault }[] = [];
  #sockets = new Set<WebSocket>();
  #waiting: (() => void)[] = [];
  #serial = 0n;
  #http: Server = createServer((request, response) => void this.#serve(request, response));
  #gateway = new WebSocketServer({ noServer: true });

  async start(): Promise<this> {
    this.#http.on('upgrade', (request, socket, head) =>
      this.#gateway.handleUpgrade(request, socket, head, (ws) => this.#welcome(ws)),
    );
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.terminate();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  /** How many clients are logged in now. */
  get connections(): number {
    return this.#sockets.size;
  }

  get api(): string {
    const address = this.#http.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/api`;
  }

  /** The next request of this kind meets the fault. */
  fail(method: string, path: RegExp, fault: Fault): void {
    this.#faults.push({ method, path, fault });
  }

  dropConnections(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  /** A person types a command. */
  slash(name: string, options: Readonly<Record<string, string>>, more: Person = {}): Use {
    const given = Object.entries(options).map(([key, value]) => ({ name: key, type: 3, value }));
    return this.#use({ type: 2, data: { name, type: 1, options: given } }, more);
  }

  /** A person presses a button, or chooses `values` in a select. */
  press(customId: string, values: readonly string[] = [], more: Person = {}): Use {
    const data = { custom_id: customId, component_type: values.length > 0 ? 3 : 2, values };
    const message = this.messages.findLast((one) =>
      controlsOf(one).some((control) => control.custom_id === customId),
    );
    return this.#use({ type: 3, data, message: message ?? this.stranger('gone') }, more);
  }

  /** A person is typing an option. */
  typing(name: string, option: string, value: string): Use {
    return this.#use(
      { type: 4, data: { name, options: [{ name: option, type: 3, value, focused: true }] } },
      {},
    );
  }

  /** The gateway hands over once more what it did before. */
  replay(use: Use): void {
    this.#dispatch('INTERACTION_CREATE', use.payload);
  }

  /** Something that stands in the channel without Dateline. */
  stranger(text: string): Message {
    return this.#keep({ flags: 0, content: text, components: [], author: { id: '5' } });
  }

  /** Resolves once `is` holds, looked at after each request; rejects after `ms`. */
  async until(is: () => boolean, ms = 8_000): Promise<void> {
    const end = Date.now() + ms;
    while (!is()) {
      if (Date.now() > end) throw new Error('the fake Discord waited in vain');
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 100);
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  /** What was answered to a use, once `enough` of it is there. */
  async answered(use: Use, enough: (text: string) => boolean = (text) => text !== ''): Promise<string> {
    const text = () => use.answers.map(readable).join('\n');
    await this.until(() => use.answers.length > 0 && enough(text()));
    return text();
  }

  standing(): string[] {
    return this.messages.filter(({ flags }) => (flags & EPHEMERAL) === 0).map(readable);
  }

  #id(at = Date.now()): string {
    this.#serial += 1n;
    return String(((BigInt(at) - EPOCH) << 22n) | (this.#serial & 0xfffn));
  }

  #keep(body: Json): Message {
    const fields = {
      type: 0,
      channel_id: this.channel,
      timestamp: new Date().toISOString(),
      attachments: [],
    };
    const message: Message = { ...fields, ...(body as unknown as Message), id: this.#id() };
    this.messages.push(message);
    return message;
  }

  #use(kind: Json, { permissions = MEMBER, ageMs = 0, direct = false }: Person): Use {
    const id = this.#id(Date.now() - ageMs);
    const user = { id: '700000000000000001', username: 'reader', discriminator: '0', avatar: null };
    const place = direct
      ? { user, channel: { id: this.channel, type: 1 } }
      : {
          guild_id: this.guild,
          member: { user, permissions, roles: [], deaf: false, mute: false, flags: 0, joined_at: null },
          channel: { id: this.channel, type: 0, name: 'harbour' },
        };
    const payload = {
      ...kind,
      ...place,
      id,
      application_id: this.application,
      token: `token-of-${id}`,
      version: 1,
      channel_id: this.channel,
      locale: 'en-US',
      entitlements: [],
      authorizing_integration_owners: { 0: this.guild },
      app_permissions: MEMBER,
      context: direct ? 1 : 0,
      attachment_size_limit: 10_485_760,
    };
    const use: Use = { id, payload, acknowledged: null, answers: [] };
    this.uses.push(use);
    this.#dispatch('INTERACTION_CREATE', payload);
    return use;
  }

  #dispatch(name: string, data: unknown): void {
    for (const socket of this.#sockets) socket.send(JSON.stringify({ op: 0, s: 2, t: name, d: data }));
  }

  #welcome(socket: WebSocket): void {
    if (this.mute) return;
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }));
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw)) as { op: number; d: { token?: string } };
      if (op === 1) socket.send(JSON.stringify({ op: 11 }));
      if (op !== 2 && op !== 6) return;
      if (this.closeWith !== null) return socket.close(this.closeWith);
      if (d.token !== this.token) return socket.close(4004, 'Authentication failed.');
      this.#sockets.add(socket);
      const user = {
        id: this.application,
        username: 'dateline',
        discriminator: '0',
        avatar: null,
        bot: true,
      };
      const ready = {
        v: 10,
        user,
        guilds: [],
        session_id: 's1',
        resume_gateway_url: this.#gatewayUrl(),
        application: { id: this.application, flags: 0 },
      };
      socket.send(
        JSON.stringify({ op: 0, s: 1, ...(op === 2 ? { t: 'READY', d: ready } : { t: 'RESUMED', d: {} }) }),
      );
      this.#wake();
    });
  }

  #gatewayUrl(): string {
    return this.api.replace('http', 'ws').replace('/api', '');
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const body = (text === '' ? {} : JSON.parse(text)) as Json;
    const url = new URL(request.url ?? '', 'http://discord');
    const path = decodeURIComponent(url.pathname).replace('/api/v10', '');
    const method = request.method ?? '';
    this.calls.push({ method, path, body });
    const at = this.#faults.findIndex((one) => one.method === method && one.path.test(path));
    const fault = at < 0 ? null : (this.#faults.splice(at, 1)[0]?.fault ?? null);
    if (fault === 'reset') return void request.socket.destroy();
    const [status, answer] =
      fault !== null && fault !== 'lost'
        ? [fault.status, fault.body ?? { message: 'a fault', code: 0 }]
        : this.#route(method, path, { body, query: url.searchParams, token: request.headers.authorization });
    if (fault === 'lost') request.socket.destroy();
    else {
      const json = answer === null ? '' : JSON.stringify(answer);
      const retry = status === 429 ? { 'retry-after': String((answer as Json)['retry_after']) } : {};
      response.writeHead(status, { ...(json ? { 'content-type': 'application/json' } : {}), ...retry });
      response.end(json);
    }
    this.#wake();
  }

  #route(method: string, path: string, request: Asked): readonly [number, unknown] {
    const isPublic = /^\/(interactions|webhooks)\//.test(path);
    if (!isPublic && request.token !== `Bot ${this.token}`)
      return [401, { message: '401: Unauthorized', code: 0 }];
    for (const [verb, pattern, answer] of this.#routes) {
      const match = verb === method ? pattern.exec(path) : null;
      if (match) return answer(match[1] ?? '', request);
    }
    this.violations.push(`no such route: ${method} ${path}`);
    return [404, { message: '404: Not Found', code: 0 }];
  }

  readonly #routes: readonly (readonly [
    string,
    RegExp,
    (id: string, request: Asked) => readonly [number, unknown],
  ])[] = [
    [
      'GET',
      /^\/gateway\/bot$/,
      () => [
        200,
        {
          url: this.#gatewayUrl(),
          shards: 1,
          session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
        },
      ],
    ],
    ['GET', /^\/users\/@me$/, () => [200, { id: this.application }]],
    ['GET', /^\/oauth2\/applications\/@me$|^\/applications\/@me$/, () => [200, { id: this.application }]],
    ['GET', /^\/applications\/\d+(?:\/guilds\/\d+)?\/commands$/, () => [200, this.commands]],
    [
      'PUT',
      /^\/applications\/\d+(?:\/guilds\/\d+)?\/commands$/,
      (_, { body }) => {
        this.commands = (body as unknown as Json[]).map((one) => ({ ...one, id: this.#id(), version: '1' }));
        return [200, this.commands];
      },
    ],
    [
      'GET',
      /^\/channels\/(\d+)$/,
      (id) =>
        id === this.channel
          ? [200, { id, last_message_id: this.messages.at(-1)?.id ?? null }]
          : [404, { message: 'Unknown Channel', code: 10003 }],
    ],
    ['GET', /^\/channels\/(\d+)\/messages$/, (id, { query }) => this.#read(id, query)],
    ['POST', /^\/channels\/(\d+)\/messages$/, (id, { body }) => this.#post(id, body)],
    ['POST', /^\/interactions\/(\d+)\/[^/]+\/callback$/, (id, { body }) => this.#acknowledge(id, body)],
    [
      'PATCH',
      /^\/webhooks\/\d+\/token-of-(\d+)\/messages\/@original$/,
      (id, { body }) => this.#answer(id, body, 0),
    ],
    ['POST', /^\/webhooks\/\d+\/token-of-(\d+)$/, (id, { body }) => this.#answer(id, body, null)],
  ];

  #read(channel: string, query: URLSearchParams): readonly [number, unknown] {
    if (channel !== this.channel) return [404, { message: 'Unknown Channel', code: 10003 }];
    if (!this.history) return [200, []];
    const before = query.get('before');
    const older = this.messages.filter(({ id }) => before === null || BigInt(id) < BigInt(before));
    const newest = older.toReversed().slice(0, Number(query.get('limit') ?? 50));
    // A nonce is not promised to stand in what is fetched later.
    return [200, newest.map(({ nonce: _, ...message }) => message)];
  }

  #post(channel: string, body: Json): readonly [number, unknown] {
    if (channel !== this.channel) return [404, { message: 'Unknown Channel', code: 10003 }];
    this.#check(body);
    const first = this.messages.find(
      ({ nonce }) => body['enforce_nonce'] === true && nonce === body['nonce'],
    );
    return [200, first ?? this.#keep({ ...body, author: { id: this.application } })];
  }

  #acknowledge(id: string, body: Json): readonly [number, unknown] {
    const use = this.uses.find((one) => one.id === id);
    if (use === undefined) return [404, { message: 'Unknown interaction', code: 10062 }];
    if (use.acknowledged !== null) return [400, { message: 'Already acknowledged', code: 40060 }];
    const afterMs = Date.now() - Number((BigInt(id) >> 22n) + EPOCH);
    if (afterMs > 3_000) {
      this.violations.push(`acknowledged after ${afterMs} ms`);
      return [404, { message: 'Unknown interaction', code: 10062 }];
    }
    use.acknowledged = { afterMs, type: Number(body['type']), data: (body['data'] ?? {}) as Json };
    return [204, null];
  }

  /** `at` 0 replaces the first answer; null adds one. The first is as private as its acknowledgement. */
  #answer(id: string, body: Json, at: 0 | null): readonly [number, unknown] {
    const use = this.uses.find((one) => one.id === id);
    if (use === undefined || use.acknowledged === null)
      return [404, { message: 'Unknown Webhook', code: 10015 }];
    this.#check(body);
    const isPrivate = at === 0 ? use.acknowledged.data['flags'] : Number(body['flags']) & EPHEMERAL;
    const flags = (Number(body['flags']) & ~EPHEMERAL) | Number(isPrivate);
    const message = this.#keep({ ...body, flags, author: { id: this.application } });
    if (at === 0) use.answers.splice(0, 1, message);
    else use.answers.push(message);
    return [200, message];
  }

  #check(body: Json): void {
    const components = flat((body['components'] ?? []) as Component[]);
    const text = components.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
    const ids = components.flatMap(({ custom_id: one }) => (one === undefined ? [] : [one]));
    const rules: readonly (readonly [boolean, string])[] = [
      [JSON.stringify(body['allowed_mentions']) === '{"parse":[]}', 'mentions must be off'],
      [(Number(body['flags']) & COMPONENTS_V2) !== 0, 'components need their flag'],
      [components.length > 0 && components.length <= 40, `${components.length} components`],
      [text <= 4_000, `${text} characters`],
      [new Set(ids).size === ids.length && ids.every((one) => one.length <= 100), 'ids of controls'],
      [String(body['nonce'] ?? '').length <= 25, 'the nonce is too long'],
    ];
    this.violations.push(...rules.flatMap(([isKept, name]) => (isKept ? [] : [name])));
  }
}

interface Person {
  readonly permissions?: string;
  /** How long ago, by the id. */
  readonly ageMs?: number;
  /** In a direct message. */
  readonly direct?: boolean;
}

interface Asked {
  readonly body: Json;
  readonly query: URLSearchParams;
  readonly token: string | undefined;
}
