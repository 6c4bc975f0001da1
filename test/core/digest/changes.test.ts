// What changed since a channel was told: dates and positions that moved, and nothing that holds at all times or is only worded anew.
import { describe, expect, it } from 'vitest';
import { readChanges } from '../../../src/core/digest/changes.ts';
import { questionJson } from '../../../src/core/digest/edition-json.ts';
import { ledgerOf } from '../../../src/core/question/ledger.ts';
import { at, type Written, written } from '../texts.ts';

const SINCE = '2026-03-10T12:00:00Z';
const changes = (...texts: readonly Written[]) => {
  const articles = texts.map(written);
  const ledger = ledgerOf(articles, at('2026-03-11T20:00:00Z'));
  return readChanges({ articles, ledger, since: at(SINCE) });
};
const told = (kind: string, ...texts: readonly Written[]) =>
  changes(...texts).flatMap((one) => (one.kind === kind ? [one.text] : []));

/** A Tuesday. */
const first = (text: string): Written => ({
  title: 'Trial over the Skerry pier',
  on: '2026-03-10T08:00:00Z',
  text,
});
const later = (text: string): Written => ({
  title: 'News of the pier at Skerry',
  publisher: 'Varde Post',
  on: '2026-03-11T08:00:00Z',
  text,
});

describe('a date that has moved', () => {
  const HEARING = 'The court of Varde will hold its hearing on the Skerry pier on Monday, the clerk said.';
  const MOVED = 'The hearing on the Skerry pier was postponed until next Thursday, the court of Varde said.';

  it('is a change of its own', () => {
    expect(told('date', first(HEARING), later(MOVED))).toEqual([MOVED]);
  });

  it.each([
    ['may be moved', 'The hearing on the Skerry pier may be postponed until next Thursday, the court of Varde said.'],
    ['somebody wants moved', 'Lawyers want the hearing on the Skerry pier to be moved to next Thursday, the court of Varde said.'],
    ['was never told of', 'The harvest fair of Tarn was postponed until next Thursday because of heavy rain, its board said.'],
    ['stays on its day', 'The hearing on the Skerry pier was moved to a larger hall and takes place on Monday, the court of Varde said.'],
  ])('is none that %s', (_, text) => {
    expect(told('date', first(HEARING), later(text))).toEqual([]);
  }); // biome-ignore format: a list of sentences

  it('is told once', () => {
    expect(
      told('date', first(`${HEARING} ${MOVED}`), later(`It rained in Varde on Tuesday. ${MOVED}`)),
    ).toEqual([]);
  });
});

describe('a side that changes its position', () => {
  const LEASE = `The Skerry delegation is seeking to extend the lease of the pier by two years, two officials said.
Varde rejects any extension and insists on the sale of the pier as agreed.`;

  it('is a change, with the newer sentence, and the older one is kept as it was', () => {
    const moved = later(`Skerry is seeking to extend the lease of the pier by one year, two officials said.
Varde opposes any extension and insists on the sale of the pier.`);
    expect(told('position', first(LEASE), moved)).toEqual([
      'Skerry is seeking to extend the lease of the pier by one year, two officials said.',
    ]);
    const [question] = ledgerOf([first(LEASE), moved].map(written), at('2026-03-11T20:00:00Z'));
    expect(question?.former?.map(({ text }) => text)).toEqual([
      'The Skerry delegation is seeking to extend the lease of the pier by two years, two officials said.',
    ]);
    expect(question?.positions.map(({ source }) => source.publisher)).toEqual(['Varde Post', 'Varde Post']);
    expect(question && questionJson(question)).toMatchObject({
      former: [{ text: expect.stringContaining('by two years'), source: { publisher: 'Anyone' } }],
    });
  });

  it('has not moved where it only words it anew', () => {
    const again =
      later(`Skerry is seeking to extend the lease of the pier by two years, officials told the board.
Varde rejects any extension and insists on the sale of the pier as agreed.`);
    expect(told('position', first(LEASE), again)).toEqual([]);
  });
});

describe('what holds at all times', () => {
  it.each([
    'Stone piers are classified by the depth of the water in which their feet stand.',
    'Wooden piers rot where the water is warm and the shipworm is common.',
    'A pier is called floating when it rests on barrels or on pontoons of steel.',
  ])('is no change: %s', (timeless) => {
    const news = `Skerry and Varde agreed on Wednesday to share the grain quay. ${timeless}`;
    const texts = changes(
      first('A fire destroyed the old wooden pier at Skerry on Monday night.'),
      later(news),
    );
    expect(texts.map(({ text }) => text)).toEqual([
      'Skerry and Varde agreed on Wednesday to share the grain quay.',
    ]);
  });
});
