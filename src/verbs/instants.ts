// Instants as they are typed on the command line, read as chat reads them.
import type { Reading } from '../core/command/reading.ts';
import { parseSince, parseUntil, type Reader } from '../core/command/since.ts';
import type { Instant } from '../core/time/instant.ts';
import { OperatorError } from '../ports/operator-error.ts';

const readOrRefuse = (option: string, text: string, reading: Reading<Instant>): Instant => {
  if (reading.is === 'read') return reading.value;
  throw new OperatorError(`--${option}: “${text}” ${reading.problem}. Try: --${option} 2025-03-02T09:00Z`, 2);
};

/** `--at`: a day stands for its end in the zone; may lie ahead. */
export const readAt = (text: string, reader: Reader): Instant =>
  readOrRefuse('at', text, parseUntil(text, reader));

/** `--since`: a day stands for its beginning. */
export const readSince = (text: string, reader: Reader): Instant =>
  readOrRefuse('since', text, parseSince(text, reader));
