// What every store does, whatever engine is below it: one suite for all of them.
import { afterEach, beforeEach, describe } from 'vitest';
import type { Store } from '../../src/adapters/store/store.ts';
import { deliveriesContract, subscriptionsContract } from './store/deliveries.ts';
import { feedsContract } from './store/feeds.ts';
import { forgettingContract } from './store/forgetting.ts';
import { libraryContract } from './store/library.ts';
import { recordsContract } from './store/records.ts';
import { storiesContract } from './store/stories.ts';

/** The store of the test that runs: empty at its beginning. */
export type Opened = () => { readonly store: Store };

export const storeContract = (name: string, open: () => Promise<Store>): void => {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(async () => {
      await store.close();
    });
    const opened: Opened = () => ({ store });

    libraryContract(opened);
    storiesContract(opened);
    feedsContract(opened);
    subscriptionsContract(opened);
    deliveriesContract(opened);
    recordsContract(opened);
    forgettingContract(opened);
  });
};
