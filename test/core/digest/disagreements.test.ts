// Figures that look as if publishers disagreed, and those on which they do.
import { describe, expect, it } from 'vitest';
import { readDisagreements } from '../../../src/core/digest/disagreements.ts';
import { type Written, written } from '../texts.ts';

const says = (publisher: string, text: string, on = '2026-03-10T08:00:00Z'): Written => ({
  publisher,
  text,
  on,
});
const valuesOf = (one: string, other: string, on?: string) =>
  readDisagreements([says('A', one), says('B', other, on)].map(written), null).map(({ values }) =>
    values.map(({ value }) => value),
  );

describe('publishers disagree', () => {
  it.each([
    ['on the dead', 'The gale off Skerry killed 12 people.', 'In the gale off Skerry 15 people died.'],
    ['on who lost their homes', 'The flood has displaced 600 people.', 'Some 900 people have been displaced by the flood.'],
    ['on how long it lasted', 'The blockade of the harbour lasted two hours.', 'The blockade of the harbour lasted three hours.'],
  ])('%s', (_, one, other) => expect(valuesOf(one, other)).toHaveLength(1)); // biome-ignore format: a list of sentences
});

describe('publishers do not disagree on', () => {
  it.each([
    ['the dead and the hurt of one sentence', 'The gale off Skerry killed 12 people.', 'The gale off Skerry killed scores, injuring at least 150 people.'],
    ['all and some of them', 'The gale off Skerry killed 12 people.', 'The gale off Skerry killed many people, including three people from Varde.'],
    ['what holds each year and what was now', 'The gale off Skerry killed 12 people.', 'Gales kill 40 people off Skerry every year.'],
    ['another year', 'The gale off Skerry killed 12 people.', 'The gale of 1987 killed 40 people off Skerry.'],
    ['other days', 'The gale off Skerry killed 12 people on Monday.', 'The gale off Skerry killed 15 people on Sunday.'],
    ['other places', 'The gale killed 12 people in Skerry.', 'The gale killed 15 people in Varde.'],
    ['one of two figures that both have', 'The crew saved 12 boats, and the board saved 40 boats.', 'The board saved 40 boats.'],
    ['a range that holds the other', 'The gale off Skerry killed 10 to 15 people.', 'The gale off Skerry killed 12 people.'],
    ['what was rounded', 'The gale off Skerry sank 1,000 boats.', 'The gale off Skerry sank 1,012 boats.'],
    ['other currencies', 'The pier of Skerry cost $40 million to build.', 'The pier of Skerry cost €36 million to build.'],
    ['a sum and a rate', 'The pier of Skerry costs $40 million.', 'The pier of Skerry costs $2 million a year.'],
    ['days from now and days until', 'The new rule for boats takes effect in about 30 days.', 'The new rule for boats takes effect nine days before the vote.'],
    ['the dead of nobody knows what', 'A bomber killed 12 people at the gate of Skerry.', 'Four people have died.'],
    ['the whole world and one place', 'A plague has killed 150 people world wide.', 'The plague has killed 16 people.'],
    ['now and last year', 'A plague has killed 150 people in Skerry.', 'Last year the plague killed 160 people in Skerry.'],
    ['what somebody says in the middle of a speech', 'The gale off Skerry killed 12 people.', '“Nobody counts the dead. The gale off Skerry killed 15 people. The board does nothing,” Anna Berg said.'],
    ['ages', 'The gale off Skerry killed a 42-year-old man.', 'The gale off Skerry killed a 24-year-old man.'],
    ['two stages of a count', 'The Tide party won 41 percent of the vote in Skerry with a third of the ballots counted.', 'The Tide party won 47 percent of the vote in Skerry.'],
    ['two kinds under one noun', 'Varde has confirmed 65 cases of plague.', 'Varde has confirmed 12 fatal cases of plague.'],
    ['whatever a pronoun has', 'It has two confirmed cases of plague.', 'Varde has confirmed 65 cases of plague.'],
  ])('%s', (_, one, other) => expect(valuesOf(one, other)).toEqual([])); // biome-ignore format: a list of sentences

  it('a count of the dead that grew within the day', () => {
    const later = '2026-03-10T16:00:00Z';
    expect(
      valuesOf('The gale off Skerry killed 12 people.', 'The gale off Skerry killed 15 people.', later),
    ).toEqual([]);
  });
});
