// The usual places of feeds.
import { expect, it } from 'vitest';
import { likelyFeedPaths } from '../../../src/core/feed/likely-paths.ts';

it('are beside the page and then at the root, a handful', () => {
  const paths = likelyFeedPaths('https://example.org/news/');
  expect(paths).toContain('https://example.org/news/feed');
  expect(paths).toContain('https://example.org/rss.xml');
  expect(paths.indexOf('https://example.org/news/feed')).toBeLessThan(
    paths.indexOf('https://example.org/feed'),
  );
  expect(paths.length).toBeLessThanOrEqual(8);
  expect(likelyFeedPaths('https://example.org')).toContain('https://example.org/atom.xml');
});

it('are beside a file, not below it', () => {
  expect(likelyFeedPaths('https://example.org/news/index.html?x=1')[0]).toBe('https://example.org/news/feed');
});

it('are asked once each at the root', () => {
  const paths = likelyFeedPaths('https://example.org/index.html');
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths[0]).toBe('https://example.org/feed');
});

it('are none for what is no web address', () => {
  expect(likelyFeedPaths('example')).toEqual([]);
  expect(likelyFeedPaths('ftp://example.org/')).toEqual([]);
});
