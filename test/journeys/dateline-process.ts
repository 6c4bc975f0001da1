// Dateline as people run it: a process for each verb, and a bot that goes on until it is told to stop.
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const DOOR = fileURLToPath(new URL('../../bin/dateline.mjs', import.meta.url));

export type Env = Readonly<Record<string, string>>;

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

const spawned = (args: readonly string[], env: Env): ChildProcess =>
  spawn(process.execPath, [DOOR, ...args], {
    env: { PATH: process.env['PATH'] ?? '', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** One verb, to its end. */
export const run = (args: readonly string[], env: Env): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawned(args, env);
    const said = { out: '', err: '' };
    child.stdout?.on('data', (chunk: Buffer) => {
      said.out += chunk.toString();
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      said.err += chunk.toString();
    });
    child.once('close', (status) => resolve({ status, ...said }));
  });

export interface RunningBot {
  /** Of its page. */
  readonly address: string;
  /** Everything that it has printed so far. */
  readonly log: () => string;
  /** Ctrl-C; resolves with its status and how long it took, in ms. */
  stop(): Promise<{ readonly status: number | null; readonly took: number }>;
}

/** Resolves once its page is served. */
export const startBot = (env: Env): Promise<RunningBot> =>
  new Promise((resolve, reject) => {
    const child = spawned(['start'], { PORT: '0', ...env });
    const ended = new Promise<number | null>((done) => child.once('close', done));
    let output = '';
    const stop = async () => {
      const begun = performance.now();
      child.kill('SIGINT');
      return { status: await ended, took: performance.now() - begun };
    };
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /Dateline is at (http:\S+)/u.exec(output)?.[1];
      if (address !== undefined) resolve({ address, log: () => output, stop });
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    void ended.then(() => reject(new Error(`the bot ended: ${output}`)));
  });

/** Resolves with what `look` finds, once it finds something. */
export const until = async <T>(
  what: string,
  look: () => T | null | Promise<T | null>,
  ms = 20_000,
): Promise<T> => {
  const end = Date.now() + ms;
  for (;;) {
    const found = await look();
    if (found !== null && found !== false) return found;
    if (Date.now() > end) throw new Error(`${what} did not happen within ${ms} ms`);
    await pause(50);
  }
};
