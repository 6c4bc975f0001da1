// A process that claims and settles deliveries until none is left, then tells what it claimed and how its event loop fared.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openStore } from '../../../../src/adapters/store/store.ts';

const [path = '', owner = ''] = process.argv.slice(2);
const store = await openStore({ path });
const delay = monitorEventLoopDelay({ resolution: 1 });
const claimed: string[] = [];

delay.enable();
while ((await store.deliveries.waiting('browser', Date.now())) !== null) {
  const now = Date.now();
  const batch = await store.deliveries.claim({
    platform: 'browser',
    owner,
    dueBy: now,
    now,
    until: now + 60_000,
    limit: 5,
  });
  for (const { key } of batch) {
    claimed.push(key);
    await store.deliveries.begin(key, owner, now, now + 60_000);
    await store.deliveries.part(key, owner, { part: 0, message: owner }, now + 60_000);
    await store.deliveries.settle(key, owner, { is: 'sent', at: now });
  }
}
delay.disable();
await store.close();
process.stdout.write(JSON.stringify({ claimed, p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 }));
