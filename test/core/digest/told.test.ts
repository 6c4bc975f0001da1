// What a channel was told, when its stories are not what they were.
import { describe, expect, it } from 'vitest';
import { remember, toldOf } from '../../../src/core/digest/told.ts';
import { DAY } from '../../../src/core/time/instant.ts';
import { at, editionOf, written } from '../texts.ts';

const on = (day: number) => `2026-03-${day}T08:00:00Z`;
const morning = (day: number) => `2026-03-${String(day).padStart(2, '0')}T09:00:00Z`;
const ferry = (id: string, day: number, text: string) =>
  written({ id, title: `Ferry news ${id}`, text, on: on(day) });
const a = ferry('a-0', 10, 'The ferry of Ostrand carried three goats.');
const b = ferry('a-1', 10, 'The ferry of Ostrand carried five goats.');
const c = ferry('a-2', 10, 'The ferry of Ostrand carried nine goats.');
const d = ferry(
  'a-3',
  11,
  'Captain Mirja Talvik said that a storm had broken the rudder near the Kelda lighthouse.',
);

describe('a story that was told', () => {
  const told = async () => (await editionOf([{ id: 's-1', articles: [a] }], morning(10))).told;
  const times = { first: at(morning(10)), last: at(morning(10)) };

  it.each([
    ['under its own id', { id: 's-1', articles: [a] }, times],
    ['after a merge into another', { id: 's-2', articles: [a, d] }, times],
    ['also without the articles that it was told by', { id: 's-1', articles: [d] }, times],
    ['but not for another', { id: 's-2', articles: [d] }, null],
    ['but not for one of which most was never told', { id: 's-2', articles: [a, b, c, d] }, null],
  ])('is known again %s', async (_, story, expected) => {
    expect(toldOf(await told(), story)).toEqual(expected);
  });

  it('was last told when any of it was', () => {
    const both = { 's-1': { first: 1, last: 2 }, 'a-0': { first: 4, last: at(morning(10)) } };
    expect(toldOf(both, { id: 's-1', articles: [a] })).toEqual({ first: 1, last: at(morning(10)) });
  });

  it('is not told again where its article moved to another story', async () => {
    const first = await editionOf([{ id: 's-1', articles: [a] }], morning(10));
    const moved = await editionOf([{ id: 's-2', articles: [a] }], morning(11), { baseline: first });
    expect(moved.stories).toEqual([]);
    expect(moved.receipt.repeated).toBe(1);
    const grown = await editionOf([{ id: 's-2', articles: [a, d] }], morning(11), { baseline: first });
    expect(grown.stories).toMatchObject([{ id: 's-2', update: true, firstTold: at(morning(10)) }]);
    expect(grown.told['s-2']?.first).toBe(at(morning(10)));
  });

  it('still owes what came to a story between its telling and that of the one that it is merged with', async () => {
    const storm = { id: 's-1', articles: [a] };
    const harbour = ferry('b-0', 12, 'The harbour of Lunvik closed its northern pier for repairs.');
    const first = await editionOf([storm], morning(10));
    const second = await editionOf([{ id: 's-2', articles: [harbour] }], morning(12), { baseline: first });
    const merged = { id: 's-2', articles: [a, d, harbour] };
    expect(toldOf(second.told, merged)).toEqual({
      first: at(morning(10)),
      last: at(morning(12)),
      missed: ['a-3'],
    });
    const third = await editionOf([merged], morning(13), { baseline: second });
    const [told] = third.stories;
    const from = told?.changes.map(({ source }) => source.article);
    expect(new Set(from)).toEqual(new Set(['a-3']));
    expect(told?.keyPoints.find(({ text }) => text.includes('Talvik'))?.isNew).toBe(true);
    expect(toldOf(third.told, merged)).toEqual({ first: at(morning(10)), last: at(morning(13)) });
    expect((await editionOf([merged], morning(14), { baseline: third })).stories).toEqual([]);
  });

  it('owes nothing that its telling did not write down for their number', () => {
    const many = Array.from({ length: 24 }, (_, n) =>
      ferry(`m-${n}`, 10 + Math.floor(n / 12), 'The ferry sailed.'),
    );
    const newest = Object.fromEntries(
      many.slice(-20).map(({ article }) => [article.id, { first: at(morning(10)), last: at(morning(12)) }]),
    );
    const told = { ...newest, 'm-0': { first: at(morning(9)), last: at(morning(9)) } };
    expect(toldOf(told, { id: 's-1', articles: many })?.missed).toBeUndefined();
  });

  it('is forgotten after a month', async () => {
    expect(remember(await told(), [], at(morning(10)) + 30 * DAY)).not.toEqual({});
    expect(remember(await told(), [], at(morning(10)) + 31 * DAY)).toEqual({});
  });
});
