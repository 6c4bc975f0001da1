// The one HTTP server: the browser page, Slack's events in HTTP mode, and /healthz. Each route guards itself.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OperatorError } from '../../ports/operator-error.ts';

export interface Route {
  /** Taken with everything below it: `/slack/events`. */
  readonly path: string;
  readonly listener: RequestListener;
}

export interface ServerOptions {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  readonly routes: readonly Route[];
  /** Whatever no route takes; null answers 404. */
  readonly page: RequestListener | null;
  /** What /healthz says; true: 200, false: 503. */
  readonly isHealthy: () => boolean;
}

export interface WebServer {
  readonly port: number;
  close(): Promise<void>;
}

const health =
  (isHealthy: () => boolean): RequestListener =>
  (_, response) => {
    const ok = isHealthy();
    response.writeHead(ok ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(`${JSON.stringify({ ok })}\n`);
  };

const nothing: RequestListener = (_, response) => {
  response.writeHead(404).end();
};

/** Why a server could not listen, and what to do. */
const refusal = (error: NodeJS.ErrnoException, { host, port }: ServerOptions): OperatorError => {
  const why: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is in use: stop the other program, or set PORT to another number (PORT=0 takes any free one).`,
    EACCES: `Port ${port} may not be used by this user: set PORT to a number from 1024 on.`,
    EADDRNOTAVAIL: `This computer has no address ${host}: set HOST to 127.0.0.1, or leave it empty.`,
    ENOTFOUND: `HOST ${host} is not an address: set it to 127.0.0.1, or leave it empty.`,
  };
  return new OperatorError(
    why[error.code ?? ''] ?? `The server cannot listen on ${host}:${port}: ${error.message}.`,
  );
};

const isBelow = (path: string, url: string): boolean => {
  const pathname = url.split('?')[0] ?? '';
  return pathname === path || pathname.startsWith(`${path}/`);
};

/** Rejects with an `OperatorError` when it cannot listen. */
export const openServer = async (options: ServerOptions): Promise<WebServer> => {
  const routes: readonly Route[] = [
    { path: '/healthz', listener: health(options.isHealthy) },
    ...options.routes,
  ];
  const server = createServer((request, response) => {
    const route = routes.find(({ path }) => isBelow(path, request.url ?? ''));
    (route?.listener ?? options.page ?? nothing)(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(refusal(error, options)));
    server.listen(options.port, options.host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Pages that wait for new messages hold their connection open.
        server.closeAllConnections();
      }),
  };
};
