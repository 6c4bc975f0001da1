// Copies of one report, and reports that only look like copies.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCopy, originals, runsOf } from '../../../src/core/story/copies.ts';
import { independentPublishers } from '../../../src/core/story/publishers.ts';
import { written } from '../texts.ts';

const OPENING =
  'The salt works at Drummen will close at the end of the year after two centuries, the owners said on Tuesday. About 140 people work in the pans and in the mill beside the harbour.';
const MIDDLE =
  'Imports have pushed the price of coarse salt down by a third since the spring, and the last big buyer, a fish cannery on the mainland, ended its contract in August. The town council had offered to waive the harbour dues for three years.';
const QUOTED =
  '“We have looked at every possible way to keep the pans open, with the town, with the bank and with our own people, and in the end there was none that would have carried us through another winter,” said the director, Yngve Talm.';
const ENDING =
  'The union wants the owners to pay for training and has called a meeting in the mill on Friday evening. A museum in the county town would like to take over two of the oldest pans.';
const WIRE = [OPENING, MIDDLE, QUOTED, ENDING].join('\n');

/** Each line with a word or two changed, as a desk does it. */
const EDITED = [
  'The salt works at Drummen are to close at the end of the year after two centuries, its owners said Tuesday. About 140 people work in the pans and in the mill by the harbour.',
  'Imports have pushed the price of coarse salt down by a third since spring, and the last big buyer, a fish cannery on the mainland, ended its contract in August. The council had offered to waive the harbour dues for three years.',
  'The union wants the owners to pay for training and called a meeting in the mill for Friday evening. A museum in the county town would like to take over two of the oldest pans.',
].join('\n');
const LOCAL_LEAD = `In the streets around our market nobody talked of anything else this morning, and several shops had put small bags of the local salt in their windows.\n${WIRE}`;
const OWN = [
  'Drummen loses its salt works. By Christmas the fires under the pans will be out, and 140 jobs will be gone with them, the company told its staff in a short letter.',
  QUOTED,
  'Workers who stood at the gate said they had expected it since the cannery stopped buying. Some have already asked for work at the new wind farm.',
].join('\n');

describe('a report is a copy of another', () => {
  it.each([
    ['that is the same', WIRE],
    ['cut after its first lines', OPENING],
    ['cut to its last lines', `${QUOTED}\n${ENDING}`],
    ['that an editor went over', EDITED],
    ['under a local beginning', LOCAL_LEAD],
    ['whose marks and case were changed', WIRE.toUpperCase().replaceAll('“', '"').replaceAll('”', '"')],
    ['in another order', [ENDING, OPENING, QUOTED, MIDDLE].join('\n')],
  ])('%s', (_, text) => {
    expect([isCopy(runsOf(WIRE), runsOf(text)), isCopy(runsOf(text), runsOf(WIRE))]).toEqual([true, true]);
  });

  it('as short as a notice is', () => {
    const notice = 'The ferry to Drummen sails an hour later all week.';
    expect(isCopy(runsOf(notice), runsOf(notice))).toBe(true);
  });

  it('of which hardly anything is left but what somebody said', () => {
    expect(isCopy(runsOf(QUOTED), runsOf(QUOTED))).toBe(true);
  });
});

describe('a report is a report of its own', () => {
  it.each([
    ['that quotes the same statement', OWN],
    [
      'of the same facts',
      'The owners of the Drummen salt works close them at the end of the year. 140 people lose their work.',
    ],
    ['that takes over one sentence', `${OWN}\n${ENDING.split('. ')[1]}`],
    ['that says nothing', ''],
  ])('%s', (_, text) => {
    expect(isCopy(runsOf(WIRE), runsOf(text))).toBe(false);
  });
});

describe('publishers of copies', () => {
  const reads = [WIRE, EDITED, LOCAL_LEAD, OPENING, OWN].map((text, at) =>
    written({
      text,
      title: `Headline ${at}`,
      publisher: `Paper ${at}`,
      on: `2026-03-10T1${at}:00:00Z`,
      id: `a-${at}`,
    }),
  );

  it('count as one, beside the one that asked for itself', () => {
    const origin = originals(reads);
    expect([...origin.values()]).toEqual(['a-0', 'a-0', 'a-0', 'a-0', 'a-4']);
    expect(independentPublishers(reads, origin)).toBe(2);
  });

  it('and a copy of a copy counts for the first', () => {
    const [wire, , lead, short] = reads;
    const chain = [short, wire, lead].flatMap((one) => one ?? []);
    expect(new Set(originals(chain).values()).size).toBe(1);
  });
});

it('copying is the same both ways, and every text of some length copies itself, whatever it is', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(WIRE, OWN, 'a '.repeat(500), '“'.repeat(99)),
  );
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [x, y] = [runsOf(a), runsOf(b)];
      expect(isCopy(x, y)).toBe(isCopy(y, x));
      expect(isCopy(x, x)).toBe(x.length >= 5);
    }),
  );
});
