import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSince, parseUntil } from '../../../src/core/command/since.ts';
import { startOfDay } from '../../../src/core/time/zoned.ts';

/** A Thursday, 11:30 in Berlin. */
const NOW = Date.parse('2026-03-12T10:30:00Z');
const READER = { now: NOW, zone: 'Europe/Berlin' };

describe('since when', () => {
  it.each([
    ['3 days', '2026-03-09T10:30Z'],
    ['3d', '2026-03-09T10:30Z'],
    ['since 3 days', '2026-03-09T10:30Z'],
    ['last 24h', '2026-03-11T10:30Z'],
    ['an hour', '2026-03-12T09:30Z'],
    ['a week', '2026-03-05T10:30Z'],
    ['last week', '2026-03-05T10:30Z'],
    ['2 weeks ago', '2026-02-26T10:30Z'],
    ['10 min', '2026-03-12T10:20Z'],
    ['1 month', '2026-02-10T10:30Z'],
    ['today', '2026-03-12T00:00+01:00'],
    ['yesterday', '2026-03-11T00:00+01:00'],
    ['this week', '2026-03-09T00:00+01:00'],
    ['this month', '2026-03-01T00:00+01:00'],
    ['friday', '2026-03-06T00:00+01:00'],
    ['since Friday', '2026-03-06T00:00+01:00'],
    ['last fri', '2026-03-06T00:00+01:00'],
    ['wed', '2026-03-11T00:00+01:00'],
    ['thursday', '2026-03-05T00:00+01:00'],
    ['2026-03-09', '2026-03-09T00:00+01:00'],
    ['9 March', '2026-03-09T00:00+01:00'],
    ['March 9th', '2026-03-09T00:00+01:00'],
    ['9 March 2025', '2025-03-09T00:00+01:00'],
    ['20 December', '2025-12-20T00:00+01:00'],
    ['yesterday 18:00', '2026-03-11T18:00+01:00'],
    ['friday at 6 pm', '2026-03-06T18:00+01:00'],
    ['2026-03-09 09:00', '2026-03-09T09:00+01:00'],
    ['2026-03-09T09:00', '2026-03-09T09:00+01:00'],
    ['2026-03-09T09:00Z', '2026-03-09T09:00Z'],
    ['2026-03-09T09:00:30.5-05:00', '2026-03-09T09:00:30.500-05:00'],
  ])('%s is %s', (text, instant) => {
    expect(parseSince(text, READER)).toEqual({ is: 'read', value: Date.parse(instant) });
  });

  it.each([
    ['', 'is not a time'],
    ['brexit', 'is not a time'],
    ['fryday', 'is not a time'],
    ['3 bananas', 'is not a time'],
    ['0 days', 'is not a time'],
    ['days', 'is not a time'],
    ['5', 'is not a time'],
    ['2026-02-30', 'is not a time'],
    ['31 April', 'is not a time'],
    ['09/03/2026', 'is not a time'],
    ['2026-03-09T25:00Z', 'is not a time'],
    ['2030-01-01', 'is still ahead'],
    ['today at 18:00', 'is still ahead'],
  ])('%s: %s', (text, problem) => {
    expect(parseSince(text, READER)).toEqual({ is: 'mistake', problem });
  });

  it('counts days by the wall clock over a clock change', () => {
    const monday = { now: Date.parse('2026-03-30T07:00:00Z'), zone: 'Europe/Berlin' };
    expect(parseSince('yesterday', monday)).toEqual({ is: 'read', value: Date.parse('2026-03-28T23:00Z') });
    expect(parseUntil('yesterday', monday)).toEqual({
      is: 'read',
      value: Date.parse('2026-03-29T22:00Z') - 1,
    });
  });

  it('is before now, or a mistake, for any text', () => {
    const pieces = fc.constantFrom(
      '3',
      'days',
      'since',
      'friday',
      'at',
      '9',
      'pm',
      '2026-03-09',
      'last',
      'march',
      'now',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join(' ')),
        ),
        (text) => {
          const reading = parseSince(text, READER);
          return reading.is === 'mistake' || (Number.isInteger(reading.value) && reading.value < NOW);
        },
      ),
    );
  });

  it('takes a day from its beginning, and until it to its end', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2026-03-11'), noInvalidDate: true });
    fc.assert(
      fc.property(
        days,
        fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Apia'),
        (date, zone) => {
          const day = date.toISOString().slice(0, 10);
          const [since, until] = [parseSince(day, { now: NOW, zone }), parseUntil(day, { now: NOW, zone })];
          expect(since).toEqual({ is: 'read', value: startOfDay(day, zone) });
          expect(until.is === 'read' && until.value > startOfDay(day, zone)).toBe(true);
        },
      ),
    );
  });

  it('lets only “until” lie ahead', () => {
    expect(parseUntil('2030-01-01', READER)).toEqual({
      is: 'read',
      value: Date.parse('2030-01-01T23:00Z') - 1,
    });
    expect(parseUntil('sometime', READER)).toEqual({ is: 'mistake', problem: 'is not a time' });
  });
});
