// Exactly one edition a local day, whatever the clocks of the zone do; after an outage one, and the next on time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueSince, nextDue, previousDue } from '../../../src/core/delivery/schedule.ts';
import { EVERY_DAY, WEEKDAYS } from '../../../src/core/time/days.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time/instant.ts';

const ZONES = [
  'Africa/Cairo',
  'Africa/Casablanca',
  'Africa/El_Aaiun',
  'America/Asuncion',
  'America/Chicago',
  'America/Halifax',
  'America/Havana',
  'America/Los_Angeles',
  'America/Miquelon',
  'America/New_York',
  'America/Nuuk',
  'America/Port-au-Prince',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/Scoresbysund',
  'America/St_Johns',
  'America/Tijuana',
  'Antarctica/Troll',
  'Asia/Beirut',
  'Asia/Gaza',
  'Asia/Jerusalem',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Atlantic/Azores',
  'Atlantic/Bermuda',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Europe/Berlin',
  'Europe/Chisinau',
  'Europe/Dublin',
  'Europe/Lisbon',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Easter',
  'Pacific/Kiritimati',
  'Pacific/Norfolk',
];
const TIMES = [
  '00:00',
  '00:30',
  '01:00',
  '01:30',
  '02:00',
  '02:15',
  '02:30',
  '02:45',
  '03:00',
  '22:30',
  '23:59',
];
const [BEGIN, END] = [Date.UTC(2024, 0, 1), Date.UTC(2027, 0, 1)];

/** The clock on the wall by another road than the one under test: `2026-03-29 03:00`. */
const wallClock = (zone: string): ((instant: number) => { day: string; time: string }) => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return (instant) => {
    const [day = '', time = ''] = format.format(instant).split(' ');
    return { day, time };
  };
};

/** Instants within a day before which the zone's clocks change. */
const changes = (zone: string): number[] => {
  const wall = wallClock(zone);
  const found: number[] = [];
  for (let at = BEGIN; at < END; at += DAY) {
    const isShifted = wall(at).time !== wall(at + DAY).time;
    if (isShifted) found.push(at);
  }
  return found;
};

/** Minute by minute: the first that shows the time; else the first that shows a later one. */
const scanned = (zone: string, from: number, hours: number): Map<string, { time: string; at: number }[]> => {
  const wall = wallClock(zone);
  const days = new Map<string, { time: string; at: number }[]>();
  for (let at = from; at < from + hours * HOUR; at += MINUTE) {
    const { day, time } = wall(at);
    const minutes = days.get(day) ?? [];
    minutes.push({ time, at });
    days.set(day, minutes);
  }
  return days;
};

describe('next due', () => {
  it.each(ZONES)('comes once each local day of three years in %s', (zone) => {
    const wall = wallClock(zone);
    const days: string[] = [];
    let at = nextDue({ at: '02:30', days: EVERY_DAY, zone, after: BEGIN });
    while (at < END) {
      days.push(wall(at).day);
      at = nextDue({ at: '02:30', days: EVERY_DAY, zone, after: at });
    }
    const expected: string[] = [];
    for (let day = Date.parse(days[0] ?? ''); day <= Date.parse(days.at(-1) ?? ''); day += DAY)
      expected.push(new Date(day).toISOString().slice(0, 10));
    expect(days).toEqual(expected);
    expect(days.length).toBeGreaterThan(3 * 365 - 2);
  });

  it.each(ZONES)(
    'is the first minute that shows the time, or the next that the day has, at each clock change in %s',
    (zone) => {
      for (const change of changes(zone)) {
        const days = scanned(zone, change - 2 * DAY, 5 * 24);
        // The first and the last day of the scan are not whole.
        for (const [day, minutes] of [...days].slice(1, -1)) {
          for (const at of TIMES) {
            const expected =
              minutes.find(({ time }) => time === at) ??
              minutes.find(({ time }) => time > at) ??
              minutes.at(-1);
            const after = (minutes[0]?.at ?? 0) - 1;
            const due = nextDue({ at, days: EVERY_DAY, zone, after });
            expect(`${day} ${at}: ${new Date(due).toISOString()}`).toBe(
              `${day} ${at}: ${new Date(expected?.at ?? 0).toISOString()}`,
            );
          }
        }
      }
    },
  );

  it('was tried on clock changes in most of these zones', () => {
    expect(ZONES.length).toBeGreaterThanOrEqual(30);
    const counts = ZONES.map((zone) => changes(zone).length);
    expect(counts.filter((count) => count >= 6).length).toBeGreaterThanOrEqual(25);
  });

  it.each([
    ['the gap', 'Europe/Berlin', '02:30', '2026-03-28T20:00Z', '2026-03-29T01:00Z'],
    ['the hour that comes twice', 'Europe/Berlin', '02:30', '2026-10-24T20:00Z', '2026-10-25T00:30Z'],
    ['its second coming', 'Europe/Berlin', '02:30', '2026-10-25T00:30Z', '2026-10-26T01:30Z'],
    ['a gap at midnight', 'Africa/Cairo', '00:30', '2025-04-24T20:00Z', '2025-04-24T22:00Z'],
    ['a half-hour gap', 'Australia/Lord_Howe', '02:10', '2026-10-03T12:00Z', '2026-10-03T15:30Z'],
    ['a day that was left out', 'Pacific/Apia', '09:00', '2011-12-29T20:00Z', '2011-12-30T19:00Z'],
  ])('meets %s', (_, zone, at, after, due) => {
    expect(nextDue({ at, days: EVERY_DAY, zone, after: Date.parse(after) })).toBe(Date.parse(due));
  });

  it('keeps to its days, and is undone by the one before', () => {
    const instants = fc.integer({ min: BEGIN, max: END });
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.constantFrom(...TIMES),
        days,
        instants,
        (zone, at, on, after) => {
          const rhythm = { at, days: on, zone };
          const due = nextDue({ ...rhythm, after });
          expect(due).toBeGreaterThan(after);
          expect(due - after).toBeLessThanOrEqual(8 * DAY + 2 * HOUR);
          const { day } = wallClock(zone)(due);
          expect(on).toContain(new Date(day).getUTCDay() || 7);
          const before = previousDue({ ...rhythm, before: due });
          expect(before).toBeLessThanOrEqual(after);
          expect(nextDue({ ...rhythm, after: before })).toBe(due);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('due since', () => {
  const at = (text: string): number => Date.parse(text);
  const subscription = {
    at: '09:00',
    days: WEEKDAYS,
    zone: 'Europe/Berlin',
    createdAt: at('2026-11-20T12:00Z'),
    nextDue: at('2026-11-23T08:00Z'),
    coveredTo: at('2026-11-20T08:00Z'),
  };

  it.each([
    ['nothing before its time', '2026-11-23T07:59:59.999Z', null],
    [
      'Monday, back to Friday',
      '2026-11-23T08:00Z',
      ['2026-11-20T08:00Z', '2026-11-23T08:00Z', 1, '2026-11-24T08:00Z'],
    ],
    [
      'one for three days away',
      '2026-11-25T10:30Z',
      ['2026-11-20T08:00Z', '2026-11-25T08:00Z', 3, '2026-11-26T08:00Z'],
    ],
    [
      'one for a year away',
      '2027-11-23T08:00Z',
      ['2026-11-20T08:00Z', '2027-11-23T08:00Z', 262, '2027-11-24T08:00Z'],
    ],
  ])('makes due: %s', (_, now, expected) => {
    const due = dueSince({ subscription, now: at(now) });
    if (expected === null) return expect(due).toBeNull();
    const [from, to, covers, next] = expected;
    expect(due).toEqual({
      dueAt: at(String(to)),
      window: { from: at(String(from)), to: at(String(to)) },
      covers,
      nextDue: at(String(next)),
    });
  });

  it('gives a new subscription the window that it would have had', () => {
    const due = dueSince({
      subscription: { ...subscription, coveredTo: null },
      now: at('2026-11-23T08:01Z'),
    });
    expect(due?.window).toEqual({ from: at('2026-11-20T08:00Z'), to: at('2026-11-23T08:00Z') });
  });

  it('begins a new one where it would have begun, however long it was paused before its first', () => {
    const resumed = { ...subscription, coveredTo: null, nextDue: at('2026-12-07T08:00Z') };
    const due = dueSince({ subscription: resumed, now: at('2026-12-07T08:01Z') });
    expect(due?.window).toEqual({ from: at('2026-11-20T08:00Z'), to: at('2026-12-07T08:00Z') });
  });

  it('is silent where no digest is taken', () => {
    expect(dueSince({ subscription: { ...subscription, nextDue: null }, now: at('2030-01-01') })).toBeNull();
  });

  it('leaves no gap and no overlap between windows, whenever the rounds happen', () => {
    const pauses = fc.array(fc.integer({ min: MINUTE, max: 4 * DAY }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.constantFrom(...TIMES), pauses, (zone, time, waits) => {
        const rhythm = { at: time, days: EVERY_DAY, zone };
        let now = at('2026-03-26T12:00Z');
        const first = nextDue({ ...rhythm, after: now });
        let state = {
          ...rhythm,
          createdAt: now,
          nextDue: first,
          coveredTo: previousDue({ ...rhythm, before: first }),
        };
        let covered = 0;
        for (const wait of waits) {
          now += wait;
          const due = dueSince({ subscription: state, now });
          if (due === null) continue;
          expect(due.window.from).toBe(state.coveredTo);
          expect(due.nextDue).toBeGreaterThan(now);
          covered += due.covers;
          state = { ...state, nextDue: due.nextDue, coveredTo: due.window.to };
        }
        let scheduled = 0;
        for (let due = first; due <= now; due = nextDue({ ...rhythm, after: due })) scheduled += 1;
        expect(covered).toBe(scheduled);
      }),
      { numRuns: 100 },
    );
  });
});
