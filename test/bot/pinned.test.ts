// Pinned subscriptions: real settings files and a real store, start after start.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/adapters/store/store.ts';
import { pinSubscriptions } from '../../src/bot/pinned.ts';
import type { Subscription } from '../../src/core/delivery/subscription.ts';
import { loadSettings } from '../../src/settings/settings.ts';

const NOW = Date.parse('2026-03-12T10:30:00Z');
const LINE = '{ channel: "browser:harbour", takes: daily, at: "09:00", days: daily, zone: UTC }';

let root = '';
let store: Store;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'dateline-pinned-'));
  for (const folder of ['config', 'digests']) mkdirSync(join(root, folder));
  writeFileSync(
    join(root, 'digests/daily.yaml'),
    'title: Daily digest\nwhen: { at: "08:00", zone: Europe/Berlin }\n',
  );
  store = await openStore({ path: ':memory:' });
});
afterEach(async () => {
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

/** A start with these lines in the file: what is subscribed then. */
const start = async (...lines: readonly string[]): Promise<readonly Subscription[]> => {
  const list = lines.map((line) => `  - ${line}\n`).join('');
  writeFileSync(join(root, 'config/dateline.yaml'), `subscriptions:${list === '' ? ' []' : `\n${list}`}\n`);
  await pinSubscriptions({ store, settings: loadSettings({ env: {}, root }), clock: { now: () => NOW } });
  return store.subscriptions.list(null);
};

describe('a pinned subscription', () => {
  it('is there from the first start on, once', async () => {
    const first = await start(LINE);
    expect(first).toMatchObject([
      {
        channel: { platform: 'browser', id: 'harbour' },
        takes: { kind: 'digest', digest: 'daily' },
        mode: 'digest',
        createdBy: 'operator',
        nextDue: Date.parse('2026-03-13T09:00Z'),
      },
    ]);
    expect(await start(LINE)).toEqual(first);
  });

  it('is as its digest says where its line says nothing', async () => {
    expect(await start('{ channel: "browser:harbour", takes: daily }')).toMatchObject([
      { at: '08:00', days: [1, 2, 3, 4, 5], zone: 'Europe/Berlin' },
    ]);
  });

  it('follows its line when that is edited', async () => {
    const [before] = await start(LINE);
    const after = await start(LINE.replace('09:00', '18:15').replace(' }', ', mode: both }'));
    expect(after).toEqual([
      { ...before, at: '18:15', mode: 'both', nextDue: Date.parse('2026-03-12T18:15Z') },
    ]);
  });

  it('may be of a feed, which is read from then on for the operator', async () => {
    const line = '{ channel: "browser:harbour", takes: "https://hills.example.org/rss", zone: UTC }';
    const first = await start(line);
    const [feed] = await store.feeds.list('operator');
    expect(feed).toMatchObject({ url: 'https://hills.example.org/rss', nextAt: NOW });
    expect(first).toMatchObject([
      { takes: { kind: 'feed', feed: feed?.id, label: 'hills.example.org/rss' } },
    ]);
    expect(await start(line)).toEqual(first);
    expect(await store.feeds.list('operator')).toHaveLength(1);
  });

  it('stays paused, and stays when its line is gone', async () => {
    const [one] = await start(LINE);
    if (one === undefined) throw new Error('nothing was pinned');
    await store.subscriptions.change({ ...one, paused: true, nextDue: null });
    const changed = await start(LINE.replace('09:00', '18:15'));
    expect(changed).toMatchObject([{ id: one.id, at: '18:15', paused: true, nextDue: null }]);
    expect(await start()).toEqual(changed);
  });

  it('leaves alone what somebody in the channel made', async () => {
    const [{ id, ...one } = { id: 0 }] = await start(LINE);
    await store.subscriptions.remove(id);
    await store.subscriptions.add({ ...(one as Omit<Subscription, 'id'>), createdBy: 'U1', at: '07:00' });
    expect(await start(LINE)).toMatchObject([{ createdBy: 'U1', at: '07:00' }]);
  });
});
