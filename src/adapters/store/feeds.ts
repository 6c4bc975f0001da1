// The feeds: who wants which. One that nobody wants is kept with its memory for as long as its articles are, and is not asked.
import type { Kysely, Selectable } from 'kysely';
import { feedKey } from '../../core/feed/address.ts';
import type { FeedOwner, FeedSetting } from '../../core/feed/feed.ts';
import { newFeedState } from '../../core/feed/state.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { AddedFeed, FeedCatalogue, KeptFeed } from '../../ports/feeds.ts';
import { disown, isWanted, own, ownedBy } from './feed-owners.ts';
import { newFeedRow, settingOf, stateOf } from './feed-rows.ts';
import { listed } from './lists.ts';
import type { Connections, FeedRow, Tables, Writing } from './rows.ts';

const keptOf = (row: Selectable<FeedRow>, owners: readonly FeedOwner[]): KeptFeed => {
  const { asked, title, health, lastAskedAt, nextAt, newestAt } = stateOf(row);
  return { ...settingOf(row), id: row.id, asked, title, owners, health, lastAskedAt, nextAt, newestAt };
};

const withOwners = async (
  db: Kysely<Tables>,
  rows: readonly Selectable<FeedRow>[],
): Promise<readonly KeptFeed[]> => {
  const owners = await db
    .selectFrom('feed_owners')
    .selectAll()
    .where('feed', 'in', listed(rows.map(({ row }) => row)))
    .orderBy('owner')
    .execute();
  const byFeed = Map.groupBy(owners, ({ feed }) => feed);
  return rows.map((row) =>
    keptOf(
      row,
      (byFeed.get(row.row) ?? []).map(({ owner }) => owner),
    ),
  );
};

/** Under the address that was added, or where it moved. */
const find = async (db: Kysely<Tables>, url: string): Promise<Selectable<FeedRow> | undefined> => {
  const key = feedKey(url);
  const feeds = db.selectFrom('feeds').selectAll();
  return (
    (await feeds.where('key', '=', key).executeTakeFirst()) ??
    (await feeds.where('asked_key', '=', key).orderBy('row').executeTakeFirst())
  );
};

const titleOf = ({ title = '' }: AddedFeed): string | null => (title === '' ? null : title);

/** Who has something to say of a feed completes what others left open. */
const completed = (row: Selectable<FeedRow>, setting: AddedFeed) => ({
  title: row.title ?? titleOf(setting),
  publisher: row.publisher ?? setting.publisher,
  family: row.family ?? setting.family,
  section: row.section ?? setting.section,
  language: row.language ?? setting.language,
});

/** What is left of one that nobody wanted is its memory: of what was said of it nothing. */
const anew = (row: Selectable<FeedRow>, setting: AddedFeed) => {
  const { publisher, family, section, language, pages } = setting;
  return { title: row.title ?? titleOf(setting), publisher, family, section, language, pages };
};

/** One that ended, rests or was wanted by nobody has its turn at once when somebody asks for it; the others keep theirs. */
const turnOf = (row: Selectable<FeedRow>, at: Instant, isAskedFor: boolean): Instant | null => {
  const { health, nextAt } = stateOf(row);
  return isAskedFor && (nextAt === null || health.is === 'resting') ? at : nextAt;
};

/** `isAskedFor`: somebody asks for it now; otherwise what its owner wanted before goes on as it was. */
const add = async (
  trx: Writing,
  setting: AddedFeed,
  owner: FeedOwner,
  { at, isAskedFor }: { readonly at: Instant; readonly isAskedFor: boolean },
) => {
  const found = await find(trx, setting.url);
  if (found === undefined) {
    const row = await trx
      .insertInto('feeds')
      .values(newFeedRow(setting, { ...newFeedState(setting.url, at), title: titleOf(setting) }))
      .returningAll()
      .executeTakeFirstOrThrow();
    await own(trx, owner, row.row);
    return { is: 'added' as const, row };
  }
  const said = (await isWanted(trx, found.row)) ? completed(found, setting) : anew(found, setting);
  const isNew = await own(trx, owner, found.row);
  const row = await trx
    .updateTable('feeds')
    .set({ ...said, next_at: turnOf(found, at, isNew || isAskedFor) })
    .where('row', '=', found.row)
    .returningAll()
    .executeTakeFirstOrThrow();
  return { is: isNew ? ('added' as const) : ('there' as const), row };
};

/** What the owner says now counts; where several say something, the last of them. */
const configure = async (
  trx: Writing,
  setting: FeedSetting,
  owner: FeedOwner,
  at: Instant,
): Promise<number> => {
  const { row } = await add(trx, setting, owner, { at, isAskedFor: false });
  const { publisher, family, section, language, pages } = setting;
  await trx
    .updateTable('feeds')
    .set({ publisher, family, section, language, pages })
    .where('row', '=', row.row)
    .execute();
  return row.row;
};

export const openFeedCatalogue = ({ reader, writer }: Connections): FeedCatalogue => ({
  add: (setting, owner, at) =>
    writer.transaction().execute(async (trx) => {
      const { is, row } = await add(trx, setting, owner, { at, isAskedFor: true });
      const [feed] = await withOwners(trx, [row]);
      if (feed === undefined) throw new Error('a feed that was just added is not there');
      return { is, feed };
    }),

  change: async (id, { publisher, family, section, language, pages }) => {
    await writer
      .updateTable('feeds')
      .set({ publisher, family, section, language, pages })
      .where('id', '=', id)
      .execute();
  },

  remove: (id, owner) =>
    writer.transaction().execute(async (trx) => {
      const found = await trx.selectFrom('feeds').select('row').where('id', '=', id).executeTakeFirst();
      return found === undefined ? false : disown(trx, owner, found.row);
    }),

  list: async (owner) => withOwners(reader, await ownedBy(reader, owner).execute()),

  count: async (owners, but) => {
    const { count } = await reader
      .selectFrom('feed_owners')
      .select((eb) => eb.fn.count<number>('feed').distinct().as('count'))
      .where('owner', 'in', listed(owners))
      .where('feed', 'not in', reader.selectFrom('feed_owners').select('feed').where('owner', '=', but))
      .executeTakeFirstOrThrow();
    return count;
  },

  byUrl: async (url) => {
    const row = await find(reader, url);
    return row === undefined ? null : ((await withOwners(reader, [row]))[0] ?? null);
  },

  byId: async (id) => {
    const row = await reader.selectFrom('feeds').selectAll().where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : ((await withOwners(reader, [row]))[0] ?? null);
  },

  set: (owner, settings, at) =>
    writer.transaction().execute(async (trx) => {
      const wanted = new Set<number>();
      for (const setting of settings) wanted.add(await configure(trx, setting, owner, at));
      for (const { row } of await ownedBy(trx, owner).execute())
        if (!wanted.has(row)) await disown(trx, owner, row);
    }),
});
