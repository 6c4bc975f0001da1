// What makes two texts the same article.
import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/core/article/draft.ts';
import { isCredible, knownAtOf } from '../../../src/core/article/draft.ts';
import { articleId, canonicalUrl, identityKeys } from '../../../src/core/article/identity.ts';

const draft = (more: Partial<ArticleDraft> = {}): ArticleDraft => ({
  url: null,
  publisher: 'Fen Courier',
  title: 'Gate jams',
  text: 'The gate jammed.',
  language: null,
  published: null,
  ...more,
});
const shares = (a: ArticleDraft, b: ArticleDraft): boolean =>
  identityKeys(a).some((key) => identityKeys(b).includes(key));

describe('canonicalUrl', () => {
  it.each([
    ['https://Fen.example/a/?utm_source=x&fbclid=1#top', 'https://fen.example/a'],
    ['https://fen.example:443/a', 'https://fen.example/a'],
    ['https://fen.example', 'https://fen.example/'],
    ['https://fen.example/a?b=2&a=1', 'https://fen.example/a?a=1&b=2'],
    ['https://me:secret@fen.example/a', 'https://fen.example/a'],
    ['ftp://fen.example/a', null],
    ['javascript:alert(1)', null],
    ['fen.example/a', null],
    ['', null],
  ])('%s', (address, expected) => {
    expect(canonicalUrl(address)).toBe(expected);
  });
});

describe('two texts are one article', () => {
  it.each([
    [
      'at one address',
      { url: 'https://fen.example/a?utm_medium=m' },
      { url: 'https://fen.example/a', text: 'Other words.' },
    ],
    ['with one text, whatever its blanks and case', {}, { title: 'GATE  jams', text: 'The gate\njammed' }],
    ['with one title of one publisher, where no day is known', {}, { text: 'It was freed.' }],
  ] as const)('%s', (_, a, b) => {
    expect(shares(draft(a), draft(b))).toBe(true);
  });

  it.each([
    ['of two publishers', {}, { publisher: 'Marsh Post' }],
    [
      'at two addresses with two texts',
      { url: 'https://fen.example/a' },
      { url: 'https://fen.example/b', text: 'Other.' },
    ],
    [
      'on two days',
      { published: { is: 'known', at: 0, precision: 'day' } },
      { text: 'B.', published: { is: 'known', at: 86_400_000, precision: 'day' } },
    ],
  ] as const)('but not %s', (_, a, b) => {
    expect(shares(draft(a), draft(b))).toBe(false);
  });

  it('and have their id from the first text', () => {
    expect(articleId(draft())).toBe(articleId(draft()));
    expect(articleId(draft())).not.toBe(articleId(draft({ text: 'Other.' })));
    expect(articleId(draft())).toMatch(/^a-[0-9a-f]{20}$/u);
  });
});

describe('what counts as news from when', () => {
  const NOW = 1_000_000_000_000;
  const known = (at: number) => ({ is: 'known' as const, at, precision: 'instant' as const });
  it('is its publication, or its arrival where that cannot be', () => {
    expect(knownAtOf(known(NOW - 5), NOW, false)).toBe(NOW - 5);
    expect(knownAtOf(known(NOW - 5), NOW, true)).toBe(NOW);
    expect(knownAtOf(known(NOW + 5), NOW, false)).toBe(NOW);
    expect(knownAtOf({ is: 'absent' }, NOW, false)).toBe(NOW);
    // Windows leave out their first instant; the news of a day belongs to the window that begins with it.
    expect(knownAtOf({ is: 'known', at: NOW - 5, precision: 'day' }, NOW, false)).toBe(NOW - 4);
  });
  it('no date well in the future is believed', () => {
    expect(isCredible(known(NOW + 60_000), NOW)).toBe(true);
    expect(isCredible(known(NOW + 3_600_000), NOW)).toBe(false);
    expect(isCredible({ is: 'absent' }, NOW)).toBe(true);
  });
});
