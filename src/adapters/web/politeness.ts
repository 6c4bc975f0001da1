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

  /** Last before the start: whoever waited for a free place among all could otherwise start together with the one before. */
  const keepDistance = async (host: Host, signal: AbortSignal): Promise<void> => {
    const now = performance.now();
    const start = Math.max(now, host.next);
    host.next = start + spacing;
    if (start > now) await sleep(Math.ceil(start - now), undefined, { signal });
  };

  return {
    take: (name, signal, act) => {
      const host = hostNamed(name);
      const start = async () => {
        await keepDistance(host, signal);
        return act();
      };
      return host.queue.add(() => all.add(start, { signal }), { signal });
    },
    hosts: () => hosts.size,
  };
};
