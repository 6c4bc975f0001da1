// The one fetcher: every step of the way is checked, waits its turn and keeps to its limits; whatever happens is an answer.
import type { AllowedPlace } from '../../ports/allowed-place.ts';
import type { Fetch, FetchRequest, MayRead } from '../../ports/fetch.ts';
import type { Clock } from '../../ports/system.ts';
import { checkAddress, machineOf } from './address-check.ts';
import { allowing } from './allow-list.ts';
import { inTime } from './deadline.ts';
import { type Exchange, exchange, isRedirect } from './exchange.ts';
import { type Failed, failed, failureOf } from './faults.ts';
import { FETCH_LIMITS, type FetchLimits } from './fetch-limits.ts';
import { guardedAgent, type Lookup, lookUp } from './guarded-agent.ts';
import { follow, type Journey, setOut } from './journey.ts';
import { leavingAlone } from './left-alone.ts';
import { POLITENESS, type Politeness, takingTurns } from './politeness.ts';
import { readingRobots } from './robots.ts';

export interface FetchOptions {
  readonly clock: Clock;
  /** What FETCH_ALLOW opens. */
  readonly allow: readonly AllowedPlace[];
  readonly limits?: Partial<FetchLimits>;
  readonly politeness?: Partial<Politeness>;
  readonly lookup?: Lookup;
}

export interface GuardedFetch {
  readonly fetch: Fetch;
  readonly mayRead: MayRead;
  /** How many hosts are remembered for politeness. */
  hosts(): number;
  /** Gives up what is under way and what waits. */
  close(): Promise<void>;
}

type Hop = ({ readonly is: 'answered' } & Exchange) | Failed;

type Onward =
  | { readonly is: 'onward'; readonly journey: Journey }
  | { readonly is: 'ended'; readonly as: Failed };

export const guardedFetch = (options: FetchOptions): GuardedFetch => {
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const allowed = allowing(options.allow);
  const agent = guardedAgent({ allowed, lookup: options.lookup ?? lookUp, limits });
  const turns = takingTurns({ ...POLITENESS, ...options.politeness });
  const alone = leavingAlone(options.clock);
  const closing = new AbortController();

  /** One question, in its turn and in its time. */
  const ask = async (url: URL, asked: FetchRequest): Promise<Hop> => {
    const host = machineOf(url);
    const leaving = AbortSignal.any([closing.signal, ...(asked.signal ? [asked.signal] : [])]);
    try {
      return await turns.take(host, leaving, async () => ({
        is: 'answered',
        // Waiting for the turn does not count.
        ...(await inTime({ ms: limits.total, leaving }, (signal) => exchange(agent, { url, asked, signal }))),
      }));
    } catch (error) {
      if (leaving.aborted) return failed('aborted', `${host} was not waited for`);
      return failureOf(error, host);
    }
  };

  const onward = async (asked: FetchRequest, journey: Journey, url: URL, hop: Exchange): Promise<Onward> => {
    const from = { from: url.href, status: hop.status, location: hop.headers['location'] ?? '' };
    const step = follow(journey, from, limits.redirects);
    if (step.is === 'lost') return { is: 'ended', as: failed('redirects', `${machineOf(url)} ${step.why}`) };
    const isElsewhere = URL.parse(step.journey.url)?.host !== url.host;
    if (isElsewhere && (await asked.mayFollow?.(step.journey.url)) === false)
      return {
        is: 'ended',
        as: failed('redirects', `${machineOf(url)} leads to a place that asks not to be read`),
      };
    return { is: 'onward', journey: step.journey };
  };

  const fetch: Fetch = async (asked) => {
    let journey: Journey = setOut(asked.url);
    for (;;) {
      const checked = checkAddress(journey.url, allowed);
      if (checked.is === 'refused')
        return journey.visited.length > 1 ? { ...checked, why: `it redirects, but ${checked.why}` } : checked;
      const { url } = checked;
      const hop = alone.objection(machineOf(url)) ?? (await ask(url, asked));
      if (hop.is !== 'answered') return hop;
      alone.heed(machineOf(url), hop);
      if (!isRedirect(hop)) return { ...hop, url: url.href, movedTo: journey.movedTo };
      const next = await onward(asked, journey, url, hop);
      if (next.is === 'ended') return next.as;
      journey = next.journey;
    }
  };

  return {
    fetch,
    mayRead: readingRobots({ fetch, clock: options.clock }),
    hosts: turns.hosts,
    close: async () => {
      closing.abort();
      await agent.destroy();
    },
  };
};
