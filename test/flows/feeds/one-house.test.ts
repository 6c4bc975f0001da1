// Several feeds of one site: in the store and in an edition they are one publisher.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FeedDocument } from '../../../src/core/feed/document.ts';
import { draftsOf, type FeedNames, UNNAMED } from '../../../src/core/feed/drafts.ts';
import { HOUR } from '../../../src/core/time/instant.ts';
import { summarising } from '../../../src/flows/summary.ts';
import { entry, document as feedDocument } from '../../core/feed/documents.ts';
import { NOW, openSampleHouse, type SampleHouse } from '../sample-house.ts';

const TEXTS = [
  'The sluice gate at Ollmar jammed on Thursday, the water board said, and 40 houses were emptied as the tide rose.',
  'The sluice gate at Ollmar is still jammed, the water board said, and a crane has been sent for from the other shore.',
  'Families from 40 houses at Ollmar spent the morning in a school, since the sluice gate jammed and the tide rose.',
];

let house: SampleHouse;
beforeEach(async () => {
  house = await openSampleHouse({ isEmpty: true });
});
afterEach(() => house.close());

const document = (title: string, site: string, at: number): FeedDocument => ({
  ...feedDocument(
    [
      entry({
        id: title,
        title: `Sluice gate at Ollmar jams: ${title}`,
        published: NOW - (3 - at) * HOUR,
        url: `${site}/${at}`,
        text: TEXTS[at] ?? '',
      }),
    ],
    { title, link: site },
  ),
});

/** How many publishers the story has: as it is kept, in all of its window, and in an edition. */
const counted = async (
  feeds: readonly (readonly [title: string, site: string, names?: FeedNames])[],
): Promise<readonly unknown[]> => {
  for (const [at, [title, site, names = UNNAMED]] of feeds.entries())
    for (const { draft } of draftsOf(document(title, site, at), names)) await house.takeIn(draft);
  const [story] = await house.store.stories.newest(1);
  const { publishers } = await house.store.stories.totals({ from: 0, to: NOW }, null);
  const summary = await summarising(house.house)({
    now: NOW,
    what: null,
    at: null,
    since: null,
    keyPoints: null,
    zone: 'UTC',
    language: 'en',
  });
  if (summary.is === 'none') throw new Error('nothing found');
  const { stories, receipt } = summary.edition.edition;
  expect(story?.articles).toBe(feeds.length);
  return [story?.publishers, publishers, stories[0]?.publishers, receipt.publishers];
};

it('feeds of one site count once, whatever each is called', async () => {
  expect(
    await counted([
      ['Harbour Post - World', 'https://www.example.org'],
      ['Harbour Post - Sport', 'https://example.org'],
      ['Harbour Post: Latest', 'https://m.example.org'],
    ]),
  ).toEqual([1, 1, 1, 1]);
});

it('feeds of several sites count each', async () => {
  expect(
    await counted([
      ['Harbour Post - World', 'https://example.org'],
      ['Quay News', 'https://quay.example.com'],
      ['Fen Courier', 'https://fen.example.com'],
    ]),
  ).toEqual([3, 3, 3, 3]);
});

it('feeds on a host that many share count each by its name', async () => {
  expect(
    await counted([
      ['Ada Lund', 'https://medium.com/@ada'],
      ['Bo Quist', 'https://medium.com/@bo'],
    ]),
  ).toEqual([2, 2, 2, 2]);
});

it('a family that is said goes before the site', async () => {
  const names = { ...UNNAMED, family: 'Fen Group' };
  expect(
    await counted([
      ['Harbour Post', 'https://example.org', names],
      ['Fen Courier', 'https://fen.example.com', names],
    ]),
  ).toEqual([1, 1, 1, 1]);
});
