// Feeds of a site: what its page names before what its links look like, and the usual places.
import { describe, expect, it } from 'vitest';
import { feedLinks, likelyFeedPaths } from '../../../src/adapters/feeds/discovery.ts';

const BASE = 'https://example.org/news/';

describe('feeds of a page', () => {
  it('are those that it names, then those that its links look like, then comments', () => {
    const page = `<html><head>
      <link rel="alternate" type="application/rss+xml" title="Post » Comments Feed" href="/comments/feed/">
      <link rel="alternate" type="application/rss+xml; charset=utf-8" title=" The  Post " href="feed.xml">
      <link rel="ALTERNATE home" type="application/atom+xml" href="https://feeds.example.com/post">
      <link rel="alternate" hreflang="de" href="/de/"><link rel="stylesheet" href="/feed.css">
      </head><body><a href="https://example.com/rss">elsewhere</a><a href="/rss.xml">here</a>
      <a href="/feedback">no</a><a href="javascript:feed()">no</a><a href="feed.xml">again</a>`;
    expect(feedLinks(page, BASE)).toEqual([
      { url: 'https://example.org/news/feed.xml', title: 'The Post' },
      { url: 'https://feeds.example.com/post', title: null },
      { url: 'https://example.org/rss.xml', title: null },
      { url: 'https://example.com/rss', title: null },
      { url: 'https://example.org/comments/feed/', title: 'Post » Comments Feed' },
    ]);
  });

  it('count from the base that the page declares', () => {
    const page =
      '<base href="https://cdn.example.com/x/"><link rel=alternate type=application/rss+xml href=feed>';
    expect(feedLinks(page, BASE)).toEqual([{ url: 'https://cdn.example.com/x/feed', title: null }]);
  });

  it('are none in what is no page', () => {
    expect(feedLinks('', BASE)).toEqual([]);
    expect(feedLinks('<b>'.repeat(100_000), BASE)).toEqual([]);
  });
});

describe('usual places', () => {
  it('are beside the page and at the root', () => {
    const paths = likelyFeedPaths('https://example.org/news/');
    expect(paths).toContain('https://example.org/news/feed');
    expect(paths).toContain('https://example.org/rss.xml');
    expect(paths.indexOf('https://example.org/news/feed')).toBeLessThan(
      paths.indexOf('https://example.org/feed'),
    );
    expect(likelyFeedPaths('https://example.org')).toContain('https://example.org/atom.xml');
  });

  it('are none for what is no web address', () => {
    expect(likelyFeedPaths('example')).toEqual([]);
  });
});
