// The part of a timeline that was asked for.
import type { Instant, Zone } from '../time/instant.ts';
import { dayIn } from '../time/zoned.ts';
import type { TimelineEvent } from './event.ts';

export interface Range {
  /** Null: from the first event. */
  readonly since: Instant | null;
  /** Null: to the last one. */
  readonly until: Instant | null;
  /** Of the days on which they lie. */
  readonly zone: Zone;
}

/** Both days included; an event of a month or a year counts when any day of it is within. */
export const eventsWithin = (
  events: readonly TimelineEvent[],
  { since, until, zone }: Range,
): readonly TimelineEvent[] => {
  const first = since === null ? null : dayIn(since, zone);
  const last = until === null ? null : dayIn(until, zone);
  return events.filter(
    ({ date }) =>
      (first === null || date >= first.slice(0, date.length)) &&
      (last === null || date <= last.slice(0, date.length)),
  );
};
