// What the record says of a delivery, for people and in JSON alike.
import { describe, expect, it } from 'vitest';
import type { DeliveryState } from '../../src/core/delivery/delivery.ts';
import { noteOf } from '../../src/verbs/deliveries.ts';

const AT = Date.UTC(2026, 2, 12, 8);

describe('the note of a delivery', () => {
  const states: readonly (readonly [DeliveryState, string])[] = [
    [{ is: 'due' }, ''],
    [
      { is: 'unknown', at: AT, reason: 'the answer was lost' },
      'the answer was lost. Retry: deliveries retry 7',
    ],
    [
      { is: 'failed', reason: 'rate limited', nextTry: AT },
      'rate limited, next try 2026-03-12T08:00:00.000Z',
    ],
    [{ is: 'failed', reason: 'no such channel', nextTry: null }, 'no such channel'],
  ];
  it.each(states)('%o', (state, note) => {
    expect(noteOf({ id: 7, state })).toBe(note);
  });
});
