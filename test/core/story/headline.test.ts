// Which article's title stands for a story.
import { describe, expect, it } from 'vitest';
import { headlineArticle } from '../../../src/core/story/card.ts';
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
});
