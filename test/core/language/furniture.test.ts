// What belongs to the page and not to the text, and what only looks like it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasFurniture, isGlued } from '../../../src/core/language/furniture.ts';
import { processorTime } from '../processor-time.ts';

const OF_THE_PAGE: readonly (readonly [name: string, sentence: string])[] = [
  ['an order', 'Sign up for the harbour letter and miss nothing.'],
  ['another order', 'Read more about the new pier of Skerry in our special pages.'],
  ['somebody to follow', 'Follow Anna Berg on Twitter for the latest from Skerry.'],
  ['where to call', 'For all other inquiries please call the harbour desk of Skerry.'],
  ['a number to call', 'The desk of the Skerry Post answers at 555-010-0199 all day.'],
  ['a handle', 'The clerk wrote to @SkerryHarbour on Monday that the pier was open.'],
  ['an address', 'The plan of the pier stands at www.skerry.example for all to see.'],
  ['what announces a speech', 'The following is a transcript of a speech by Anna Berg at the harbour fair.'],
  ['what announces remarks', 'Below are the full remarks of the mayor of Skerry at the harbour fair.'],
  ['which page it is', 'You’ve selected the island edition of the Skerry Post.'],
  ['who presents', 'Orla Finch is on assignment tonight for the island channel.'],
  [
    'links with their age',
    'Pier of Skerry burns - 4 hrs ago Varde Mail Boats saved from the fire - 8 hrs ago Post',
  ],
  ['who asks, by place', 'Tarnholm, Me.: Thank you for a fine piece on the pier of Skerry.'],
  [
    'the day and hour of a chat',
    'Wednesday, March 11, 2026; 10:00 AM Anna Berg was online to talk of the pier.',
  ],
  ['a caption of a speech', 'Mayor Anna Berg speaks at the harbour fair in Skerry, March 10, 2026.'],
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
  ['a link to a newer one', 'Read the most current version of this story of the pier here.'],
  ['a programme', 'Watch Skerry Tonight at 8 for the whole story of the pier.'],
  [
    'a programme in two zones',
    'The talk with the mayor of Skerry runs at 1600ET/2100GMT on the island channel.',
  ],
  ['what comes next on it', 'Plus, how long will the choir of Skerry sing at the new pier.'],
  ['a comment', 'March 11th, 2026 8:38 pm ET Nobody believes that the old pier burned by itself.'],
  ['a comment with its writer', 'At 07:56 am on 16 Mar 2026, oldsailor wrote: The pier was a good pier.'],
  [
    'a comment of a day and an hour',
    '11th March 2026 - 8:26 The pier was old and everybody in Skerry knew it.',
  ],
  ['a button of a comment', 'The pier should be built of stone at last Report abuse from sailors.'],
  ['a comment that is gone', 'This comment was removed because the moderators found that it was unkind.'],
  ['an entry of a live page', '10:58 am | The harbour board of Skerry is about to meet in the town hall.'],
  ['an entry with its hour alone', '20.55 Anna Berg says that the harbour board will sit all night.'],
  [
    'an entry that was brought up to date',
    '(Update 8:53 p.m.) The harbour board of Skerry has closed the pier.',
  ],
  ['a speaker of a transcript', 'ANNA BERG, HARBOUR MASTER: Nobody will walk on that pier before May.'],
  ['a note of a transcript', 'The board looked at the planks (on camera) before the vote on Monday.'],
  ['posts', 'Skerry mourns its old #pier and everybody asks who burned it #harbour today.'],
];

/** Told only where nothing else tells the same. */
const GLUED: readonly (readonly [name: string, sentence: string])[] = [
  ['a heading', 'Fire on the pier The harbour board of Skerry met on Monday.'],
  ['a caption', 'Divers found burned planks There was no sign of the ferry on Monday.'],
  ['the hour of a page', '12 March 2026 Last updated at 21:40 GMT The pier of Skerry has burned down.'],
];

const NOT_GLUED: readonly (readonly [name: string, sentence: string])[] = [
  ['a title of a paper', 'The board spoke to The Skerry Post about the new pier on Monday.'],
  ['a name with an article', 'Talks in The Hague over the pier of Skerry end on Monday.'],
  ['a song', 'The choir of Skerry sang “Gone With The Tide” at the new pier.'],
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
  ['an hour in the news', 'At 8:30 p.m. on Monday the harbour board of Skerry closed the pier.'],
  ['a measure', '12.50 crowns is what a ticket to the pier costs, the board said.'],
  ['capitals', 'NATO and the harbour board of Skerry (HBS) agreed on Monday: the pier stays.'],
  ['a comment in the news', 'Comments of the mayor on the pier angered the fishermen of Skerry.'],
  ['a video in the news', 'Video of the fire on the pier was shown to the court.'],
];

describe('of the page', () => {
  it.each(OF_THE_PAGE)('%s', (_, sentence) => {
    expect(hasFurniture(sentence)).toBe(true);
  });
});

describe('glued to a sentence', () => {
  it.each(GLUED)('%s', (_, sentence) => expect(isGlued(sentence)).toBe(true));
  it.each(NOT_GLUED)('not %s', (_, sentence) => expect(isGlued(sentence)).toBe(false));
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

  it.each([
    'a',
    'A. ',
    'this photo ',
    '(a/',
    '@',
    'Aa ',
    '1, ',
    'by Aa ',
    'a. ',
    'holds ',
    '#a ',
    'storypic',
  ])('a million times %j is answered at once, and so is a bracket of them', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const took = processorTime(() => {
      for (const before of ['', '(', 'This ', 'By ', '- ']) {
        hasFurniture(`${before}${text}`);
        isGlued(`${before}${text}`);
      }
    });
    expect(took).toBeLessThan(1000);
  });
});
