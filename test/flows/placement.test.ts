// Where an article belongs, decided without a store: from its own print and what stands near it.
import { describe, expect, it } from 'vitest';
import { type Neighbourhood, nearStories, placementOf } from '../../src/flows/placement.ts';
import type { Placed } from '../../src/ports/stories.ts';
import { print } from '../contracts/store/samples.ts';

/** Texts with the same words are alike, those with others are not. */
const about = (word: string) => print({ full: [[word, 1]], lead: [[word, 1]], rare: [word] });
const placed = (article: string, story: string, word: string): Placed => ({
  article,
  story,
  knownAt: 1_000,
  print: about(word),
});

const given: Neighbourhood = {
  article: { id: 'a-9', revision: 2, knownAt: 2_000 },
  print: about('ferri'),
  heavy: ['ferri'],
  terms: ['ferri', 'pier'],
  own: null,
  near: [],
  members: [],
  ids: { living: new Set(), former: new Set() },
};

describe('stories near an article', () => {
  it('are those of what is alike, nearest first, each once', () => {
    const near = nearStories(about('ferri'), [
      placed('a-1', 's-tram', 'tram'),
      placed('a-2', 's-ferry', 'ferri'),
      placed('a-3', 's-ferry', 'ferri'),
    ]);
    expect(near).toEqual(['s-ferry']);
  });
});

describe('an article', () => {
  it('that nothing is like begins a story of its own', () => {
    const { placement, touched } = placementOf(given);
    const [move, ...others] = placement.moves;
    expect([move?.article, others, placement.merged]).toEqual(['a-9', [], []]);
    expect(touched).toEqual([move?.story]);
    expect(placement).toMatchObject({
      article: 'a-9',
      revision: 2,
      knownAt: 2_000,
      heavy: ['ferri'],
      terms: ['ferri', 'pier'],
    });
  });

  it('joins the story of what it is like', () => {
    const members = [placed('a-1', 's-ferry', 'ferri'), placed('a-2', 's-ferry', 'ferri')];
    const { placement, touched } = placementOf({ ...given, near: ['s-ferry'], members });
    expect(placement.moves).toEqual([{ article: 'a-9', story: 's-ferry' }]);
    expect(touched).toEqual(['s-ferry']);
  });

  it('that was revised and stays is announced in its story again', () => {
    const members = [placed('a-1', 's-ferry', 'ferri'), placed('a-9', 's-ferry', 'tram')];
    const { placement, touched } = placementOf({ ...given, own: 's-ferry', near: ['s-ferry'], members });
    expect(placement.moves).toEqual([{ article: 'a-9', story: 's-ferry' }]);
    expect(touched).toEqual(['s-ferry']);
  });

  it('that became another by its new text leaves, and both stories are described anew', () => {
    const members = [
      placed('a-1', 's-tram', 'tram'),
      placed('a-2', 's-tram', 'tram'),
      placed('a-3', 's-ferry', 'ferri'),
      placed('a-4', 's-ferry', 'ferri'),
    ];
    const { placement, touched } = placementOf({
      ...given,
      own: 's-tram',
      near: ['s-ferry', 's-tram'],
      members,
    });
    expect(placement.moves).toEqual([{ article: 'a-9', story: 's-ferry' }]);
    expect([...touched].sort()).toEqual(['s-ferry', 's-tram']);
  });
});
