// Articles for tests: built from a line or two, read by the real reading, grouped by the real grouping.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSamples } from '../../src/adapters/files/samples.ts';
import type { Article } from '../../src/core/article/article.ts';
import { articleId } from '../../src/core/article/identity.ts';
import { type Composition, compose } from '../../src/core/digest/compose.ts';
import type { Edition } from '../../src/core/digest/edition.ts';
import { tellStory } from '../../src/core/digest/story-told.ts';
import { analyse } from '../../src/core/language/analyse.ts';
import { allTerms, fingerprint } from '../../src/core/story/fingerprint.ts';
import { type Member, regroup } from '../../src/core/story/regroup.ts';
import type { ReadArticle, Story } from '../../src/core/story/story.ts';
import type { Instant } from '../../src/core/time/instant.ts';

export const at = (text: string): Instant => Date.parse(text);

export interface Written {
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string | null;
  readonly family?: string | null;
  readonly origin?: string | null;
  /** An ISO instant. */
  readonly on?: string;
  readonly id?: string;
}

export const articleOf = ({
  text,
  title = 'A title',
  publisher = 'Anyone',
  family = null,
  origin = null,
  on,
  id,
}: Written): Article => {
  const knownAt = at(on ?? '2026-03-12T12:00:00Z');
  const draft = { url: null, publisher, title, text, language: 'en', published: null };
  return {
    ...draft,
    id: id ?? articleId(draft),
    revision: 1,
    published: { is: 'known', at: knownAt, precision: 'instant' },
    knownAt,
    arrivedAt: knownAt,
    revisedAt: null,
    isNews: true,
    family,
    origin,
    standing: { is: 'standing' },
    isPartial: false,
  };
};

export const read = (article: Article): ReadArticle => ({ article, analysis: analyse(article) });
export const written = (one: Written): ReadArticle => read(articleOf(one));

/** Stories of the articles as they arrive one by one, without the bounds that the store sets. */
export const grouped = (reads: readonly ReadArticle[]): readonly Story[] => {
  const seen = new Map<string, number>();
  let members: readonly Member[] = [];
  for (const [total, { article, analysis }] of reads.entries()) {
    const print = fingerprint(article.title, article.text, analysis, { total, of: seen });
    const pool = [...members, { article: article.id, story: null, print }];
    const moved = new Map(
      regroup(pool, { whole: new Set(), living: new Set(), former: new Set() }).moves.map((move) => [
        move.article,
        move.story,
      ]),
    );
    members = pool.map((member) => ({ ...member, story: moved.get(member.article) ?? member.story }));
    for (const term of allTerms(article.title, article.text)) seen.set(term, (seen.get(term) ?? 0) + 1);
  }
  const byId = new Map(reads.map((one) => [one.article.id, one]));
  return [...Map.groupBy(members, ({ story }) => story ?? '')].map(([id, of]) => ({
    id,
    articles: of.flatMap(({ article }) => byId.get(article) ?? []),
  }));
};

const SAMPLES = join(fileURLToPath(import.meta.url), '../../../config/samples');

/** The sample articles as an import on that day at noon takes them, read. */
export const samplesOn = async (day: string): Promise<readonly ReadArticle[]> => {
  const drafts = await readSamples(SAMPLES, at(`${day}T12:00:00Z`), 'UTC');
  return drafts.map((draft) => {
    const known = draft.published?.at ?? 0;
    return read({
      ...draft,
      id: articleId(draft),
      revision: 1,
      published: { is: 'known', at: known, precision: 'instant' },
      knownAt: known,
      arrivedAt: at(`${day}T12:00:00Z`),
      revisedAt: null,
      isNews: true,
      family: null,
      origin: null,
      standing: { is: 'standing' },
      isPartial: false,
    });
  });
};

/** An edition of the stories, of everything known by `to`. */
export const editionOf = (
  stories: readonly Story[],
  to: string,
  {
    from = '2000-01-01T00:00:00Z',
    baseline = null,
    keyPoints = 4,
  }: {
    readonly from?: string;
    readonly baseline?: Composition['baseline'];
    readonly keyPoints?: number;
  } = {},
): Promise<Edition> =>
  compose(
    {
      kind: 'digest',
      digest: 'daily',
      title: 'Daily digest',
      language: 'en',
      window: { from: at(from), to: at(to), zone: 'UTC' },
      baseline,
      stories: stories
        .map((story) => ({
          ...story,
          articles: story.articles.filter(({ article }) => article.knownAt <= at(to)),
        }))
        .filter(({ articles }) => articles.some(({ article }) => article.knownAt > at(from))),
      most: 5,
      keyPoints,
      totals: { feedsFailed: [], notPlaced: 0, articles: 0, publishers: 0, stories: stories.length },
    },
    async (story, telling) => tellStory(story, telling),
  );

/** The text that a span marks. */
export const cut = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(start, end);
