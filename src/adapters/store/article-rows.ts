// Articles between the store and the domain: one translation each way.
import type { Insertable, Selectable } from 'kysely';
import { type Article, newsAt, type Publication, type Standing } from '../../core/article/article.ts';
import { behind } from '../../core/article/behind.ts';
import type { Analysis } from '../../core/language/analysis.ts';
import type { Json } from './json.ts';
import type { ArticleRow, PublicationRow, StandingRow, Tables } from './rows.ts';

const publicationOf = (row: PublicationRow): Publication => {
  const { published_is: is, published_at: at, published_precision: precision } = row;
  if (is === 'absent' || at === null) return { is: 'absent' };
  return is === 'inferred' ? { is, at, precision: 'day' } : { is, at, precision: precision ?? 'instant' };
};

const publicationRow = (published: Publication): PublicationRow => ({
  published_is: published.is,
  published_at: published.is === 'absent' ? null : published.at,
  published_precision: published.is === 'absent' ? null : published.precision,
});

export const standingIn = ({ standing: is, standing_note: note }: StandingRow): Standing =>
  is === 'standing' ? { is } : { is, note };

const standingRow = (standing: Standing): StandingRow => ({
  standing: standing.is,
  standing_note: standing.is === 'standing' ? null : standing.note,
});

export const articleOf = (row: Selectable<ArticleRow> & { readonly text: string }): Article => ({
  id: row.id,
  revision: row.revision,
  url: row.url,
  publisher: row.publisher,
  family: row.family,
  origin: row.origin,
  standing: standingIn(row),
  title: row.title,
  text: row.text,
  isPartial: row.is_partial === 1,
  language: row.language,
  published: publicationOf(row),
  knownAt: row.known_at,
  arrivedAt: row.arrived_at,
  revisedAt: row.revised_at,
  isNews: row.is_news === 1,
});

/** Without its story, which is given later and kept by a revision. */
export const articleRow = (article: Article): Omit<Insertable<ArticleRow>, 'row' | 'story'> => ({
  id: article.id,
  revision: article.revision,
  url: article.url,
  publisher: article.publisher,
  family: article.family,
  origin: article.origin,
  ...standingRow(article.standing),
  title: article.title,
  is_partial: article.isPartial ? 1 : 0,
  language: article.language,
  ...publicationRow(article.published),
  known_at: article.knownAt,
  arrived_at: article.arrivedAt,
  revised_at: article.revisedAt,
  news_at: newsAt(article),
  is_news: article.isNews ? 1 : 0,
  behind: behind(article),
});

export const pastRow = (
  row: number,
  article: Article,
  analysis: Json<Analysis>,
): Insertable<Tables['past_revisions']> => ({
  article: row,
  analysis,
  revised_at: article.revisedAt,
  news_at: newsAt(article),
  revision: article.revision,
  url: article.url,
  publisher: article.publisher,
  family: article.family,
  origin: article.origin,
  ...standingRow(article.standing),
  title: article.title,
  is_partial: article.isPartial ? 1 : 0,
  language: article.language,
  ...publicationRow(article.published),
  text: article.text,
});
