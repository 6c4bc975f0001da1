// A process that forgets everything there is, in small steps, until it is done or killed.
import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '../../../../src/adapters/store/store.ts';
import { DAY } from '../../../../src/core/time/instant.ts';
import { forgettingBy } from '../../../../src/flows/forget.ts';

const [path = '', owner = ''] = process.argv.slice(2);
const store = await openStore({ path });
const log = { info: () => {}, warn: () => {}, error: () => {} };
const retention = { articles: DAY, editions: DAY, deliveries: DAY, messages: DAY };
process.stdout.write('ready');
const forgotten = await forgettingBy({
  forgetting: store.forgetting,
  retention,
  leases: store.leases,
  owner,
  clock: { now: Date.now },
  pause: () => pause(1),
  log,
})();
await store.close();
process.stdout.write(JSON.stringify(forgotten));
