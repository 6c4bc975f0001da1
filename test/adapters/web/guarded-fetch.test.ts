// The fetcher against real servers: where it may go, what it brings back, and what it never sends.
import { describe, expect, it } from 'vitest';
import type { Lookup } from '../../../src/adapters/web/guarded-agent.ts';
import { get, open, serve, serveRaw, textOf } from './outside.ts';

const hello = () => serve((_, response) => void response.end('hello'));
const PRIVATE = 'an address inside a private network; whoever runs Dateline can allow it with FETCH_ALLOW';
const refused = (why: string) => ({ is: 'refused', why });

describe('an answer', () => {
  it('has status, headers and body, and says where it came from', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain', 'x-twice': ['a', 'b'], 'set-cookie': 'id=1' });
      response.end('hello');
    });
    const answer = await get(open([server]), server.at('/feed?a=1#part'));
    expect(answer).toMatchObject({ is: 'answered', status: 200, url: server.at('/feed?a=1'), movedTo: null });
    expect(textOf(answer)).toBe('hello');
    expect(answer.is === 'answered' && answer.headers).toMatchObject({
      'content-type': 'text/plain',
      'x-twice': 'a, b',
    });
    expect(answer.is === 'answered' && Object.keys(answer.headers)).not.toContain('set-cookie');
  });

  it('has bytes of its own, that can be handed to a thread', async () => {
    const server = await hello();
    const answer = await get(open([server]), server.at('/'));
    expect(answer.is === 'answered' && answer.body.buffer.byteLength).toBe(5);
  });

  it('of any status is an answer', async () => {
    const server = await serve((_, response) => void response.writeHead(410).end('gone'));
    expect(await get(open([server]), server.at('/'))).toMatchObject({ is: 'answered', status: 410 });
  });

  it('to a conditional question may be that nothing changed', async () => {
    const server = await serve(({ headers }, response) => {
      const isSame = headers['if-none-match'] === '"1"' && headers['if-modified-since'] === 'yesterday';
      response.writeHead(isSame ? 304 : 200, { etag: '"1"' }).end();
    });
    const guarded = open([server]);
    const first = await get(guarded, server.at('/'));
    expect(first).toMatchObject({ status: 200, headers: { etag: '"1"' } });
    const again = await get(guarded, server.at('/'), { etag: '"1"', lastModified: 'yesterday' });
    expect(again).toMatchObject({ status: 304 });
    expect(server.asked[0]?.headers).not.toHaveProperty('if-none-match');
  });

  it('leaves out a mark that no header can hold', async () => {
    const server = await hello();
    const answer = await get(open([server]), server.at('/'), { etag: '"\u2028"', lastModified: 'a\nb: c' });
    expect(textOf(answer)).toBe('hello');
    expect(server.asked[0]?.headers).not.toHaveProperty('if-none-match');
    expect(server.asked[0]?.headers).not.toHaveProperty('b');
  });
});

describe('a question', () => {
  it('says who asks and for what, and nothing else', async () => {
    const server = await hello();
    await get(open([server]), server.at('/'), { accept: 'text/html' });
    const [asked] = server.asked;
    expect(asked?.method).toBe('GET');
    expect(asked?.headers).toEqual({
      host: `feeds.example.org:${server.port}`,
      connection: 'keep-alive',
      accept: 'text/html',
      'accept-encoding': 'gzip, br, zstd, deflate',
      'user-agent': expect.stringMatching(/^Dateline\/\d+\.\d+\.\d+ \(news digest bot\)$/u),
    });
  });

  it('brings no cookie back, and no password from a redirect', async () => {
    const server = await serve((_, response) => void response.writeHead(200, { 'set-cookie': 'id=1' }).end());
    const mover = await serve(({ url }, response) => {
      const location = url === '/a' ? server.at('/') : server.at('/').replace('//', '//me:secret@');
      response.writeHead(302, { location, 'set-cookie': 'id=2' }).end();
    });
    const guarded = open([server, mover]);
    await get(guarded, server.at('/'));
    await get(guarded, mover.at('/a'));
    expect(server.asked).toHaveLength(2);
    for (const { headers } of server.asked) {
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('authorization');
    }
    expect(await get(guarded, mover.at('/b'))).toEqual(
      refused('it redirects, but the address holds a name or a password; leave them out'),
    );
    expect(server.asked).toHaveLength(2);
  });
});

describe('a forbidden place', () => {
  it('is not asked: its server sees nothing', async () => {
    const secret = await hello();
    const guarded = open([]);
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '[::ffff:127.0.0.1]', '0'])
      expect((await get(guarded, `http://${host}:${secret.port}/`)).is).toBe('refused');
    expect(secret.asked).toEqual([]);
    // It could have been reached.
    expect(await (await fetch(`http://127.0.0.1:${secret.port}/`)).text()).toBe('hello');
  });

  it.each<[string, Awaited<ReturnType<Lookup>>]>([
    ['one address', [{ address: '10.0.0.5', family: 4 }]],
    [
      'one bad address among good ones',
      [
        { address: '8.8.8.8', family: 4 },
        { address: '10.0.0.5', family: 4 },
        { address: '2606:4700::1111', family: 6 },
      ],
    ],
    ['an address in other clothes', [{ address: '64:ff9b::10.0.0.5', family: 6 }]],
  ])('is found behind a name: %s', async (_, addresses) => {
    const guarded = open([], { lookup: async () => addresses });
    // The address itself is not told: it belongs to the private network.
    expect(await get(guarded, 'http://feeds.example.org/')).toEqual(
      refused(`feeds.example.org leads to ${PRIVATE}`),
    );
    expect(await get(guarded, 'https://feeds.example.org./')).toEqual(
      refused(`feeds.example.org leads to ${PRIVATE}`),
    );
  });

  it('is not reached by a name that leads elsewhere meanwhile', async () => {
    const [allowed, secret] = [await hello(), await serve((_, response) => void response.end('secret'))];
    let lookups = 0;
    // First the address that may be asked, then, for whoever looks twice, one that may not.
    const lookup: Lookup = async () => {
      lookups += 1;
      return [{ address: lookups === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
    };
    const guarded = open([allowed], { lookup });
    expect(textOf(await get(guarded, allowed.at('/')))).toBe('hello');
    expect(lookups).toBe(1);
    // A new connection is judged anew, whatever the name led to before.
    const other = open([allowed], { lookup });
    expect((await get(other, allowed.at('/'))).is).toBe('refused');
    expect((await get(other, secret.at('/'))).is).toBe('refused');
    expect([allowed.asked.length, secret.asked.length]).toEqual([1, 0]);
  });

  it('is not reached by a redirect', async () => {
    const secret = await hello();
    const targets = ['127.0.0.1', 'localhost', '0x7f.1', '[::1]', 'elsewhere.example.org'];
    const server = await serve(({ url }, response) => {
      const location = `http://${targets[Number(url?.slice(1))]}:${secret.port}/`;
      response.writeHead(302, { location }).end();
    });
    const guarded = open([server]);
    for (const [at, target] of targets.entries()) {
      const answer = await get(guarded, server.at(`/${at}`));
      expect([target, answer.is]).toEqual([target, 'refused']);
    }
    expect(secret.asked).toEqual([]);
    expect(await get(guarded, server.at('/0'))).toEqual(
      refused(
        'it redirects, but 127.0.0.1 is an address of this computer itself; whoever runs Dateline can allow it with FETCH_ALLOW',
      ),
    );
  });

  it('by a redirect is also what is no address of the web', async () => {
    const server = await serve((_, response) =>
      response.writeHead(301, { location: 'file:///etc/passwd' }).end(),
    );
    expect(await get(open([server]), server.at('/'))).toMatchObject({
      is: 'refused',
      why: 'it redirects, but only addresses that begin with http:// or https:// are read',
    });
  });

  it('is open when the operator names its host', async () => {
    const server = await hello();
    const guarded = open([], { allow: [{ is: 'host', name: 'wiki', port: server.port }] });
    expect(textOf(await get(guarded, server.at('/', 'wiki')))).toBe('hello');
    expect((await get(guarded, server.at('/', '127.0.0.1'))).is).toBe('refused');
    expect((await get(guarded, server.at('/', 'feeds.example.org'))).is).toBe('refused');
  });

  it('is told without a secret of its address', async () => {
    const guarded = open([], { lookup: async () => [{ address: '10.0.0.5', family: 4 }] });
    const answer = await get(guarded, 'http://feeds.example.org/private?token=abc');
    expect(JSON.stringify(answer)).not.toMatch(/token|abc|\/private/u);
  });
});

describe('redirects', () => {
  /** `/a>301/b` … as a table of places: from each where it leads. */
  const moving = async (places: Readonly<Record<string, readonly [number, string]>>) => {
    const server = await serve(({ url = '' }, response) => {
      const place = places[url];
      if (place === undefined) response.end(`at ${url}`);
      else response.writeHead(place[0], { location: place[1] }).end('moved');
    });
    return { server, guarded: open([server]) };
  };

  it.each<[string, Readonly<Record<string, readonly [number, string]>>, string, string | null]>([
    ['for now', { '/a': [302, '/b'] }, '/b', null],
    ['to see other', { '/a': [303, '/b'] }, '/b', null],
    ['for now, strictly', { '/a': [307, '/b'] }, '/b', null],
    ['for good', { '/a': [301, '/b'] }, '/b', '/b'],
    ['for good, strictly', { '/a': [308, '/b'] }, '/b', '/b'],
    ['for good, twice', { '/a': [301, '/b'], '/b': [308, '/c'] }, '/c', '/c'],
    ['for good, then for now', { '/a': [301, '/b'], '/b': [302, '/c'] }, '/c', '/b'],
    ['for now, then for good', { '/a': [302, '/b'], '/b': [301, '/c'] }, '/c', null],
    ['for good, for now, for good', { '/a': [301, '/b'], '/b': [307, '/c'], '/c': [301, '/d'] }, '/d', '/b'],
    ['without the fragment', { '/a': [301, '/b#part'] }, '/b', '/b'],
  ])('%s', async (_, places, url, movedTo) => {
    const { server, guarded } = await moving(places);
    const answer = await get(guarded, server.at('/a'));
    expect(answer).toMatchObject({
      url: server.at(url),
      movedTo: movedTo === null ? null : server.at(movedTo),
    });
    expect(textOf(answer)).toBe(`at ${url}`);
  });

  it('lead to other hosts, and the marks of the last answer go along', async () => {
    const target = await serve(({ headers }, response) =>
      response.writeHead(headers['if-none-match'] === '"1"' ? 304 : 200).end(),
    );
    const server = await serve((_, response) => response.writeHead(301, { location: target.at('/') }).end());
    const answer = await get(open([server, target]), server.at('/'), { etag: '"1"' });
    expect(answer).toMatchObject({ status: 304, movedTo: target.at('/') });
  });

  it('in a circle are not followed', async () => {
    const { server, guarded } = await moving({ '/a': [302, '/b'], '/b': [301, '/a'], '/me': [302, '/me#x'] });
    const why = 'feeds.example.org redirects in a circle';
    expect(await get(guarded, server.at('/a'))).toEqual({ is: 'failed', fault: 'redirects', why });
    expect(await get(guarded, server.at('/me'))).toEqual({ is: 'failed', fault: 'redirects', why });
    expect(server.asked).toHaveLength(3);
  });

  it('without end are not followed', async () => {
    const server = await serve(({ url }, response) => response.writeHead(302, { location: `${url}x` }).end());
    expect(await get(open([server]), server.at('/'))).toEqual({
      is: 'failed',
      fault: 'redirects',
      why: 'feeds.example.org redirects too often',
    });
    expect(server.asked).toHaveLength(6);
  });

  it('to nowhere are told', async () => {
    const { server, guarded } = await moving({ '/a': [302, 'http://'] });
    expect(await get(guarded, server.at('/a'))).toMatchObject({ fault: 'redirects' });
  });

  it('may hold other letters than ASCII', async () => {
    const server = await serveRaw((socket, question) =>
      socket.end(
        question.startsWith('GET /b%C3%BCcher ')
          ? 'HTTP/1.1 200 OK\r\n\r\nthere'
          : 'HTTP/1.1 301 Moved\r\nlocation: /bücher\r\ncontent-length: 0\r\n\r\n',
      ),
    );
    expect(textOf(await get(open([server]), server.at('/')))).toBe('there');
  });

  it('without a place are answers', async () => {
    const server = await serve((_, response) => response.writeHead(302).end('somewhere'));
    expect(await get(open([server]), server.at('/'))).toMatchObject({ is: 'answered', status: 302 });
  });

  it('are left at once, however much comes with them', async () => {
    const server = await serve(({ url }, response) => {
      if (url === '/b') return void response.end('there');
      response.writeHead(302, { location: '/b' });
      response.write('x'.repeat(10_000_000));
      return undefined;
    });
    expect(textOf(await get(open([server]), server.at('/a')))).toBe('there');
  });
});

describe('giving up', () => {
  const silent = () => serve(() => {});

  it('when whoever asked gives up, under way, waiting or before', async () => {
    const server = await silent();
    const guarded = open([server], { politeness: { perHost: 1 } });
    const leaving = new AbortController();
    const answers = [1, 2].map(() => get(guarded, server.at('/'), { signal: leaving.signal }));
    await expect.poll(() => server.asked.length).toBe(1);
    leaving.abort();
    const aborted = { is: 'failed', fault: 'aborted', why: 'feeds.example.org was not waited for' };
    expect(await Promise.all(answers)).toEqual([aborted, aborted]);
    expect(await get(guarded, server.at('/'), { signal: leaving.signal })).toEqual(aborted);
    expect(server.asked).toHaveLength(1);
  });

  it('leaves the place to the next', async () => {
    const server = await serve(({ url }, response) => void (url === '/b' && response.end('hello')));
    const guarded = open([server], { politeness: { perHost: 1 } });
    const leaving = new AbortController();
    const first = get(guarded, server.at('/a'), { signal: leaving.signal });
    const second = get(guarded, server.at('/b'));
    await expect.poll(() => server.asked.length).toBe(1);
    leaving.abort();
    expect(await first).toMatchObject({ fault: 'aborted' });
    expect(textOf(await second)).toBe('hello');
  });

  it('when the program stops', async () => {
    const server = await silent();
    const guarded = open([server], { politeness: { perHost: 1 } });
    const answers = [1, 2].map(() => get(guarded, server.at('/')));
    await expect.poll(() => server.asked.length).toBe(1);
    await guarded.close();
    for (const answer of await Promise.all(answers)) expect(answer).toMatchObject({ fault: 'aborted' });
    expect(await get(guarded, server.at('/'))).toMatchObject({ fault: 'aborted' });
  });
});

describe('many hosts', () => {
  it('are forgotten once they were asked', async () => {
    const server = await hello();
    const guarded = open([server]);
    await Promise.all(
      Array.from({ length: 300 }, (_, at) => get(guarded, server.at('/', `feeds${at}.example.org`))),
    );
    expect(server.asked).toHaveLength(300);
    await expect.poll(() => guarded.hosts()).toBe(0);
  });
});
