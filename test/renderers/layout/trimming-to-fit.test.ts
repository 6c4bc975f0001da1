// The glance rule: what goes first, what never goes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditionStory } from '../../../src/core/digest/edition.ts';
import { editionSheet } from '../../../src/renderers/layout/edition-sheet.ts';
import { replySheet } from '../../../src/renderers/layout/reply-sheet.ts';
import type { Part, Sheet } from '../../../src/renderers/layout/sheet.ts';
import {
  firstThatFits,
  shorterStories,
  shorterUpdates,
  visibleLength,
} from '../../../src/renderers/layout/trimming-to-fit.ts';
import { editionOf, known, march, pass, sample, smallStory, source, waterStory } from './sample.ts';

const storiesOf = (sheet: Sheet): readonly Extract<Part, { part: 'story' }>[] =>
  sheet.parts.flatMap((part) => (part.part === 'story' ? [part] : []));
const sentence = (length: number): string =>
  'water '
    .repeat(Math.ceil(length / 6))
    .slice(0, length - 1)
    .trimEnd()
    .concat('.');
const storyOf = (at: number, length: number, isOpen: boolean): EditionStory =>
  smallStory(
    `Story ${at}`,
    `Headline of story ${at}`,
    sentence(length),
    source('Upland Gazette', known(march(12, '06:05')), `${at}`),
    {
      questions: isOpen ? pass.questions : [],
    },
  );

describe('a shorter digest', () => {
  it('drops open lines from the last story upwards, then stories from the last', () => {
    const stories = [
      { name: 'a', open: '?' },
      { name: 'b', open: null },
      { name: 'c', open: '?' },
    ];
    const written = shorterStories(stories).map((version) =>
      version.map(({ name, open }) => `${name}${open ?? ''}`).join(' '),
    );
    expect(written.filter((version, at) => version !== written[at - 1])).toEqual([
      'a? b c?',
      'a? b c',
      'a b c',
      'a b',
      'a',
    ]);
  });

  it('begins with five stories', () => {
    const many = Array.from({ length: 9 }, () => ({ open: null }));
    expect(shorterStories(many)[0]).toHaveLength(5);
  });
});

describe('a shorter update', () => {
  it('drops questions from the last, then news from the last, never the first', () => {
    const written = shorterUpdates({ news: ['a', 'b'], questions: ['x', 'y'] }).map(({ news, questions }) =>
      [...news, ...questions].join(''),
    );
    expect(written).toEqual(['abxy', 'abx', 'ab', 'a']);
  });
});

describe('the first message', () => {
  it('is whole where it fits', () => {
    const sheet = editionSheet(sample, null);
    expect(storiesOf(sheet)).toHaveLength(3);
    expect(storiesOf(sheet).filter(({ open }) => open !== null)).toHaveLength(2);
  });

  it('says how many stories are left to “More”, which can choose them all', () => {
    const sheet = editionSheet(editionOf([1, 2, 3, 4, 5, 6, 7].map((at) => storyOf(at, 60, false))), null);
    expect(storiesOf(sheet)).toHaveLength(5);
    expect(sheet.parts[0]).toMatchObject({ sub: ['Wed 09:00 to Thu 09:00 · 5 of 7 stories here'] });
    expect(sheet.parts.find(({ part }) => part === 'controls')).toMatchObject({
      select: { options: { length: 7 } },
    });
  });

  it('drops the last open line first', () => {
    const stories = [storyOf(1, 310, true), storyOf(2, 250, true), storyOf(3, 190, false)];
    const told = storiesOf(editionSheet(editionOf(stories), null));
    expect(told.map(({ open }) => open !== null)).toEqual([true, false, false]);
  });

  it('never holds more than 1,200 characters and never cuts a point', () => {
    // A key point has at most 60 words; two of the longest still fit with everything round them.
    const shapes = fc.array(fc.tuple(fc.integer({ min: 20, max: 420 }), fc.boolean()), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(shapes, fc.boolean(), (of, isLate) => {
        const stories = of.map(([length, isOpen], at) => storyOf(at + 1, length, isOpen));
        const late = isLate ? { covers: 3, postedAt: march(12, '11:42') } : null;
        const edition = editionOf(stories);
        const [answer] = replySheet({ kind: 'edition', to: 'asker', edition, story: null, others: [] });
        if (answer !== undefined) expect(visibleLength(answer)).toBeLessThanOrEqual(1200);
        const sheet = editionSheet(edition, late);
        expect(visibleLength(sheet)).toBeLessThanOrEqual(1200);
        const told = storiesOf(sheet);
        expect(told.length).toBeGreaterThan(0);
        told.forEach(({ point }, at) => {
          expect(point).toBe(stories[at]?.keyPoints[0]?.text);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('leaves out no more than it must', () => {
    const shapes = fc.array(fc.tuple(fc.integer({ min: 20, max: 420 }), fc.boolean()), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(shapes, (of) => {
        const stories = of.map(([length, isOpen], at) => storyOf(at + 1, length, isOpen));
        const told = storiesOf(editionSheet(editionOf(stories), null));
        const isTrimmed = told.length < stories.length;
        // Stories go only when no open line is left.
        if (isTrimmed) expect(told.every(({ open }) => open === null)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('tells one story whole, however long its sentence', () => {
    const sheet = editionSheet(editionOf([storyOf(1, 1500, true)]), null);
    expect(storiesOf(sheet)[0]?.point).toHaveLength(1500);
    expect(storiesOf(sheet)[0]?.open).toBeNull();
  });

  it('of an update is as short', () => {
    const long = waterStory.changes.flatMap((change) =>
      [1, 2, 3].map((n) => ({
        ...change,
        text: sentence(300),
        source: { ...change.source, start: 900 + n },
      })),
    );
    const sheet = editionSheet(editionOf([{ ...waterStory, changes: long }], { kind: 'update' }), null);
    expect(visibleLength(sheet)).toBeLessThanOrEqual(1200);
    const list = sheet.parts.find((part) => part.part === 'list');
    expect(list?.items[0]?.[0]).toEqual({ text: 'Answered: ', style: 'bold' });
    expect(list?.items[1]?.[1]?.text).toBe(`${sentence(300)} `);
  });
});

describe('fitting', () => {
  it('takes the last version when none fits', () => {
    const draw = (length: number): Sheet => ({
      parts: [{ part: 'fine', text: 'x'.repeat(length) }],
      plain: '',
      language: 'en',
      isPrivate: false,
    });
    expect(visibleLength(firstThatFits([3000, 1190, 1180, 4], draw))).toBe(1180);
    expect(visibleLength(firstThatFits([3000, 2000], draw))).toBe(2000);
  });
});
