// A progress line on a terminal, for work that takes longer than a second; nothing anywhere else.
import type { Context } from './context.ts';

export interface Progress {
  readonly at: (count: number) => void;
  done(): void;
}

const SHOWN_AFTER = 1000;
const EVERY = 100;

export const progressOn = ({ stderr }: Context, what: string): Progress => {
  if (!stderr.isTTY) return { at: () => {}, done: () => {} };
  const started = performance.now();
  let last = 0;
  return {
    at: (count) => {
      const now = performance.now();
      if (now - started < SHOWN_AFTER || now - last < EVERY) return;
      last = now;
      stderr.write(`\r\u001B[2K${what}: ${count}`);
    },
    done: () => {
      if (last > 0) stderr.write('\r\u001B[2K');
    },
  };
};
