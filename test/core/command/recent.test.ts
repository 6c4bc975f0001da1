// What was asked lately is known again, and never grows without end.
import { describe, expect, it } from 'vitest';
import { Recent } from '../../../src/core/command/recent.ts';

describe('what is remembered', () => {
  it('is the newest', () => {
    const recent = new Recent<number>(2);
    for (const [n, key] of ['a', 'b', 'c'].entries()) recent.isNew(key, n);
    expect(['a', 'b', 'c'].map((key) => recent.get(key))).toEqual([undefined, 1, 2]);
  });

  it('is new once, and keeps what it was then', () => {
    const recent = new Recent<string | null>(2);
    expect(recent.isNew('a', null)).toBe(true);
    expect(recent.isNew('a', 'again')).toBe(false);
    expect(recent.get('a')).toBeNull();
  });
});
