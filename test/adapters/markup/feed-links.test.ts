// Feeds of a page: what it names before what its links look like.
import { describe, expect, it } from 'vitest';
import { parsed } from '../../../src/adapters/markup/document.ts';
import { type FeedLink, feedLinks } from '../../../src/adapters/markup/feed-links.ts';

const BASE = 'https://example.org/news/';
const linksIn = (page: string, address: string | null = BASE): readonly FeedLink[] => {
  const document = parsed(page);
  if (document === null) throw new Error('a page of these tests is nested too deeply');
  return feedLinks(document, address);
};

describe('feeds of a page', () => {
  it('are those that it names, then those that its links look like, then comments', () => {
    const page = `<html><head>
      <link rel="alternate" type="application/rss+xml" title="Post » Comments Feed" href="/comments/feed/">
      <link rel="alternate" type="application/rss+xml; charset=utf-8" title=" The  Post " href="feed.xml">
      <link rel="ALTERNATE home" type="application/atom+xml" href="https://feeds.example.com/post">
      <link rel="alternate" hreflang="de" href="/de/"><link rel="stylesheet" href="/feed.css">
      </head><body><a href="https://example.com/rss">elsewhere</a><a href="/rss.xml">here</a>
      <a href="/feedback">no</a><a href="javascript:feed()">no</a><a href="feed.xml">again</a>`;
    expect(linksIn(page)).toEqual([
      { url: 'https://example.org/news/feed.xml', title: 'The Post', isNamed: true },
      { url: 'https://feeds.example.com/post', title: null, isNamed: true },
      { url: 'https://example.org/rss.xml', title: null, isNamed: false },
      { url: 'https://example.com/rss', title: null, isNamed: false },
      { url: 'https://example.org/comments/feed/', title: 'Post » Comments Feed', isNamed: true },
    ]);
  });

  it('in JSON come after the others, and what is JSON of something else does not come', () => {
    const page = `<link rel="alternate" type="application/json" href="/all.json">
      <link rel="alternate" type="application/json" href="/wp-json/pages/1"><link rel="feed" href="/own">`;
    expect(linksIn(page).map(({ url }) => url)).toEqual([
      'https://example.org/own',
      'https://example.org/all.json',
    ]);
  });

  it('count from the base that the page declares', () => {
    const page =
      '<base href="https://cdn.example.com/x/"><link rel=alternate type=application/rss+xml href=feed>';
    expect(linksIn(page)).toEqual([{ url: 'https://cdn.example.com/x/feed', title: null, isNamed: true }]);
  });

  it('of a file are those with a whole address', () => {
    const page = '<a href="/rss">lost</a><a href="https://example.com/rss" title="All">found</a>';
    expect(linksIn(page, null)).toEqual([{ url: 'https://example.com/rss', title: 'All', isNamed: false }]);
  });

  it('are none in what is no page', () => {
    expect(linksIn('')).toEqual([]);
  });
});
