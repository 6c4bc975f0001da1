// An archive that is touched up is no news; an article that grows in its first days is.
import { expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import { isNewsOf } from '../../../src/core/digest/news-of-window.ts';
import { analyse } from '../../../src/core/language/analyse.ts';
import type { ReadArticle } from '../../../src/core/story/story.ts';
import { DAY } from '../../../src/core/time/instant.ts';
import { article } from '../../contracts/store/samples.ts';

const TO = Date.UTC(2026, 2, 12, 9);
const WINDOW = { from: TO - DAY, to: TO };
const TEXT =
  'The Kestrel Line closed its pier at Hallow Point on Monday. The harbour office counted 40 boats.';
const GROWN = `${TEXT} On Tuesday the pier collapsed and three workers were hurt, the harbour office said.`;

const read = (one: Article): ReadArticle => ({ article: one, analysis: analyse(one) });

/** Known `age` days before it was revised, which was within the window. */
const revised = (age: number, text: string): ReadArticle => {
  const revisedAt = TO - DAY / 2;
  const first = article('pier', { knownAt: revisedAt - age * DAY, text: TEXT });
  return { ...read({ ...first, revision: 2, revisedAt, text }), past: [read(first)] };
};

it.each([
  ['an article of the window', read(article('pier', { knownAt: TO })), true],
  [
    'an article that was known before, and not revised since',
    read(article('pier', { knownAt: TO - 9 * DAY })),
    true,
  ],
  ['one of yesterday that grew', revised(1, GROWN), true],
  ['one of yesterday that had a word mended', revised(1, TEXT.replace('counted', 'had counted')), false],
  ['one of last year that had a word mended', revised(360, TEXT.replace('counted', 'had counted')), false],
  ['one of last year that grew', revised(360, GROWN), false],
])('%s', (_, one, isNews) => {
  expect(isNewsOf([one], WINDOW)).toBe(isNews);
});

it('a new title and a new date alone are no news', () => {
  const one = revised(1, TEXT);
  const published = { is: 'known', at: TO - DAY / 2, precision: 'instant' } as const;
  const titled = read({ ...one.article, title: 'Pier at Hallow Point stays shut', published });
  expect(isNewsOf([{ ...titled, past: one.past ?? [] }], WINDOW)).toBe(false);
});

it('an old text that was touched up tells nothing beside one that is news', () => {
  expect(isNewsOf([revised(360, GROWN), read(article('bridge', { knownAt: TO }))], WINDOW)).toBe(true);
});
