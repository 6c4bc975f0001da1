// Turns: no host is asked by too many at a time or too often, measured by the server that is asked.
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Politeness, takingTurns } from '../../../src/adapters/web/politeness.ts';
import { get, open, serve } from './outside.ts';

const NEVER = new AbortController().signal;
const turnsWith = (politeness: Partial<Politeness>) =>
  takingTurns({ perHost: 2, spacing: 0, atOnce: 64, ...politeness });
const names = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `feeds${at}.example.org`);

/** What a server sees: per host when its requests came, and the most at a time. */
const watching = async (hold: (at: number) => number) => {
  const came = new Map<string, number[]>();
  const here = new Map<string, number>();
  const most = { ofOneHost: 0, ofAll: 0 };
  let all = 0;
  const server = await serve(async ({ headers: { host = '' } }, response) => {
    const name = host.split(':')[0] ?? '';
    came.set(name, [...(came.get(name) ?? []), performance.now()]);
    here.set(name, (here.get(name) ?? 0) + 1);
    all += 1;
    most.ofOneHost = Math.max(most.ofOneHost, here.get(name) ?? 0);
    most.ofAll = Math.max(most.ofAll, all);
    await sleep(hold(all));
    all -= 1;
    here.set(name, (here.get(name) ?? 0) - 1);
    response.end();
  });
  return { server, came, most };
};

describe('a server', () => {
  it('sees the limits kept by every host and by all together', async () => {
    const spacing = 40;
    const { server, came, most } = await watching((at) => 10 + ((at * 37) % 120));
    const guarded = open([server], { politeness: { perHost: 2, spacing, atOnce: 9 } });
    const started = performance.now();
    const asked = names(15).flatMap((name) => Array<string>(6).fill(server.at('/', name)));
    const answers = await Promise.all(asked.map((url) => get(guarded, url)));
    expect(new Set(answers.map((answer) => answer.is === 'answered' && answer.status))).toEqual(
      new Set([200]),
    );
    expect(most).toEqual({ ofOneHost: 2, ofAll: 9 });
    expect([...came.keys()].sort()).toEqual([...names(15)].sort());
    for (const times of came.values()) {
      expect(times).toHaveLength(6);
      // Connecting may take longer for one than for the next; the earliest moment of each holds all the same.
      for (const [at, time] of times.entries())
        expect(time - started).toBeGreaterThanOrEqual(at * spacing - 1);
    }
  });

  it('is not asked twice at once by way of redirects and other ports', async () => {
    const { server, most } = await watching(() => 30);
    const mover = await serve(({ url }, response) =>
      response.writeHead(302, { location: server.at(url ?? '/') }).end(),
    );
    const guarded = open([server, mover], { politeness: { perHost: 1 } });
    await Promise.all(
      Array.from({ length: 5 }, (_, at) => get(guarded, (at % 2 ? server : mover).at(`/${at}`))),
    );
    expect(most.ofOneHost).toBe(1);
  });
});

describe('turns', () => {
  it('of one host start apart, also when they waited for a place among all', async () => {
    const turns = turnsWith({ spacing: 50, atOnce: 2 });
    // Two others hold all places, so that both requests to the host are ready when one comes free.
    const others = ['a', 'b'].map((name) => turns.take(name, NEVER, () => sleep(120)));
    const starts: number[] = [];
    const mine = [1, 2, 3].map(() =>
      turns.take('c', NEVER, async () => {
        starts.push(performance.now());
      }),
    );
    await Promise.all([...others, ...mine]);
    const gaps = starts.slice(1).map((start, at) => start - (starts[at] ?? 0));
    expect(gaps).toHaveLength(2);
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(49);
  });

  it('of one host do not hold up another', async () => {
    const turns = turnsWith({ perHost: 1, atOnce: 2 });
    const order: string[] = [];
    const slow = [1, 2, 3].map(() =>
      turns.take('slow', NEVER, () => sleep(60).then(() => order.push('slow'))),
    );
    const quick = [1, 2, 3].map(() => turns.take('quick', NEVER, async () => order.push('quick')));
    await Promise.all([...slow, ...quick]);
    expect(order).toEqual(['quick', 'quick', 'quick', 'slow', 'slow', 'slow']);
  });

  it('that wait for the moment of their host take no place from others', async () => {
    const turns = turnsWith({ perHost: 2, atOnce: 1, spacing: 10_000 });
    const leaving = new AbortController();
    await turns.take('a', NEVER, async () => {});
    const waiting = [1, 2].map(() => turns.take('a', leaving.signal, async () => {}).catch(() => 'left'));
    expect(await turns.take('b', NEVER, async () => 'in turn')).toBe('in turn');
    leaving.abort();
    expect(await Promise.all(waiting)).toEqual(['left', 'left']);
  });

  it('are left by whoever gives up, in each place of the queue', async () => {
    const turns = turnsWith({ perHost: 1, atOnce: 1, spacing: 10_000 });
    const leaving = new AbortController();
    const never: string[] = [];
    const take = (host: string) =>
      turns.take(host, leaving.signal, async () => never.push(host)).catch((error: unknown) => error);
    await turns.take('a', NEVER, async () => {});
    const holding = turns.take('b', NEVER, () => sleep(50));
    // For the moment of its host, for its host, for a place among all, for its host.
    const waiting = [take('a'), take('a'), take('c'), take('c')];
    await sleep(20);
    leaving.abort(new Error('gone'));
    for (const error of await Promise.all(waiting)) expect(String(error)).toMatch(/gone|AbortError/u);
    await holding;
    expect(never).toEqual([]);
    // The places are free again.
    expect(await turns.take('d', NEVER, async () => 'in turn')).toBe('in turn');
  });

  it('pass on what goes wrong, and go on', async () => {
    const turns = turnsWith({ perHost: 1, atOnce: 1 });
    await expect(turns.take('a', NEVER, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await turns.take('a', NEVER, async () => 1)).toBe(1);
  });

  it('are remembered until the next may start, and no longer', async () => {
    const turns = turnsWith({ spacing: 150 });
    await Promise.all(names(2_000).map((name) => turns.take(name, NEVER, async () => {})));
    expect(turns.hosts()).toBeGreaterThan(0);
    await expect.poll(() => turns.hosts(), { timeout: 5_000 }).toBe(0);
    const started = performance.now();
    await turns.take('a', NEVER, async () => {});
    await turns.take('a', NEVER, async () => {});
    expect(performance.now() - started).toBeGreaterThanOrEqual(149);
  });
});
