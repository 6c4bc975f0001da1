// The outside world of the fetcher: real servers on this computer, and names that lead to them.
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Socket,
  type Server as TcpServer,
} from 'node:net';
import { afterEach } from 'vitest';
import type { Lookup } from '../../../src/adapters/web/guarded-agent.ts';
import {
  type FetchOptions,
  type GuardedFetch,
  guardedFetch,
} from '../../../src/adapters/web/guarded-fetch.ts';
import type { Fetched, FetchRequest } from '../../../src/ports/fetch.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** Closed after the test. */
export const closesAfter = (close: () => Promise<unknown>): void => void closing.push(close);

export interface Outside {
  readonly port: number;
  /** What was asked, in order. */
  readonly asked: readonly IncomingMessage[];
  /** `path` at a name that leads here. */
  at(path: string, host?: string): string;
}

export const listening = async (server: TcpServer | Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

export const serve = async (listener: RequestListener): Promise<Outside> => {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    listener(request, response);
  });
  const port = await listening(server);
  closesAfter(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { port, asked, at: (path, host = 'feeds.example.org') => `http://${host}:${port}${path}` };
};

/** For what no HTTP library would send; one answer a connection. */
export const serveRaw = async (
  answer: (socket: Socket, question: string) => void,
): Promise<Pick<Outside, 'port' | 'at'>> => {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', (question) => answer(socket, question.toString()));
  });
  const port = await listening(server);
  closesAfter(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return { port, at: (path, host = 'feeds.example.org') => `http://${host}:${port}${path}` };
};

/** Every name leads to this computer. */
const HERE: Lookup = async () => [{ address: '127.0.0.1', family: 4 }];

export const open = (
  ports: readonly { readonly port: number }[],
  options: Partial<FetchOptions> = {},
): GuardedFetch => {
  const guarded = guardedFetch({
    clock: { now: () => 0 },
    allow: ports.map(({ port }) => ({ is: 'network', address: '127.0.0.1', bits: 32, port })),
    lookup: HERE,
    ...options,
    politeness: { spacing: 0, ...options.politeness },
  });
  closesAfter(guarded.close);
  return guarded;
};

export const get = (
  { fetch }: GuardedFetch,
  url: string,
  more: Partial<FetchRequest> = {},
): Promise<Fetched> => fetch({ url, accept: '*/*', mostBytes: 100_000, ...more });

/** The text of an answer, or what came instead. */
export const textOf = (fetched: Fetched): unknown =>
  fetched.is === 'answered' ? new TextDecoder().decode(fetched.body) : fetched;
