// What makes two texts the same article.
import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/core/article/draft.ts';
import { isCredible, knownAtOf } from '../../../src/core/article/draft.ts';
import { articleId, identityKeys } from '../../../src/core/article/identity.ts';

const draft = (more: Partial<ArticleDraft> = {}): ArticleDraft => ({
  url: null,
  publisher: 'Fen Courier',
  title: 'Gate jams',
  text: 'The gate jammed.',
  language: null,
  published: null,
  ...more,
});
interface Made {
  readonly draft?: Partial<ArticleDraft>;
  readonly day?: string;
  readonly file?: string;
}
const keysOf = ({ draft: more = {}, day, file }: Made): readonly string[] => {
  const { sure, likely } = identityKeys(draft(more), { day: day ?? null, file: file ?? null });
  return [...sure, ...likely];
};
const shares = (a: Made, b: Made): boolean => keysOf(a).some((key) => keysOf(b).includes(key));

describe('two texts are one article', () => {
  const other = { text: 'It was freed.' };
  it.each<[string, Made, Made]>([
    [
      'at one address',
      { draft: { url: 'https://fen.example/a?utm_medium=m' } },
      { draft: { ...other, url: 'https://fen.example/a' } },
    ],
    [
      'with one text, whatever its blanks and case',
      {},
      { draft: { title: 'GATE  jams', text: 'The gate\njammed' } },
    ],
    [
      'with one title of one publisher on one day',
      { day: '2026-03-09' },
      { draft: other, day: '2026-03-09' },
    ],
    ['with one title in one file', { file: '/a.txt' }, { draft: other, file: '/a.txt' }],
  ])('%s', (_, a, b) => {
    expect(shares(a, b)).toBe(true);
  });

  it.each<[string, Made, Made]>([
    ['of two publishers', {}, { draft: { publisher: 'Marsh Post' } }],
    [
      'at two addresses with two texts',
      { draft: { url: 'https://fen.example/a' } },
      { draft: { ...other, url: 'https://fen.example/b' } },
    ],
    ['on two days', { day: '2026-03-09' }, { draft: other, day: '2026-03-10' }],
    [
      'in one file on two days',
      { day: '2026-03-09', file: '/a.txt' },
      { draft: other, day: '2026-03-10', file: '/a.txt' },
    ],
    ['with one title and nothing else in common', { file: '/a.txt' }, { draft: other, file: '/b.txt' }],
    [
      'both of which name the front page',
      { draft: { url: 'https://fen.example/' } },
      { draft: { ...other, url: 'https://fen.example' } },
    ],
  ])('but not %s', (_, a, b) => {
    expect(shares(a, b)).toBe(false);
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
    expect(isCredible(known(Date.parse('0001-01-01T00:00Z')), NOW)).toBe(false);
    expect(isCredible(known(Date.parse('1850-06-01T00:00Z')), NOW)).toBe(true);
    expect(isCredible({ is: 'absent' }, NOW)).toBe(true);
  });
});
