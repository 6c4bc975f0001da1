// The page behind a real HTTP server on a free port, with a real store in memory; requests as a browser sends them.
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import {
  type BrowserOptions,
  type BrowserPlatform,
  browserPlatform,
} from '../../../src/adapters/browser/platform.ts';
import { openStore, type Store } from '../../../src/adapters/store/store.ts';
import { failing } from '../../../src/flows/failing.ts';
import type { Log } from '../../../src/ports/system.ts';

export const TOKEN = 'the-token-of-this-start';
/** The cookie of the person who sends unless `headers` hold another. */
const PERSON = 'dateline-asker=person-of-a-test';

interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface OpenPage {
  readonly platform: BrowserPlatform;
  readonly store: Store;
  readonly port: number;
  readonly origin: string;
  /** What went to the log, as `level message` with the fields. */
  readonly logged: readonly string[];
  send(path: string, sent?: Sent): Promise<Received>;
  /** A form of the page, with the right origin and token unless `more` says otherwise. */
  post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Received>;
  close(): Promise<void>;
}

const bodyOf = async (response: IncomingMessage): Promise<string> => {
  let body = '';
  response.setEncoding('utf8');
  for await (const chunk of response) body += chunk;
  return body;
};

export const openPage = async (
  options: Partial<Omit<BrowserOptions, 'transcript' | 'log'>> = {},
): Promise<OpenPage> => {
  const store = await openStore({ path: ':memory:' });
  const logged: string[] = [];
  const write =
    (level: string): Log['info'] =>
    (fields, message) =>
      void logged.push(`${level} ${message} ${inspect(fields)}`);
  const log = { info: write('info'), warn: write('warn'), error: write('error') };
  const platform = browserPlatform({
    transcript: store.transcript,
    clock: { now: Date.now },
    log,
    failed: failing(log, () => '7f3a91'),
    zone: 'Europe/Berlin',
    token: TOKEN,
    guard: { host: '127.0.0.1', publicUrl: null, takesSlackEvents: false, adminToken: null },
    overview: async () => ({ articles: 1284, stories: 96, nextDigest: null, hasSamples: true }),
    subscriptions: async () => [],
    ...options,
  });
  const server = createServer(platform.listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;

  const send = (path: string, { method = 'GET', headers = {}, body = '' }: Sent = {}): Promise<Received> =>
    new Promise((resolve, reject) => {
      const options = { port, host: '127.0.0.1', path, method, headers: { cookie: PERSON, ...headers } };
      const outgoing = request(options, (response) => {
        bodyOf(response).then(
          (received) =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: received }),
          reject,
        );
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });

  return {
    platform,
    store,
    port,
    origin,
    logged,
    send,
    post: (path, fields, headers = {}) =>
      send(path, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams({ token: TOKEN, channel: 'general', view: 'slack', ...fields }).toString(),
      }),
    async close() {
      await platform.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
    },
  };
};
