// A house to publish from: the real store and flows, a clock that runs as fast as it is waited for, and a room that receives.

import { setImmediate } from 'node:timers/promises';
import { openStore, type Store } from '../../src/adapters/store/store.ts';
import { thinkingHere } from '../../src/adapters/system/thinking.ts';
import type { ArticleDraft } from '../../src/core/article/draft.ts';
import type { Late } from '../../src/core/delivery/delivery.ts';
import { nextDue } from '../../src/core/delivery/schedule.ts';
import type { Channel, Subscription } from '../../src/core/delivery/subscription.ts';
import type { DigestDefinition } from '../../src/core/digest/definition.ts';
import type { NumberedEdition } from '../../src/core/digest/edition.ts';
import { EVERY_DAY } from '../../src/core/time/days.ts';
import type { Instant } from '../../src/core/time/instant.ts';
import { collecting } from '../../src/flows/collect.ts';
import { editing } from '../../src/flows/edit.ts';
import { type Publish, type Publishing, publishing } from '../../src/flows/publish.ts';
import { understanding } from '../../src/flows/understand.ts';
import type { Messenger, PlatformFlags, Posted } from '../../src/ports/platform.ts';
import type { Clock, Log } from '../../src/ports/system.ts';

export interface FastClock extends Clock {
  set(at: Instant): void;
  /** Time goes by, and whoever else waits gets a turn. */
  pause(ms: number): Promise<void>;
}

const fastClock = (start: Instant): FastClock => {
  let now = start;
  return {
    now: () => now,
    set: (at) => {
      now = at;
    },
    pause: async (ms) => {
      now += Math.ceil(ms);
      await setImmediate();
    },
  };
};

/** What stands in a channel. */
export interface Standing {
  readonly channel: string;
  readonly mark: string;
  readonly part: number;
  readonly at: Instant;
  readonly edition: number;
  readonly kind: string;
  readonly headlines: readonly string[];
  /** What an update names as new. */
  readonly changes: readonly string[];
  readonly late: Late | null;
}

/**
 * How the room treats the next post to a channel: `lost` takes it and loses the answer, `lost-on-the-way` loses the message
 * itself, `slow` takes it and answers when it is let go.
 */
export type Treatment = 'lost' | 'lost-on-the-way' | 'slow' | Extract<Posted, { readonly is: 'refused' }>;

export interface Room {
  readonly messenger: Messenger;
  readonly standing: Standing[];
  /** Every request to post, taken or not. */
  readonly posts: { readonly channel: string; readonly part: number; readonly at: Instant }[];
  readonly looks: { readonly channel: string; readonly at: Instant }[];
  /** For the next posts to this channel, in order. */
  treat(channel: string, ...treatments: readonly Treatment[]): void;
  letGo(): void;
  /** `not now`: the platform has trouble of its own, and the look rejects. */
  canLook: boolean | 'not now';
}

const FLAGS: PlatformFlags = { looks: [60_000, 120_000], takesPrefix: false };

const openRoom = (clock: Clock, parts = 1): Room => {
  const treatments = new Map<string, Treatment[]>();
  let letGo = (): void => {};
  const gone = new Promise<void>((done) => {
    letGo = done;
  });
  const draw = ({ number, edition }: NumberedEdition, late: Late | null) => ({
    parts: Array.from({ length: parts }, () =>
      JSON.stringify({
        edition: number,
        kind: edition.kind,
        headlines: edition.stories.map(({ headline }) => headline.text),
        changes: edition.stories.flatMap(({ changes }) => changes.map(({ text }) => text)),
        late,
      }),
    ),
  });
  const room: Room = {
    standing: [],
    posts: [],
    looks: [],
    canLook: true,
    treat: (channel, ...more) => {
      treatments.set(channel, [...(treatments.get(channel) ?? []), ...more]);
    },
    letGo: () => letGo(),
    messenger: {
      name: 'browser',
      flags: FLAGS,
      renderer: 'test-1',
      draw,
      post: async ({ channel: { id: channel }, mark, part, drawn }) => {
        room.posts.push({ channel, part, at: clock.now() });
        const treatment = treatments.get(channel)?.shift();
        if (typeof treatment === 'object') return treatment;
        if (treatment === 'lost-on-the-way') return { is: 'unclear', reason: 'the connection was reset' };
        await setImmediate();
        room.standing.push({ channel, mark, part, at: clock.now(), ...JSON.parse(drawn) });
        if (treatment === 'lost') return { is: 'unclear', reason: 'the connection was reset' };
        if (treatment === 'slow') await gone;
        return { is: 'sent', message: `${channel}-${room.standing.length}` };
      },
      find: async ({ channel: { id: channel }, mark, part }, since) => {
        room.looks.push({ channel, at: clock.now() });
        if (room.canLook === 'not now') throw new Error('503 Service Unavailable');
        if (!room.canLook) return { is: 'cannot-tell', reason: 'no right to read the history' };
        const found = room.standing.findIndex(
          (one) => one.channel === channel && one.mark === mark && one.part === part && one.at >= since,
        );
        return found < 0 ? { is: 'not-there' } : { is: 'there', message: `${channel}-${found + 1}` };
      },
    },
  };
  return room;
};

const DAILY: DigestDefinition = {
  name: 'daily',
  title: 'Daily digest',
  stories: 5,
  keyPoints: 3,
  select: { topic: null, languages: [], sections: [], feeds: [] },
  when: { at: '09:00', days: EVERY_DAY, zone: null },
  quiet: 'line',
  revision: 'daily-1',
};
const QUIET: DigestDefinition = { ...DAILY, name: 'quiet', quiet: 'skip', revision: 'quiet-1' };

export interface PublishHouse {
  readonly store: Store;
  readonly clock: FastClock;
  readonly room: Room;
  readonly faults: unknown[];
  subscribe(channel: string, more?: Partial<Subscription>): Promise<Subscription>;
  /** An article arrives now, and nobody sorts it into a story yet. */
  keep(title: string, text: string, more?: Partial<ArticleDraft>): Promise<void>;
  /** What waits finds its story. */
  place(): Promise<void>;
  /** An article arrives now and finds its story. */
  arrive(title: string, text: string, publisher?: string): Promise<void>;
  /** An article that was published long ago, or nobody knows when, arrives now. */
  archive(title: string, text: string, published: Instant | null): Promise<void>;
  /** Another process on the same store. */
  publisher(owner: string, change?: Partial<Publishing>): Publish;
  close(): Promise<void>;
}

export const openPublishHouse = async (options: {
  readonly start: Instant;
  readonly parts?: number;
  readonly path?: string;
}): Promise<PublishHouse> => {
  const clock = fastClock(options.start);
  const store = await openStore({ path: options.path ?? ':memory:', now: clock.now });
  const room = openRoom(clock, options.parts);
  const faults: unknown[] = [];
  const breathe = (): Promise<void> => setImmediate();
  const collect = collecting({ library: store.library, thinking: thinkingHere, clock });
  const note = (fields: Readonly<Record<string, unknown>>): void =>
    void faults.push(fields['error'] ?? fields);
  const log: Log = { info: () => {}, warn: note, error: note };
  const understand = understanding({
    stories: store.stories,
    leases: store.leases,
    thinking: thinkingHere,
    owner: 'reader',
    clock,
    breathe,
    log,
  });
  const keep: PublishHouse['keep'] = async (title, text, more = {}) => {
    const draft = { url: null, publisher: 'Harbour Post', language: 'en', published: null };
    await collect({ ...draft, title, text, ...more }, { arrival: { is: 'import', asNews: true } });
  };
  return {
    store,
    clock,
    room,
    faults,
    subscribe: async (id, more = {}) => {
      const channel: Channel = { platform: 'browser', id };
      const rhythm = { at: '09:00', days: EVERY_DAY, zone: 'UTC' };
      const added = await store.subscriptions.add({
        channel,
        takes: { kind: 'digest', digest: 'daily' },
        mode: 'digest',
        ...rhythm,
        createdAt: clock.now(),
        createdBy: 'operator',
        paused: false,
        nextDue: more.mode === 'updates' ? null : nextDue({ ...rhythm, after: clock.now() }),
        coveredTo: null,
        ...more,
      });
      if (added === null) throw new Error('the channel takes that already');
      return added;
    },
    keep,
    place: async () => void (await understand()),
    arrive: async (title, text, publisher = 'Harbour Post') => {
      await keep(title, text, { publisher });
      await understand();
    },
    archive: async (title, text, at) => {
      const published = at === null ? null : ({ is: 'known', at, precision: 'instant' } as const);
      await collect(
        { url: null, publisher: 'Archive', title, text, language: 'en', published },
        { arrival: { is: 'import', asNews: false } },
      );
      await understand();
    },
    publisher: (owner, change = {}) =>
      publishing({
        ...store,
        thinking: thinkingHere,
        record: store.deliveries,
        editionFor: editing({
          stories: store.stories,
          feeds: store.feeds,
          editions: store.editions,
          thinking: thinkingHere,
          breathe,
          log,
        }),
        digests: [DAILY, QUIET],
        language: 'en',
        clock,
        chance: () => 0,
        breathe,
        messengers: [room.messenger],
        owner,
        pause: clock.pause,
        log,
        ...change,
      }),
    close: () => store.close(),
  };
};

/** One story in three steps, invented: the second adds something, the third says the same in the same words. */
export const FERRY = {
  strike: {
    title: 'Ferry crews at Ostrand walk out over night shifts',
    text: 'Crews of the Ostrand ferries walked out on Monday over the length of their night shifts. The company Norrund Lines cancelled 14 crossings to the islands. Union leader Mirja Talvik said the crews would not return before the company changed the shifts. Norrund Lines said that it would talk about the ferry shifts on Wednesday.',
  },
  talks: {
    title: 'Ostrand ferry crews and Norrund Lines agree to meet a mediator',
    text: 'Ferry crews at Ostrand and the company Norrund Lines agreed to meet a mediator over the night shifts. The walkout of the crews goes on and 22 crossings to the islands were cancelled. The mediator, retired judge Aune Lepik, invited both sides to the town hall for Thursday morning. Union leader Mirja Talvik said that the ferry crews want a written promise on pay before they return to work.',
  },
  again: {
    title: 'Ostrand ferry crews and Norrund Lines agree to meet a mediator',
    text: 'Ferry crews at Ostrand and the company Norrund Lines agreed to meet a mediator over the night shifts. The walkout of the crews goes on and 22 crossings to the islands were cancelled.',
  },
};

export const BRIDGE = {
  title: 'Old bridge at Kelda closes for two years of repairs',
  text: 'The old stone bridge at Kelda closed on Tuesday for repairs that will take two years. Engineer Pavo Rind said the arches had moved by nine centimetres since the spring floods. Lorries are sent over the motorway, and the town has asked for a footbridge meanwhile.',
};

export const QUARRY = {
  title: 'Slate quarry at Rodmere sold to its own workers',
  text: 'The slate quarry at Rodmere was sold on Friday to the forty people who work in it. Foreman Tilda Marsk said that the bank had lent them two thirds of the price. The former owner keeps the chapel above the pit.',
};

export const HARVEST = {
  title: 'Early frost costs Sellin growers half their apples',
  text: 'Growers around Sellin lost half of their apples to an early frost on Sunday night. The cooperative asked the province for loans without interest. Its chairman Oskar Venn said that the cider presses would open a month late.',
};
