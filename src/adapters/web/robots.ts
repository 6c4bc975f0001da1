// robots.txt (RFC 9309): asked for once a day and origin, and kept to.
import { DAY, MINUTE } from '../../core/time/instant.ts';
import type { Fetch, Fetched, MayRead } from '../../ports/fetch.ts';
import type { Clock } from '../../ports/system.ts';
import { originMemory } from './origin-memory.ts';
import { type RobotsRules, rulesIn } from './robots-rules.ts';

/** What could not be read is asked for again sooner. */
const SOON = 15 * MINUTE;
/** The least that RFC 9309 wants read. */
const MOST_BYTES = 500 * 1024;
/** Bytes of all that is remembered: a few thousand origins, most of which have a page of rules. */
const MOST_REMEMBERED = 32_000_000;

type Answer =
  | { readonly is: 'known'; readonly rules: RobotsRules }
  /** `why`: in one clause. */
  | { readonly is: 'unknown'; readonly why: string };

/** No robots.txt: everything may be read. */
const NO_RULES: Answer = { is: 'known', rules: { allow: () => true, bytes: 0 } };

const unknown = (why: string): Answer => ({ is: 'unknown', why });

/** 4xx: there is none; 429 and 5xx: there may be one. Redirects that lead nowhere count as none. */
const answerOf = (fetched: Fetched, { origin, hostname: host }: URL): Answer => {
  if (fetched.is === 'refused') return unknown(fetched.why);
  if (fetched.is === 'failed' && fetched.fault === 'redirects') return NO_RULES;
  if (fetched.is === 'failed') return unknown(`its robots.txt cannot be read now: ${fetched.why}`);
  const { status, body } = fetched;
  if (status === 429 || status >= 500)
    return unknown(`the robots.txt of ${host} cannot be read now (HTTP ${status})`);
  if (status >= 300) return NO_RULES;
  const rules = rulesIn(new TextDecoder().decode(body), origin);
  return rules === null ? unknown(`the robots.txt of ${host} is not fit to be read`) : { is: 'known', rules };
};

export interface RobotsOptions {
  readonly fetch: Fetch;
  readonly clock: Clock;
}

export const readingRobots = ({ fetch, clock }: RobotsOptions): MayRead => {
  const remembered = originMemory<Answer>(clock, MOST_REMEMBERED);
  const underWay = new Map<string, Promise<Answer>>();

  const read = async (address: URL): Promise<Answer> => {
    const { origin } = address;
    const request = { url: `${origin}/robots.txt`, accept: 'text/plain', mostBytes: MOST_BYTES };
    const answer = answerOf(await fetch(request), address);
    const cost =
      answer.is === 'known' ? { forMs: DAY, weight: answer.rules.bytes } : { forMs: SOON, weight: 0 };
    remembered.keep(origin, answer, cost);
    underWay.delete(origin);
    return answer;
  };

  /** Whoever asks meanwhile waits for the same answer. */
  const readOnce = (address: URL): Promise<Answer> => {
    const reading = underWay.get(address.origin) ?? read(address);
    underWay.set(address.origin, reading);
    return reading;
  };

  return async (address) => {
    const url = URL.parse(address);
    if (url === null) return { may: false, why: 'this is not a web address' };
    const answer = remembered.get(url.origin) ?? (await readOnce(url));
    if (answer.is === 'unknown') return { may: false, why: answer.why };
    return answer.rules.allow(url.href)
      ? { may: true }
      : { may: false, why: `the robots.txt of ${url.hostname} asks that this page not be read` };
  };
};
