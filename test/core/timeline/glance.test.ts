// The lines of a timeline that an edition shows.
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../../src/core/timeline/event.ts';
import { readEvents } from '../../../src/core/timeline/events.ts';
import { atAGlance } from '../../../src/core/timeline/glance.ts';
import { at, type Written, written } from '../texts.ts';

const ON = '2026-03-12T12:00:00Z';
const linesOf = (...texts: readonly Written[]): readonly TimelineEvent[] =>
  atAGlance(readEvents(texts.map(written)), at(ON));
const datesOf = (...texts: readonly Written[]) => linesOf(...texts).map(({ date }) => date);

describe('a timeline at a glance', () => {
  it('has few lines, of the days that matter', () => {
    const text = Array.from(
      { length: 19 },
      (_, i) => `Boat number ${i} of Skerry sank at mole ${i} on ${i + 1} February.`,
    ).join(' ');
    const lines = linesOf({ text, on: ON });
    expect(lines.length).toBeLessThanOrEqual(8);
    expect(lines.map(({ date }) => date)).toEqual(lines.map(({ date }) => date).sort());
  });

  it('leaves years and months to those that dwell on them', () => {
    const text =
      'A fire destroyed the wooden pier of Skerry on Tuesday. Divers raised the ferry Varde on Monday. The fishermen had built the old mole in 1921. Skerry sold 40 boats to Varde in May 2014.';
    const smoke = 'Smoke drifted from Skerry to Varde on Tuesday, sailors said.';
    const dates = datesOf({ text, on: ON }, { text: smoke, on: ON });
    expect(new Set(dates)).toEqual(new Set(['2026-03-09', '2026-03-10']));
    expect(datesOf({ text: 'The fishermen of Skerry built the wooden pier in 1921.', on: ON })).toEqual([
      '1921',
    ]);
  });

  it('tells the news of a day once, in whatever words', () => {
    const text = 'A fire destroyed the wooden pier of Skerry and nine boats on Tuesday.';
    const again =
      'Nine boats and the pier at Skerry were destroyed on Tuesday in a great fire, sailors said.';
    expect(linesOf({ text, on: ON, publisher: 'A' }, { text: again, on: ON, publisher: 'B' })).toHaveLength(
      1,
    );
  });

  it('prefers what happened, and whole short sentences that say of whom', () => {
    const text =
      'The fiasco was over on Tuesday for good.\nAnna Berg closed the wooden pier of Skerry on Tuesday.';
    expect(atAGlance(readEvents([written({ text, on: ON })]), at(ON), 1).map((line) => line.text)).toEqual([
      'Anna Berg closed the wooden pier of Skerry on Tuesday.',
    ]);
  });

  it('is nothing of nothing', () => expect(atAGlance([], at(ON))).toEqual([]));
});

describe('a year or a feast that says which thing is meant dates nothing', () => {
  it.each([
    'The 2007 harbour fire of Skerry was larger than all others.',
    'The choir of Skerry sells its Christmas albums at the new pier.',
    'Anna Berg wrote the 2005 book about the wooden pier of Skerry.',
  ])('%s', (sentence) => {
    const text = `A fire destroyed the wooden pier of Skerry on Tuesday. ${sentence}`;
    expect(datesOf({ text, on: ON })).toEqual(['2026-03-10']);
  });

  it('but a feast on which something happened does', () => {
    const text = 'A fire destroyed the wooden pier of Skerry at Christmas last year.';
    expect(datesOf({ text, on: ON })).not.toEqual([]);
  });
});
