// Key points, changes and disagreements of a story, and the edition that is put together from stories.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesOf, carriers, summaryCandidatesOf } from '../../../src/core/digest/candidates.ts';
import { readChanges } from '../../../src/core/digest/changes.ts';
import { readDisagreements } from '../../../src/core/digest/disagreements.ts';
import { editionJson } from '../../../src/core/digest/edition-json.ts';
import { choosePoints } from '../../../src/core/digest/key-points.ts';
import { standsAlone } from '../../../src/core/language/self-contained.ts';
import { ledgerOf } from '../../../src/core/question/ledger.ts';
import { checkEvidence } from '../../house/evidence.ts';
import { at, editionOf, grouped, type Written, written } from '../texts.ts';

const FIRST: Written = {
  title: 'Fire destroys the pier at Skerry', publisher: 'Coastal News', on: '2026-03-10T08:00:00Z',
  text: `A fire destroyed the old wooden pier at Skerry on Monday night, the harbour board said.
Nobody was hurt. Some 40 boats lost their moorings in the fire at Skerry. He called it a sad day for all of them.
Boats from Varde now land at the grain quay, where the water is deep enough.`,
}; // biome-ignore format: a text
const SECOND: Written = {
  title: 'Skerry wants a stone pier', publisher: 'Varde Post', on: '2026-03-11T08:00:00Z',
  text: `The harbour board of Skerry decided on Tuesday to build a pier of stone for 9 million crowns.
A fire destroyed the old wooden pier at Skerry on Monday night, the harbour board said.
Engineer Orla Finch said that the work would take two summers.`,
}; // biome-ignore format: a text
const tell = (...texts: readonly Written[]) => texts.map(written);
const points = (articles: ReturnType<typeof tell>, most = 3) =>
  choosePoints(articles, candidatesOf(articles), { most, told: [] }).map(({ extract }) => extract.text);

describe('key points', () => {
  it('are whole sentences in reading order, none of which leans on another', () => {
    const told = points(tell(FIRST));
    expect(told[0]).toMatch(/^A fire destroyed/u);
    expect(told).toHaveLength(3);
    expect(told.join(' ')).not.toMatch(/He called it/u);
  });

  it('say nothing twice', () => {
    expect(points(tell(FIRST, SECOND), 6).filter((text) => text.startsWith('A fire destroyed'))).toHaveLength(
      1,
    );
  });

  it('tell the same news of two articles in other words once', () => {
    const other = {
      ...SECOND,
      text: 'The old wooden pier of Skerry has burned down, the harbour board announced after a fire on Monday night. Ferries from the mainland were sent to Varde.',
    };
    const third = {
      ...SECOND,
      publisher: 'Mainland Times',
      text: `${other.text} Insurers have sent nobody.`,
    };
    const told = points(tell(FIRST, other, third), 4);
    expect(told.filter((text) => /pier/u.test(text))).toHaveLength(1);
  });

  it('are nobody’s words whose speaker only the sentence before names', () => {
    const speech = {
      ...FIRST,
      text: 'Clerk Anna Berg spoke to the harbour board of Skerry: “The pier of Skerry was old and wooden and nobody cared for it. The harbour board of Skerry let the wooden pier rot for thirty years. A pier of stone would still stand today.” The board of Skerry met for three hours on Monday night.',
    };
    const told = points(tell(speech), 4).join(' ');
    expect(told).toMatch(/met for three hours/u);
    expect(told).not.toMatch(/let the wooden pier rot/u);
  });

  it('are the same in whatever order the articles stand, each a part of its article, and none twice', () => {
    const words = ['pier', 'fire', 'board', 'quay', 'ferry', 'crowns', 'Monday', 'engineer'];
    const sentence = fc
      .array(fc.constantFrom(...words), { minLength: 7, maxLength: 9 })
      .map((of) => `Skerry and Varde know ${of.join(' ')} by heart.`);
    const text = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((of) => of.join(' '));
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 5 }),
        (texts, most) => {
          const articles = tell(...texts.map((each, at) => ({ ...FIRST, publisher: `P${at}`, text: each })));
          const choose = (of: typeof articles) => choosePoints(of, candidatesOf(of), { most, told: [] });
          const told = choose(articles);
          const placesOf = (of: typeof told) =>
            of.map(({ read, sentence: { start, end } }) => `${read.article.id} ${start} ${end}`);
          expect(placesOf(choose([...articles].reverse()))).toEqual(placesOf(told));
          expect(told.length).toBeLessThanOrEqual(most);
          expect(new Set(placesOf(told)).size).toBe(told.length);
          for (const {
            read,
            sentence: { start, end },
            extract,
          } of told)
            expect(read.article.text.slice(start, end)).toContain(extract.text);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are as many as there are sentences to tell, and none of nothing', () => {
    expect(points(tell({ text: 'It is.' }))).toEqual([]);
    expect(points([])).toEqual([]);
  });
});

describe('whoever’s words these are', () => {
  const told = async (text: string) => {
    const article = written({ text, title: 'Skerry board meets', on: '2026-03-13T01:00:00Z' });
    const { stories } = await editionOf([{ id: 's', articles: [article] }], '2026-03-14T00:00:00Z');
    return stories.flatMap(({ keyPoints, next, timeline }) =>
      [...keyPoints, ...next, ...timeline].map((one) => one.text),
    );
  };

  it('what is said in the middle of a speech is not told as what is ahead', async () => {
    const text =
      'The board of Skerry met on Thursday about the ferry Edda. “The board of Skerry is a gang,” said Anna Berg. “The clerk of Skerry knows no shame. The board of Skerry will close the wooden pier for all sailors on Monday. Nobody will stop the clerk of Skerry.”';
    expect(await told(text)).not.toContainEqual(expect.stringContaining('will close'));
  });

  it('single marks hold a speech together too', async () => {
    const text =
      'The board of Skerry met on Thursday about the ferry Edda. ‘The board of Skerry is a gang of thieves. The clerk of Skerry burned the wooden pier for the money of the insurance. The sailors’ union of Skerry knew of the fire and kept quiet,’ said Anna Berg on Thursday.';
    expect(await told(text)).not.toContainEqual(expect.stringMatching(/gang|burned|knew/u));
  });
});

describe('the points of an edition', () => {
  const pointsOf = async (from: string, ...texts: readonly Written[]) => {
    const story = { id: 's', articles: tell(...texts) };
    const { stories } = await editionOf([story], '2026-03-12T09:00:00Z', { from });
    return stories.flatMap(({ keyPoints }) => keyPoints.map(({ text }) => text));
  };
  const alone: Written = {
    title: 'Fire destroys pier at Skerry',
    publisher: 'A',
    on: '2026-03-10T08:00:00Z',
    text: '',
  };

  it.each([
    [
      'the opening, though it says no more than the headline',
      'A fire destroyed the pier at Skerry, the harbour board said.',
    ],
    ['a short opening', 'Fire destroyed the pier.'],
    [
      'an opening that is all about what is ahead',
      'The harbour board of Skerry will build a new pier on 2 May.',
    ],
    [
      'an opening that shares no word with the rest',
      'A fire destroyed the wooden pier at Skerry on Monday. Boats from Varde sail to Tarn and back.',
    ],
  ])('are never none: %s', async (_, text) => {
    const told = await pointsOf('2026-03-10T00:00:00Z', { ...alone, text });
    expect(told[0]).toBe(text.split(/(?<=\.) /u)[0]);
  });

  it('are of the window where it brought any', async () => {
    const told = await pointsOf('2026-03-10T12:00:00Z', FIRST, SECOND);
    expect(told[0]).toMatch(/^The harbour board of Skerry decided/u);
    expect(told).not.toContainEqual(expect.stringMatching(/moorings|grain quay/u));
  });

  it.each([
    [
      'gives way where nothing else names it',
      'The meeting was overshadowed by a long quarrel over planks.',
      false,
    ],
    [
      'is told where something else names it',
      'The board was overshadowed by a long quarrel over planks.',
      true,
    ],
    [
      'is told where there is only one',
      'The government was overshadowed by a long quarrel over planks.',
      true,
    ],
    [
      'is told where more is said of it',
      'The meeting in Varde was overshadowed by a long quarrel over planks.',
      true,
    ],
  ])('a thing that is named by its kind alone %s', async (_, sentence, isTold) => {
    const told = await pointsOf('2026-03-10T12:00:00Z', { ...SECOND, text: `${SECOND.text} ${sentence}` });
    expect(told.includes(sentence)).toBe(isTold);
  });

  it('are filled up with an older opening alone', async () => {
    const short = {
      ...SECOND,
      text: 'The harbour board of Skerry decided on Tuesday to build a pier of stone.',
    };
    const told = await pointsOf('2026-03-10T12:00:00Z', FIRST, short);
    expect(told).toEqual([short.text, expect.stringMatching(/^A fire destroyed/u)]);
  });

  it.each([
    [
      'a figure that has a later one',
      'Some 55 boats lost their moorings in the fire at Skerry, more than first thought.',
      /Some 40 boats/u,
    ],
    ['a day that has gone by', 'Boats from Varde now land at the old quay of Skerry.', /on Tuesday evening/u],
  ])('tell not %s', async (_, later, stale) => {
    const first = {
      ...FIRST,
      text: `${FIRST.text} Engineer Orla Finch will look at the burned planks on Tuesday evening.`,
    };
    const told = await pointsOf('2026-03-01T00:00:00Z', first, { ...SECOND, text: later });
    expect(told).not.toContainEqual(expect.stringMatching(stale));
  });
});

describe('who carries a point', () => {
  const FIVE =
    'Five fishermen of Skerry fell ill after the smoke of the burning pier reached the old harbour.';
  it.each([
    ['who says the same', FIVE, 1],
    ['not who counts otherwise', FIVE.replace('Five', 'Three'), 0],
    ['not who denies it', FIVE.replace('of Skerry fell', 'of Skerry never fell'), 0],
  ])('%s', (_, text, count) => {
    const all = candidatesOf(tell({ text: FIVE, id: 'a' }, { text, id: 'b', publisher: 'B' }));
    const [point] = all;
    expect(point === undefined ? [] : carriers(point, all)).toHaveLength(count);
  });
});

describe('a sentence that leans on what is not seen', () => {
  it.each([
    'He called it a sad day.',
    'It is a sad day for them.',
    'It is not safe.', 'But it did not help.', 'This is why the pier burned.', 'Skerry in turn pays for the pier.',
    'The company has sold no tickets.', 'The wood was dry, she said.', 'As a result the boats stayed out.', 'The same road was closed.',
  ])('%s', (sentence) => expect(standsAlone(sentence)).toBe(false)); // biome-ignore format: a list of sentences
});

describe('a sentence that stands alone', () => {
  it.each([
    'The harbour board closed the pier.', 'It is not known who burned the pier.', 'The wood was dry, Anna Berg said.',
    '"Skerry is sad," Anna Berg said.', 'There are boats in the harbour.', 'However, the board closed the pier.',
  ])('%s', (sentence) => expect(standsAlone(sentence)).toBe(true)); // biome-ignore format: a list of sentences
});

describe('changes', () => {
  const changes = (since: string, ...texts: readonly Written[]) => {
    const articles = tell(...texts);
    return readChanges({
      articles,
      ledger: ledgerOf(articles, at('2026-03-20T00:00:00Z')),
      since: at(since),
    });
  };

  it('are what the earlier articles did not have', () => {
    const told = changes('2026-03-10T12:00:00Z', FIRST, SECOND).map(({ text }) => text);
    expect(told).toContainEqual(expect.stringMatching(/decided on Tuesday to build/u));
    expect(told).not.toContainEqual(expect.stringMatching(/A fire destroyed/u));
  });

  it('name a figure that has moved', () => {
    const later = {
      ...FIRST,
      publisher: 'Varde Post',
      on: '2026-03-11T08:00:00Z',
      text: 'Some 55 boats lost their moorings in the fire at Skerry.',
    };
    expect(changes('2026-03-10T12:00:00Z', FIRST, later).map(({ kind }) => kind)).toEqual(['figure']);
  });

  it('begin with what the newest article opens with', () => {
    const opening = 'Skerry and Varde agreed on Wednesday to share the grain quay.';
    const later: Written = {
      title: 'Deal over the quay', publisher: 'Varde Post', on: '2026-03-11T18:00:00Z',
      text: `${opening} Some 55 boats lost their moorings in the fire at Skerry. Engineer Tam Holt will count the planks.`,
    }; // biome-ignore format: a text
    expect(changes('2026-03-11T12:00:00Z', FIRST, SECOND, later)[0]?.text).toBe(opening);
  });

  it('know what is new in an opening that names what was', () => {
    const opening =
      'Skerry buried three boats on Wednesday after a fire destroyed the old wooden pier on Monday night, the harbour board said.';
    const later = { ...SECOND, on: '2026-03-11T18:00:00Z', text: opening };
    expect(changes('2026-03-11T12:00:00Z', FIRST, SECOND, later)[0]?.text).toBe(opening);
  });

  it('leave out what had long gone by, and who only is said to want something', () => {
    const later: Written = {
      title: 'Skerry looks back', publisher: 'Varde Post', on: '2026-03-11T18:00:00Z',
      text: `Skerry and Varde agreed on Wednesday to share the grain quay. In 1987 a flood drowned the cattle of the Holt farm near Skerry.
Tam Holt wants the cattle market of Skerry moved to higher ground.`,
    }; // biome-ignore format: a text
    const told = changes('2026-03-11T12:00:00Z', FIRST, SECOND, later);
    expect(told.map(({ text }) => text)).not.toContainEqual(expect.stringMatching(/In 1987/u));
    expect(told.map(({ kind }) => kind)).not.toContain('actor');
  });

  it.each([
    ['a retelling', [FIRST, { ...FIRST, publisher: 'Varde Post', on: '2026-03-11T08:00:00Z' }]],
    ['nothing that is newer', [FIRST]],
  ] as const)('are none in %s', (_, texts) => {
    expect(changes('2026-03-10T12:00:00Z', ...texts)).toEqual([]);
  });
});

describe('disagreements', () => {
  const says = (publisher: string, text: string, on = '2026-03-10T08:00:00Z'): Written => ({
    publisher,
    text,
    on,
  });
  const values = (...texts: readonly Written[]) =>
    readDisagreements(tell(...texts), null).map((one) => one.values.map(({ value }) => value));

  it('are other figures of other publishers for the same', () => {
    expect(
      values(
        says('A', 'The fire at Skerry destroyed 40 fishing boats, the board said.'),
        says('B', 'The fire at Skerry destroyed 55 fishing boats, fishermen said.'),
      ),
    ).toEqual([['40 fishing boats', '55 fishing boats']]);
  });

  it.each([
    [
      'the same figure',
      [
        says('A', 'The fire at Skerry destroyed 40 fishing boats.'),
        says('B', 'The fire at Skerry destroyed 40 fishing boats.'),
      ],
    ],
    [
      'one publisher',
      [
        says('A', 'The fire at Skerry destroyed 40 fishing boats.'),
        says('A', 'The fire at Skerry destroyed 55 fishing boats.'),
      ],
    ],
    [
      'rough figures',
      [
        says('A', 'The fire at Skerry destroyed about 40 fishing boats.'),
        says('B', 'The fire at Skerry destroyed 41 fishing boats.'),
      ],
    ],
    [
      'a revised figure',
      [
        says('A', 'The fire at Skerry destroyed 40 fishing boats.'),
        says(
          'B',
          'The fire at Skerry destroyed 55 fishing boats, more than first thought.',
          '2026-03-10T18:00:00Z',
        ),
      ],
    ],
    [
      'a later day',
      [
        says('A', 'The fire at Skerry destroyed 40 fishing boats.'),
        says('B', 'The fire at Skerry destroyed 55 fishing boats.', '2026-03-14T08:00:00Z'),
      ],
    ],
    [
      'another measure',
      [
        says('A', 'The pier at Skerry holds 80 cubic metres of stone.'),
        says('B', 'The pier at Skerry is 90 metres of stone.'),
      ],
    ],
    [
      'another matter',
      [
        says('A', 'The fire at Skerry destroyed 40 boats.'),
        says('B', 'In Varde 12 boats took part in a race for children.'),
      ],
    ],
    [
      'a lower bound that holds',
      [
        says('A', 'The fire at Skerry destroyed at least 40 fishing boats.'),
        says('B', 'The fire at Skerry destroyed 55 fishing boats.'),
      ],
    ],
    [
      'shares of two parties',
      [
        says('A', 'The Greens won the vote in Varde with 38.4 percent, and the Blues got 11.7 percent.'),
        says('B', 'The Whites won the vote in Varde with 39.6 percent, and the Reds got 12.9 percent.'),
      ],
    ],
  ] as const)('are none in %s', (_, texts) => {
    expect(values(...texts)).toEqual([]);
  });

  it.each([
    ['boats', 'The fire at Skerry destroyed 40 boats.', 'The fire at Skerry destroyed 55 boats.'],
    ['Greens', 'The Greens won the vote with 38.4 percent.', 'The Greens won the vote with 40.2 percent.'],
    [
      'sea wall',
      'The new sea wall cost 12 percent of the budget.',
      'The new sea wall cost 15 percent of the budget.',
    ],
  ])('are about %s', (about, one, other) => {
    expect(readDisagreements(tell(says('A', one), says('B', other)), null).map((each) => each.about)).toEqual(
      [about],
    );
  });
});

describe('an edition', () => {
  const stories = grouped(tell(FIRST, SECOND));
  const mornings = ['2026-03-10T09:00:00Z', '2026-03-11T09:00:00Z', '2026-03-12T09:00:00Z'] as const;

  it('remembers what was told, and does not repeat it', async () => {
    const first = await editionOf(stories, mornings[0]);
    const second = await editionOf(stories, mornings[1], { from: mornings[0], baseline: first });
    const third = await editionOf(stories, mornings[2], { from: mornings[0], baseline: second });
    expect(first.stories.map(({ update }) => update)).toEqual([false]);
    expect(second.stories.map(({ update }) => update)).toEqual([true]);
    expect(third.stories).toEqual([]);
    expect(third.receipt.repeated).toBe(1);
    expect(third.told).toEqual(second.told);
  });

  it('is empty without stories', async () => {
    expect((await editionOf([], mornings[0])).stories).toEqual([]);
  });

  it('is the same bytes for the same input', async () => {
    const [one, two] = [
      await editionOf(stories, mornings[2]),
      await editionOf(grouped(tell(FIRST, SECOND)), mornings[2]),
    ];
    expect(JSON.stringify(one)).toBe(JSON.stringify(two));
  });
});

describe('whatever the articles', () => {
  const sentence = fc.constantFrom(
    'SKERRY (Coastal News) – A fire destroyed the pier on Monday, which pleased nobody in the old town by the sea.',
    'The Skerry delegation is seeking to extend the lease of the pier by 12 years, two officials said.',
    'Varde rejects any extension and insists on the sale of the pier.', 'It is unclear whether the pier (a wooden one) will open on 20 April.',
    'However, Varde did not say who would pay for the stone.', 'Some 40 boats were lost.', 'About 55 boats were lost in the fire at Skerry, Anna Berg said.',
    '"We lost 60 boats," Anna Berg said on Tuesday.', 'Anna Berg confirmed that Varde pays for the stone.', 'But Skerry agreed to the sale.', 'He left.', '\n', '\ud800 … "',
  ); // biome-ignore format: a list of sentences
  const text = fc.oneof(
    { weight: 5, arbitrary: fc.array(sentence, { maxLength: 9 }).map((parts) => parts.join(' ')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  );

  it('an edition keeps to the evidence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
        const reads = texts.map((one, i) =>
          written({
            text: one,
            title: `News ${i}`,
            id: `a-${i}`,
            publisher: `P${i % 3}`,
            on: `2026-03-1${i}T08:00:00Z`,
          }),
        );
        const byId = new Map(reads.map(({ article }) => [article.id, article]));
        const story = [{ id: 's', articles: reads }];
        const first = await editionOf(story, '2026-03-11T09:00:00Z', { keyPoints: 6 });
        const next = await editionOf(story, '2026-03-16T09:00:00Z', {
          from: '2026-03-11T09:00:00Z',
          baseline: first,
        });
        for (const edition of [first, next])
          expect(checkEvidence(editionJson(edition), (id) => byId.get(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a story of many articles', () => {
  const WORDS =
    'pier storm ferry boats council money stone planks divers sailors quay light harbour mayor island'.split(
      ' ',
    );
  const textOf = (seed: number): string =>
    Array.from({ length: 12 }, (_, at) => {
      const word = (step: number): string => WORDS[(seed * 7 + at * step + step) % WORDS.length] ?? '';
      return `Anna Berg of Skerry told the ${word(1)} and the ${word(2)} in hall ${seed % 9} of the ${word(3)} and the ${word(5)} of Varde.`;
    }).join(' ');
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      written({
        text: textOf(at), title: `Skerry ${at}`, publisher: `P${at % 5}`, id: `m${at}`,
        on: `2026-03-${String(1 + (at % 9)).padStart(2, '0')}T08:00:00Z`,
      }),
    ); // biome-ignore format: an article

  it('is told alike in whatever order they stand, within the words that are asked for, no sentence twice', () => {
    const articles = many(60);
    const turned = [...articles].reverse();
    const choice = { most: Number.POSITIVE_INFINITY, words: 120, told: [] };
    const told = choosePoints(articles, summaryCandidatesOf(articles), choice);
    const again = choosePoints(turned, summaryCandidatesOf(turned), choice);
    const placesOf = (points: typeof told) =>
      points.map(({ read, sentence }) => `${read.article.id} ${sentence.start} ${sentence.end}`);
    expect(placesOf(again)).toEqual(placesOf(told));
    expect(new Set(placesOf(told)).size).toBe(told.length);
    expect(told.reduce((sum, { words }) => sum + words, 0)).toBeLessThanOrEqual(120);
  });

  it('is the same again, and is read once', () => {
    const articles = many(20);
    expect(candidatesOf(articles)[0]).toBe(candidatesOf(articles)[0]);
    expect(candidatesOf(many(20))).toEqual(candidatesOf(articles));
  });
});

describe('a hundred thousand equal sentences', () => {
  it('are one point and one line, in bounded time', async () => {
    const text = 'The harbour board of Skerry closed the wooden pier on Tuesday after the storm. '.repeat(
      100_000,
    );
    const articles = [written({ text, title: 'Storm closes pier', on: '2026-03-12T08:00:00Z' })];
    const before = process.cpuUsage();
    const { stories } = await editionOf([{ id: 's', articles }], '2026-03-12T09:00:00Z');
    const { user } = process.cpuUsage(before);
    expect(stories.map(({ keyPoints, timeline }) => [keyPoints.length, timeline.length])).toEqual([[1, 1]]);
    expect(user / 1e6).toBeLessThan(20);
  });
});
