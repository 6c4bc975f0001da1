// robots.txt: asked for once, kept to, and where it cannot be read nothing is read.
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { readRules } from '../../../src/adapters/web/robots-rules.ts';
import { open, serve } from './outside.ts';

const MINUTE = 60_000;

const robots = async (answer: string | ((response: ServerResponse, url: string) => void)) => {
  const server = await serve(({ url = '' }, response) => {
    if (typeof answer === 'function') answer(response, url);
    else response.writeHead(200, { 'content-type': 'text/plain' }).end(answer);
  });
  let now = 0;
  const { mayRead } = open([server], { clock: { now: () => now } });
  return {
    server,
    later: (ms: number) => {
      now += ms;
    },
    isPassing: async (path: string) => {
      const verdict = await mayRead(server.at(path));
      return !verdict.may && verdict.isPassing;
    },
    mayRead: async (path: string, host?: string) => {
      const verdict = await mayRead(server.at(path, host));
      return verdict.may ? 'may' : verdict.why;
    },
  };
};
const FORBIDDEN = 'the robots.txt of feeds.example.org asks that this page not be read';

describe('robots.txt', () => {
  it.each<[string, string, string, string]>([
    ['empty', '', '/a', 'may'],
    ['for all', 'User-agent: *\nDisallow: /private/\n', '/private/a', FORBIDDEN],
    ['of another path', 'User-agent: *\nDisallow: /private/\n', '/news/a', 'may'],
    ['for us alone', 'User-agent: Dateline\nDisallow: /\n\nUser-agent: *\nAllow: /\n', '/a', FORBIDDEN],
    ['in small letters', 'user-agent: dateline\r\ndisallow: /\r\n', '/a', FORBIDDEN],
    ['for others', 'User-agent: Otherbot\nDisallow: /\n', '/a', 'may'],
    [
      'for others, but not us',
      'User-agent: *\nDisallow: /\n\nUser-agent: Dateline\nDisallow:\n',
      '/a',
      'may',
    ],
    ['with an exception', 'User-agent: *\nDisallow: /\nAllow: /news/\n', '/news/a', 'may'],
    ['with a pattern', 'User-agent: *\nDisallow: /*?print=\n', '/news/a?print=1', FORBIDDEN],
    ['that is a page', '<!doctype html><p>Not found</p>', '/a', 'may'],
    ['with a byte order mark', '\uFEFFUser-agent: *\nDisallow: /\n', '/a', FORBIDDEN],
  ])('%s', async (_, text, path, verdict) => {
    expect(await (await robots(text)).mayRead(path)).toBe(verdict);
  });

  it.each([
    [404, 'may'],
    [403, 'may'],
    [410, 'may'],
    [429, 'the robots.txt of feeds.example.org cannot be read now (HTTP 429)'],
    [500, 'the robots.txt of feeds.example.org cannot be read now (HTTP 500)'],
    [503, 'the robots.txt of feeds.example.org cannot be read now (HTTP 503)'],
  ])('with status %i', async (status, verdict) => {
    const { mayRead } = await robots((response) => response.writeHead(status).end('Disallow: /'));
    expect(await mayRead('/a')).toBe(verdict);
  });

  it('of many agents and rules costs no more than what it says of us', async () => {
    const agents = Array.from({ length: 4_500 }, () => 'User-agent: Otherbot').join('\n');
    const rules = Array.from({ length: 15_000 }, (_, at) => `Disallow: /${at}`).join('\n');
    const { mayRead } = await robots(`${agents}\n${rules}\nUser-agent: *\nDisallow: /private/`);
    const started = performance.now();
    expect(await mayRead('/7')).toBe('may');
    expect(await mayRead('/private/a')).toBe(FORBIDDEN);
    expect(performance.now() - started).toBeLessThan(2_000);
    const ours = await robots(`${agents.replaceAll('Otherbot', 'Dateline')}\n${rules}`);
    expect(await ours.mayRead('/7')).toBe(FORBIDDEN);
  });

  it('says whether it is worth asking again', async () => {
    const busy = await robots((response) => response.writeHead(503).end());
    expect(await busy.isPassing('/a')).toBe(true);
    const clear = await robots('User-agent: *\nDisallow: /\n');
    expect(await clear.isPassing('/a')).toBe(false);
  });

  it('that cannot be reached', async () => {
    const { mayRead } = await robots((response) => response.destroy());
    expect(await mayRead('/a')).toBe(
      'its robots.txt cannot be read now: feeds.example.org broke the connection off',
    );
  });

  it('that is too large', async () => {
    const { mayRead } = await robots((response) => response.end('#'.repeat(600_000)));
    expect(await mayRead('/a')).toBe(
      'its robots.txt cannot be read now: feeds.example.org sends more than 512 KB',
    );
  });

  it('that would take seconds to read', async () => {
    const { mayRead } = await robots(`User-agent: *\n${'Disallow: /*a*a*a*a*a*a*a*a*b\n'.repeat(16_000)}`);
    const started = performance.now();
    expect(await mayRead(`/${'a'.repeat(2_000)}`)).toBe(
      'the robots.txt of feeds.example.org is not fit to be read',
    );
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('is parsed once, however many pages are asked for', async () => {
    const lines = Array.from({ length: 12_000 }, (_, at) => `Disallow: /private/folder-${at}/`);
    const text = `User-agent: *\n${lines.join('\n')}\n`;
    const { mayRead } = await robots(text);
    expect(await mayRead('/private/folder-1/a')).toBe(FORBIDDEN);
    const timeOf = async (step: (at: number) => unknown): Promise<number> => {
      const started = performance.now();
      for (let at = 0; at < 20; at += 1) await step(at);
      return performance.now() - started;
    };
    const parsing = await timeOf(() => readRules(text, 'https://example.org'));
    const asking = await timeOf((at) => mayRead(`/news/${at}`));
    expect(asking).toBeLessThan(parsing / 2);
  });

  it('that moved counts for where it was asked', async () => {
    const { mayRead, server } = await robots((response, url) => {
      if (url === '/elsewhere') response.end('User-agent: *\nDisallow: /private/\n');
      else response.writeHead(301, { location: `${server.at('', 'other.example.org')}/elsewhere` }).end();
    });
    expect(await mayRead('/private/a')).toBe(FORBIDDEN);
    expect(await mayRead('/news/a')).toBe('may');
  });

  it('that moves in a circle is none', async () => {
    const { mayRead } = await robots((response) =>
      response.writeHead(302, { location: '/robots.txt' }).end(),
    );
    expect(await mayRead('/a')).toBe('may');
  });

  it('that moved to a forbidden place is not read', async () => {
    const { mayRead } = await robots((response) =>
      response.writeHead(302, { location: 'http://localhost/' }).end(),
    );
    expect(await mayRead('/a')).toMatch(/^it redirects, but localhost is a name inside a private network/u);
  });

  it('is asked for once a day and origin, by however many at a time', async () => {
    const { mayRead, server, later } = await robots('User-agent: *\nDisallow: /private/\n');
    await Promise.all(['/a', '/b', '/private/c'].map((path) => mayRead(path)));
    later(23 * 60 * MINUTE);
    expect(await mayRead('/private/d')).toBe(FORBIDDEN);
    expect(server.asked.map(({ url }) => url)).toEqual(['/robots.txt']);
    await mayRead('/a', 'other.example.org');
    expect(server.asked).toHaveLength(2);
    later(61 * MINUTE);
    await mayRead('/a');
    expect(server.asked).toHaveLength(3);
  });

  it('that could not be read is asked for again in a quarter of an hour', async () => {
    let status = 503;
    const { mayRead, server, later } = await robots((response) => response.writeHead(status).end());
    expect(await mayRead('/a')).not.toBe('may');
    status = 404;
    later(14 * MINUTE);
    expect(await mayRead('/a')).not.toBe('may');
    expect(server.asked).toHaveLength(1);
    later(2 * MINUTE);
    expect(await mayRead('/a')).toBe('may');
  });

  it('of no address, or of a forbidden one, is not asked for', async () => {
    const { mayRead } = open([]);
    expect(await mayRead('news')).toEqual({ may: false, isPassing: false, why: 'this is not a web address' });
    expect(await mayRead('file:///etc/passwd')).toMatchObject({ may: false });
    expect(await mayRead('http://10.0.0.5/a')).toMatchObject({
      may: false,
      why: expect.stringMatching(/^10\.0\.0\.5 is an address inside a private network/u),
    });
  });
});
