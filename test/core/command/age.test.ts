// How long something is kept, as people type it.
import { expect, it } from 'vitest';
import { parseAge } from '../../../src/core/command/age.ts';
import { DAY } from '../../../src/core/time/instant.ts';

it.each([
  ['365d', 365],
  ['90 days', 90],
  ['1 year', 365],
  ['2y', 730],
  ['a year', 365],
  ['6 months', 180],
  [' 3  Weeks ', 21],
])('%s is %d days', (typed, days) => {
  expect(parseAge(typed)).toEqual({ is: 'read', value: days * DAY });
});

it.each(['forever', 'for ever', 'never', 'Always'])('%s has no end', (typed) => {
  expect(parseAge(typed)).toEqual({ is: 'read', value: null });
});

it.each(['', '365', 'soon', '0d', '-3 days', '1 yea'])('“%s” is no length', (typed) => {
  expect(parseAge(typed).is).toBe('mistake');
});
