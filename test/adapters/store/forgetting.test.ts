// Forgetting on SQLite: killed at any moment the store is whole, space is given back, and stores of the first version learn to.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../../src/adapters/store/migrations.ts';
import { openStore, type Store } from '../../../src/adapters/store/store.ts';
import { article, edition, keep, tell } from '../../contracts/store/samples.ts';
import { emptyPath } from './folder.ts';

const FORGETTER = fileURLToPath(new URL('./processes/forgetter.ts', import.meta.url));

const asked = (path: string, query: string): readonly Record<string, unknown>[] => {
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = database.prepare(query).all();
  database.close();
  return rows.map((row) => ({ ...row }));
};
const countOf = (path: string, from: string): unknown =>
  asked(path, `select count(*) as n from ${from}`)[0]?.['n'];

const LONG = 'The ferry did not sail on Monday. '.repeat(40);
const fill = async (store: Store, articles: number): Promise<void> => {
  for (let n = 0; n < articles; n += 1)
    await tell(store, article(`a-${n}`, { text: `${LONG}${n}` }), `s-${n % 40}`);
};

const space = async (store: Store): Promise<number> => {
  let given = 0;
  for (let isOver = false; !isOver; ) {
    const { forgotten, next } = await store.forgetting.space({
      before: 0,
      after: { at: 0, row: 0 },
      most: 50,
    });
    given += forgotten;
    isOver = next === null;
  }
  return given;
};
const forgetAll = async (store: Store): Promise<void> => {
  const step = { before: Number.MAX_SAFE_INTEGER, after: { at: -1, row: 0 }, most: 50 };
  while ((await store.forgetting.articles(step, 9, () => false)).next !== null);
};

describe('forgetting', () => {
  it('killed at any moment leaves a whole store, and whoever goes on ends it', async () => {
    const path = await emptyPath();
    const store = await openStore({ path });
    await fill(store, 160);
    await store.close();
    let left = 160;
    for (let kill = 0; kill < 4; kill += 1) {
      const child = spawn(process.execPath, [FORGETTER, path, `owner-${kill}`], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await pause(30 + 25 * kill);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const now = Number(countOf(path, 'articles'));
      expect(asked(path, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      expect(asked(path, 'pragma foreign_key_check')).toEqual([]);
      for (const table of ['article_texts', 'article_keys', 'prints', 'changes', 'postings'])
        expect([table, countOf(path, table)]).toEqual([table, now]);
      expect(countOf(path, 'forgotten_keys')).toBe(160 - now);
      expect(asked(path, 'select sum(articles) as n from publishers')).toEqual([{ n: now }]);
      expect(countOf(path, 'stories')).toBe(
        asked(path, "select value from tallies where name = 'stories'")[0]?.['value'],
      );
      expect(countOf(path, 'stories where id not in (select story from articles)')).toBe(0);
      expect(now).toBeLessThanOrEqual(left);
      left = now;
      // The lease of the one that was killed runs out.
      new DatabaseSync(path).exec('delete from leases');
    }
    const last = spawn(process.execPath, [FORGETTER, path, 'last'], { stdio: 'ignore' });
    await once(last, 'exit');
    expect(countOf(path, 'articles')).toBe(0);
    expect(countOf(path, 'stories')).toBe(0);
  }, 30_000);

  it('gives pages back, apart from some for what comes next', async () => {
    const path = await emptyPath();
    const store = await openStore({ path });
    await fill(store, 120);
    expect(await space(store)).toBe(0);
    const before = statSync(path).size;
    await forgetAll(store);
    const given = await space(store);
    expect(given).toBeGreaterThan(before / 2);
    expect(statSync(path).size).toBeLessThanOrEqual(before - given + 4_096);
    expect(await space(store)).toBe(0);
    expect(asked(path, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    await store.close();
  });
});

describe('a store of the first version', () => {
  /** As 0.1.0 left it: without what came later, and not able to give pages back. */
  const ofFirstVersion = async (): Promise<string> => {
    const path = await emptyPath();
    const database = new DatabaseSync(path);
    database.exec(`pragma journal_mode = wal; ${MIGRATIONS[0]}; pragma user_version = 1`);
    const text = JSON.stringify(edition('e-1', { builtAt: 7_000 }));
    database.prepare('insert into editions (id, edition) values (?, ?)').run('e-1', text);
    database.prepare('insert into edition_keys values (?, 1)').run('k');
    database.close();
    return path;
  };

  it('is brought up to date with what it holds, and gives pages back from then on', async () => {
    const path = await ofFirstVersion();
    const store = await openStore({ path });
    expect((await store.editions.byKey('k'))?.edition.builtAt).toBe(7_000);
    const editions = (before: number) =>
      store.forgetting.editions({ before, after: { at: -1, row: 0 }, most: 9 });
    expect(await editions(6_999)).toMatchObject({ forgotten: 0 });
    expect(await editions(7_000)).toMatchObject({ forgotten: 1 });
    expect(asked(path, 'pragma auto_vacuum')).toEqual([{ auto_vacuum: 2 }]);
    await fill(store, 60);
    await forgetAll(store);
    expect(await space(store)).toBeGreaterThan(0);
    await store.close();
  });

  it('is opened by several at once', async () => {
    const path = await ofFirstVersion();
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore({ path })));
    await Promise.all(stores.map((store, at) => keep(store, article(`a-${at}`))));
    expect(countOf(path, 'articles')).toBe(4);
    await Promise.all(stores.map((store) => store.close()));
  });
});
