// How moments, days, windows and ages are written.
import { describe, expect, it } from 'vitest';
import type { Publication } from '../../../src/core/article/article.ts';
import { labelsFor } from '../../../src/renderers/layout/labels.ts';
import { lateLine } from '../../../src/renderers/layout/late-line.ts';
import {
  ageSinceText,
  ageText,
  clearWeekday,
  comingText,
  eventDateText,
  isAhead,
  momentText,
  publishedText,
  windowText,
} from '../../../src/renderers/layout/moments.ts';
import { sourceText } from '../../../src/renderers/layout/source-line.ts';
import { known, march, source, ZONE } from './sample.ts';

const reader = { labels: labelsFor('en'), zone: ZONE, now: march(12, '09:00') };
const utc = (text: string): number => Date.parse(text);

describe('a source', () => {
  it.each<[string, Publication]>([
    ['Upland Gazette, Thu\u00A006:05', known(march(12, '06:05'))],
    ['Upland Gazette, Fri\u00A000:10', known(march(6, '00:10'))],
    ['Upland Gazette, 5 March', known(march(5, '23:50'))],
    ['Upland Gazette, 9 March 2025', known(utc('2025-03-09T12:00Z'))],
    // Ahead of the reader: its weekday would point to last week.
    ['Upland Gazette, 13 March', known(march(13, '06:00'))],
    ['Upland Gazette, 11 March', { is: 'known', at: utc('2026-03-11T00:00Z'), precision: 'day' }],
    [
      'Upland Gazette, no earlier than 1 March',
      { is: 'inferred', at: utc('2026-03-01T00:00Z'), precision: 'day' },
    ],
    ['Upland Gazette, no date', { is: 'absent' }],
  ])('is written %s', (text, published) => {
    expect(sourceText(source('Upland Gazette', published, '1'), reader)).toBe(text);
  });

  it('says that nobody is named', () => {
    const nameless = { ...source('x', { is: 'absent' }, '1'), publisher: null };
    expect(sourceText(nameless, reader)).toBe('Publisher not named, no date');
  });

  it('keeps a day that the source named, wherever the channel is', () => {
    const day: Publication = { is: 'inferred', at: utc('2026-03-01T00:00Z'), precision: 'day' };
    expect(publishedText(day, { ...reader, zone: 'America/Los_Angeles' })).toBe('no earlier than 1 March');
  });
});

describe('the age of a question', () => {
  it.each([
    ['Open since today.', march(12, '00:01')],
    ['Open for 1 day.', march(11, '23:59')],
    ['Open for 3 days.', march(9, '18:15')],
    ['Open since today.', march(13, '10:00')],
  ])('%s', (text, since) => {
    expect(ageText(since, reader)).toBe(text);
  });

  it('counts days of the channel’s zone', () => {
    const since = utc('2026-03-11T23:30Z');
    expect(ageText(since, { ...reader, zone: 'Europe/Berlin' })).toBe('Open since today.');
    expect(ageText(since, { ...reader, zone: 'UTC' })).toBe('Open for 1 day.');
  });

  it('counts days, not hours, over a clock change', () => {
    const now = utc('2026-03-30T06:00Z');
    expect(ageText(utc('2026-03-28T23:00Z'), { ...reader, now })).toBe('Open for 1 day.');
  });

  it.each([
    ['Open for 3 days, since Mon 9 March.', march(9, '18:15')],
    ['Open for 1 day, since Wed 11 March.', march(11, '18:15')],
    ['Open since today.', march(12, '08:00')],
    ['Open for 78 days, since Wed 24 December 2025.', utc('2025-12-24T12:00Z')],
  ])('in a thread: %s', (text, since) => {
    expect(ageSinceText(since, reader)).toBe(text);
  });
});

describe('windows and late lines', () => {
  const window = { from: march(11, '09:00'), to: march(12, '09:00') };
  it('names weekdays, or days when a week could be another', () => {
    expect(windowText(window, reader)).toBe('Wed 09:00 to Thu 09:00');
    expect(windowText({ ...window, from: march(2, '09:00') }, reader)).toBe('2 March 09:00 to Thu 09:00');
  });

  it.each([
    [1, march(11, '09:00'), 'Late: covers Wed 09:00 to Thu 09:00, posted Thu 11:42.'],
    [3, march(9, '09:00'), 'Late: covers Mon 09:00 to Thu 09:00 (3 editions), posted Thu 11:42.'],
  ])('of %d editions', (covers, from, text) => {
    expect(
      lateLine({
        window: { ...window, from },
        zone: ZONE,
        covers,
        postedAt: march(12, '11:42'),
        language: 'en',
      }),
    ).toBe(text);
  });

  it('writes what is to come with its day', () => {
    expect(comingText(march(13, '09:00'), reader)).toBe('Fri 13 March 09:00');
    expect(momentText(march(12, '00:00'), reader)).toBe('Thu 00:00');
  });

  it('names a weekday only where it is clear', () => {
    expect(clearWeekday(march(11, '09:00'), reader)).toBe('Wednesday');
    expect(clearWeekday(march(12, '07:00'), reader)).toBeNull();
    expect(clearWeekday(march(4, '09:00'), reader)).toBeNull();
  });
});

describe('dates of a timeline', () => {
  it.each([
    ['2026-01-26', '26 Jan', false],
    ['2025-12-01', '1 Dec 2025', false],
    ['2026-03-12', '12 Mar', false],
    ['2026-03-13', '13 Mar', true],
    ['2026-03', 'March 2026', false],
    ['2026-04', 'April 2026', true],
    ['2026', '2026', false],
    ['2027', '2027', true],
  ])('%s', (date, text, ahead) => {
    expect(eventDateText(date, reader)).toBe(text);
    expect(isAhead(date, reader)).toBe(ahead);
  });
});

describe('labels', () => {
  it('are English where a language has no table', () => {
    expect(labelsFor('en-GB').language).toBe('en');
    expect(labelsFor('xx').language).toBe('en');
  });
});
