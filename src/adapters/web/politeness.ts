// Taking turns: few requests to a host at a time and not too often, and not too many in all.
import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';

export interface Politeness {
  /** Requests to one host at a time. */
  readonly perHost: number;
  /** From the start of one to the start of the next, in ms. */
  readonly spacing: number;
  /** Requests at a time, to all hosts. */
  readonly atOnce: number;
}

export const POLITENESS: Politeness = { perHost: 2, spacing: 1_000, atOnce: 64 };

export interface Turns {
  /** Rejects with the signal’s reason when it is aborted before its turn or during it. */
  take<T>(host: string, signal: AbortSignal, act: () => Promise<T>): Promise<T>;
  /** How many hosts are remembered: those that are asked, waited for, or were asked a moment ago. */
  hosts(): number;
}

interface Host {
  readonly queue: PQueue;
  /** When the next request may start, by the monotonic clock: it must not wait because somebody set the time. */
  next: number;
}

export const takingTurns = ({ perHost, spacing, atOnce }: Politeness): Turns => {
  const all = new PQueue({ concurrency: atOnce });
  const hosts = new Map<string, Host>();

  /** Ten thousand hosts that are asked every ten minutes need not be remembered in between. */
  const forget = (name: string, host: Host): void => {
    if (hosts.get(name) !== host || host.queue.pending + host.queue.size > 0) return;
    const wait = host.next - performance.now();
    if (wait <= 0) hosts.delete(name);
    else setTimeout(() => forget(name, host), wait).unref();
  };

  const hostNamed = (name: string): Host => {
    const known = hosts.get(name);
    if (known !== undefined) return known;
    const host: Host = { queue: new PQueue({ concurrency: perHost }), next: 0 };
    host.queue.addEventListener('idle', () => forget(name, host));
    hosts.set(name, host);
    return host;
  };

  /** Null, and nothing done, where another request to the host started while this one waited for its place among all. */
  const begin = async <T>(host: Host, act: () => Promise<T>): Promise<{ readonly value: T } | null> => {
    const now = performance.now();
    if (now < host.next) return null;
    host.next = now + spacing;
    return { value: await act() };
  };

  /** Whoever waits for the host’s next moment holds no place that others could use. */
  const start = async <T>(host: Host, signal: AbortSignal, act: () => Promise<T>): Promise<T> => {
    for (;;) {
      const wait = Math.ceil(host.next - performance.now());
      if (wait > 0) await sleep(wait, undefined, { signal });
      const begun = await all.add(() => begin(host, act), { signal });
      if (begun !== null) return begun.value;
    }
  };

  return {
    take: (name, signal, act) => {
      const host = hostNamed(name);
      return host.queue.add(() => start(host, signal, act), { signal });
    },
    hosts: () => hosts.size,
  };
};
