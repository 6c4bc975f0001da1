// Which article's title stands for a story.
import { describe, expect, it } from 'vitest';
import { headlineArticle } from '../../../src/core/story/headline.ts';
import { type Written, written } from '../texts.ts';

const headlineOf = (first: Written, ...rest: readonly Written[]): string =>
  headlineArticle([written(first), ...rest.map(written)], []).title;

const NINE: Written = {
  title: 'Gale off Skerry kills nine', publisher: 'A', on: '2026-03-10T06:00:00Z',
  text: 'At least nine people died when a gale hit the boats off Skerry. The gale came at night.',
}; // biome-ignore format: a text
const FOURTEEN: Written = {
  title: 'Toll of the gale rises to 14, board says', publisher: 'B', on: '2026-03-10T14:00:00Z',
  text: 'The gale that hit the boats off Skerry has killed 14 people, the harbour board said.',
}; // biome-ignore format: a text

describe('the headline', () => {
  it('gives no figure that a later article has overtaken', () => {
    expect(headlineOf(NINE, FOURTEEN)).toBe(FOURTEEN.title);
  });

  it('keeps a figure for something else', () => {
    const other = { ...FOURTEEN, title: 'Skerry asks for a mole', text: 'Skerry has lost 14 boats in this winter.' };
    expect(headlineOf(NINE, other)).toBe(NINE.title);
  }); // biome-ignore format: a text

  it('is one of the newest day', () => {
    const later = { ...FOURTEEN, title: 'Skerry buries the dead of the gale', on: '2026-03-14T08:00:00Z' };
    expect(headlineOf(NINE, later)).toBe(later.title);
  });

  it('is the least loaded', () => {
    const loaded = { ...NINE, title: 'Horror gale off Skerry kills nine in night of chaos', publisher: 'C' };
    expect(headlineOf(loaded, NINE)).toBe(NINE.title);
  });

  it.each([
    ['a label', 'LIVE: Gale off Skerry kills nine'],
    ['another label', 'Opinion | Gale off Skerry kills nine'],
    ['a label with a stroke', 'In pictures - Gale off Skerry kills nine'],
    ['a question', 'Gale off Skerry kills nine: who will answer for the boats?'],
    ['a teaser', 'This is why the gale off Skerry killed nine'],
    ['a teaser at the end', 'Gale off Skerry kills nine, and what happened next stuns the boats'],
    ['shouting', 'GALE OFF SKERRY KILLS NINE IN BOATS'],
    ['the name of the site', 'Gale off Skerry kills nine in boats - Skerry Times'],
    ['the name of the site behind a bar', 'Gale off Skerry kills nine in boats | Skerry'],
    ['a section', 'World news'],
    ['a date', 'Tuesday, March 10, 2026'],
    ['a byline', 'By Anna Berg and Orla Finch'],
    ['a text', `Gale off Skerry kills nine ${'in boats of the old harbour '.repeat(5)}`],
  ])('has no faults where another has none: %s', (_, title) => {
    const faulty: Written = { ...NINE, title, publisher: 'C', on: '2026-03-10T09:00:00Z' };
    const plain: Written = { ...NINE, title: 'Nine dead in Skerry boats' };
    expect(headlineOf(plain, faulty)).toBe(plain.title);
    expect(headlineOf(faulty)).toBe(title);
  });

  it.each([
    ['an older one where the newest day has none', 'World news', 'Gale off Skerry kills many'],
    [
      'no older one, which may be stale, for a mere label',
      'LIVE: the gale off Skerry',
      'LIVE: the gale off Skerry',
    ],
  ])('is %s', (_, title, expected) => {
    const later: Written = { ...FOURTEEN, title, on: '2026-03-14T08:00:00Z' };
    expect(headlineOf({ ...NINE, title: 'Gale off Skerry kills many' }, later)).toBe(expected);
  });

  it.each(['WHO sends doctors to Skerry after gale', 'Live animals off the boats at Skerry, board says'])(
    'may look like a fault and be none: %s',
    (title) => {
      expect(headlineOf({ ...NINE, title }, { ...NINE, title: 'LIVE: gale off Skerry kills nine' })).toBe(
        title,
      );
    },
  );
});
