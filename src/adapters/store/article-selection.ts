// Articles of a window, and those of them that count: by language, by the feeds and sections that they came from, by story.
import { type Kysely, sql } from 'kysely';
import type { Window } from '../../core/time/instant.ts';
import type { ArticleSelection, Wanted } from '../../ports/stories.ts';
import { listed } from './lists.ts';
import type { Tables } from './rows.ts';

/** What was withdrawn is told no more, not even of a window in which it stood. */
export const STANDS = sql<boolean>`standing <> 'withdrawn'`;

/** An article is of each window in which it became known or was revised: a later revision takes it out of none. */
export const ofWindow = (db: Kysely<Tables>, { from, to }: Window) =>
  db
    .selectFrom('articles')
    .where(STANDS)
    .where((eb) =>
      eb.or([
        eb.and([eb('news_at', '>', from), eb('news_at', '<=', to)]),
        eb(
          'row',
          'in',
          eb
            .selectFrom('past_revisions')
            .select('past_revisions.article')
            .where('past_revisions.news_at', '>', from)
            .where('past_revisions.news_at', '<=', to),
        ),
      ]),
    );

/** `de` of `de-CH`. */
const languageCode = sql<string>`substr(articles.language, 1, instr(articles.language || '-', '-') - 1)`;

/** Articles that came from feeds, with these. */
export const fromFeeds = (db: Kysely<Tables>) =>
  db.selectFrom('feed_items').innerJoin('feeds', 'feeds.row', 'feed_items.feed');

type Articles = ReturnType<typeof ofWindow>;

export const EVERYTHING: ArticleSelection = { languages: [], sections: [], feeds: [] };

export const selected = (db: Kysely<Tables>, all: Articles, selection: ArticleSelection): Articles => {
  const { languages, sections, feeds } = selection;
  const articles =
    languages.length === 0
      ? all
      : all.where((eb) =>
          eb.or([eb('articles.language', 'is', null), eb(languageCode, 'in', listed(languages))]),
        );
  if (sections.length === 0 && feeds.length === 0) return articles;
  let wanted = fromFeeds(db)
    .select('feeds.row')
    .where('feed_items.article', '=', sql.ref<number>('articles.row'));
  if (sections.length > 0) wanted = wanted.where('feeds.section', 'in', listed(sections));
  if (feeds.length > 0) wanted = wanted.where('feeds.id', 'in', listed(feeds));
  return articles.where((eb) => eb.exists(wanted));
};

export const wantedArticles = (db: Kysely<Tables>, { window, among, ...selection }: Wanted): Articles => {
  const placed = ofWindow(db, window).where('story', 'is not', null);
  return selected(db, among === null ? placed : placed.where('story', 'in', listed(among)), selection);
};
