// robots.txt (RFC 9309): asked for once a day and origin, and kept to.
import { DAY, MINUTE } from '../../core/time/instant.ts';
import type { Fetch, Fetched, MayRead } from '../../ports/fetch.ts';
import type { Clock } from '../../ports/system.ts';
import { originMemory } from './origin-memory.ts';
import { type RobotsRules, readRules } from './robots-rules.ts';

/** What could not be read is asked for again sooner. */
const SOON = 15 * MINUTE;
/** The least that RFC 9309 wants read. */
const MOST_BYTES = 500 * 1024;
/** Bytes of all that is remembered: a few thousand origins, most of which have a page of rules. */
const MOST_REMEMBERED = 32_000_000;
/** Parsed rules take up to so many bytes for each character of their text (measured: 3 to 8). */
const BYTES_A_CHARACTER = 8;

type Rules =
  | { readonly is: 'known'; readonly mayRead: RobotsRules; readonly weight: number }
  /** `why`: in one clause. */
  | { readonly is: 'unknown'; readonly isPassing: boolean; readonly why: string };

/** No robots.txt: everything may be read. */
const NO_RULES: Rules = { is: 'known', mayRead: () => true, weight: 0 };

const unknown = (why: string, isPassing = true): Rules => ({ is: 'unknown', isPassing, why });

/** 4xx: there is none; 429 and 5xx: there may be one. Redirects that lead nowhere count as none. */
const rulesOf = (fetched: Fetched, { origin, hostname: host }: URL): Rules => {
  if (fetched.is === 'refused') return unknown(fetched.why, false);
  if (fetched.is === 'failed' && fetched.fault === 'redirects') return NO_RULES;
  if (fetched.is === 'failed') return unknown(`its robots.txt cannot be read now: ${fetched.why}`);
  const { status, body } = fetched;
  if (status === 429 || status >= 500)
    return unknown(`the robots.txt of ${host} cannot be read now (HTTP ${status})`);
  if (status >= 300) return NO_RULES;
  const text = new TextDecoder().decode(body);
  const mayRead = readRules(text, origin);
  return mayRead !== null
    ? { is: 'known', mayRead, weight: text.length * BYTES_A_CHARACTER }
    : unknown(`the robots.txt of ${host} is not fit to be read`, false);
};

export interface RobotsOptions {
  readonly fetch: Fetch;
  readonly clock: Clock;
}

export const readingRobots = ({ fetch, clock }: RobotsOptions): MayRead => {
  const remembered = originMemory<Rules>(clock, MOST_REMEMBERED);
  const underWay = new Map<string, Promise<Rules>>();

  const read = async (site: URL): Promise<Rules> => {
    const { origin } = site;
    const url = `${origin}/robots.txt`;
    const rules = rulesOf(await fetch({ url, accept: 'text/plain', mostBytes: MOST_BYTES }), site);
    remembered.keep(
      origin,
      rules,
      rules.is === 'known' ? { forMs: DAY, weight: rules.weight } : { forMs: SOON, weight: 0 },
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
    if (!URL.canParse(address)) return { may: false, isPassing: false, why: 'this is not a web address' };
    const url = new URL(address);
    const rules = remembered.get(url.origin) ?? (await readOnce(url));
    if (rules.is === 'unknown') return { may: false, isPassing: rules.isPassing, why: rules.why };
    return rules.mayRead(url.href)
      ? { may: true }
      : {
          may: false,
          isPassing: false,
          why: `the robots.txt of ${url.hostname} asks that this page not be read`,
        };
  };
};
