import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTime } from '../../../src/core/command/time.ts';

describe('a time of day', () => {
  it.each([
    ['9am', '09:00'],
    ['9 am', '09:00'],
    ['9 A.M.', '09:00'],
    ['9:00', '09:00'],
    ['09:00', '09:00'],
    ['9.30 pm', '21:30'],
    ['9h30', '09:30'],
    ['18h', '18:00'],
    ['0905', '09:05'],
    ['9', '09:00'],
    ['at 9', '09:00'],
    ['9 o’clock', '09:00'],
    ['noon', '12:00'],
    ['Midnight', '00:00'],
    ['12am', '00:00'],
    ['12 pm', '12:00'],
    ['12:30 am', '00:30'],
    ['23:59', '23:59'],
  ])('%s is %s', (text, value) => {
    expect(parseTime(text)).toEqual({ is: 'read', value });
  });

  it.each([
    '9 o’clok',
    '24:00',
    '13pm',
    '0am',
    '9:60',
    '9:5',
    '-9',
    '',
    'soon',
    'constructor',
    '9:00:00',
    '９',
  ])('%s is none', (text) => {
    expect(parseTime(text)).toEqual({ is: 'mistake', problem: 'is not a time' });
  });

  it('reads every minute as it writes it, with 12 hours too', () => {
    const two = (n: number): string => String(n).padStart(2, '0');
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), (hour, minute) => {
        const value = `${two(hour)}:${two(minute)}`;
        const twelve = `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)} ${hour < 12 ? 'am' : 'pm'}`;
        expect(parseTime(value)).toEqual({ is: 'read', value });
        expect(parseTime(twelve)).toEqual({ is: 'read', value });
      }),
    );
  });

  it('reads any text as a time of day or a mistake', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reading = parseTime(text);
        return reading.is === 'mistake' || /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(reading.value);
      }),
    );
  });
});
