// The index that groups articles as they arrive: who waits, who is alike, who belongs together.
import type { Kysely } from 'kysely';
import type { Window } from '../../core/time/instant.ts';
import type { Placed, StoryIndex, StoryWriter } from '../../ports/stories.ts';
import { readArticleOf, readArticles } from './articles.ts';
import { listed } from './lists.ts';
import { place } from './placing.ts';
import { type PrintsOf, printsFrom } from './prints.ts';
import type { Connections, Tables } from './rows.ts';
import { writeCard } from './story-cards.ts';
import { frequencies } from './term-counts.ts';

const placedArticles = (db: Kysely<Tables>) =>
  db
    .selectFrom('articles')
    .innerJoin('prints', 'prints.article', 'articles.row')
    .select(['articles.id', 'articles.story', 'articles.known_at', 'prints.number'])
    .where('articles.story', 'is not', null);

type PlacedRow = Awaited<ReturnType<ReturnType<typeof placedArticles>['executeTakeFirstOrThrow']>>;

const withPrints = async (rows: readonly PlacedRow[], printsOf: PrintsOf): Promise<readonly Placed[]> => {
  const prints = await printsOf(rows.map(({ number }) => number));
  return rows.flatMap(({ id, story, known_at, number }) => {
    const print = prints.get(number);
    // Placed again between the two reads: the next look finds it.
    if (print === undefined || story === null) return [];
    return [{ article: id, story, knownAt: known_at, print }];
  });
};

const newestHolding = async (
  db: Kysely<Tables>,
  term: string,
  window: Window,
  limit: number,
): Promise<readonly number[]> => {
  const rows = await db
    .selectFrom('postings')
    .select('article')
    .where('term', '=', term)
    .where('known_at', '>', window.from)
    .where('known_at', '<=', window.to)
    .orderBy('known_at', 'desc')
    .orderBy('article', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ article }) => article);
};

/** Articles whose story was left without a fresh card, by a process that ended between placing and describing: the newest of each. */
const interrupted = async (db: Kysely<Tables>, limit: number): Promise<readonly number[]> => {
  const rows = await db
    .selectFrom('stale_stories')
    .select((eb) =>
      eb
        .selectFrom('articles')
        .select('articles.row')
        .whereRef('articles.story', '=', 'stale_stories.story')
        .orderBy('articles.known_at', 'desc')
        .orderBy('articles.id', 'desc')
        .limit(1)
        .as('article'),
    )
    .orderBy('story')
    .limit(limit)
    .execute();
  return rows.flatMap(({ article }) => (article === null ? [] : [article]));
};

export const openStoryIndex = ({ reader, writer }: Connections): StoryIndex & StoryWriter => {
  const printsOf = printsFrom(reader);
  return {
    unplaced: async (limit) => {
      const rows = await reader
        .selectFrom('waiting')
        .select('article')
        .orderBy('turn')
        .limit(limit)
        .execute();
      const waiting = rows.map(({ article }) => article);
      const all = [...new Set([...(await interrupted(reader, limit)), ...waiting])].slice(0, limit);
      const read = await readArticles(reader).where('row', 'in', listed(all)).execute();
      const byRow = new Map(read.map((row) => [row.row, row]));
      return all.flatMap((row) => {
        const found = byRow.get(row);
        return found === undefined ? [] : [readArticleOf(found)];
      });
    },

    frequencies: (terms) => frequencies(reader, terms),

    candidates: async (terms, window, perTerm) => {
      const rows = new Set<number>();
      for (const term of terms)
        for (const row of await newestHolding(reader, term, window, perTerm)) rows.add(row);
      const placed = await placedArticles(reader)
        .where('articles.row', 'in', listed([...rows]))
        .orderBy('articles.known_at', 'desc')
        .orderBy('articles.id')
        .execute();
      return withPrints(placed, printsOf);
    },

    members: async (stories, perStory) => {
      const members: PlacedRow[] = [];
      for (const story of stories) {
        const newest = await placedArticles(reader)
          .where('articles.story', '=', story)
          .orderBy('articles.known_at', 'desc')
          .orderBy('articles.id', 'desc')
          .limit(perStory)
          .execute();
        members.push(...newest);
      }
      return withPrints(members, printsOf);
    },

    ids: async (of) => {
      const living = await reader
        .selectFrom('articles')
        .select('story')
        .distinct()
        .where('story', 'in', listed(of))
        .execute();
      const former = await reader.selectFrom('aliases').select('id').where('id', 'in', listed(of)).execute();
      return {
        living: new Set(living.flatMap(({ story }) => story ?? [])),
        former: new Set(former.map(({ id }) => id)),
      };
    },

    place: (placement) => writer.transaction().execute((trx) => place(trx, placement)),

    describe: (card, ledger) => writer.transaction().execute((trx) => writeCard(trx, card, ledger)),
  };
};
