// Questions that their own day overtakes, and those that stay.
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../src/core/question/ledger.ts';
import { at, type Written, written } from '../texts.ts';

/** Told on Tuesday, 10 March 2026, at noon. */
const told = (text: string, on = '2026-03-10T12:00:00Z'): Written => ({
  title: 'The ferry to Skerry lies still',
  text: `The ferry to Skerry lies still. ${text}`,
  on,
});
const stateAt = (on: string, ...articles: readonly Written[]) =>
  ledgerOf(
    articles.map((one) => written(one)),
    at(on),
  ).map(({ state }) => state);

const RUN_OUT: readonly (readonly [name: string, text: string, stillOpen: string, over: string])[] = [
  [
    'a weekday that is asked about',
    'It is unclear whether the ferry will sail to Skerry on Thursday.',
    '2026-03-12T20:00:00Z',
    '2026-03-13T00:30:00Z',
  ],
  [
    'the night of the same day',
    'The crew did not say what will happen to the ferry if no deal is reached by midnight.',
    '2026-03-10T20:00:00Z',
    '2026-03-11T00:30:00Z',
  ],
  [
    'today',
    'It is unclear whether the ferry will sail to Skerry today.',
    '2026-03-10T20:00:00Z',
    '2026-03-11T00:30:00Z',
  ],
  [
    'a part of a day',
    'It is unclear whether the ferry will sail to Skerry on Thursday night.',
    '2026-03-12T20:00:00Z',
    '2026-03-13T00:30:00Z',
  ],
  [
    'a week',
    'It is unclear whether the ferry will sail to Skerry next week.',
    '2026-03-22T20:00:00Z',
    '2026-03-23T00:30:00Z',
  ],
  [
    'a month',
    'It is unclear whether the ferry will sail to Skerry in April.',
    '2026-04-29T20:00:00Z',
    '2026-05-01T00:30:00Z',
  ],
  [
    'a day beside what is asked, two days later',
    'The ferry will be towed in on Thursday, but it is unclear whether the ferry will sail again.',
    '2026-03-14T20:00:00Z',
    '2026-03-15T00:30:00Z',
  ],
];

describe('a question runs out with', () => {
  it.each(RUN_OUT)('%s', (_, text, stillOpen, over) => {
    expect(stateAt(stillOpen, told(text))).toEqual(['open']);
    expect(stateAt(over, told(text))).toEqual(['expired']);
  });
});

describe('a question stays', () => {
  it.each([
    ['that names no day', 'It is unclear whether the ferry will sail to Skerry again.'],
    ['that asks of a day gone by', 'It is unclear who left the ferry at Skerry on Monday.'],
  ])('%s', (_, text) => {
    expect(stateAt('2026-04-20T12:00:00Z', told(text))).toEqual(['open']);
  });

  it('that is asked again with a later day, until that day', () => {
    const again = told(
      'It is unclear whether the ferry will sail to Skerry on Saturday.',
      '2026-03-13T09:00:00Z',
    );
    const first = told('It is unclear whether the ferry will sail to Skerry on Thursday.');
    expect(stateAt('2026-03-14T12:00:00Z', first, again)).toEqual(['open']);
    expect(stateAt('2026-03-15T12:00:00Z', first, again)).toEqual(['expired']);
  });

  it('that is asked again when its day has gone', () => {
    const again = told('It is still unclear whether the ferry will sail to Skerry.', '2026-03-13T09:00:00Z');
    const first = told('It is unclear whether the ferry will sail to Skerry on Thursday.');
    expect(stateAt('2026-03-20T12:00:00Z', first, again)).toEqual(['open']);
  });
});
