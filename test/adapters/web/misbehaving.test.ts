// Servers that misbehave, by mistake or on purpose: each costs a bounded time and memory, and is told in one clause.
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  type InputType,
  zstdCompressSync,
} from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FetchLimits } from '../../../src/adapters/web/fetch-limits.ts';
import { get, open, serve, serveRaw, textOf } from './outside.ts';

const failed = (fault: string, does: string) => ({
  is: 'failed',
  fault,
  why: `feeds.example.org ${does}`,
});
/** Short enough for a test; whatever must not end by time keeps its usual limits. */
const soon = (limits: Partial<FetchLimits>) => ({ limits });
const raw = (text: string, then: 'end' | 'reset' | 'wait' = 'end') =>
  serveRaw((socket) => {
    socket.write(text, () => {
      if (then === 'end') socket.end();
      if (then === 'reset') socket.resetAndDestroy();
    });
  });

const PACKERS: Readonly<Record<string, (text: InputType) => Buffer>> = {
  gzip: gzipSync,
  'x-gzip': gzipSync,
  br: brotliCompressSync,
  zstd: zstdCompressSync,
  deflate: deflateSync,
  // As some servers understand the word.
  'deflate ': deflateRawSync,
};
const packed = (encoding: string, body: Buffer) =>
  serve((_, response) => {
    response.writeHead(200, { 'content-encoding': encoding.trim() }).end(body);
  });
const pack = (encoding: string, content: InputType): Buffer =>
  PACKERS[encoding]?.(content) ?? Buffer.from(content as Buffer);

describe('too much', () => {
  it('of a body is cut off, announced or not', async () => {
    let sent = 0;
    const pour = (response: ServerResponse): void => {
      while (!response.destroyed && sent < 200_000_000) {
        sent += 65_536;
        if (!response.write('x'.repeat(65_536))) return void response.once('drain', () => pour(response));
      }
    };
    const server = await serve(({ url }, response) => {
      if (url === '/announced') response.writeHead(200, { 'content-length': '50000000' }).write('x');
      else pour(response);
    });
    const guarded = open([server]);
    const much = failed('too-large', 'sends more than 100 KB');
    expect(await get(guarded, server.at('/announced'))).toEqual(much);
    expect(await get(guarded, server.at('/'))).toEqual(much);
    // What was on its way stands in the buffers of the sockets.
    expect(sent).toBeLessThan(20_000_000);
  });

  it('is more than the limit, not the limit', async () => {
    const server = await serve((_, response) => void response.end('x'.repeat(100)));
    const guarded = open([server]);
    expect(await get(guarded, server.at('/'), { mostBytes: 100 })).toMatchObject({ is: 'answered' });
    expect(await get(guarded, server.at('/'), { mostBytes: 99 })).toEqual(
      failed('too-large', 'sends more than 99 bytes'),
    );
  });

  it.each(Object.keys(PACKERS))('of %s, though little was sent, is not unpacked', async (encoding) => {
    const bomb = pack(encoding, Buffer.alloc(50_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    const server = await packed(encoding, bomb);
    const before = process.memoryUsage().arrayBuffers;
    expect(await get(open([server]), server.at('/'))).toEqual(
      failed('too-large', 'sends more than 100 KB once it is unpacked'),
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });

  it('of packing is not undone', async () => {
    const layer = (content: Buffer, times: number): Buffer =>
      times === 0 ? content : layer(gzipSync(content), times - 1);
    const two = await packed('gzip, gzip', layer(Buffer.from('hello'), 2));
    const twelve = await packed(Array(12).fill('gzip').join(), layer(Buffer.from('hello'), 12));
    const guarded = open([two, twelve]);
    expect(textOf(await get(guarded, two.at('/')))).toBe('hello');
    expect(await get(guarded, twelve.at('/'))).toEqual(failed('unreadable', 'packs its answer too often'));
  });

  it('of headers is cut off', async () => {
    const server = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const pour = (): void => {
        while (!socket.destroyed && socket.write(`x-${'y'.repeat(1000)}: z\r\n`));
      };
      socket.on('drain', pour);
      pour();
    });
    expect(await get(open([server]), server.at('/'))).toEqual(failed('too-large', 'sends too many headers'));
  });
});

describe('packed', () => {
  it.each(Object.keys(PACKERS))('by %s is unpacked', async (encoding) => {
    const server = await packed(encoding, pack(encoding, 'hello '.repeat(1000)));
    expect(textOf(await get(open([server]), server.at('/')))).toBe('hello '.repeat(1000));
  });

  it('in a way that is none is left as it is', async () => {
    const server = await packed('utf-8', Buffer.from('hello'));
    expect(textOf(await get(open([server]), server.at('/')))).toBe('hello');
  });

  it('and empty is empty', async () => {
    const server = await packed('gzip', Buffer.alloc(0));
    expect(textOf(await get(open([server]), server.at('/')))).toBe('');
  });

  it.each(['gzip', 'br', 'zstd', 'deflate'])(
    'by %s and broken off is not taken for whole',
    async (encoding) => {
      const whole = pack(encoding, Array.from({ length: 500 }, (_, at) => `item ${at * 7919}`).join());
      const server = await packed(encoding, whole.subarray(0, whole.length / 2));
      expect(await get(open([server]), server.at('/'))).toEqual(
        failed('unreadable', 'sends an answer that cannot be unpacked'),
      );
    },
  );

  it.each(['gzip', 'br', 'zstd', 'deflate'])(
    'by %s, as it says, and plain is not readable',
    async (encoding) => {
      const server = await packed(encoding, Buffer.from('<rss>hello</rss>'));
      expect(await get(open([server]), server.at('/'))).toMatchObject({ fault: 'unreadable' });
    },
  );
});

describe('a length', () => {
  it('that is longer than what comes is no whole answer', async () => {
    const server = await raw('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhello');
    expect(await get(open([server]), server.at('/'))).toMatchObject({ is: 'failed', fault: 'network' });
  });

  it('that is shorter ends the answer', async () => {
    const server = await raw('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello and more');
    expect(textOf(await get(open([server]), server.at('/')))).toBe('hello');
  });

  it('that is none fails', async () => {
    const server = await raw('HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\nhello');
    expect(await get(open([server]), server.at('/'))).toMatchObject({ is: 'failed', fault: 'unreadable' });
  });

  it('of pieces that end too early is no whole answer', async () => {
    const server = await raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n');
    expect(await get(open([server]), server.at('/'))).toMatchObject({ is: 'failed', fault: 'network' });
  });
});

describe('too slow', () => {
  it('to answer', async () => {
    const server = await raw('', 'wait');
    expect(await get(open([server], soon({ headers: 100 })), server.at('/'))).toEqual(
      failed('timeout', 'does not answer in time'),
    );
  });

  it('with the headers, one letter at a time', async () => {
    const server = await serveRaw(async (socket) => {
      for (const letter of `HTTP/1.1 200 OK\r\nx-${'y'.repeat(1000)}`) {
        if (socket.destroyed) return;
        socket.write(letter);
        await sleep(20);
      }
    });
    expect(await get(open([server], soon({ headers: 200 })), server.at('/'))).toEqual(
      failed('timeout', 'does not answer in time'),
    );
  });

  it('in the middle of the body', async () => {
    const server = await raw('HTTP/1.1 200 OK\r\n\r\nhello', 'wait');
    expect(await get(open([server], soon({ idle: 100 })), server.at('/'))).toEqual(
      failed('timeout', 'stopped in the middle of its answer'),
    );
  });

  it('with the body, one letter at a time, though it never stops', async () => {
    const server = await serveRaw(async (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      while (!socket.destroyed) {
        socket.write('x');
        await sleep(20);
      }
    });
    const started = performance.now();
    expect(await get(open([server], soon({ total: 300, idle: 5_000 })), server.at('/'))).toEqual(
      failed('timeout', 'takes too long to answer'),
    );
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('with greetings that are no answer', async () => {
    const server = await serveRaw(async (socket) => {
      while (!socket.destroyed) {
        socket.write('HTTP/1.1 103 Early Hints\r\n\r\n');
        await sleep(20);
      }
    });
    expect(await get(open([server], soon({ total: 300 })), server.at('/'))).toMatchObject({
      is: 'failed',
      fault: 'timeout',
    });
  });

  it('to look its name up', async () => {
    const guarded = open([], { lookup: () => new Promise(() => {}), ...soon({ connect: 100 }) });
    expect(await get(guarded, 'http://feeds.example.org/')).toEqual(
      failed('timeout', 'cannot be reached in time'),
    );
  });
});

describe('no server', () => {
  it('has that name', async () => {
    const lookup = async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND feeds.example.org'), { code: 'ENOTFOUND' });
    };
    const unknown = failed('no-such-host', 'is not known: nobody has that name');
    expect(await get(open([], { lookup }), 'http://feeds.example.org/')).toEqual(unknown);
    expect(await get(open([], { lookup: async () => [] }), 'http://feeds.example.org/')).toEqual(unknown);
  });

  it('takes the connection', async () => {
    const server = await serve(() => {});
    const port = server.port + 1;
    const guarded = open([{ port }]);
    expect(await get(guarded, `http://feeds.example.org:${port}/`)).toEqual(
      failed('network', 'takes no connection'),
    );
  });

  it.each<[string, string]>([
    ['before it answers', ''],
    ['in its headers', 'HTTP/1.1 200 OK\r\nx-a'],
    ['in its body', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhello'],
  ])('breaks off %s without being told so', async (_, text) => {
    const reset = await raw(text, 'reset');
    const ended = await raw(text, 'end');
    const guarded = open([reset, ended]);
    expect(await get(guarded, reset.at('/'))).toMatchObject({ is: 'failed', fault: 'network' });
    expect(await get(guarded, ended.at('/'))).toMatchObject({ is: 'failed', fault: 'network' });
  });

  it('may speak another language', async () => {
    const server = await raw('220 mail.example.org ESMTP\r\n');
    expect(await get(open([server]), server.at('/'))).toEqual(
      failed('unreadable', 'answers with something that is not HTTP'),
    );
  });
});

it('a failure tells no more of the address than its host', async () => {
  const server = await raw('nonsense');
  const answer = await get(open([server]), server.at('/private?token=abc'));
  expect(JSON.stringify(answer)).not.toMatch(/private|token|abc|127\.0\.0\.1/u);
});
