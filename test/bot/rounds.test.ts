// The two rounds of a bot, on the real clock, every second.
import { afterEach, expect, it } from 'vitest';
import { type Rounds, type RoundsOptions, startRounds } from '../../src/bot/rounds.ts';

const MINUTE = 60_000;
const NOTHING = { sent: 0, skipped: 0, failed: 0, unknown: 0 };

let rounds: Rounds | null = null;
let now = 0;
const errors: string[] = [];
afterEach(() => rounds?.stop());

const start = (change: Pick<RoundsOptions, 'understand' | 'publish'>): Rounds => {
  rounds = startRounds({
    poll: async () => ({ asked: 0, kept: 0 }),
    clock: { now: () => now },
    log: { info: () => {}, warn: () => {}, error: ({ error }) => void errors.push(String(error)) },
    when: '* * * * * *',
    forget: () => Promise.reject(new Error('not within two minutes')),
    ...change,
  });
  return rounds;
};

/** `publish` that is awaited for so many rounds. */
const counted = (until: number) => {
  let count = 0;
  let done = (): void => {};
  const came = new Promise<void>((resolve) => {
    done = resolve;
  });
  const publish = async () => {
    count += 1;
    if (count === until) done();
    return NOTHING;
  };
  return { publish, came };
};

it('publish while a large import is placed, which stops when the bot stops', async () => {
  const { publish, came } = counted(2);
  const { isHealthy, stop } = start({
    publish,
    understand: ({ signal } = {}) =>
      new Promise((resolve) =>
        signal?.addEventListener('abort', () => resolve({ placed: 9, isDone: false })),
      ),
  });
  await came;
  now += 4 * MINUTE;
  expect(isHealthy()).toBe(true);
  await stop();
});

it('publish although nothing can be placed', async () => {
  const { publish, came } = counted(2);
  const { isHealthy } = start({ publish, understand: () => Promise.reject(new Error('the thread is gone')) });
  await came;
  expect(errors).toContain('Error: the thread is gone');
  expect(isHealthy()).toBe(true);
});

it('are not well when nothing could be published for five minutes', async () => {
  let tried = (): void => {};
  const trial = new Promise<void>((resolve) => {
    tried = resolve;
  });
  const { isHealthy } = start({
    understand: async () => ({ placed: 0, isDone: true }),
    publish: async () => {
      tried();
      throw new Error('the disk is full');
    },
  });
  expect(isHealthy()).toBe(true);
  now += 5 * MINUTE;
  await trial;
  expect(isHealthy()).toBe(false);
});
