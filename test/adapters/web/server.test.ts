// The HTTP server: which listener gets which request, and what an operator reads when it cannot listen.
import { afterEach, describe, expect, it } from 'vitest';
import { openServer, type ServerOptions, type WebServer } from '../../../src/adapters/web/server.ts';

const open: WebServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const serve = async (options: Partial<ServerOptions> = {}): Promise<WebServer> => {
  const server = await openServer({
    host: '127.0.0.1',
    port: 0,
    routes: [{ path: '/slack/events', listener: (_, response) => void response.end('slack') }],
    page: (_, response) => void response.end('page'),
    isHealthy: () => true,
    ...options,
  });
  open.push(server);
  return server;
};
const get = async (server: WebServer, path: string): Promise<[number, string]> => {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`);
  return [response.status, await response.text()];
};

describe('the server', () => {
  it('gives each route what is its own and the page the rest', async () => {
    const server = await serve();
    expect(await get(server, '/slack/events')).toEqual([200, 'slack']);
    expect(await get(server, '/slack/events?x=1')).toEqual([200, 'slack']);
    expect(await get(server, '/slack/eventsmore')).toEqual([200, 'page']);
    expect(await get(server, '/')).toEqual([200, 'page']);
  });

  it('says whether the bot is well', async () => {
    let well = true;
    const server = await serve({ isHealthy: () => well });
    expect(await get(server, '/healthz')).toEqual([200, '{"ok":true}\n']);
    well = false;
    expect(await get(server, '/healthz')).toEqual([503, '{"ok":false}\n']);
  });

  it('without a page has nothing else', async () => {
    expect((await get(await serve({ page: null }), '/'))[0]).toBe(404);
  });

  it('tells in one line that its port is in use', async () => {
    const { port } = await serve();
    await expect(serve({ port })).rejects.toMatchObject({
      name: 'OperatorError',
      message: `Port ${port} is in use: stop the other program, or set PORT to another number (PORT=0 takes any free one).`,
    });
  });

  it('tells in one line that its address is none of this computer', async () => {
    await expect(serve({ host: '192.0.2.1' })).rejects.toMatchObject({
      message: expect.stringMatching(/^This computer has no address 192\.0\.2\.1/u),
    });
  });

  it('closes although a page waits for an answer', async () => {
    const server = await serve({ page: () => {} });
    const waiting = get(server, '/').catch(() => 'cut off');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await server.close();
    expect(await waiting).toBe('cut off');
  });
});
