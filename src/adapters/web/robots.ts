// robots.txt (RFC 9309): asked for once a day and origin, and kept to.
import { DAY, MINUTE } from '../../core/time/instant.ts';
import type { Fetch, Fetched, MayRead } from '../../ports/fetch.ts';
import type { Clock } from '../../ports/system.ts';
import { originMemory } from './origin-memory.ts';
import { isFit, mayBeRead } from './robots-rules.ts';

/** What could not be read is asked for again sooner. */
const SOON = 15 * MINUTE;
/** The least that RFC 9309 wants read. */
const MOST_BYTES = 500 * 1024;
/** Characters of all that is remembered. */
const MOST_REMEMBERED = 8_000_000;

type Rules =
  | { readonly is: 'known'; readonly text: string }
  /** `why`: in one clause. */
  | { readonly is: 'unknown'; readonly why: string };

/** No robots.txt: everything may be read. */
const NO_RULES: Rules = { is: 'known', text: '' };

const unknown = (why: string): Rules => ({ is: 'unknown', why });

/** 4xx: there is none; 429 and 5xx: there may be one. Redirects that lead nowhere count as none. */
const rulesOf = (fetched: Fetched, host: string): Rules => {
  if (fetched.is === 'refused') return unknown(fetched.why);
  if (fetched.is === 'failed' && fetched.fault === 'redirects') return NO_RULES;
  if (fetched.is === 'failed') return unknown(`its robots.txt cannot be read now: ${fetched.why}`);
  const { status, body } = fetched;
  if (status === 429 || status >= 500)
    return unknown(`the robots.txt of ${host} cannot be read now (HTTP ${status})`);
  if (status >= 300) return NO_RULES;
  const text = new TextDecoder().decode(body);
  return isFit(text) ? { is: 'known', text } : unknown(`the robots.txt of ${host} is not fit to be read`);
};

export interface RobotsOptions {
  readonly fetch: Fetch;
  readonly clock: Clock;
}

export const readingRobots = ({ fetch, clock }: RobotsOptions): MayRead => {
  const remembered = originMemory<Rules>(clock, MOST_REMEMBERED);
  const underWay = new Map<string, Promise<Rules>>();

  const read = async ({ origin, hostname }: URL): Promise<Rules> => {
    const url = `${origin}/robots.txt`;
    const rules = rulesOf(await fetch({ url, accept: 'text/plain', mostBytes: MOST_BYTES }), hostname);
    remembered.keep(
      origin,
      rules,
      rules.is === 'known' ? { forMs: DAY, weight: rules.text.length } : { forMs: SOON, weight: 0 },
    );
    underWay.delete(origin);
    return rules;
  };

  /** Whoever asks meanwhile waits for the same answer. */
  const readOnce = (url: URL): Promise<Rules> => {
    const reading = underWay.get(url.origin) ?? read(url);
    underWay.set(url.origin, reading);
    return reading;
  };

  return async (address) => {
    if (!URL.canParse(address)) return { may: false, why: 'this is not a web address' };
    const url = new URL(address);
    const rules = remembered.get(url.origin) ?? (await readOnce(url));
    if (rules.is === 'unknown') return { may: false, why: rules.why };
    return mayBeRead(rules.text, url)
      ? { may: true }
      : { may: false, why: `the robots.txt of ${url.hostname} asks that this page not be read` };
  };
};
