// Dated events of a story, and what is ahead of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAhead } from '../../../src/core/timeline/ahead.ts';
import { readEvents } from '../../../src/core/timeline/events.ts';
import { eventsWithin } from '../../../src/core/timeline/range.ts';
import { type Written, written } from '../texts.ts';

const ON = '2026-03-12T12:00:00Z';
const eventsOf = (...texts: readonly Written[]) =>
  readEvents(texts.map(written)).map(({ date, precision, text }) => [date, precision, text]);

describe('events', () => {
  it('are oldest first, each with the sentence that dates it', () => {
    const text =
      'The harbour board closed the wooden pier on Tuesday. The pier had been damaged by a storm on 2 March.';
    expect(eventsOf({ text, on: ON })).toEqual([
      ['2026-03-02', 'day', 'The pier had been damaged by a storm on 2 March.'],
      ['2026-03-10', 'day', 'The harbour board closed the wooden pier on Tuesday.'],
    ]);
  });

  it('know the day of a night', () => {
    const text = 'The harbour board closed the wooden pier on Monday night.';
    expect(eventsOf({ text, on: ON })).toEqual([['2026-03-09', 'day', text]]);
  });

  /** So many articles, each of its own day in February, that name no date. */
  const undated = (count: number): readonly Written[] =>
    Array.from({ length: count }, (_, at) => ({
      title: `Pier ${at}`,
      text: `The harbour board met again over the pier in hall number ${at}. Divers raised beam number ${at} of the wooden pier from the mud.`,
      on: `2026-02-${String(1 + (at % 28)).padStart(2, '0')}T12:00:00Z`,
    }));

  it('are of the day of publication where a few tell of them first', () => {
    expect(eventsOf(...undated(2)).map(([date, , text]) => [date, text])).toEqual([
      ['2026-02-01', 'The harbour board met again over the pier in hall number 0.'],
    ]);
  });

  it('are of the day of publication, or the day before, where many tell of them', () => {
    const told = eventsOf(...undated(30)).map(([, , text]) => text);
    expect(told.some((text) => text?.startsWith('Divers raised beam'))).toBe(true);
  });

  it('are told by no words of the page, nor by a claim without its speaker', () => {
    const text =
      'Sign up by 2 March for the harbour letter of Skerry. Anna Berg said: “The pier was old. The board closed it on 3 March for no reason. It will stay closed.”\nDivers raised a beam of the old pier on 4 March.';
    expect(eventsOf({ text, on: ON }).map(([date]) => date)).toEqual(['2026-03-04']);
  });

  it('are the same in whatever order the articles stand', () => {
    const articles = undated(35).map(written);
    expect(readEvents([...articles].reverse())).toEqual(readEvents(articles));
  });

  it('are as many as are asked for, the strongest', () => {
    const events = readEvents(
      [
        {
          text: 'The harbour board closed the wooden pier on 2 March. A storm had damaged the lighthouse on 27 February.',
          on: ON,
        },
        { text: 'Nobody may walk there since the board of Skerry shut the pier on 2 March.', on: ON },
      ].map(written),
      { dates: 1, perDate: 1, days: { from: '2026-02-01', to: '2026-03-31' } },
    );
    expect(events.map(({ date }) => date)).toEqual(['2026-03-02']);
  });

  it('know months and years', () => {
    const text =
      'The harbour board planned the stone pier in May 2014. The fishermen had built the wooden pier in 1921.';
    expect(eventsOf({ text, on: ON }).map(([date, precision]) => [date, precision])).toEqual([
      ['1921', 'year'],
      ['2014-05', 'month'],
    ]);
  });

  it('give a first sentence without a date the day of its publication', () => {
    expect(eventsOf({ text: 'A fire destroyed the wooden pier at Skerry.', on: ON })).toEqual([
      ['2026-03-12', 'day', 'A fire destroyed the wooden pier at Skerry.'],
    ]);
  });

  it('tell one event once, whoever tells it', () => {
    const text = 'The harbour board closed the wooden pier at Skerry on Tuesday.';
    const again = 'On Tuesday the harbour board closed the wooden pier at Skerry.';
    expect(eventsOf({ text, on: ON, publisher: 'A' }, { text: again, on: ON, publisher: 'B' })).toHaveLength(
      1,
    );
  });
});

describe('a sentence of two days', () => {
  it('stands under both where nothing else does', () => {
    const text = 'The ferry Varde sank on 2 March and was raised from the sea floor on Tuesday.';
    expect(eventsOf({ text, on: ON }).map(([date]) => date)).toEqual(['2026-03-02', '2026-03-10']);
  });

  it.each([
    ['a day that belongs to something else', 'The harbour board closed the wooden pier on 2 March because of Saturday’s boat race.', ['2026-03-02']],
    ['the day on which it was said', 'A storm broke the wooden pier on 2 March, the harbour board said on Tuesday.', ['2026-03-02']],
    [
      'a day that has an event of its own',
      'A storm broke the wooden pier on 2 March and the board closed it on Tuesday. The board of Skerry asked all engineers on Tuesday for a plan.',
      ['2026-03-02', '2026-03-10'],
    ],
  ])('stands once beside %s', (_, text, dates) => {
    expect(eventsOf({ text, on: ON }).map(([date]) => date)).toEqual(dates);
  }); // biome-ignore format: a list of texts
});

describe('a day that was moved', () => {
  const dates = (...texts: readonly Written[]) => eventsOf(...texts).map(([date]) => date);
  const before = {
    text: 'The harbour board will reopen the wooden pier on Saturday.',
    on: '2026-03-11T12:00:00Z',
  };

  it('is no event once a newer article says so', () => {
    const after = { text: 'The reopening of the wooden pier at Skerry was put off until Monday.', on: ON };
    expect(dates(before, after)).toEqual(['2026-03-16']);
  });

  it('is none in the sentence that says so', () => {
    const text = 'The spring vote of the board, planned for 20 March, was postponed until 2 April.';
    expect(dates({ text, on: ON })).toEqual(['2026-04-02']);
  });

  it.each([
    ['something else was moved', 'The spring vote of the harbour board was put off until Monday.', ON],
    ['the day had come before', 'The next reopening of the wooden pier was put off until 30 March.', '2026-03-16T12:00:00Z'],
  ])('stays where %s', (_, text, on) => {
    expect(dates(before, { text, on })).toContain('2026-03-14');
  }); // biome-ignore format: a list of texts
});

describe('a day that was ahead and has come', () => {
  const before = {
    text: 'The harbour board will vote on the wooden pier on Tuesday.',
    on: '2026-03-08T12:00:00Z',
  };
  const came = { text: 'On Tuesday the council of Skerry bought two barges of stone from Varde.', on: ON };

  it('tells what came', () => {
    expect(eventsOf(before, came).map(([, , text]) => text)).toEqual([came.text]);
  });

  it('tells what was to come where nothing else is told', () => {
    expect(eventsOf(before).map(([date]) => date)).toEqual(['2026-03-10']);
  });
});

describe('no events', () => {
  it.each([
    ['a sentence that leans on the one before', 'He closed it all again on Tuesday without a word.'],
    ['a few words', 'Closed on Tuesday.'],
    ['a heading', 'What the harbour board did on Tuesday'],
  ])('%s', (_, text) => {
    expect(eventsOf({ text, on: ON })).toEqual([]);
  });

  it('from no articles', () => expect(readEvents([])).toEqual([]));
});

describe('what is ahead', () => {
  const aheadOf = (...texts: readonly Written[]) =>
    readAhead(texts.map(written), '2026-03-12').map(({ date, text }) => [date, text]);

  it('is dated after the day, and ordered', () => {
    const text =
      'The harbour board will meet the fishermen on 20 April. Tickets go on sale on 2 April. The board met the guests on Tuesday.';
    expect(aheadOf({ text, on: ON })).toEqual([
      ['2026-04-02', 'Tickets go on sale on 2 April.'],
      ['2026-04-20', 'The harbour board will meet the fishermen on 20 April.'],
    ]);
  });

  it.each([
    ['a reader’s comment', 'March 16th, 2026 8:38 pm ET Nobody believes that the old pier burned by itself.'],
    ['what is told as past', 'Talks over the wooden pier of Skerry collapsed on 30 June.'],
    [
      'what a day in the past named',
      'Anna Berg and the sailors are angry at the 6 December killing of a seal.',
    ],
    ['a programme', 'Watch Skerry Tonight at 8 p.m. on 16 March for the story of the pier.'],
  ])('is not %s', (_, text) => expect(aheadOf({ text, on: ON })).toEqual([]));

  it('is no more than the next five days that have anything', () => {
    const text = Array.from(
      { length: 12 },
      (_, i) => `Boat ${i} of the Skerry line will sail to mole ${i} on ${i + 14} March.`,
    ).join(' ');
    expect(aheadOf({ text, on: ON }).length).toBeLessThanOrEqual(5);
  });

  it('is what the newest article says when it was moved', () => {
    const before = {
      text: 'The harbour board will reopen the wooden pier on Saturday.',
      on: '2026-03-11T12:00:00Z',
    };
    const after = {
      text: 'The reopening of the wooden pier by the harbour board has been put off until Monday.',
      on: ON,
    };
    expect(aheadOf(before, after).map(([date]) => date)).toEqual(['2026-03-16']);
  });

  it('keeps what was not moved, whoever else was', () => {
    const before = { text: 'The wooden pier of Skerry will host the boat race on Saturday.', on: '2026-03-11T12:00:00Z' };
    const after = { text: 'The spring vote of the Skerry pier board has been put off until Monday.', on: ON };
    expect(aheadOf(before, after).map(([date]) => date)).toEqual(['2026-03-14', '2026-03-16']);
  }); // biome-ignore format: two texts

  it('is not what was called off', () => {
    const before = {
      text: 'The boat race for children will start at Skerry on Saturday.',
      on: '2026-03-11T12:00:00Z',
    };
    const after = { text: 'The harbour board called off the boat race because of the gale.', on: ON };
    expect(aheadOf(before)).toHaveLength(1);
    expect(aheadOf(before, after)).toEqual([]);
    expect(eventsOf(before, after).map(([date]) => date)).not.toContain('2026-03-14');
  });

  it.each([
    ['a day from which on something holds', 'No tickets are sold at the harbour for days after 15 April.'],
    ['what leans on the sentence before', 'They will meet the fishermen again on 20 April.'],
    ['the past', 'The harbour board met the fishermen on 2 March.'],
  ])('is not %s', (_, text) => {
    expect(aheadOf({ text, on: ON })).toEqual([]);
  });
});

describe('whatever the texts', () => {
  it('dates ascend, have the places that their precision says, and the result is the same again', () => {
    const sentence = fc.constantFrom(
      'The board met on Tuesday in the old town hall.', 'The pier opened in May 2014 after a long winter.', 'It will close on 20 April.',
      'Nobody spoke.', '"We met on Monday," Anna Berg said in the town.', '\n',
    ); // biome-ignore format: a list of sentences
    fc.assert(
      fc.property(fc.array(fc.array(sentence, { maxLength: 6 }), { maxLength: 4 }), (texts) => {
        const reads = texts.map((parts, i) => written({ text: parts.join(' '), id: `a-${i}`, on: ON }));
        const events = readEvents(reads);
        const dates = events.map(({ date }) => date);
        expect(dates).toEqual([...dates].sort());
        for (const { date, precision } of events)
          expect(date).toHaveLength({ day: 10, month: 7, year: 4 }[precision]);
        expect(readEvents(reads)).toEqual(events);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a range', () => {
  const text =
    'The harbour board planned the stone pier in May 2014. The fishermen had built the wooden pier in 1921. The pier had been damaged by a storm on 2 March.';
  const events = readEvents([written({ text, on: ON })]);
  const datesIn = (since: string | null, until: string | null, zone = 'UTC') =>
    eventsWithin(events, {
      since: since === null ? null : Date.parse(since),
      until: until === null ? null : Date.parse(until),
      zone,
    }).map(({ date }) => date);

  it.each([
    ['all of it', null, null, ['1921', '2014-05', '2026-03-02']],
    ['from a day of a month on', '2014-05-31T12:00Z', null, ['2014-05', '2026-03-02']],
    ['up to a day of a year', null, '1921-01-01T12:00Z', ['1921']],
    ['both days included', '2026-03-02T23:00Z', '2026-03-02T23:30Z', ['2026-03-02']],
    ['nothing', '2015-01-01T12:00Z', '2026-03-01T12:00Z', []],
  ])('holds %s', (_, since, until, dates) => {
    expect(datesIn(since, until)).toEqual(dates);
  });

  it('ends with the day that its zone has', () => {
    expect(datesIn('2026-03-02T23:00Z', null, 'Asia/Tokyo')).toEqual([]);
  });
});
