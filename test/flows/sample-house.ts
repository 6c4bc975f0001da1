// A house that holds the sample articles: the real store and flows, at a fixed moment, with a log that is kept.

import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readSamples } from '../../src/adapters/files/samples.ts';
import { openStore, type Store } from '../../src/adapters/store/store.ts';
import { thinkingHere } from '../../src/adapters/system/thinking.ts';
import type { ArticleDraft } from '../../src/core/article/draft.ts';
import type { ActionName, Asked, Permission } from '../../src/core/command/invocation.ts';
import type { Reply } from '../../src/core/command/reply.ts';
import type { CommandName } from '../../src/core/command/table.ts';
import type { Channel } from '../../src/core/delivery/subscription.ts';
import type { DigestDefinition } from '../../src/core/digest/definition.ts';
import type { FeedOwner } from '../../src/core/feed/feed.ts';
import type { Instant } from '../../src/core/time/instant.ts';
import { answering } from '../../src/flows/answer.ts';
import type { Answering } from '../../src/flows/answers/asking.ts';
import { collecting } from '../../src/flows/collect.ts';
import { previewing } from '../../src/flows/edit.ts';
import { failing } from '../../src/flows/failing.ts';
import { understanding } from '../../src/flows/understand.ts';
import type { PasteKept } from '../../src/ports/paste.ts';
import type { Log } from '../../src/ports/system.ts';
import { digestOf, digestSchema } from '../../src/settings/digests.ts';
import { type SmallWeb, smallWeb } from '../fakes/small-web.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** A Thursday. */
export const NOW = Date.parse('2026-03-12T10:30:00Z');
const CHANNEL: Channel = { platform: 'browser', id: 'harbour' };

const DIGESTS: readonly DigestDefinition[] = ['crossing', 'daily'].map((name) =>
  digestOf(name, digestSchema(null).parse(parse(readFileSync(`${ROOT}/digests/${name}.yaml`, 'utf8')))),
);

export interface SampleHouse {
  readonly store: Store;
  readonly house: Answering;
  /** What stands on the web. */
  readonly web: SmallWeb;
  /** Texts that were pasted. */
  readonly pasted: string[];
  /** What was logged as an error. */
  readonly errors: Readonly<Record<string, unknown>>[];
  /** Who may subscribe from now on. */
  permit(permission: Permission): void;
  /** Time goes by. */
  now: Instant;
  /** Where things are typed. */
  channel: Channel;
  /** Whose feeds they are. */
  workspace: FeedOwner;
  /** `/subscribe daily at 9am` */
  type(line: string, change?: Partial<Answering>): Promise<Reply>;
  /** As platforms pass options by name. */
  give(name: CommandName, options: Readonly<Record<string, string>>): Promise<Reply>;
  press(name: ActionName, target: string, change?: Partial<Answering>): Promise<Reply>;
  /** One more article, known from now on. */
  takeIn(draft: ArticleDraft): Promise<void>;
  close(): Promise<void>;
}

const takeIn = async (store: Store, drafts: readonly ArticleDraft[], now: Instant): Promise<void> => {
  const clock = { now: () => now };
  const collect = collecting({ library: store.library, thinking: thinkingHere, clock });
  for (const draft of drafts) await collect(draft, { arrival: { is: 'import', asNews: false } });
  await understanding({
    stories: store.stories,
    leases: store.leases,
    thinking: thinkingHere,
    owner: 'test',
    clock,
    breathe: () => setImmediate(),
    log: { info: () => {}, warn: () => {}, error: () => {} },
  })();
};

export const openSampleHouse = async ({ isEmpty = false } = {}): Promise<SampleHouse> => {
  const store = await openStore({ path: ':memory:' });
  if (!isEmpty) await takeIn(store, await readSamples(`${ROOT}/config/samples`, NOW, 'UTC'), NOW);
  const errors: Readonly<Record<string, unknown>>[] = [];
  let permission: Permission = { allowed: true };
  let asked = 0;
  const breathe = (): Promise<void> => setImmediate();
  const web = await smallWeb();
  const pasted: string[] = [];
  const keepPaste = async (text: string): Promise<PasteKept> => {
    pasted.push(text);
    return { is: 'stored', title: text.split('\n')[0] ?? '' };
  };
  const log: Log = { info: () => {}, warn: () => {}, error: (fields) => void errors.push(fields) };
  const house: Answering = {
    ...store,
    fetch: web.fetch,
    reading: web.reading,
    keepPaste,
    thinking: thinkingHere,
    editionFor: previewing({
      stories: store.stories,
      feeds: store.feeds,
      editions: store.editions,
      thinking: thinkingHere,
      breathe,
      log,
    }),
    digests: DIGESTS,
    maySubscribe: async () => permission,
    breathe,
    zone: 'UTC',
    language: 'en',
    failed: failing(log, () => '7f3a91'),
    prefix: '',
    wake: () => {},
  };
  const ask = (what: Asked, change: Partial<Answering> = {}): Promise<Reply> => {
    asked += 1;
    return answering({ ...house, ...change })({
      id: `i${asked}`,
      asked: what,
      channel: opened.channel,
      channelName: '#harbour',
      workspace: opened.workspace,
      asker: { id: 'U1', zone: 'Europe/Berlin' },
      at: opened.now,
    });
  };
  const opened: SampleHouse = {
    store,
    house,
    web,
    pasted,
    errors,
    permit: (next) => {
      permission = next;
    },
    now: NOW,
    channel: CHANNEL,
    workspace: 'browser',
    type: (line, change) => {
      const [, name = '', text = ''] = /^\/(\S+)\s*(.*)$/su.exec(line) ?? [];
      return ask({ kind: 'command', name: name as CommandName, options: {}, text }, change);
    },
    give: (name, options) => ask({ kind: 'command', name, options, text: '' }),
    press: (name, target, change) => ask({ kind: 'action', action: { name, target } }, change),
    takeIn: (draft) => takeIn(store, [draft], opened.now),
    close: async () => {
      await web.close();
      await store.close();
    },
  };
  return opened;
};

/** Of a notice: its words in one line, what stands under it in one each. */
export const wordsOf = (reply: Reply): string =>
  reply.kind === 'notice'
    ? [reply.text, ...(reply.items ?? [])].map((runs) => runs.map(({ text }) => text).join('')).join('\n')
    : `(${reply.kind})`;

export const labelsOf = (reply: Reply): readonly string[] =>
  reply.kind === 'notice'
    ? reply.choices.map(({ label }) => label)
    : 'others' in reply
      ? reply.others.map(({ label }) => label)
      : [];
