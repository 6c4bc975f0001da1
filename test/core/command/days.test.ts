import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDays } from '../../../src/core/command/days.ts';
import { daysWords } from '../../../src/core/command/schedule-words.ts';

describe('days of the week', () => {
  it.each<[string, number[]]>([
    ['weekdays', [1, 2, 3, 4, 5]],
    ['Workdays', [1, 2, 3, 4, 5]],
    ['daily', [1, 2, 3, 4, 5, 6, 7]],
    ['every day', [1, 2, 3, 4, 5, 6, 7]],
    ['weekend', [6, 7]],
    ['weekends', [6, 7]],
    ['mo-fr', [1, 2, 3, 4, 5]],
    ['mon – fri', [1, 2, 3, 4, 5]],
    ['Monday to Wednesday', [1, 2, 3]],
    ['fri-mon', [1, 5, 6, 7]],
    ['mon,thu', [1, 4]],
    ['tue and thu', [2, 4]],
    ['thu, mon, mon', [1, 4]],
    ['mo tu we', [1, 2, 3]],
    ['mon-wed, sat', [1, 2, 3, 6]],
    ['sundays', [7]],
    ['Thurs.', [4]],
  ])('%s', (text, value) => {
    expect(parseDays(text)).toEqual({ is: 'read', value });
  });

  it.each(['m', 't', 'someday', 'mon-', 'mon-tue-wed', '', ',', '1-5', 'mon or not', 'constructor'])(
    '%s names none',
    (text) => {
      expect(parseDays(text)).toEqual({ is: 'mistake', problem: 'names no days' });
    },
  );

  it('are read as they are written, whatever they are', () => {
    fc.assert(
      fc.property(fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), (value) => {
        expect(parseDays(daysWords(value))).toEqual({ is: 'read', value });
      }),
    );
  });

  it('are ascending, each once, at least one, or a mistake, for any text', () => {
    const words = fc.array(fc.constantFrom('mon', 'fri', '-', ',', ' ', 'to', 'and', 'x', 'daily'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          words.map((all) => all.join(' ')),
        ),
        (text) => {
          const reading = parseDays(text);
          if (reading.is === 'mistake') return true;
          const days = reading.value;
          return days.length > 0 && days.every((day, n) => day >= 1 && day <= 7 && day > (days[n - 1] ?? 0));
        },
      ),
    );
  });
});
