// What belongs to the page and not to the text, and what only looks like it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasFurniture } from '../../../src/core/language/furniture.ts';

const OF_THE_PAGE: readonly (readonly [name: string, sentence: string])[] = [
  ['an order', 'Sign up for the harbour letter and miss nothing.'],
  ['another order', 'Read more about the new pier of Skerry in our special pages.'],
  ['somebody to follow', 'Follow Anna Berg on Twitter for the latest from Skerry.'],
  ['where to call', 'For all other inquiries please call the harbour desk of Skerry.'],
  ['a number to call', 'The desk of the Skerry Post answers at 555-010-0199 all day.'],
  ['a handle', 'The clerk wrote to @SkerryHarbour on Monday that the pier was open.'],
  ['an address', 'The plan of the pier stands at www.skerry.example for all to see.'],
  ['a greeting', 'Good morning, the pier of Skerry is open again.'],
  ['a teaser', 'Here’s what Skerry knows so far of the fire on the pier.'],
  ['a count of things', 'Five things to know about the new pier of Skerry.'],
  ['a label', 'Related: Skerry builds a pier of stone for 9 million crowns.'],
  ['a label glued to a sentence', 'Advertisement The harbour board of Skerry met on Monday.'],
  ['a link inside', 'Continue reading the main story The board of Skerry met on Monday.'],
  ['a byline glued to a sentence', 'By Anna Maria Berg The board of Skerry met on Monday.'],
  ['who wrote it', 'Orla Finch in Varde contributed to this report on the pier.'],
  ['a credit between two sentences', 'The pier burned all night. (Skerry Post) The board met on Monday.'],
  ['a credit with a stroke', 'The pier burned all night (Anna Berg/Skerry Post) and the board met.'],
  ['rights', 'Copyright Skerry Post, and nothing of it may be printed elsewhere.'],
  ['a caption', 'In this March 10 photo, boats lie at the burned pier of Skerry.'],
  ['a caption of now', 'The burned pier is seen near the harbour of Skerry at dawn.'],
  ['a caption with a pose', 'Engineer Orla Finch poses for a picture on the pier of Skerry.'],
  ['a caption with its day', 'A diver holds a burned plank of the pier in Skerry, March 10, 2026.'],
];

const OF_THE_TEXT: readonly (readonly [name: string, sentence: string])[] = [
  ['readers in the news', 'Readers signed up for the harbour letter in great numbers.'],
  ['a man who follows', 'Follow-up talks between Skerry and Varde begin on Monday.'],
  ['shares', 'Share prices of the ferry company fell by a third on Monday.'],
  ['a call', 'Call centres in Varde will close in March, the company said.'],
  ['a photograph in the news', 'Police asked for photographs of the fire on the pier of Skerry.'],
  ['the right to copy', 'Copyright law protects the map of the harbour, the court said.'],
  ['what is seen as something', 'The vote is seen as a test for the harbour board of Skerry.'],
  ['an abbreviation in brackets', 'The Harbour Board of Skerry (HBS) will pay for the pier.'],
  ['one or the other', 'The pier will be built of stone and/or wood, the board said.'],
  ['something ahead', 'The harbour board leaves its old house on March 3, the clerk said.'],
  ['a video in the news', 'Video of the fire on the pier was shown to the court.'],
];

describe('of the page', () => {
  it.each(OF_THE_PAGE)('%s', (_, sentence) => {
    expect(hasFurniture(sentence)).toBe(true);
  });
});

describe('of the text', () => {
  it.each(OF_THE_TEXT)('%s', (_, sentence) => {
    expect(hasFurniture(sentence)).toBe(false);
  });

  it('any string is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(50), (text, times) => {
        expect(typeof hasFurniture(text.repeat(times))).toBe('boolean');
      }),
    );
  });

  it.each(['a', 'A. ', 'this photo ', '(a/', '@', 'Aa ', '1, ', 'by Aa '])(
    'a million times %j is answered at once',
    (unit) => {
      const started = performance.now();
      hasFurniture(unit.repeat(1_000_000 / unit.length));
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );
});
