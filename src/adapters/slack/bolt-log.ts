// Bolt's own logger as our log: what it calls an error is a warning here, and nothing secret passes.
import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../ports/system.ts';

/** The address of a socket holds a ticket. */
const TICKET = /(?<=[?&](?:ticket|token)=)[^&\s"']+/gu;

const withoutSecrets = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((line, secret) => line.replaceAll(secret, '[secret]'), text).replace(TICKET, '[secret]');

const said = (values: readonly unknown[], secrets: readonly string[]): string =>
  withoutSecrets(
    values.map((value) => (value instanceof Error ? value.message : String(value))).join(' '),
    secrets,
  );

/** `debug` and `info` tell each message that comes and goes: they are dropped. */
export const boltLogger = (log: Log, secrets: readonly (string | null)[]): Logger => {
  const hidden = secrets.filter((secret) => secret !== null && secret !== '');
  return {
    debug: () => {},
    info: () => {},
    warn: (...values) => log.info({ from: 'bolt' }, said(values, hidden)),
    error: (...values) => log.warn({ from: 'bolt' }, said(values, hidden)),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
};
