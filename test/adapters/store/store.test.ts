// The SQLite store keeps the contract, in a file and in memory.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../src/adapters/store/store.ts';
import { storeContract } from '../../contracts/store.ts';

storeContract('a store in memory', () => openStore({ path: ':memory:' }));

storeContract('a store in a file', async () =>
  openStore({ path: join(await mkdtemp(join(tmpdir(), 'dateline-store-')), 'dateline.db') }),
);
