// The log: structured lines on standard error, readable on a terminal, with whatever looks like a secret taken out.
import pino from 'pino';
import pretty from 'pino-pretty';
import type { Log } from '../../ports/system.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

export interface LogOptions {
  readonly level: LogLevel;
  /** For people at a terminal; one JSON object a line otherwise. */
  readonly isPretty: boolean;
  /** Values that must never be written, wherever they turn up. */
  readonly secrets: readonly string[];
  readonly destination: NodeJS.WritableStream;
}

/** Shorter values would be found in ordinary words. */
const SECRET_LENGTH = 8;
/** Slack's and Discord's tokens, tickets of sockets, and whatever stands behind `token=` or `Authorization:`. */
const LOOKS_SECRET =
  /\bx(?:ox[a-z]|app)-[\w-]{6,}|\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}|(?<=\b(?:token|ticket|secret|password|key)=)[^\s&"']+|(?<=\b(?:Bearer|Bot) )[\w.-]{8,}|(?<=:\/\/)[^\s/:@"]+:[^\s/@"]+(?=@)/giu;

/** Takes out of a line what must not be in it. */
export const withoutSecrets = (line: string, secrets: readonly string[]): string =>
  secrets
    .filter((secret) => secret.length >= SECRET_LENGTH)
    .reduce((text, secret) => text.replaceAll(secret, '[secret]'), line)
    .replace(LOOKS_SECRET, '[secret]');

/** Errors are told by their message; the stack is for whoever looks for bugs. */
const plain = (value: unknown, level: LogLevel): unknown =>
  value instanceof Error
    ? { message: value.message, ...(level === 'debug' ? { stack: value.stack } : {}) }
    : value;

export const openLog = ({ level, isPretty, secrets, destination }: LogOptions): Log => {
  const target = isPretty
    ? pretty({ destination, colorize: false, ignore: 'pid,hostname', translateTime: 'HH:MM:ss', sync: true })
    : destination;
  const logger = pino(
    { level, base: null },
    { write: (line: string) => target.write(withoutSecrets(line, secrets)) },
  );
  const fields = (given: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, plain(value, level)]));
  return {
    info: (given, message) => logger.info(fields(given), message),
    warn: (given, message) => logger.warn(fields(given), message),
    error: (given, message) => logger.error(fields(given), message),
  };
};
