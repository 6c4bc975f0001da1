// The tick on the real clock, every second instead of every minute.
import { afterEach, describe, expect, it } from 'vitest';
import { startTicker, type Ticker } from '../../../src/adapters/system/ticker.ts';
import type { Log } from '../../../src/ports/system.ts';

const EVERY_SECOND = '* * * * * *';

describe('the ticker', () => {
  let ticker: Ticker | null = null;
  const errors: unknown[] = [];
  const warnings: string[] = [];
  const log: Log = {
    info: () => {},
    warn: (_fields, message) => void warnings.push(message),
    error: (fields) => void errors.push(fields['error']),
  };
  afterEach(() => ticker?.stop());

  it('calls the round again after one that failed, and says so', async () => {
    let rounds = 0;
    await new Promise<void>((done) => {
      const round = async () => {
        rounds += 1;
        if (rounds === 1) throw new Error('the store is locked');
        done();
      };
      ticker = startTicker({ round, log, when: EVERY_SECOND });
    });
    expect(rounds).toBe(2);
    expect(String(errors[0])).toContain('the store is locked');
  });

  it('never runs two rounds at a time, and stops only when the last has ended', async () => {
    let [running, most, ended] = [0, 0, 0];
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    const begun = new Promise<void>((done) => {
      const round = async () => {
        running += 1;
        most = Math.max(most, running);
        done();
        await held;
        running -= 1;
        ended += 1;
      };
      ticker = startTicker({ round, log, when: EVERY_SECOND });
    });
    await begun;
    // One tick and more goes by while the round is under way.
    await new Promise((done) => setTimeout(done, 1200));
    const stopped = ticker?.stop();
    expect(ended).toBe(0);
    release();
    await stopped;
    expect([most, ended]).toEqual([1, 1]);
    // A round that takes long is nothing to warn of.
    expect(warnings).toEqual([]);
  });

  it('woken, runs at once; woken again and again meanwhile, once more', async () => {
    let rounds = 0;
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    const round = async () => {
      rounds += 1;
      if (rounds === 1) await held;
    };
    ticker = startTicker({ round, log, when: '0 0 1 1 *' });
    ticker.wake();
    await new Promise((done) => setTimeout(done, 20));
    expect(rounds).toBe(1);
    for (let n = 0; n < 5; n += 1) ticker.wake();
    release();
    await new Promise((done) => setTimeout(done, 20));
    expect(rounds).toBe(2);
    await ticker.stop();
    ticker.wake();
    await new Promise((done) => setTimeout(done, 20));
    expect(rounds).toBe(2);
  });
});
