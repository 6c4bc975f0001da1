// The SQLite store keeps the contract, in a file and in memory.
import { openStore } from '../../../src/adapters/store/store.ts';
import { storeContract } from '../../contracts/store.ts';
import { emptyPath } from './folder.ts';

storeContract('a store in memory', () => openStore({ path: ':memory:' }));

storeContract('a store in a file', async () => openStore({ path: await emptyPath() }));
