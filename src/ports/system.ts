// Time, chance and the record of what happened, as arguments.
import type { Instant } from '../core/time/instant.ts';

export interface Clock {
  now(): Instant;
}

/** Structured: never a secret, never an address with a token in it. */
export interface Log {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** Gives way to whatever else is waiting: long work calls it between its pieces. */
export type Breathe = () => Promise<void>;
