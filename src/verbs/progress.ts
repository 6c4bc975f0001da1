// A progress line on a terminal, for work that takes longer than a second; nothing anywhere else.
import type { Context } from './context.ts';

export interface Progress {
  /** `note` follows the figure. */
  readonly at: (count: number, note?: string) => void;
  /** Makes room for a line; the next figure stands below it. */
  clear(): void;
  done(): void;
}

const SHOWN_AFTER = 1000;
const EVERY = 100;
const CLEARED = '\r\u001B[2K';
const SILENT: Progress = { at: () => {}, clear: () => {}, done: () => {} };

const BAR = 24;

/** Part of a whole as a bar, else the count alone. */
const figure = (count: number, total: number | null): string => {
  if (total === null || total <= 0) return `${count}`;
  const part = Math.min(1, count / total);
  const full = Math.round(part * BAR);
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${Math.floor(part * 100)} %`;
};

export const progressOn = ({ stderr }: Context, what: string, total: number | null = null): Progress => {
  if (!stderr.isTTY) return SILENT;
  const started = performance.now();
  let last = 0;
  let isShown = false;
  const clear = (): void => {
    if (isShown) stderr.write(CLEARED);
    isShown = false;
  };
  return {
    at: (count, note) => {
      const now = performance.now();
      if (now - started < SHOWN_AFTER || now - last < EVERY) return;
      last = now;
      isShown = true;
      stderr.write(`${CLEARED}${what}: ${figure(count, total)}${note === undefined ? '' : ` · ${note}`}`);
    },
    clear,
    done: clear,
  };
};
