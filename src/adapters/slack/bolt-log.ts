// Bolt's own logger as lines for our log, which takes out what is secret.
import { type Logger, LogLevel } from '@slack/bolt';

const said = (values: readonly unknown[]): string =>
  values.map((value) => (value instanceof Error ? value.message : String(value))).join(' ');

/** `tell` gets what Bolt calls a warning or an error; `debug` and `info` tell each message that comes and goes: dropped. */
export const boltLogger = (tell: (line: string) => void): Logger => ({
  debug: () => {},
  info: () => {},
  warn: (...values) => tell(said(values)),
  error: (...values) => tell(said(values)),
  setLevel: () => {},
  getLevel: () => LogLevel.WARN,
  setName: () => {},
});
