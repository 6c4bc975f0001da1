// What a text without a date tells of its publication.
import { describe, expect, it } from 'vitest';
import { inferPublication } from '../../../src/core/language/publication.ts';

const day = (text: string): string | null => {
  const published = inferPublication(text);
  return published.is === 'absent' ? null : new Date(published.at).toISOString().slice(0, 10);
};

describe('publication is inferred', () => {
  it.each([
    ['from a full date', 'The pier opened on 5 May 2014.', '2014-05-05'],
    ['from the latest of several', 'It closed on 5 May 2014. It opened on 7 June 2014.', '2014-06-07'],
    ['from a full date in German', 'Die Brücke wurde am 5. Mai 2014 eröffnet und ist schön.', '2014-05-05'],
    ['from a full date in French', 'Le pont a été ouvert le lundi 5 mai 2014 dans la ville.', '2014-05-05'],
    ['from an ISO date', 'The pier opened on 2014-05-05.', '2014-05-05'],
    [
      'from a weekday after a date with its weekday',
      'It opened on Monday, May 5, 2014. It closed again on Wednesday.',
      '2014-05-07',
    ],
    [
      'from the furthest past weekday',
      'It opened on Monday, May 5, 2014. It closed on Tuesday. It burned on Friday.',
      '2014-05-09',
    ],
  ])('%s', (_, text, expected) => {
    expect(day(text)).toBe(expected);
    expect(inferPublication(text)).toMatchObject({ is: 'inferred', precision: 'day' });
  });
});

describe('publication is not inferred', () => {
  it.each([
    ['from nothing', 'The pier is open.', null],
    ['from no text', '', null],
    ['from a date without a year', 'The pier opened on 5 May.', null],
    ['from a date to come', 'The pier will open on 5 May 2014.', null],
    ['from a date to come in German', 'Die Brücke wird am 5. Mai 2014 eröffnet.', null],
    ['from a weekday to come', 'It opened on Monday, May 5, 2014. It will close on Friday.', '2014-05-05'],
    [
      'from a weekday when nothing anchors the week',
      'It opened on 5 May 2014. It burned on Friday.',
      '2014-05-05',
    ],
  ])('%s', (_, text, expected) => {
    expect(day(text)).toBe(expected);
  });
});
