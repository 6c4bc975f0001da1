import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchTopic, type TopicMatch } from '../../src/flows/topics.ts';
import { openSampleHouse, type SampleHouse } from './sample-house.ts';

const CROSSING = 'First phase of crossing deal ends';
const SLIDE = 'Villages cut off by landslide';
const TRAIN = 'Night train between Varrel and Oslund';

const labels = (match: TopicMatch): readonly string[] =>
  match.is === 'found' ? match.stories.map(({ label }) => label) : [];

/** Why, what is typed, and the stories that are meant, best first. */
const FOUND: readonly (readonly [why: string, words: string, stories: readonly string[]])[] = [
  ['words as they stand', 'crossing deal', [CROSSING]],
  ['a name', 'Maren Aske', [CROSSING]],
  ['other case', 'BRENVIK', [SLIDE]],
  ['other word form: plural', 'landslides', [SLIDE]],
  ['other word form: singular', 'village', [SLIDE]],
  ['other word form: verb', 'trains returning', [TRAIN]],
  ['other word form: noun of a verb', 'extensions', [CROSSING]],
  ['a letter missing', 'crossng', [CROSSING]],
  ['a letter too many', 'landsslide', [SLIDE]],
  ['another letter', 'dredjer', [CROSSING]],
  ['two letters swapped', 'ladnslide', [SLIDE]],
  ['two letters swapped in a short word', 'coast raod', [SLIDE]],
  ['a letter missing in a short word', 'fery', [CROSSING]],
  ['the first letter wrong', 'xelda', [CROSSING]],
  ['the first letter missing', 'andslide', [SLIDE]],
  ['an error in one word of two', 'nigth train', [TRAIN]],
  ['an error in both words', 'nigth trian', [TRAIN]],
  ['two words in different articles', 'anchor inspections', [CROSSING]],
  ['words of the texts of two articles', 'lorry helicopter', [SLIDE]],
  ['a publisher with one story', 'Marrow Valley Echo', [SLIDE]],
  ['a publisher with two, the newer one first', 'Northline Press Agency', [CROSSING, SLIDE]],
  ['a publisher with an error', 'Northlne', [CROSSING, SLIDE]],
  ['words that carry no content beside one that does', 'what about the landslide', [SLIDE]],
  ['a hyphen between', 'night-train', [TRAIN]],
];

const NONE: readonly (readonly [why: string, words: string])[] = [
  ['nothing of the kind', 'volcano'],
  ['words of two stories', 'landslide trawlers'],
  ['a short word with another letter is another word', 'moon landing'],
  ['no words', '?!'],
];

describe('words of a topic', () => {
  let house: SampleHouse;
  beforeAll(async () => {
    house = await openSampleHouse();
  });
  afterAll(() => house.close());

  const match = (words: string, limit = 5) => matchTopic(house.store.stories, words, limit);

  it.each(FOUND)('find: %s (%s)', async (_, words, stories) => {
    expect(labels(await match(words))).toEqual(stories);
  });

  it.each(NONE)('find nothing: %s (%s)', async (_, words) => {
    expect((await match(words)).is).toBe('none');
  });

  it('offer what some of the words fit, then the newest, each once', async () => {
    const none = await match('landslide trombone');
    expect(none).toMatchObject({
      is: 'none',
      nearest: [{ label: SLIDE }],
      newest: [{ label: CROSSING }, { label: TRAIN }],
    });
  });

  it('offer what begins alike when no word fits', async () => {
    expect(await match('trainspotting')).toMatchObject({ is: 'none', nearest: [{ label: TRAIN }] });
  });

  it('count exact words before forgiven ones', async () => {
    // “crosing” could be “crossing” as well as “closing”; typed right, it is one thing only.
    expect(labels(await match('crossing'))).toEqual([CROSSING]);
    expect(labels(await match('crosing'))).toContain(CROSSING);
  });

  it('find no more than asked for', async () => {
    expect(labels(await match('Northline', 1))).toEqual([CROSSING]);
  });
});
