// A news site on loopback: feeds and pages at paths, answered as each test says, with a record of what was asked.
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SiteAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface NewsSite {
  /** `http://127.0.0.1:…` */
  readonly url: string;
  readonly asked: { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  /** What stands at a path from now on; with an `etag`, whoever has it is told that nothing is new. */
  at(path: string, answer: SiteAnswer | Handler): void;
  /** Nothing stands anywhere. */
  clear(): void;
  timesAsked(path: string): number;
  close(): Promise<void>;
}

const NOWHERE: SiteAnswer = { status: 404, body: 'nothing here' };

const send = (answer: SiteAnswer, request: IncomingMessage, response: ServerResponse): void => {
  const { status = 200, headers = {}, body = '' } = answer;
  const isKnown = headers['etag'] !== undefined && request.headers['if-none-match'] === headers['etag'];
  response.writeHead(isKnown ? 304 : status, headers).end(isKnown ? '' : body);
};

export const newsSite = async (host = '127.0.0.1'): Promise<NewsSite> => {
  const places = new Map<string, SiteAnswer | Handler>();
  const asked: { readonly path: string; readonly headers: IncomingHttpHeaders }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push({ path, headers: request.headers });
    const place = places.get(path) ?? NOWHERE;
    if (typeof place === 'function') place(request, response);
    else send(place, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${port}`,
    asked,
    at: (path, answer) => void places.set(path, answer),
    clear: () => places.clear(),
    timesAsked: (path) => asked.filter((one) => one.path === path).length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

export interface RssItem {
  readonly guid?: string;
  readonly title: string;
  readonly link?: string;
  readonly text?: string;
  readonly at?: number;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const tag = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `<${name}>${escaped(text)}</${name}>`;

export const rss = (title: string, items: readonly RssItem[]): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>${tag('title', title)}${items
    .map(
      ({ guid, title: of, link, text, at }) =>
        `<item>${tag('title', of)}${tag('link', link)}${tag('guid', guid)}${tag('description', text)}${tag('pubDate', at === undefined ? undefined : new Date(at).toUTCString())}</item>`,
    )
    .join('')}</channel></rss>`;
