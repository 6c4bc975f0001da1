// What readers ask of the stories: one, those of a window, those that words find, and what changed.
import { type Kysely, type Selectable, sql } from 'kysely';
import type { LedgerQuestion } from '../../core/question/question.ts';
import type { StorySummary } from '../../core/story/story.ts';
import type { StoryReader } from '../../ports/stories.ts';
import { EVERYTHING, fromFeeds, ofWindow, STANDS, selected, wantedArticles } from './article-selection.ts';
import { readArticles, withPast } from './articles.ts';
import { findStories, vocabulary } from './full-text.ts';
import { fromJson, type Json } from './json.ts';
import { listed } from './lists.ts';
import type { Connections, StoryRow, Tables } from './rows.ts';

const SUMMARY = ['id', 'title', 'label', 'articles', 'publishers', 'last_known_at'] as const;

type SummaryRow = Pick<Selectable<StoryRow>, (typeof SUMMARY)[number]>;

const summaryOf = (row: SummaryRow): StorySummary => ({
  id: row.id,
  title: row.title,
  label: row.label,
  articles: row.articles,
  publishers: row.publishers,
  lastKnownAt: row.last_known_at,
});

/** The story that an id stands for now. */
const livingId = (id: string) => sql<string>`coalesce((select story from aliases where id = ${id}), ${id})`;

/** An agency or a house of several publishers counts once; articles of which nobody says who published them count as one together. */
const countPublishers = sql<number>`count(distinct behind)`;

const summaries = async (
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StorySummary>> => {
  const rows = await db.selectFrom('stories').select(SUMMARY).where('id', 'in', listed(ids)).execute();
  return new Map(rows.map((row) => [row.id, summaryOf(row)]));
};

/** Written out, as the partial index has it: a parameter would not meet it. */
const HAS_QUESTIONS = sql<boolean>`stories.questions > 0`;

const ledgers = (db: Kysely<Tables>) =>
  db
    .selectFrom('stories')
    .leftJoin('ledgers', 'ledgers.story', 'stories.id')
    .select(SUMMARY)
    .select('ledgers.questions as ledger');

const ledgerOf = ({ ledger, ...row }: SummaryRow & { ledger: Json<readonly LedgerQuestion[]> | null }) => ({
  story: summaryOf(row),
  questions: ledger === null ? [] : fromJson(ledger),
});

export const openStoryReader = ({ reader }: Connections): StoryReader => ({
  story: async (id, at, limit) => {
    const rows = await readArticles(reader)
      .where('story', '=', livingId(id))
      .where('known_at', '<=', at)
      .where(STANDS)
      .orderBy('known_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    const story = rows[0]?.story ?? null;
    return story === null ? null : { id: story, articles: await withPast(reader, rows.reverse()) };
  },

  summary: async (id) => {
    const row = await reader
      .selectFrom('stories')
      .select(SUMMARY)
      .where('id', '=', livingId(id))
      .executeTakeFirst();
    return row === undefined ? null : summaryOf(row);
  },

  firstKnown: async (id) => {
    const row = await reader
      .selectFrom('stories')
      .select('first_known_at')
      .where('id', '=', livingId(id))
      .executeTakeFirst();
    return row?.first_known_at ?? null;
  },

  storyOf: async (article) => {
    const row = await reader
      .selectFrom('articles')
      .select('story')
      .where('id', '=', article)
      .executeTakeFirst();
    return row?.story ?? null;
  },

  feedsOf: (articles) =>
    fromFeeds(reader)
      .innerJoin('articles', 'articles.row', 'feed_items.article')
      .select(['feeds.id as feed', 'feeds.section'])
      .distinct()
      .where('articles.id', 'in', listed(articles))
      .orderBy('feeds.id')
      .execute(),

  within: async (wanted, limit) => {
    const rows = await wantedArticles(reader, wanted)
      // A story that was just placed may have no card yet.
      .leftJoin('stories', 'stories.id', 'articles.story')
      .select('story')
      .groupBy('story')
      // The card knows who copied whom: five copies of one agency's text are one publisher.
      .orderBy((eb) => eb.fn.max('stories.publishers'), 'desc')
      .orderBy((eb) => eb.fn.countAll(), 'desc')
      .orderBy((eb) => eb.fn.max('news_at'), 'desc')
      .orderBy('story')
      .limit(limit)
      .execute();
    return rows.flatMap(({ story }) => story ?? []);
  },

  waiting: async (window) => {
    const { waiting } = await ofWindow(reader, window)
      .where('story', 'is', null)
      .select((eb) => eb.fn.countAll<number>().as('waiting'))
      .executeTakeFirstOrThrow();
    return waiting;
  },

  totals: async (window, story, selection = EVERYTHING) => {
    const all = selected(reader, ofWindow(reader, window), selection);
    const asked = story === null ? all : all.where('story', '=', livingId(story));
    const { articles, publishers, stories } = await asked
      .select((eb) => [
        eb.fn.countAll<number>().as('articles'),
        countPublishers.as('publishers'),
        eb.fn.count<number>('story').distinct().as('stories'),
      ])
      .executeTakeFirstOrThrow();
    return { articles, publishers, stories };
  },

  newest: async (limit) => {
    const rows = await reader
      .selectFrom('stories')
      .select(SUMMARY)
      .orderBy('last_known_at', 'desc')
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(summaryOf);
  },

  lastKnown: async (selection) => {
    const { latest } = await selected(reader, reader.selectFrom('articles').where(STANDS), selection)
      .select((eb) => eb.fn.max<number | null>('news_at').as('latest'))
      .executeTakeFirstOrThrow();
    return latest;
  },

  search: async (words, limit) => {
    const ids = await findStories(reader, words, limit);
    const found = await summaries(reader, ids);
    return ids.flatMap((id) => found.get(id) ?? []);
  },

  vocabulary: (prefix, min, max) => vocabulary(reader, { prefix, min, max }),

  ledger: async (story, limit) => {
    const asked = ledgers(reader).orderBy('last_known_at', 'desc').orderBy('id').limit(limit);
    const rows = await (story === null
      ? asked.where(HAS_QUESTIONS)
      : asked.where('id', '=', livingId(story))
    ).execute();
    return rows.map(ledgerOf);
  },

  changedAfter: async (after, limit) => {
    const rows = await reader
      .selectFrom('changes')
      .innerJoin('articles', 'articles.row', 'changes.article')
      .select([
        'changes.position',
        'articles.id',
        'articles.story',
        'articles.known_at',
        'articles.arrived_at',
        'articles.revision',
        'articles.revised_at',
        'articles.is_news',
      ])
      .where('changes.position', '>', after)
      .orderBy('changes.position')
      .limit(limit)
      .execute();
    return {
      position: rows.at(-1)?.position ?? after,
      changes: rows.map((row) => ({
        story: row.story ?? '',
        article: row.id,
        knownAt: row.known_at,
        arrivedAt: row.arrived_at,
        revision: row.revision,
        revisedAt: row.revised_at,
        isNews: row.is_news === 1,
      })),
    };
  },
});
