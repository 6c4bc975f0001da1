// A busy store neither stops the event loop nor makes readers wait for a writer.
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { SqliteConnection } from '../../../src/adapters/store/connection.ts';
import { sqliteDialect } from '../../../src/adapters/store/dialect.ts';
import { patiently } from '../../../src/adapters/store/patience.ts';
import { openStore } from '../../../src/adapters/store/store.ts';
import { article, keep } from '../../contracts/store/samples.ts';
import { emptyPath } from './folder.ts';

const patience = (path: string) => ({ path, now: Date.now, chance: Math.random });

describe('a busy store', () => {
  it('lets timers through a loop that awaits nothing but the store', async () => {
    const store = await openStore({ path: ':memory:' });
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 1);
    const end = performance.now() + 200;
    while (performance.now() < end) await store.library.counts();
    clearInterval(timer);
    await store.close();
    expect(ticks).toBeGreaterThan(5);
  });

  it('answers readers while another program writes, with what stood there before', async () => {
    const path = await emptyPath();
    const store = await openStore({ path });
    await keep(store, article('a-1'));
    const other = new DatabaseSync(path);
    other.exec("begin immediate; update articles set title = 'changed'");
    expect((await store.library.byId('a-1'))?.article.title).toBe(article('a-1').title);
    other.exec('commit');
    expect((await store.library.byId('a-1'))?.article.title).toBe('changed');
    other.close();
    await store.close();
  });

  it('writes after another program has let go, and gives up with a remedy when it never does', async () => {
    const path = await emptyPath();
    let [now, step] = [0, 0];
    const store = await openStore({ path, now: () => (now += step), chance: () => 0 });
    const other = new DatabaseSync(path);
    other.exec('begin immediate');
    const waiting = keep(store, article('a-1'));
    other.exec('rollback');
    expect((await waiting).is).toBe('stored');
    other.exec('begin immediate');
    step = 5_000;
    await expect(keep(store, article('a-2'))).rejects.toThrow(/locked by another program/);
    step = 0;
    other.exec('rollback');
    expect((await keep(store, article('a-2'))).is).toBe('stored');
    other.close();
    await store.close();
  });

  it('passes on at once what is no lock', async () => {
    const fault = new Error('no such table');
    const failing = patiently(patience('x'), () => {
      throw fault;
    });
    await expect(failing).rejects.toBe(fault);
  });

  it('undoes a transaction that fails, and the next one goes on', async () => {
    const path = await emptyPath();
    const connection = new SqliteConnection({ path, readOnly: false, patience: patience(path) });
    const db = new Kysely<{ t: { n: number } }>({ dialect: sqliteDialect(connection) });
    await sql`create table t (n integer primary key)`.execute(db);
    const twice = db.transaction().execute(async (trx) => {
      await trx.insertInto('t').values({ n: 1 }).execute();
      await trx.insertInto('t').values({ n: 1 }).execute();
    });
    await expect(twice).rejects.toThrow(/UNIQUE/);
    await db.transaction().execute((trx) => trx.insertInto('t').values({ n: 2 }).execute());
    expect(await db.selectFrom('t').selectAll().execute()).toEqual([{ n: 2 }]);
    await db.destroy();
  });

  it('answers through a connection that cannot write', async () => {
    const path = await emptyPath();
    await (await openStore({ path })).close();
    const reader = new SqliteConnection({ path, readOnly: true, patience: patience(path) });
    await expect(reader.execute('delete from articles')).rejects.toThrow(/read-only/);
    reader.close();
  });
});
