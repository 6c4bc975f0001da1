// The house of a publisher, by the site on which it stands.
import { describe, expect, it } from 'vitest';
import { houseOf } from '../../../src/core/article/house.ts';

describe('a site', () => {
  it.each([
    ['https://example.org/', 'example.org'],
    ['https://www.example.org/world', 'example.org'],
    ['https://m.example.org/1', 'example.org'],
    ['https://amp.example.org:8443/1', 'example.org'],
    ['https://feeds.example.org/world.xml', 'example.org'],
    ['http://rss.example.co.uk/', 'example.co.uk'],
    ['https://EXAMPLE.org./', 'example.org'],
    ['https://ada.substack.com/feed', 'ada.substack.com'],
    ['https://fen.wordpress.com/', 'fen.wordpress.com'],
    ['https://medium.example.org/@ada', 'medium.example.org'],
  ])('is a house: %s', (address, house) => {
    expect(houseOf(address)).toBe(house);
  });

  it.each([
    null,
    'https://medium.com/@ada',
    'https://www.reddit.com/r/fens',
    'https://feeds.feedburner.com/fen',
    'https://news.google.com/rss/articles/1',
    'https://old.reddit.com/r/fens',
    'http://192.0.2.7:8080/feed',
    'http://[2001:db8::1]/feed',
    'http://localhost:3000/a',
    'http://bridge/a',
    'http://bridge.local/a',
    'mailto:ada@example.org',
    'no address',
  ])('is none: %s', (address) => {
    expect(houseOf(address)).toBeNull();
  });

  it('is taken from the first address that tells one', () => {
    expect(
      houseOf(null, 'https://medium.com/@ada', 'https://a.example.com/1', 'https://b.example.com/'),
    ).toBe('a.example.com');
  });
});
