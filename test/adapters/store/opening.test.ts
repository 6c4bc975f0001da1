// Opening a store that cannot be used says in one line what is wrong and what to do.
import { existsSync } from 'node:fs';
import { chmod, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { SqliteConnection } from '../../../src/adapters/store/connection.ts';
import { migrate } from '../../../src/adapters/store/migrate.ts';
import { MIGRATIONS } from '../../../src/adapters/store/migrations.ts';
import { openStore } from '../../../src/adapters/store/store.ts';
import { OperatorError } from '../../../src/ports/operator-error.ts';
import { article, keep } from '../../contracts/store/samples.ts';
import { emptyFolder } from './folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await emptyFolder();
});

const refusal = async (path: string, now: () => number = Date.now): Promise<string> => {
  const error: unknown = await openStore({ path, now }).then(
    async (store) => {
      await store.close();
      return null;
    },
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(OperatorError);
  const { message } = error as OperatorError;
  expect(message).not.toContain('\n');
  return message;
};

const database = (path: string, script: string): DatabaseSync => {
  const other = new DatabaseSync(path);
  other.exec(script);
  return other;
};

/** Every look at the clock finds it five seconds later: the limit comes without waiting for it. */
const hastyClock = (): (() => number) => {
  let now = 0;
  return () => (now += 5_000);
};

describe('opening a store', () => {
  it('makes the file and its folders', async () => {
    const path = join(folder, 'new/deep/dateline.db');
    await (await openStore({ path })).close();
    expect(existsSync(path)).toBe(true);
    expect(existsSync(`${path}-wal`)).toBe(false);
  });

  it('takes up what version 0.1.0 wrote', async () => {
    const path = join(folder, 'dateline.db');
    database(
      path,
      `${MIGRATIONS[0]}
      insert into articles (id, revision, url, publisher, title, published_is, known_at, arrived_at, is_news, news_at)
        values ('a-1', 1, 'https://news.example/a-1', 'Example Times', 'A ferry waits', 'absent', 1000, 2000, 1, 1000);
      insert into article_texts (article, text, analysis) values (1, 'The ferry waits.', '{}');
      pragma user_version = 1;`,
    ).close();
    const store = await openStore({ path });
    expect((await store.library.byId('a-1'))?.article).toMatchObject({
      publisher: 'Example Times',
      family: null,
      origin: null,
      standing: { is: 'standing' },
    });
    expect(await store.stories.totals({ from: 0, to: 2_000 }, null)).toMatchObject({ publishers: 1 });
    await store.close();
  });

  it('takes up what is there', async () => {
    const path = join(folder, 'dateline.db');
    const first = await openStore({ path });
    await keep(first, article('a-1'));
    await first.close();
    const second = await openStore({ path });
    expect((await second.library.byId('a-1'))?.article).toEqual(article('a-1'));
    await second.close();
  });

  it('refuses a folder', async () => {
    expect(await refusal(folder)).toMatch(/is a folder .*DATABASE_URL/);
  });

  it('refuses a path below a file', async () => {
    await writeFile(join(folder, 'file'), 'text');
    expect(await refusal(join(folder, 'file/dateline.db'))).toMatch(/folder of the store cannot be made/);
  });

  it('refuses a file that is no database', async () => {
    const path = join(folder, 'notes.txt');
    await writeFile(path, 'These are notes and no database at all. '.repeat(50));
    expect(await refusal(path)).toMatch(/not a store of Dateline .*move it away/);
  });

  it('refuses the database of another program, and leaves it as it is', async () => {
    const path = join(folder, 'other.db');
    database(path, 'create table holdings (name)').close();
    expect(await refusal(path)).toMatch(/database of another program/);
    const tables = database(path, '').prepare("select name from sqlite_schema where type = 'table'").all();
    expect(tables.map((row) => row['name'])).toEqual(['holdings']);
  });

  it('refuses a store of a newer program', async () => {
    const path = join(folder, 'dateline.db');
    await (await openStore({ path })).close();
    database(path, 'pragma user_version = 999').close();
    expect(await refusal(path)).toMatch(/newer Dateline .*schema 999.*update Dateline/);
  });

  it('refuses a damaged store', async () => {
    const path = join(folder, 'dateline.db');
    await (await openStore({ path })).close();
    await truncate(path, 8_192);
    expect(await refusal(path)).toMatch(/damaged .*backup/);
  });

  it('says so when the disk is full, changes nothing, and goes on when there is room', async () => {
    const path = join(folder, 'dateline.db');
    const patience = { path, now: Date.now, chance: Math.random };
    const connection = new SqliteConnection({ path, readOnly: false, patience });
    await connection.execute('pragma max_page_count = 10');
    await expect(migrate(connection, path)).rejects.toThrow(/disk is full .*make room/);
    await connection.execute('pragma max_page_count = 1000000');
    await migrate(connection, path);
    connection.close();
  });

  it.skipIf(process.getuid?.() === 0)(
    'refuses what this user may not write (skipped for root, who may)',
    async () => {
      await chmod(folder, 0o500);
      expect(await refusal(join(folder, 'dateline.db'))).toMatch(/cannot be opened .*may write/);
    },
  );

  it.each(['begin exclusive', 'pragma journal_mode = wal; begin immediate'])(
    'gives up on a store that another program keeps locked: %s',
    async (lock) => {
      const path = join(folder, 'dateline.db');
      const other = database(path, `${lock}; create table held (x)`);
      expect(await refusal(path, hastyClock())).toMatch(/locked by another program .*close/);
      other.close();
    },
  );

  it('waits for a lock that is let go', async () => {
    const path = join(folder, 'dateline.db');
    const other = database(path, 'pragma journal_mode = wal; begin immediate');
    const opening = openStore({ path });
    await nextTurn();
    other.exec('rollback');
    other.close();
    await (await opening).close();
  });

  it('is done by several at once', async () => {
    const path = join(folder, 'dateline.db');
    const stores = await Promise.all(Array.from({ length: 6 }, () => openStore({ path })));
    await Promise.all(stores.map((store, at) => keep(store, article(`a-${at}`))));
    expect(await stores[0]?.library.counts()).toMatchObject({ articles: 6 });
    await Promise.all(stores.map((store) => store.close()));
  });
});
