// What a clock reads: the short way through UTC says the same as the long way of any zone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, inZone } from '../../../src/core/time/zoned.ts';

const LAST = 8.64e15;

describe('a clock in UTC', () => {
  it('reads as that of a zone without any offset', () => {
    fc.assert(
      fc.property(fc.integer({ min: -LAST, max: LAST }), (instant) => {
        expect(inZone(instant, 'UTC')).toEqual(inZone(instant, 'Etc/UTC'));
        expect(dayIn(instant, 'UTC')).toBe(dayIn(instant, 'Etc/UTC'));
      }),
    );
  });

  it.each([0, -1, -LAST, LAST, Date.UTC(2026, 1, 28, 23, 59), -62167219200000, -62167219200001])(
    'reads so at %d',
    (instant) => expect(inZone(instant, 'UTC')).toEqual(inZone(instant, 'Etc/UTC')),
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY, LAST + 1])('has no day at %d', (instant) => {
    expect(() => dayIn(instant, 'UTC')).toThrow(RangeError);
  });
});
