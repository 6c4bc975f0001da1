// A story over five days through the real store and flows: its questions are found, merged across publishers, answered, opened again and run out, and each channel is told what it has not been told.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EditionStory } from '../../src/core/digest/edition.ts';
import { DAY, HOUR } from '../../src/core/time/instant.ts';
import { openPublishHouse, type PublishHouse } from './publish-house.ts';

/** A Monday, before the first digest. */
const EVE = Date.parse('2026-11-23T06:00Z');

const DAYS: readonly (readonly (readonly [publisher: string, title: string, text: string])[])[] = [
  [
    [
      'Harbour Post',
      'Fire destroys the wooden pier at Skerry',
      `A fire destroyed the wooden pier at Skerry on Sunday night, the harbour board said. It is not known who burned the pier at Skerry.
The island ferry stayed in port. It is unclear whether the ferry will sail on Wednesday. The harbour board of Skerry will hold its hearing on the pier fire on Friday.`,
    ],
  ],
  [
    [
      'Island Times',
      'Wooden pier at Skerry still smoulders after the fire',
      `The wooden pier at Skerry smouldered through Monday after the fire, and the harbour board closed the quay. It is still not known who burned the pier at Skerry.`,
    ],
  ],
  [
    [
      'Harbour Post',
      'Two boys burned the wooden pier at Skerry, police say',
      `Two boys from Varde burned the pier at Skerry, police confirmed on Tuesday. The harbour board of Skerry counted 40 boats that lost their moorings in the fire.`,
    ],
  ],
  [
    [
      'Island Times',
      'Doubts over the fire at the wooden pier at Skerry',
      `A judge in Varde freed the boys of the pier fire at Skerry on Thursday for want of evidence. It is again not known who burned the pier at Skerry.
The hearing of the harbour board on the pier fire at Skerry was postponed from Friday until next Tuesday, its clerk said.`,
    ],
  ],
  [
    [
      'Harbour Post',
      'Skerry clears the burned wooden pier',
      `Workers at Skerry cleared the last beams of the wooden pier on Thursday evening after the fire, the harbour board said. Engineer Orla Finch said that a pier of stone would take two summers.`,
    ],
  ],
];

describe('the questions of a story over five days', () => {
  let house: PublishHouse;
  beforeEach(async () => {
    house = await openPublishHouse({ start: EVE });
  });
  afterEach(async () => {
    const { faults } = house;
    await house.close();
    expect(faults).toEqual([]);
  });

  const WHO = 'Who burned the pier at Skerry?';
  const statesIn = (story: EditionStory | undefined) =>
    story?.questions.map(({ question, state }) => `${state}: ${question}`) ?? [];

  /** What each day's digest told each channel of the story. */
  const fiveDays = async () => {
    const publish = house.publisher('a');
    const told = new Map<string, (EditionStory | undefined)[]>();
    await house.subscribe('harbour');
    for (const [day, articles] of DAYS.entries()) {
      if (day === 2) await house.subscribe('quay');
      for (const [publisher, title, text] of articles) {
        house.clock.set(Math.max(house.clock.now(), EVE + day * DAY + HOUR));
        await house.arrive(title, text, publisher);
      }
      house.clock.set(EVE + day * DAY + 3 * HOUR + 1000);
      const before = house.room.standing.length;
      await publish({ at: null });
      for (const { channel, edition } of house.room.standing.slice(before)) {
        const found = await house.store.editions.byNumber(edition);
        told.set(channel, [...(told.get(channel) ?? []), found?.edition.stories[0]]);
      }
    }
    return told;
  };

  it('are found, merged, answered with the sentence, opened again and run out', async () => {
    const told = await fiveDays();
    const [one, two, three, four, five] = told.get('harbour') ?? [];
    expect(statesIn(one)).toContain(`open: ${WHO}`);
    const second = two?.questions.find(({ question }) => question === WHO);
    expect(second?.evidence.map(({ source }) => source.publisher)).toEqual(['Harbour Post', 'Island Times']);
    expect(second?.since).toBe(one?.questions.find(({ question }) => question === WHO)?.since);
    const third = three?.questions.find(({ question }) => question === WHO);
    expect(third?.state === 'answered' ? third.answer.text : third?.state).toMatch(/^Two boys from Varde/u);
    expect(statesIn(four)).toContain(`open: ${WHO}`);
    expect(five?.questions.filter(({ state }) => state === 'answered')).toEqual([]);
    expect(statesIn(one)).toContainEqual(expect.stringMatching(/^open: Will the ferry/u));
    expect(statesIn(five)).not.toContainEqual(expect.stringMatching(/ferry/u));
    // Nothing is deleted: what ran out stays in the ledger.
    const ledgers = await house.store.stories.ledger(null, 9);
    const all = ledgers.flatMap(({ questions }) =>
      questions.map(({ question, state }) => `${state}: ${question}`),
    );
    expect(all).toContainEqual(expect.stringMatching(/^expired: Will the ferry/u));
    expect(all).toContain(`open: ${WHO}`);
  });

  it('are told to each channel from its own baseline', async () => {
    const told = await fiveDays();
    const harbour = told.get('harbour') ?? [];
    expect(harbour.map((story) => story?.update)).toEqual([false, true, true, true, true]);
    const [first, ...later] = told.get('quay') ?? [];
    expect([first?.update, first?.changes]).toEqual([false, []]);
    expect(later.map((story) => story?.update)).toEqual([true, true]);
    expect(harbour[2]?.changes.map(({ kind }) => kind)).toContain('answer');
    expect(harbour[3]?.changes.map(({ kind }) => kind)).toContain('date');
    const texts = harbour.flatMap((story) => story?.changes.map(({ text }) => text) ?? []);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
