// What is said of a feed that could not be read, and what a feed is called.
import { describe, expect, it } from 'vitest';
import { checkOf, statusTrouble } from '../../../src/core/feed/check.ts';
import { feedName } from '../../../src/core/feed/name.ts';

describe('a status', () => {
  it.each<[number, RegExp, RegExp]>([
    [401, /wants a name and password$/u, /needs none/u],
    [403, /does not let this server read it$/u, /ask its publisher/u],
    [404, /nothing at that address$/u, /check the address/u],
    [410, /gone for good$/u, /^remove it$/u],
    [418, /that is no feed$/u, /check the address/u],
    [429, /asked too often$/u, /^wait/u],
    [500, /a fault$/u, /^wait/u],
    [599, /a fault$/u, /^wait/u],
  ])('%d is explained, with what to do', (status, why, todo) => {
    const trouble = statusTrouble(status, 'hills.example.org');
    expect(trouble.why).toMatch(new RegExp(`^hills\\.example\\.org answers ${status}: `, 'u'));
    expect(trouble.why).toMatch(why);
    expect(trouble.todo).toMatch(todo);
  });
});

it('a document is told by its format, its items and the newest of their dates', () => {
  const now = Date.UTC(2026, 2, 12);
  const document = {
    format: 'atom-1.0',
    title: 'Hill Post',
    link: null,
    language: null,
    ttl: null,
    entries: [],
    isWhole: false,
  };
  expect(checkOf(document, null, now)).toEqual({
    is: 'read',
    format: 'atom-1.0',
    items: 0,
    newest: null,
    movedTo: null,
    isWhole: false,
  });
});

describe('the name of a feed', () => {
  const url = 'https://hills.example.org/rss?key=s3cret';
  it.each<[string, { title: string | null; publisher: string | null }]>([
    ['Hill Post: News', { title: ' Hill\n  Post: News ', publisher: 'Hill Post' }],
    ['Hill Post', { title: '  ', publisher: 'Hill Post' }],
    ['hills.example.org/rss', { title: null, publisher: null }],
    [`${'ä'.repeat(79)}…`, { title: 'ä'.repeat(200), publisher: null }],
  ])('%s', (name, feed) => expect(feedName({ ...feed, url })).toBe(name));
});
