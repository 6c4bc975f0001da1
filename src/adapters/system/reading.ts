// Where feeds and pages are read: here, for a run that ends soon, or in threads with limits, so that no trap stops the bot.
import type { PageReading } from '../../core/article/page.ts';
import type { FeedReading } from '../../core/feed/document.ts';
import type { Reading, Served } from '../../ports/reading.ts';
import type { PoolOptions, WorkerPool } from './worker-pool.ts';
import { ThreadFailure } from './worker-thread.ts';

/** How each is read, once its bytes are there. */
export interface Readers {
  readonly feed: (served: Served) => FeedReading;
  readonly page: (served: Served) => PageReading;
}

/** What a thread is asked. */
export interface ReadingAsked {
  readonly what: keyof Readers;
  readonly served: Served;
}

/**
 * What no feed and no page of an article comes near. V8 fills the heap it is given before it cleans up, and a bot of ten
 * thousand feeds is to stay small: a thread of this size stood at 140 MB after some hundred pages, at 65 after the first.
 */
export const READING_LIMITS: PoolOptions = { threads: 1, longest: 5_000, memoryMb: 96, idle: 60_000 };

const refusalOf = (error: unknown): Extract<PageReading, { readonly is: 'refused' }> => {
  const code = error instanceof ThreadFailure ? error.code : 'failed';
  const whys = {
    timeout: `reading it took longer than ${READING_LIMITS.longest / 1000} seconds`,
    memory: 'reading it took too much memory',
    failed: 'it cannot be made sense of',
    stopping: 'the program is stopping',
  } as const;
  return { is: 'refused', code, why: whys[code] };
};

/** A copy is handed over: what is no feed is read once more as a page, and bytes that were given away are gone. */
const handedOver = ({
  bytes,
  ...rest
}: Served): { readonly served: Served; readonly buffer: ArrayBuffer } => {
  const own = Uint8Array.from(bytes);
  return { served: { ...rest, bytes: own }, buffer: own.buffer };
};

export const readingIn = (pool: WorkerPool): Reading => {
  const ask = async <What extends keyof Readers>(
    what: What,
    given: Served,
  ): Promise<ReturnType<Readers[What]> | ReturnType<typeof refusalOf>> => {
    try {
      const { served, buffer } = handedOver(given);
      // The thread runs the same `Readers`; only the passing between threads loses the types.
      return (await pool.ask({ what, served } satisfies ReadingAsked, [buffer])) as ReturnType<Readers[What]>;
    } catch (error) {
      return refusalOf(error);
    }
  };
  return { feed: (served) => ask('feed', served), page: (served) => ask('page', served) };
};

export const readingHere = (readers: Readers): Reading => ({
  feed: async (served) => readers.feed(served),
  page: async (served) => readers.page(served),
});
