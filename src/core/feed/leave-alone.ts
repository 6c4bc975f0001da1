// How long a server asks to be left alone: Retry-After, Cache-Control, Expires. RFC 9110, section 10.2.3; RFC 9111, section 5.
import { DAY, type Instant, SECOND } from '../time/instant.ts';

type Headers = Readonly<Record<string, string>>;

/** Nobody who publishes news means more than this; a mistyped header must not silence a feed for good. */
const RETRY_AT_MOST = 7 * DAY;
const FRESH_AT_MOST = DAY;

const secondsIn = (text: string): number | null => (/^\d{1,9}$/u.test(text) ? Number(text) * SECOND : null);

/** An HTTP date; the server's own clock may be wrong, so that only the difference to its Date counts. */
const untilDate = (text: string, { date = '' }: Headers, now: Instant): number | null => {
  const then = Date.parse(text);
  const served = Date.parse(date);
  return Number.isNaN(then) ? null : then - (Number.isNaN(served) ? now : served);
};

const within = (length: number | null, most: number): number => Math.min(Math.max(length ?? 0, 0), most);

/** In ms; 0 where the server says nothing. */
export const retryAfter = (headers: Headers, now: Instant): number => {
  const said = headers['retry-after']?.trim() ?? '';
  return within(secondsIn(said) ?? untilDate(said, headers, now), RETRY_AT_MOST);
};

/** In ms: for how long the answer stays fresh, less its age in caches on the way. */
export const freshFor = (headers: Headers, now: Instant): number => {
  const control = headers['cache-control'] ?? '';
  if (/\bno-(?:cache|store)\b/iu.test(control)) return 0;
  const maxAge = /\bmax-age\s*=\s*"?(\d{1,9})/iu.exec(control)?.[1];
  const length = maxAge === undefined ? untilDate(headers['expires'] ?? '', headers, now) : secondsIn(maxAge);
  return within((length ?? 0) - (secondsIn(headers['age']?.trim() ?? '') ?? 0), FRESH_AT_MOST);
};
