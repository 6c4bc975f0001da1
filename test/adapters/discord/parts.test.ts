// The small parts of the Discord adapter, each by itself.
import { describe, expect, it } from 'vitest';
import { failureOf, failureText } from '../../../src/adapters/discord/client.ts';
import { bearsMark, cardId, nonceOf, withMark } from '../../../src/adapters/discord/mark.ts';
import { firstIdOf, madeAt } from '../../../src/adapters/discord/snowflake.ts';
import { suggestions } from '../../../src/adapters/discord/suggestions.ts';
import type { CommandOption } from '../../../src/core/command/table.ts';

describe('ids', () => {
  it('hold when they were made', () => {
    // The example of Discord's own documentation.
    expect(madeAt('175928847299117063')).toBe(1_462_015_105_796);
  });

  it('of an instant begin before all that were made then', () => {
    const id = '175928847299117063';
    expect(firstIdOf(madeAt(id))).toBeLessThanOrEqual(BigInt(id));
    expect(firstIdOf(madeAt(id) + 1)).toBeGreaterThan(BigInt(id));
    expect(firstIdOf(-5)).toBe(0n);
  });
});

describe('the mark', () => {
  const post = { mark: 'k3v9x7k3v9x7k3v9x7k3', part: 12, channel: { platform: 'discord', id: '1' } } as const;
  const drawn = JSON.stringify({ flags: 32768, components: [{ type: 17, components: [] }] });

  it('fits a nonce and a component id', () => {
    expect(nonceOf(post).length).toBeLessThanOrEqual(25);
    expect(cardId(post)).toBeGreaterThan(0);
    expect(cardId(post)).toBeLessThan(2 ** 31);
  });

  it('is borne by the message of this mark and part alone', () => {
    const message = withMark({ ...post, drawn });
    expect(bearsMark(message, post)).toBe(true);
    expect(bearsMark(message, { ...post, part: 13 })).toBe(false);
    expect(bearsMark(message, { ...post, mark: 'k3' })).toBe(false);
  });

  it.each([null, {}, { components: [] }, { components: [{ id: 'x' }] }])('is not borne by %o', (message) => {
    expect(bearsMark(message, post)).toBe(false);
  });
});

describe('suggestions', () => {
  const option: CommandOption = { name: 'zone', description: '', kind: 'zone', example: 'Berlin' };

  it('are zones, those of a city of that name first', () => {
    expect(suggestions(option, 'paris')[0]).toBe('Europe/Paris');
    expect(suggestions(option, ' New York')).toEqual(['America/New_York']);
    expect(suggestions(option, '')).toHaveLength(25);
    expect(suggestions(option, 'utc')[0]).toBe('UTC');
    expect(suggestions(option, 'nowhere at all')).toEqual([]);
  });

  it('are none for other options', () => {
    expect(suggestions({ ...option, kind: 'topic' }, 'ferry')).toEqual([]);
  });
});

describe('failures', () => {
  const coded = (code: string) => Object.assign(new Error(code), { code });
  it.each([
    [coded('ENOTFOUND'), 'Discord cannot be reached (ENOTFOUND)'],
    [coded('ECONNRESET'), 'Discord’s answer was lost (ECONNRESET)'],
    [new Error('fetch failed', { cause: coded('ECONNREFUSED') }), 'Discord cannot be reached (ECONNREFUSED)'],
    ['a bare word', 'Discord’s answer was lost (no answer)'],
    [
      Object.assign(new Error('Invalid Form Body\ndetails'), { status: 400, code: 50035 }),
      'Discord refused: Invalid Form Body (50035)',
    ],
    [Object.assign(new Error('x'), { status: 401, code: 0 }), 'Discord does not accept the token'],
  ])('%s', (error, line) => {
    expect(failureText(failureOf(error))).toBe(line);
  });
});
