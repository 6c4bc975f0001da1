// Which group keeps the id of a story, and what a new one is called.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { furtherNames, type Ids, nameGroups } from '../../../src/core/story/story-names.ts';

const NONE: Ids = { living: new Set(), former: new Set() };
const pool = (...of: readonly (readonly [string, string | null])[]) =>
  of.map(([article, story]) => ({ article, story }));

describe('a story that comes apart', () => {
  it('goes on where most of its articles are', () => {
    const of = pool(['a', 's-a'], ['b', 's-a'], ['c', 's-a']);
    expect(nameGroups(of, [[0], [1, 2]], NONE)).toEqual(['s-a-2', 's-a']);
  });

  it('of two halves, where the article is that began it', () => {
    const of = pool(['b', 's-b'], ['c', 's-b'], ['d', 's-b'], ['e', 's-b']);
    expect(
      nameGroups(
        of,
        [
          [2, 3],
          [0, 1],
        ],
        NONE,
      ),
    ).toEqual(['s-d', 's-b']);
  });

  it('gives back the id of a story that was merged into it', () => {
    const of = pool(['a', 's-a'], ['c', 's-a'], ['b', 's-a'], ['d', 's-a'], ['e', 's-a']);
    expect(
      nameGroups(
        of,
        [
          [0, 3, 4],
          [1, 2],
        ],
        { ...NONE, former: new Set(['s-b']) },
      ),
    ).toEqual(['s-a', 's-b']);
  });

  it('takes no id of a story that lives elsewhere', () => {
    const of = pool(['a', 's-x'], ['b', 's-x'], ['x', 's-x'], ['c', 's-x'], ['d', 's-x']);
    expect(
      nameGroups(
        of,
        [
          [0, 1],
          [2, 3, 4],
        ],
        { ...NONE, living: new Set(['s-a']) },
      ),
    ).toEqual(['s-b', 's-x']);
  });

  it('takes no further name of one either, and says which those are', () => {
    const of = pool(['a', 's-x'], ['x', 's-x'], ['c', 's-x']);
    const split = (living: readonly string[]) =>
      nameGroups(of, [[0], [1, 2]], { ...NONE, living: new Set(living) })[0];
    expect(split(['s-a', 's-a-2'])).toBe('s-a-3');
    expect(furtherNames(['s-a'])).toEqual(expect.arrayContaining(['s-a-2', 's-a-3']));
  });
});

it('every group has a name, and no two have one', () => {
  const story = fc.option(fc.constantFrom('s-0', 's-1', 's-2', 's-9'), { nil: null });
  fc.assert(
    fc.property(fc.array(fc.tuple(story, fc.nat(3)), { minLength: 1, maxLength: 12 }), (drawn) => {
      const of = drawn.map(([one], at) => ({ article: `${at}`, story: one }));
      const groups = [0, 1, 2, 3]
        .map((group) => drawn.flatMap(([, at], i) => (at === group ? [i] : [])))
        .filter((members) => members.length > 0);
      const names = nameGroups(of, groups, { living: new Set(['s-3', 's-9']), former: new Set(['s-4']) });
      expect(new Set(names).size).toBe(groups.length);
    }),
  );
});
