// Same event or not, copies, and the card by which a story is found.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelOf, searchWords } from '../../../src/core/story/card.ts';
import { originals } from '../../../src/core/story/copies.ts';
import { fingerprint } from '../../../src/core/story/fingerprint.ts';
import { headlineArticle } from '../../../src/core/story/headline.ts';
import { independentPublishers } from '../../../src/core/story/publishers.ts';
import { type Known, type Member, regroup } from '../../../src/core/story/regroup.ts';
import { likeness } from '../../../src/core/story/same-story.ts';
import { grouped, written } from '../texts.ts';

const FIRE =
  'A fire destroyed the old wooden pier at Skerry on Monday night. The harbour board said nobody was hurt. Boats from Varde now land at the grain quay, and the board wants a stone pier.';
const FIRE_TOO =
  'The wooden pier at Skerry burned down on Monday night, the harbour board said. Nobody was hurt in the fire. Boats from Varde have to land at the grain quay.';
const VOTE =
  'Voters in Lunde chose a new mayor on Sunday. The teacher Orla Finch won 61 percent of the vote. Finch promised to reopen the swimming hall and to lower the fees of the music school.';
const VOTE_TOO =
  'The swimming hall of Lunde opens again, as the new mayor Orla Finch had promised voters. Finch won 61 percent of the vote on Sunday and lowers the fees of the music school.';
const LONG = `${FIRE} The old pier was built by fishermen and has carried the mail, the milk and the summer guests of the island ever since. Engineers will look at the piles this week.`;
const known = (...whole: readonly string[]): Known => ({
  whole: new Set(whole),
  living: new Set(),
  former: new Set(),
});
const NEVER = { total: 0, of: new Map<string, number>() };

describe('stories', () => {
  const fire = written({ title: 'Fire destroys pier at Skerry', text: FIRE, publisher: 'One' });
  const again = written({ title: 'Skerry pier burns down', text: FIRE_TOO, publisher: 'Two' });
  const vote = written({ title: 'Lunde elects a teacher as mayor', text: VOTE, publisher: 'One' });

  it('hold articles about one event, in whatever order they come', () => {
    for (const order of [
      [fire, again, vote],
      [vote, again, fire],
      [again, vote, fire],
    ]) {
      const stories = grouped(order).map(({ articles }) =>
        articles.map(({ article }) => article.title).sort(),
      );
      expect(stories.sort((a, b) => b.length - a.length)).toEqual([
        ['Fire destroys pier at Skerry', 'Skerry pier burns down'],
        ['Lunde elects a teacher as mayor'],
      ]);
    }
  });

  it('are the same whatever the order of arrival, and the same again', () => {
    const all = [fire, again, vote, written({ title: 'Mayor Finch opens swimming hall', text: VOTE_TOO })];
    const partition = (reads: typeof all): string =>
      grouped(reads)
        .map(({ articles }) =>
          articles
            .map(({ article }) => article.id)
            .sort()
            .join(' '),
        )
        .sort()
        .join(' | ');
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        expect(partition(order)).toBe(partition(all));
      }),
      { numRuns: 12 },
    );
  });

  it('tell events of one kind in two places apart once each is told by three', () => {
    const fires = ['Skerry', 'Lunde', 'Skerry', 'Lunde', 'Skerry', 'Lunde'].map((place, at) =>
      written({
        title: `Fire destroys warehouse in ${place}`,
        text: `A fire destroyed a warehouse in ${place} on Sunday night, the fire brigade of ${place} said. ${['Nobody was hurt.', 'Police look into it.', 'The smoke has gone.'][Math.floor(at / 2)]}`,
        id: `a-${at}`,
      }),
    );
    expect(grouped(fires).map(({ articles }) => articles.length)).toEqual([3, 3]);
  });

  describe('are surer of one event', () => {
    const print = (text: string) => {
      const { article, analysis } = written({ title: 'News from Lunde', text });
      return fingerprint(article.title, article.text, analysis, NEVER);
    };
    const between = (one: string, other: string): number => likeness(print(one), print(other));
    const SAID = 'The council sat through most of the night before members went home to bed in the rain';
    const TOO =
      'After long hours in the hall tired deputies left by the side door and spoke to nobody at all';

    it.each([
      ['by a count that both give', 'by 151 to 148', '(151 to 148)', 'by 153 to 146'],
      ['by a person whom both name in full', 'with Orla Finch', 'as Orla Finch did', 'as Anna Berg did'],
    ])('%s', (_, one, same, other) => {
      expect(between(`${SAID} ${one}.`, `${TOO} ${same}.`)).toBeGreaterThan(
        between(`${SAID} ${one}.`, `${TOO} ${other}.`) + 0.009,
      );
    });

    it.each([
      ['a year', 'in 2024', 'until 2024', 'until 2025'],
      ['a round number', 'by 1500 people', 'before 1500 people', 'before 1600 people'],
    ])('not by %s more than by any word', (_, one, same, other) => {
      const [alike, apart] = [
        between(`${SAID} ${one}.`, `${TOO} ${same}.`),
        between(`${SAID} ${one}.`, `${TOO} ${other}.`),
      ];
      expect(alike - apart).toBeLessThan(
        between(`${SAID} by 1517 people.`, `${TOO} before 1517 people.`) - apart,
      );
    });
  });

  it('keep two short items with other numbers apart', () => {
    const items = ['Quake of magnitude 6.1 shakes Lunde', 'Quake of magnitude 4.7 shakes Lunde'].map((text) =>
      written({ title: text, text: '' }),
    );
    expect(grouped(items)).toHaveLength(2);
  });

  it('keep their ids when an article joins, and give a merged one its heir', () => {
    const member = (article: string, story: string | null, text: string): Member => {
      const { analysis } = written({ text });
      return { article, story, print: fingerprint('', text, analysis, NEVER) };
    };
    const pool = [member('a', 's-a', FIRE), member('b', null, FIRE_TOO)];
    expect(regroup(pool, known())).toEqual({ moves: [{ article: 'b', story: 's-a' }], merged: [] });
    const two = [member('a', 's-a', FIRE), member('b', 's-b', FIRE_TOO), member('c', null, FIRE)];
    expect(regroup(two, known('s-a', 's-b')).merged).toEqual([{ from: 's-b', to: 's-a' }]);
  });

  it('give every article exactly one story, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(FIRE, FIRE_TOO, VOTE, '', 'a', FIRE + VOTE), { minLength: 1, maxLength: 7 }),
        (texts) => {
          const reads = texts.map((text, i) => written({ text, id: `a-${i}` }));
          const placed = grouped(reads).flatMap(({ articles }) => articles.map(({ article }) => article.id));
          expect(placed.sort()).toEqual(reads.map(({ article }) => article.id));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('copies', () => {
  const wire = written({ text: LONG, publisher: 'The wire', on: '2026-03-10T10:00:00Z' });
  const copy = written({ text: `From our desk. ${LONG}`, publisher: 'A paper', on: '2026-03-10T11:00:00Z' });
  const own = written({ text: FIRE_TOO, publisher: 'Another paper', on: '2026-03-10T12:00:00Z' });

  it('count for the text that they copy', () => {
    const reads = [wire, copy, own];
    const origin = originals(reads);
    expect(reads.map(({ article }) => origin.get(article.id))).toEqual([
      wire.article.id,
      wire.article.id,
      own.article.id,
    ]);
    expect(independentPublishers(reads, origin)).toBe(2);
  });

  it('of an agency count once, however each is trimmed and whoever leaves the credit out', () => {
    const trimmed = written({ text: FIRE_TOO, publisher: 'A third paper', origin: 'Marsh Wire' });
    const credited = written({ text: `Again. ${LONG}`, publisher: 'B paper', origin: 'Marsh Wire' });
    const reads = [copy, credited, trimmed];
    expect(independentPublishers(reads, originals(reads))).toBe(1);
  });

  it('and publishers of one house count as one', () => {
    const [a, b] = ['Fen Courier', 'Marsh Post'].map((publisher, at) =>
      written({ text: [FIRE, VOTE][at] ?? '', publisher, family: 'Fen Group' }),
    );
    const reads = a === undefined || b === undefined ? [] : [a, b, own];
    expect(independentPublishers(reads, originals(reads))).toBe(2);
  });

  it('a short quotation in common makes no copy', () => {
    const a = written({ text: `${VOTE} "We start today," Finch said.`, publisher: 'A' });
    const b = written({ text: `${FIRE} "We start today," Finch said.`, publisher: 'B' });
    expect(independentPublishers([a, b], originals([a, b]))).toBe(2);
  });
});

describe('a headline', () => {
  const title = (text: string, on = '2026-03-10T10:00:00Z') =>
    written({ title: text, text: FIRE, on, id: `a-${text}` });
  it.each([
    [
      'is the plain one',
      ['Fury as shocking blaze destroys pier at Skerry', 'Fire destroys pier at Skerry'],
      'Fire destroys pier at Skerry',
    ],
    [
      'is close to what all say',
      ['Fire destroys wooden pier at Skerry', 'A night to remember'],
      'Fire destroys wooden pier at Skerry',
    ],
  ])('%s', (_, titles, expected) => {
    const [first, ...rest] = titles.map((one) => title(one));
    expect(first === undefined ? '' : headlineArticle([first, ...rest], []).title).toBe(expected);
  });

  it('is of the newest day', () => {
    const [old, fresh] = [
      title('Fire destroys wooden pier at Skerry'),
      title('Skerry plans stone pier', '2026-03-13T10:00:00Z'),
    ];
    expect(headlineArticle([old, fresh], []).title).toBe('Skerry plans stone pier');
  });
});

describe('a label', () => {
  it.each([
    ['Fire destroys pier at Skerry', 'Fire destroys pier at Skerry'],
    ['Skerry pier burns down after a night of storm', 'Skerry pier burns'],
    ['Talks: Skerry and Varde meet', 'Talks'],
    ['Board calls Skerry and Varde to talks on pier', 'Board calls Skerry and Varde to talks'],
    ['Villages cut off by landslide near the coast road', 'Villages cut off by landslide'],
    ['Donaudampfschifffahrtsgesellschaftskapitänsmütze', 'Donaudampfschifffahrtsgesellschaftskapit'],
  ])('of “%s”', (text, expected) => {
    expect(labelOf(text)).toBe(expected);
  });
});

describe('words of a card', () => {
  it('hold stems of titles, names with the publisher, and key sentences', () => {
    const words = searchWords([
      written({ title: 'Fires destroy piers', text: FIRE, publisher: 'Coastal News' }),
    ]);
    expect(words.title.split(' ')).toEqual(expect.arrayContaining(['fire', 'fires', 'pier', 'piers']));
    expect(words.names.split(' ')).toEqual(expect.arrayContaining(['skerry', 'varde', 'coastal']));
    expect(words.body.split(' ')).toEqual(expect.arrayContaining(['grain', 'quay', 'stone']));
  });
});
