// What a verb has of the world: streams, the environment, where the project lies, and how to end.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import type { Command } from 'commander';
import pc from 'picocolors';

export interface Context {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that holds `config` and `digests`. */
  readonly root: string;
  readonly cwd: string;
  readonly paint: ReturnType<typeof pc.createColors>;
  /** Sets the exit status; a run that failed stays failed. */
  exit(status: number): void;
}

/** A verb adds itself to the program. */
export type Verb = (program: Command, context: Context) => void;

/** What `.env` says counts where the environment itself says nothing. */
const withEnvFile = (root: string, env: NodeJS.ProcessEnv): Context['env'] => {
  const file = join(root, '.env');
  return existsSync(file) ? { ...parseEnv(readFileSync(file, 'utf8')), ...env } : env;
};

export const processContext = (): Context => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const isColored = process.stderr.isTTY === true && !process.env['NO_COLOR'];
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: withEnvFile(root, process.env),
    root,
    cwd: process.cwd(),
    paint: pc.createColors(isColored),
    exit: (status) => {
      process.exitCode = Math.max(Number(process.exitCode ?? 0), status);
    },
  };
};
