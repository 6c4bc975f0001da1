// How long servers ask to be left alone.
import { describe, expect, it } from 'vitest';
import { freshFor, retryAfter } from '../../../src/core/feed/leave-alone.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/core/time/instant.ts';

const NOW = Date.UTC(2026, 2, 9, 12);
const at = (offset: number): string => new Date(NOW + offset).toUTCString();

describe('Retry-After', () => {
  it.each([
    ['120', 2 * MINUTE],
    [' 3600 ', HOUR],
    [at(HOUR), HOUR],
    [at(-HOUR), 0],
    ['-5', 0],
    ['soon', 0],
    ['', 0],
    ['99999999', 7 * DAY],
  ])('%j', (value, expected) => {
    expect(retryAfter({ 'retry-after': value }, NOW)).toBe(expected);
  });

  it('goes by the server’s own clock where that is wrong', () => {
    expect(retryAfter({ 'retry-after': at(3 * DAY + HOUR), date: at(3 * DAY) }, NOW)).toBe(HOUR);
  });
});

describe('freshness', () => {
  it.each([
    [{ 'cache-control': 'max-age=600' }, 10 * MINUTE],
    [{ 'cache-control': 'public, MAX-AGE = 600, must-revalidate', expires: at(5 * HOUR) }, 10 * MINUTE],
    [{ 'cache-control': 'max-age=600', age: '540' }, MINUTE],
    [{ 'cache-control': 'max-age=600', age: '900' }, 0],
    [{ 'cache-control': 'no-cache, max-age=600' }, 0],
    [{ 'cache-control': 'private, no-store' }, 0],
    [{ expires: at(HOUR) }, HOUR],
    [{ expires: '0' }, 0],
    [{ expires: at(400 * DAY) }, DAY],
    [{ expires: at(HOUR + 2 * DAY), date: at(2 * DAY) }, HOUR],
    [{}, 0],
  ] as const)('of %j', (headers, expected) => {
    expect(freshFor(headers, NOW)).toBe(expected);
  });

  it('is no longer than a second more than it says', () => {
    expect(freshFor({ 'cache-control': 's-maxage=9, max-age=1' }, NOW)).toBe(SECOND);
  });
});
