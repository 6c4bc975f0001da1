// What a terminal shows: the target byte for byte, with and without colour, narrow, in ASCII.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberedEdition } from '../../../src/core/digest/edition.ts';
import { editionSheet } from '../../../src/renderers/layout/edition-sheet.ts';
import { replySheet } from '../../../src/renderers/layout/reply-sheet.ts';
import type { Sheet } from '../../../src/renderers/layout/sheet.ts';
import { storySheet } from '../../../src/renderers/layout/story-sheet.ts';
import { displayWidth } from '../../../src/renderers/text/display-width.ts';
import { drawText, type TextOptions } from '../../../src/renderers/text/text.ts';
import {
  bakery,
  editionOf,
  known,
  march,
  sample,
  smallStory,
  source,
  waterStory,
  ZONE,
} from '../layout/sample.ts';

const PLAIN: TextOptions = { columns: 80, color: false, unicode: true };
const withoutCodes = (text: string): string => text.replace(/\u001B\[[\d;]*m/gu, '');
const update: NumberedEdition = editionOf([waterStory], { kind: 'update' });
const timeline = replySheet({
  kind: 'timeline',
  to: 'asker',
  story: { id: 's', label: 'Water talks', title: 'Water talks', articles: 2, publishers: 2, lastKnownAt: 0 },
  events: [
    {
      date: '2025-11-30',
      precision: 'day',
      weight: 1,
      text: 'Combe and Dale signed a water pact that both of their councils had already voted for.',
      source: source('Radio Combe', known(0), '1'),
    },
    {
      date: '2026-03-14',
      precision: 'day',
      weight: 1,
      text: 'Both councils vote.',
      source: source('Dale Herald', known(0), '2'),
    },
  ],
  now: march(12, '09:00'),
  zone: ZONE,
  others: [],
  post: null,
});
const sheets: readonly Sheet[] = [
  editionSheet(sample, { covers: 2, postedAt: march(12, '11:42') }),
  storySheet(sample, 1),
  editionSheet(update, null),
  ...timeline,
];

const DIGEST = `Daily digest · Thursday 12 March                        Wed 09:00 to Thu 09:00
──────────────────────────────────────────────────────────────────────────────

1 · Update: Water talks between Combe and Dale end without a plan
    The two towns ended their talks on Wednesday night without a plan for the
    dry months, two people in the room told the Gazette.
    Upland Gazette, Wed 21:40 · 3 publishers
    https://uplandgazette.example/301
  │ Still open: A deeper well or a second pipeline? Open for 3 days.

2 · Bramble Pass stays shut after a second slide
    The pass could stay shut for up to nine days, the highways office said
    early on Thursday.
    Upland Gazette, Thu 06:05 · 2 publishers
    https://uplandgazette.example/305
  │ Still open: Will the pass open before the market? Open since today.

3 · The mill at Combe bakes again
    Forty loaves were sold in the first hour, the baker said.
    Radio Combe, Wed 17:00
    https://radiocombe.example/15

──────────────────────────────────────────────────────────────────────────────
41 articles read · 9 publishers · 3 of 17 stories told · complete · edition 71`;

describe('the digest in a terminal', () => {
  it('of 80 columns', () => {
    expect(drawText(editionSheet(sample, null), PLAIN)).toBe(DIGEST);
  });

  it('in colour', () => {
    const lines = drawText(editionSheet(sample, null), { ...PLAIN, color: true }).split('\n');
    expect(lines.slice(0, 10)).toEqual([
      `\u001B[1mDaily digest · Thursday 12 March\u001B[0m                        \u001B[2mWed 09:00 to Thu 09:00\u001B[0m`,
      `\u001B[2m${'─'.repeat(78)}\u001B[0m`,
      '',
      '\u001B[1m1 · Update: Water talks between Combe and Dale end without a plan\u001B[0m',
      '    The two towns ended their talks on Wednesday night without a plan for the',
      '    dry months, two people in the room told the Gazette.',
      '\u001B[2m    Upland Gazette, Wed 21:40 · 3 publishers\u001B[0m',
      '\u001B[2m    https://uplandgazette.example/301\u001B[0m',
      '  \u001B[33m│\u001B[0m \u001B[1;33mStill open:\u001B[0m A deeper well or a second pipeline? Open for 3 days.',
      '',
    ]);
  });

  it('without colour is with colour, the codes taken away', () => {
    for (const sheet of sheets)
      for (const columns of [24, 50, 80])
        expect(withoutCodes(drawText(sheet, { ...PLAIN, columns, color: true }))).toBe(
          drawText(sheet, { ...PLAIN, columns }),
        );
  });

  it('where no such signs are known', () => {
    const ascii = drawText(editionSheet(sample, null), { ...PLAIN, unicode: false });
    expect(ascii).toBe(DIGEST.replaceAll('·', '-').replaceAll('─', '-').replaceAll('│', '|'));
  });

  it('has plain quotation marks there too', () => {
    const ascii = drawText(storySheet(sample, 1), { ...PLAIN, unicode: false });
    expect(ascii).toContain("Update since Wednesday's digest - 3 publishers");
  });

  it('of fewer than 60 columns has the window on its own line', () => {
    const lines = drawText(editionSheet(sample, null), { ...PLAIN, columns: 59 }).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'Daily digest · Thursday 12 March',
      'Wed 09:00 to Thu 09:00',
      '─'.repeat(57),
    ]);
    const wide = drawText(editionSheet(sample, null), { ...PLAIN, columns: 60 }).split('\n');
    expect(wide[0]).toBe('Daily digest · Thursday 12 March    Wed 09:00 to Thu 09:00');
  });

  it('with a title that leaves no room has the window on its own line too', () => {
    const long = editionOf(sample.edition.stories, { title: 'Everything about water, roads and bakeries' });
    expect(drawText(editionSheet(long, null), PLAIN).split('\n').slice(0, 2)).toEqual([
      'Everything about water, roads and bakeries · Thursday 12 March',
      'Wed 09:00 to Thu 09:00',
    ]);
  });

  it.each([
    [34, 1],
    [35, 2],
  ])('leaves two columns between a title of %d letters and the window: %d lines', (letters, lines) => {
    const titled = editionOf(sample.edition.stories, { title: 'x'.repeat(letters) });
    const drawn = drawText(editionSheet(titled, null), PLAIN).split('\n');
    expect(drawn.findIndex((line) => line.startsWith('─'))).toBe(lines);
  });

  it('that is late says so on its second line', () => {
    const late = editionSheet(sample, { covers: 1, postedAt: march(12, '11:42') });
    expect(drawText(late, PLAIN).split('\n')[1]).toBe(
      'Late: covers Wed 09:00 to Thu 09:00, posted Thu 11:42.',
    );
  });

  it('puts each address under what stands there', () => {
    const story = {
      ...bakery,
      headline: { ...bakery.headline, source: source('Dale Herald', known(march(12, '06:05')), '90') },
    };
    expect(drawText(editionSheet(editionOf([story]), null), PLAIN)).toContain(`
1 · The mill at Combe bakes again
    https://daleherald.example/90
    Forty loaves were sold in the first hour, the baker said.
    Radio Combe, Wed 17:00
    https://radiocombe.example/15
`);
  });

  it('of an empty window is one line', () => {
    const empty = editionOf([], { receipt: { ...sample.edition.receipt, articles: 0 } });
    expect(drawText(editionSheet(empty, null), PLAIN)).toBe('Nothing new since Wed 09:00. 0 articles.');
  });

  it('is no wider than 78 columns on a wide terminal', () => {
    expect(drawText(editionSheet(sample, null), { ...PLAIN, columns: 200 })).toBe(DIGEST);
  });
});

describe('other sheets', () => {
  it('have their lists under their headings, and every address on a line of its own', () => {
    const text = drawText(storySheet(sample, 1), PLAIN);
    expect(text).toContain(`Key points
  - New: The two towns ended their talks on Wednesday night without a plan for
    the dry months, two people in the room told the Gazette. Upland Gazette,
    Wed 21:40 · 3 publishers
    https://uplandgazette.example/301
  - The springs above Combe gave out in February. Radio Combe, Mon 18:15
    https://radiocombe.example/12`);
    expect(text).toContain(`
  │ Still open: A deeper well or a second pipeline? Open for 3 days, since Mon
  │ 9 March.
  - Combe: Combe wants a deeper well`);
    expect(text).toContain(`They disagree: what the pipeline would cost
  - about 6 million
    A pipeline would cost about 6 million, an engineer hired by Dale said.
    Dale Herald, Wed 16:05
    https://daleherald.example/77`);
  });

  it('have dates in a column', () => {
    expect(drawText(timeline[0] ?? storySheet(sample, 1), PLAIN)).toBe(`Timeline: Water talks
2 events · 2 publishers · 1 still ahead · oldest first
──────────────────────────────────────────────────────────────────────────────

30 Nov 2025  Combe and Dale signed a water pact that both of their councils
             had already voted for. Radio Combe
             https://radiocombe.example/1
14 Mar       Ahead: Both councils vote. Dale Herald
             https://daleherald.example/2`);
  });

  it('keep news apart from the title', () => {
    expect(drawText(editionSheet(update, null), PLAIN)).toMatch(/─\n\n {2}- Answered: /u);
  });

  it('have no line over the width but addresses, and no blank at a line’s end', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 22, max: 100 }), (headline, point, columns) => {
        const story = smallStory(
          'Label',
          headline,
          point,
          source('Dale Herald', known(march(12, '06:05')), '1'),
          { questions: waterStory.questions },
        );
        const drawn = drawText(editionSheet(editionOf([story, bakery]), null), { ...PLAIN, columns });
        for (const line of drawn.split('\n')) {
          expect(displayWidth(line) <= Math.min(78, columns - 2) || /^\s*https?:\/\/\S+$/u.test(line)).toBe(
            true,
          );
          expect(line).not.toMatch(/ $/u);
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** The agreed pictures lie beside the checkout where the project is built. */
const LOOK = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared/design/look');

describe.skipIf(!existsSync(LOOK))('the agreed picture (needs the design folder beside the checkout)', () => {
  const picture = existsSync(LOOK) ? readFileSync(join(LOOK, 'terminal.txt'), 'utf8') : '';
  const part = (number: number): string =>
    (picture.split(/^== \d\. .* ==\n/mu)[number] ?? '').replace(/\n+$/u, '').replaceAll('␛', '\u001B');

  /** Reads the picture back into a sheet: whatever it says, in the parts that it is drawn from. */
  const pictured = (): Sheet => {
    const [head, ...rest] = part(1).split(/\n?─+\n/u);
    const [title = '', beside = ''] = (head ?? '').split(/ {3,}/u);
    const stories = (rest[0] ?? '')
      .trim()
      .split('\n\n')
      .map((block) => {
        const lines = block.split('\n');
        const at = lines.findIndex((line) => line.trim().startsWith('https://'));
        const [, number = '', mark, headline = ''] = /^(\d+) · (Update: )?(.*)$/u.exec(lines[0] ?? '') ?? [];
        const open = /Still open: (.*)$/u.exec(lines.slice(at + 1).join(' '))?.[1] ?? null;
        const body = lines
          .slice(1, at - 1)
          .map((line) => line.trim())
          .join(' ');
        return {
          part: 'story' as const,
          number: Number(number),
          update: mark !== undefined,
          headline,
          link: (lines[at] ?? '').trim(),
          point: body,
          source: (lines[at - 1] ?? '').trim().replace(/ (?=\d\d:\d\d)/u, '\u00A0'),
          open,
        };
      });
    return {
      language: 'en',
      plain: '',
      isPrivate: false,
      parts: [
        { part: 'title', text: title, link: null, sub: [beside], beside },
        ...stories.flatMap((story) => [{ part: 'rule' as const }, story]),
        { part: 'fine', text: (rest[1] ?? '').replaceAll('\n', ' ') },
      ],
    };
  };

  it('is drawn byte for byte', () => {
    expect(pictured().parts.filter((one) => one.part === 'story')).toHaveLength(4);
    expect(drawText(pictured(), PLAIN)).toBe(part(1));
    expect(drawText(pictured(), { ...PLAIN, color: true })).toBe(part(2));
  });
});
