// Feed addresses: what is kept, what makes two the same, and how much of one is shown.
import { describe, expect, it } from 'vitest';
import { feedAddress, feedKey, hostOf, plainAddress, shownAddress } from '../../../src/core/feed/address.ts';

describe('feedAddress', () => {
  it.each([
    ['https://example.org/rss', 'https://example.org/rss'],
    ['  http://example.org/rss#top ', 'http://example.org/rss'],
    ['example.org/feed', 'https://example.org/feed'],
    ['example.org:8080/feed', 'https://example.org:8080/feed'],
    ['feed://example.org/rss', 'https://example.org/rss'],
    ['feed:https://example.org/rss', 'https://example.org/rss'],
    ['https://ann:secret@example.org/rss', 'https://example.org/rss'],
    ['http://localhost:3000/rss', 'http://localhost:3000/rss'],
    ['http://[2001:db8::1]/rss', 'http://[2001:db8::1]/rss'],
  ])('takes %s', (typed, address) => {
    expect(feedAddress(typed)).toBe(address);
  });

  it.each([
    '',
    'ferry',
    'ferry talks',
    'ftp://example.org/rss',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://',
    'Hello.',
    'https://hello./rss',
    'http://intranet/rss',
  ])('refuses %j', (typed) => {
    expect(feedAddress(typed)).toBeNull();
  });
});

it.each([
  ['example.org/feed', 'http://example.org/feed'],
  ['127.0.0.1:8099', 'http://127.0.0.1:8099/'],
  ['https://example.org/feed', null],
  ['feed://example.org/feed', null],
  ['ferry talks', null],
])('without https, %s is %s', (typed, address) => expect(plainAddress(typed)).toBe(address));

it('makes addresses that differ in scheme, www or the last slash one feed', () => {
  const keys = ['https://example.org/rss', 'http://example.org/rss/', 'https://www.example.org/rss'].map(
    feedKey,
  );
  expect(new Set(keys).size).toBe(1);
  expect(feedKey('https://example.org/rss?section=a')).not.toBe(feedKey('https://example.org/rss?section=b'));
});

it('shows no more than host and path', () => {
  expect(shownAddress('https://example.org/rss?token=abc')).toBe('example.org/rss');
  expect(shownAddress('https://example.org/')).toBe('example.org');
  expect(shownAddress('no address')).not.toContain('no address');
  expect(hostOf('https://example.org:8080/rss')).toBe('example.org:8080');
});
