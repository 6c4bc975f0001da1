// Which days are ahead, which are behind, and which are only measures.
import { describe, expect, it } from 'vitest';
import { isMeasure, looksAhead } from '../../../src/core/language/tense.ts';

/** The place of the mention that stands in braces. */
const placed = (marked: string): readonly [sentence: string, start: number, end: number] => {
  const [before = '', inside = '', after = ''] = marked.split(/[{}]/u);
  return [before + inside + after, before.length, before.length + inside.length];
};

const AHEAD: readonly string[] = [
  'The pier will open on {Friday}.',
  'The pier will open on {Friday}, which pleased the town.',
  'The pier, Berg said, will open in the morning of {Friday}.',
  'The pier is closed until {Friday}.',
  'Berg told the crew to leave by {Friday}.',
  'The board put off the vote until {Friday}.',
  'Varde promised to pay by noon on {Friday}.',
  'The pier collapsed and will be rebuilt by {Friday}.',
  'Whether the boats will sail on {Friday} is not known.',
  'The lease ends at noon on {Friday}.',
  'Ahead of {Friday}’s vote both camps hold rallies.',
  'The second reading is due on {Friday}.',
  'Boats will sail on {Friday} and Sunday.',
  'The crews are supposed to meet on {Friday}.',
  'The union has called for its members to march on {Friday}.',
  'Tents are needed before the expected start of the rains in {May}.',
  'On {Friday}, Berg will open the pier.',
];
const BEHIND: readonly string[] = [
  '{Friday}’s march by pilots was the third of the year.',
  'Pilots at four airfields kept away from work for a second time on {Friday}, and talks will resume.',
  'Two more boats made by Varde sank than on {Friday}.',
  'A driver died before dawn on {Friday}.',
  'The crew set out on {Friday}.',
  'The pier remained shut until {Friday}.',
  'The village had been emptied by {Friday}.',
  'Berg said on {Friday} that the pier would open.',
  'The court on {Friday} rejected the plan that would close the pier.',
  'The next boat sailed on {Friday}.',
  'Prices rose on {Friday} ahead of the vote.',
  'It would have been sold on {Friday}.',
  'On {Friday} of the week in which the race was scheduled to start, the crews reached an agreement.',
  'Whoever is behind {Friday}’s bombing will be found.',
  'The crew suffered a defeat at the Varde Open on {Friday}, losing all races.',
  'Police turned hoses and smoke on crews {Friday} to clear the quay as Berg warned it “will not allow any march.”',
  'On {Friday}, Berg thanked the crew for delaying a planned end to the fees.',
];
const MEASURES: readonly string[] = [
  'Two more boats sailed than on {Monday}.',
  'Fewer people came, compared with {Monday}.',
  'The rate is the highest since {1990}.',
  'Skerry voted for the first time since {March 2014}.',
  'The share stood above {Friday}’s closing price.',
  'The hall has sold no tickets for the days after {28 November}.',
  'The tins were sold with the date {20 August}.',
];
const DAYS_OF_EVENTS: readonly string[] = [
  'The pier has been shut since {Monday}.',
  'The pier opened after {Monday}.',
  'Berg spoke against {Monday}’s closure of the pier.',
  'Berg set the date of {20 August} for the vote.',
  'The first boat sailed on {Monday}.',
];

describe('a day', () => {
  it.each(AHEAD)('is ahead: %s', (marked) => {
    expect(looksAhead(...placed(marked))).toBe(true);
  });
  it.each(BEHIND)('is behind: %s', (marked) => {
    expect(looksAhead(...placed(marked))).toBe(false);
  });
  it.each(MEASURES)('is a measure: %s', (marked) => {
    expect(isMeasure(...placed(marked))).toBe(true);
  });
  it.each(DAYS_OF_EVENTS)('is no measure: %s', (marked) => {
    expect(isMeasure(...placed(marked))).toBe(false);
  });
});
