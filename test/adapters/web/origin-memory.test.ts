// What is remembered of origins: for a while, and never more than so much.
import { describe, expect, it } from 'vitest';
import { originMemory } from '../../../src/adapters/web/origin-memory.ts';

describe('the memory of origins', () => {
  it('forgets in time', () => {
    let now = 0;
    const memory = originMemory<string>({ now: () => now }, 10_000);
    memory.keep('a', 'rules', { forMs: 100, weight: 5 });
    now = 99;
    expect(memory.get('a')).toBe('rules');
    now = 100;
    expect(memory.get('a')).toBeNull();
    memory.keep('a', 'new rules', { forMs: 100, weight: 9 });
    expect(memory.get('a')).toBe('new rules');
  });

  it('forgets the oldest when there is too much', () => {
    const memory = originMemory<number>({ now: () => 0 }, 10_000);
    const kept = (): readonly number[] =>
      Array.from({ length: 50 }, (_, at) => at).filter((at) => memory.get(`o${at}`) !== null);
    for (let at = 0; at < 50; at += 1) memory.keep(`o${at}`, at, { forMs: 1, weight: 500 });
    expect(kept()).toEqual([40, 41, 42, 43, 44, 45, 46, 47, 48, 49]);
    // Learning the same again is no more than before; and it is new.
    for (let at = 0; at < 20; at += 1) memory.keep('o40', 40, { forMs: 1, weight: 500 });
    memory.keep('o1', 1, { forMs: 1, weight: 1_500 });
    expect(kept()).toEqual([1, 40, 43, 44, 45, 46, 47, 48, 49]);
    memory.keep('o2', 2, { forMs: 1, weight: 20_000 });
    expect(kept()).toEqual([]);
  });
});
