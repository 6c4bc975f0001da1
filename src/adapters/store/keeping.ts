// What keeping one text changes: a new article, a revision of one, further keys of it, or nothing.
import type { Article } from '../../core/article/article.ts';
import type { Analysis } from '../../core/language/analysis.ts';
import type { ArticleKeeper, Keeping, Kept } from '../../ports/library.ts';
import { addKeys, learn, ownersOf } from './article-keys.ts';
import { articleRow } from './article-rows.ts';
import { stillOffered, wereForgotten } from './forgotten-keys.ts';
import { toJson } from './json.ts';
import { countPublisher } from './publisher-counts.ts';
import { revise, withdraw } from './revising.ts';
import type { Connections, Writing } from './rows.ts';

/** With all that hangs on it, and to be placed. */
const store = async (
  trx: Writing,
  article: Article,
  keys: readonly string[],
  analysis: Analysis,
): Promise<void> => {
  const { row } = await trx
    .insertInto('articles')
    .values(articleRow(article))
    .returning('row')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('article_texts')
    .values({ article: row, text: article.text, analysis: toJson(analysis) })
    .execute();
  await addKeys(trx, row, keys);
  await countPublisher(trx, article.publisher, 1);
  await trx.insertInto('waiting').values({ article: row }).execute();
};

const keep = async (
  trx: Writing,
  article: Article,
  keys: readonly string[],
  analysis: Analysis,
  { over, isTakenOver = false, forgotten = keys }: Keeping,
): Promise<Kept> => {
  const owners = await ownersOf(trx, keys);
  // Keys come surest first: the first that has an owner decides.
  const owner = keys.map((key) => owners.get(key)).find((one) => one !== undefined);
  if (owner === undefined) {
    if (await wereForgotten(trx, forgotten)) return { is: 'known', article };
    await store(trx, article, keys, analysis);
    return { is: 'stored', article };
  }
  if (over !== undefined && over !== owner.article.id) return { is: 'known', article: owner.article };
  await addKeys(trx, owner.row, keys);
  const { title, text } = owner.article;
  if (!isTakenOver && title === article.title && text === article.text)
    return { is: 'known', article: owner.article };
  const { id, revision, arrivedAt } = owner.article;
  const { knownAt } = isTakenOver ? article : owner.article;
  const again = { revision: revision + 1, revisedAt: article.arrivedAt };
  const revised = { ...article, id, knownAt, arrivedAt, ...again };
  await revise(trx, owner, revised, analysis);
  return { is: 'revised', article: revised };
};

export const openArticleKeeper = (connections: Connections): ArticleKeeper => {
  const { reader, writer } = connections;
  return {
    owners: async (keys) => {
      const owners = await ownersOf(reader, keys);
      return new Map([...owners].map(([key, { article }]) => [key, article]));
    },
    forgot: (keys, at) => stillOffered(connections, keys, at),
    keep: (article, keys, analysis, how = {}) =>
      writer.transaction().execute((trx) => keep(trx, article, keys, analysis, how)),
    learn: (id, keys) => learn(connections, id, keys),
    withdraw: (id, note, at, page = null) =>
      writer.transaction().execute((trx) => withdraw(trx, id, { note, at, page })),
  };
};
