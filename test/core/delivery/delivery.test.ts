// Keys, recipes, retries, looks and lateness: the decisions of a delivery, as tables and properties.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestKey, markOf, updateKey } from '../../../src/core/delivery/keys.ts';
import { lateOf } from '../../../src/core/delivery/late.ts';
import { lookSince, nextLook } from '../../../src/core/delivery/look.ts';
import { recipeOf } from '../../../src/core/delivery/recipe.ts';
import { afterRefusal, pauseAfter } from '../../../src/core/delivery/retry.ts';
import type { Channel, Taken } from '../../../src/core/delivery/subscription.ts';
import type { DigestDefinition } from '../../../src/core/digest/definition.ts';
import { MINUTE } from '../../../src/core/time/instant.ts';

const harbour: Channel = { platform: 'discord', id: '1' };

describe('keys', () => {
  const keys = {
    'a digest': digestKey(harbour, { kind: 'digest', digest: 'daily' }, 5),
    'the next day': digestKey(harbour, { kind: 'digest', digest: 'daily' }, 6),
    'another digest': digestKey(harbour, { kind: 'digest', digest: 'weekly' }, 5),
    'a topic of that name': digestKey(harbour, { kind: 'topic', topic: 'daily' }, 5),
    'a story of that name': digestKey(harbour, { kind: 'story', story: 'daily', label: 'x' }, 5),
    'another channel': digestKey({ ...harbour, id: '2' }, { kind: 'digest', digest: 'daily' }, 5),
    'another platform': digestKey({ ...harbour, platform: 'slack' }, { kind: 'digest', digest: 'daily' }, 5),
    'an update': updateKey(harbour, { article: 'a', revision: 1 }),
    'its next article': updateKey(harbour, { article: 'b', revision: 1 }),
    'its article revised': updateKey(harbour, { article: 'a', revision: 2 }),
  };

  it('differ wherever deliveries differ, and so do their marks', () => {
    const all = Object.values(keys);
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(all.map(markOf)).size).toBe(all.length);
  });

  it('are the same for the same, whatever a story is called', () => {
    expect(digestKey({ ...harbour }, { kind: 'story', story: 'daily', label: 'y' }, 5)).toBe(
      keys['a story of that name'],
    );
  });

  it('cannot be made alike by names with odd characters', () => {
    const a = updateKey({ platform: 'browser', id: 'a","b' }, { article: 'c', revision: 1 });
    expect(a).not.toBe(updateKey({ platform: 'browser', id: 'a' }, { article: 'b","c', revision: 1 }));
  });

  it('give marks that every platform carries', () => {
    fc.assert(fc.property(fc.string(), (key) => void expect(markOf(key)).toMatch(/^[a-z0-9]{20}$/)));
  });
});

describe('recipes', () => {
  const daily: DigestDefinition = {
    name: 'daily',
    title: 'Daily digest',
    stories: 4,
    keyPoints: 2,
    select: { topic: null, languages: [], sections: [], feeds: [] },
    when: { at: '09:00', days: [1], zone: null },
    quiet: 'skip',
    revision: 'r1',
  };
  const cases: readonly [string, Taken, object | null][] = [
    ['a digest is its file', { kind: 'digest', digest: 'daily' }, daily],
    ['a digest whose file is gone', { kind: 'digest', digest: 'weekly' }, null],
    [
      'a topic selects by its words',
      { kind: 'topic', topic: 'ferry talks' },
      {
        title: 'ferry talks',
        stories: 5,
        keyPoints: 3,
        select: { topic: 'ferry talks', languages: [], sections: [], feeds: [] },
      },
    ],
    [
      'a story has its label',
      { kind: 'story', story: 's-1', label: 'Ferry strike' },
      {
        title: 'Ferry strike',
        keyPoints: 3,
        select: { topic: null, languages: [], sections: [], feeds: [] },
      },
    ],
    [
      'a feed selects what came from it',
      { kind: 'feed', feed: 'f-1', label: 'Hill Post' },
      {
        title: 'Hill Post',
        stories: 5,
        select: { topic: null, languages: [], sections: [], feeds: ['f-1'] },
      },
    ],
  ];
  it.each(cases)('%s', (_, takes, expected) => {
    const recipe = recipeOf(takes, [daily]);
    if (expected === null) expect(recipe).toBeNull();
    else expect(recipe).toMatchObject(expected);
  });

  it('have a revision by what they are', () => {
    const revision = (topic: string) => recipeOf({ kind: 'topic', topic }, [])?.revision;
    expect(revision('a')).toBe(revision('a'));
    expect(revision('a')).not.toBe(revision('b'));
    expect(revision('a')).not.toBe(recipeOf({ kind: 'story', story: 's', label: 'a' }, [])?.revision);
    const ofFeed = (feed: string) => recipeOf({ kind: 'feed', feed, label: 'a' }, [])?.revision;
    expect(ofFeed('f-1')).not.toBe(ofFeed('f-2'));
  });
});

describe('retries', () => {
  it('wait longer each time, up to fifteen minutes, and never less than half of that', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 99].map((n) => pauseAfter(n, 0) / 1000)).toEqual([
      2, 6, 18, 54, 162, 486, 900, 900, 900,
    ]);
    fc.assert(
      fc.property(fc.nat(500), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, chance) => {
        const [whole, pause] = [pauseAfter(attempts, 0), pauseAfter(attempts, chance)];
        expect(pause).toBeLessThanOrEqual(whole);
        expect(pause).toBeGreaterThanOrEqual(whole / 2);
      }),
    );
  });

  const refusal = { reason: 'too many', attempts: 1, now: 100_000, chance: 0 };
  it.each([
    ['not before the platform says so', { ...refusal, retryAt: 160_000 }, { nextTry: 160_000 }],
    ['not at once where it names no time', { ...refusal, retryAt: 100_000 }, { nextTry: 102_000 }],
    ['never where that is no help', { ...refusal, retryAt: null }, { nextTry: null, reason: 'too many' }],
    [
      'no more after three days of them',
      { ...refusal, retryAt: 1, attempts: 300 },
      { nextTry: null, reason: 'too many (given up after 300 attempts)' },
    ],
  ])('%s', (_, given, expected) => {
    expect(afterRefusal(given)).toMatchObject({ is: 'failed', ...expected });
  });
});

describe('looks', () => {
  it.each([
    [0, [60, 120], 60],
    [59, [60, 120], 60],
    [60, [60, 120], 120],
    [119, [60, 120], 120],
    [120, [60, 120], null],
    [9000, [60, 120], null],
    [0, [], null],
  ])('%d after the loss, with looks after %j: %j', (now, pauses, expected) => {
    expect(nextLook({ lostAt: 1000, now: 1000 + now, pauses })).toBe(
      expected === null ? null : 1000 + expected,
    );
  });

  it('begin before the first send by any clock', () => {
    expect(lookSince(10 * MINUTE)).toBe(5 * MINUTE);
  });
});

describe('late', () => {
  it.each([
    ['on time', 0, 1, null],
    ['ten minutes', 10 * MINUTE, 1, null],
    ['more than ten', 10 * MINUTE + 1, 1, { postedAt: 70 * MINUTE, covers: 1 }],
    ['three editions in one, the last on time', 90_000, 3, { postedAt: 61 * MINUTE, covers: 3 }],
  ])('%s', (_, after, covers, expected) => {
    expect(lateOf({ dueAt: 60 * MINUTE, covers }, 60 * MINUTE + after)).toEqual(expected);
  });
});
