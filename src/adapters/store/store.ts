// The store: everything that Dateline keeps, in one SQLite file that several processes share.
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import type { Instant } from '../../core/time/instant.ts';
import type { DeliveryReader, DeliveryRecord, DueWriter, Subscriptions } from '../../ports/deliveries.ts';
import type { EditionStore } from '../../ports/editions.ts';
import type { FeedCatalogue, FeedFaults, FeedPolls } from '../../ports/feeds.ts';
import type { Forgetting } from '../../ports/forgetting.ts';
import type { Leases, Positions } from '../../ports/leases.ts';
import type { ArticleKeeper, ArticleReader } from '../../ports/library.ts';
import { OperatorError } from '../../ports/operator-error.ts';
import type { RenderingStore } from '../../ports/renderings.ts';
import type { StoryIndex, StoryReader, StoryWriter } from '../../ports/stories.ts';
import type { Transcript } from '../../ports/transcript.ts';
import { openArticleReader } from './articles.ts';
import { SqliteConnection } from './connection.ts';
import { openDeliveries } from './deliveries.ts';
import { sqliteDialect } from './dialect.ts';
import { openEditions, openRenderings } from './editions.ts';
import { openFeedFaults } from './feed-faults.ts';
import { openFeedPolls } from './feed-polls.ts';
import { openFeedCatalogue } from './feeds.ts';
import { openForgetting } from './forgetting.ts';
import { openArticleKeeper } from './keeping.ts';
import { openLeases, openPositions } from './leases.ts';
import { migrate } from './migrate.ts';
import type { Connections, Tables } from './rows.ts';
import { GIVES_BACK, readyToGiveBack } from './space.ts';
import { mendable } from './sqlite-errors.ts';
import { openStoryIndex } from './story-index.ts';
import { openStoryReader } from './story-reader.ts';
import { openSubscriptions } from './subscriptions.ts';
import { openTranscript } from './transcript.ts';

export interface StoreOptions {
  /** A file, made with its folder when it is not there; `:memory:` is a store of its own that ends with `close`. */
  readonly path: string;
  /** For the limit on waiting for a lock, and for the age of editions. */
  readonly now?: () => Instant;
  /** 0 to 1, for the jitter of that waiting. */
  readonly chance?: () => number;
}

export interface Store {
  readonly library: ArticleKeeper & ArticleReader;
  readonly stories: StoryIndex & StoryWriter & StoryReader;
  readonly feeds: FeedCatalogue & FeedPolls & FeedFaults;
  readonly editions: EditionStore;
  readonly renderings: RenderingStore;
  readonly subscriptions: Subscriptions;
  readonly deliveries: DueWriter & DeliveryRecord & DeliveryReader;
  readonly leases: Leases;
  readonly positions: Positions;
  readonly transcript: Transcript;
  readonly forgetting: Forgetting;
  close(): Promise<void>;
}

const MEMORY = ':memory:';

/**
 * WAL: readers and the writer do not wait for each other. FULL, not NORMAL: with NORMAL a power failure may take back the
 * last transactions, and a delivery that was begun (or sent) before it would be sent again without a look. It costs one
 * fsync a transaction.
 */
const WRITER_SETTINGS = `
  ${GIVES_BACK}
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma journal_size_limit = 67108864;
  pragma temp_store = memory;
  pragma cache_size = -8000;
`;
const READER_SETTINGS = `
  pragma temp_store = memory;
  pragma cache_size = -8000;
`;

const checkPath = (path: string): void => {
  if (path === MEMORY) return;
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new OperatorError(
      `the folder of the store cannot be made (${dirname(path)}: ${why}): make it, or name another path in DATABASE_URL`,
    );
  }
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    throw new OperatorError(`the store's path is a folder (${path}): name a file in it in DATABASE_URL`);
};

interface Connected extends Connections {
  readonly close: () => Promise<void>;
}

const connect = async ({ path, now = Date.now, chance = Math.random }: StoreOptions): Promise<Connected> => {
  const patience = { path, now, chance };
  const opened: SqliteConnection[] = [];
  /** The writer last: whoever closes last moves the journal into the file, which a reader may not. */
  const closeAll = (): void => {
    for (const connection of opened.toReversed()) connection.close();
  };
  const open = async (readOnly: boolean, settings: string): Promise<SqliteConnection> => {
    const connection = new SqliteConnection({ path, readOnly, patience });
    opened.push(connection);
    await connection.execute(settings);
    return connection;
  };
  const kysely = (connection: SqliteConnection): Kysely<Tables> =>
    new Kysely<Tables>({ dialect: sqliteDialect(connection) });

  try {
    const writing = await open(false, WRITER_SETTINGS);
    await migrate(writing, path);
    await readyToGiveBack(writing);
    const writer = kysely(writing);
    // A store in memory belongs to its connection: reading takes its turn with writing there.
    const reader = path === MEMORY ? writer : kysely(await open(true, READER_SETTINGS));
    const close = async (): Promise<void> => {
      await reader.destroy();
      await writer.destroy();
      // Kysely does not close a connection that it has never used.
      closeAll();
    };
    return { reader, writer, close };
  } catch (error) {
    closeAll();
    throw mendable(error, path);
  }
};

/** Rejects with an `OperatorError` when the store cannot be used: no file of ours, no permission, locked, damaged, too new. */
export const openStore = async (options: StoreOptions): Promise<Store> => {
  checkPath(options.path);
  const connections = await connect(options);
  return {
    library: { ...openArticleKeeper(connections), ...openArticleReader(connections) },
    stories: { ...openStoryIndex(connections), ...openStoryReader(connections) },
    feeds: {
      ...openFeedCatalogue(connections),
      ...openFeedPolls(connections),
      ...openFeedFaults(connections),
    },
    editions: openEditions(connections, options.now ?? Date.now),
    renderings: openRenderings(connections),
    subscriptions: openSubscriptions(connections),
    deliveries: openDeliveries(connections),
    leases: openLeases(connections),
    positions: openPositions(connections),
    transcript: openTranscript(connections),
    forgetting: openForgetting(connections),
    close: connections.close,
  };
};
