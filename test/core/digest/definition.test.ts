// What a digest selects by where it came from.
import { describe, expect, it } from 'vitest';
import {
  comesFrom,
  isOfEverything,
  type Selection,
  selectionKey,
} from '../../../src/core/digest/definition.ts';

const select = (change: Partial<Selection>): Selection => ({
  topic: null,
  languages: [],
  sections: [],
  feeds: [],
  ...change,
});
const HILL = { feed: 'f-hill', section: 'hills' };
const QUAY = { feed: 'f-quay', section: null };

describe('a selection', () => {
  it.each<[Partial<Selection>, readonly (typeof HILL | typeof QUAY)[], boolean]>([
    [{}, [], true],
    [{}, [QUAY], true],
    [{ sections: ['hills', 'moors'] }, [QUAY, HILL], true],
    [{ sections: ['moors'] }, [QUAY, HILL], false],
    [{ sections: ['hills'] }, [], false],
    [{ feeds: ['f-quay'] }, [QUAY], true],
    [{ feeds: ['f-quay'], sections: ['hills'] }, [QUAY, HILL], false],
  ])('%j of %j: %s', (change, origins, expected) => {
    expect(comesFrom(select(change), origins)).toBe(expected);
  });

  it.each<[Partial<Selection>, boolean]>([
    [{}, true],
    [{ languages: ['de'] }, true],
    [{ topic: 'ferry' }, false],
    [{ sections: ['hills'] }, false],
    [{ feeds: ['f-1'] }, false],
  ])('%j is of everything: %s', (change, expected) => {
    expect(isOfEverything(select(change))).toBe(expected);
  });

  it('names sections and feeds in its key only where it has some', () => {
    expect(JSON.stringify(selectionKey(select({})))).toBe('{"topic":null,"languages":[]}');
    expect(selectionKey(select({ feeds: ['f-1'], sections: ['hills'] }))).toEqual(
      select({ feeds: ['f-1'], sections: ['hills'] }),
    );
  });
});
