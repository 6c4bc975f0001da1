// Instants as they are typed on the command line: exact ones, and the readings that chat takes too.

import { readPublished } from '../adapters/files/published.ts';
import { parseSince } from '../core/command/since.ts';
import { type Instant, MINUTE, type Zone } from '../core/time/instant.ts';
import { OperatorError } from '../ports/operator-error.ts';

interface Asked {
  readonly option: string;
  readonly text: string;
  readonly now: Instant;
  readonly zone: Zone;
}

/** `2025-03-02T09:00Z`, `2025-02-27` (its beginning in the zone), “3 days”, “friday”. */
export const instantOf = ({ option, text, now, zone }: Asked): Instant => {
  if (/^\d{4}-\d{2}-\d{2}[T ]/u.test(text)) {
    const exact = readPublished(text);
    if (exact !== null) return exact.at;
  }
  const read = parseSince(text, { now, zone });
  if (read.is === 'mistake')
    throw new OperatorError(`--${option}: “${text}” is not a time. Try: --${option} 2025-03-02T09:00Z`, 2);
  return read.value;
};

/** The end of the current minute's clock, where nothing else was asked for. */
export const nowOf = (now: Instant): Instant => Math.floor(now / MINUTE) * MINUTE;
