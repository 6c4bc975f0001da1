import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseZone } from '../../../src/core/command/zone.ts';
import { isZone } from '../../../src/core/time/zoned.ts';

describe('a time zone', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['EUROPE/BERLIN', 'Europe/Berlin'],
    ['Berlin', 'Europe/Berlin'],
    [' new   york ', 'America/New_York'],
    ['New_York', 'America/New_York'],
    ['America/New York', 'America/New_York'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['port-au-prince', 'America/Port-au-Prince'],
    ['Kyiv', 'Europe/Kyiv'],
    ['Munich', 'Europe/Berlin'],
    ['San Francisco', 'America/Los_Angeles'],
    ['utc', 'UTC'],
    ['GMT', 'UTC'],
  ])('%s is %s', (text, value) => {
    expect(parseZone(text)).toEqual({ is: 'read', value });
  });

  it.each([
    'UTC+2',
    'GMT-5',
    '+02:00',
    'CET',
    'EST',
    'Europe/Nowhere',
    'Nowhere',
    '',
    '/',
    'constructor',
    '../etc',
  ])('%s is none', (text) => {
    expect(parseZone(text)).toEqual({ is: 'mistake', problem: 'is not a time zone or city' });
  });

  it('is one that the zone data knows, for any text', () => {
    const pieces = fc.constantFrom('Europe', 'America', '/', ' ', '_', 'paris', 'Lima', 'x', '-');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          const reading = parseZone(text);
          return reading.is === 'mistake' || isZone(reading.value);
        },
      ),
    );
  });
});
