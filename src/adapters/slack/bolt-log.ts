// Bolt's own logger as lines for our log, without anything secret.
import { type Logger, LogLevel } from '@slack/bolt';

/** The address of a socket holds a ticket. */
const TICKET = /(?<=[?&](?:ticket|token)=)[^&\s"']+/gu;

const withoutSecrets = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((line, secret) => line.replaceAll(secret, '[secret]'), text).replace(TICKET, '[secret]');

const said = (values: readonly unknown[], secrets: readonly string[]): string =>
  withoutSecrets(
    values.map((value) => (value instanceof Error ? value.message : String(value))).join(' '),
    secrets,
  );

/** `tell` gets what Bolt calls a warning or an error; `debug` and `info` tell each message that comes and goes: dropped. */
export const boltLogger = (tell: (line: string) => void, secrets: readonly (string | null)[]): Logger => {
  const hidden = secrets.flatMap((secret) => secret || []);
  return {
    debug: () => {},
    info: () => {},
    warn: (...values) => tell(said(values, hidden)),
    error: (...values) => tell(said(values, hidden)),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
};
