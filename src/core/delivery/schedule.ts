// When a subscription's digest is due, by the clock on its channel's wall, and what is due after a while without running.
import type { LocalTime } from '../digest/definition.ts';
import type { Days } from '../time/days.ts';
import { DAY, type Instant, type Window, type Zone } from '../time/instant.ts';
import { dayIn, firstAt, plusDays, weekdayOf } from '../time/zoned.ts';
import type { Subscription } from './subscription.ts';

/** A local time on some days of the week, in a zone. */
export interface Rhythm {
  readonly at: LocalTime;
  readonly days: Days;
  readonly zone: Zone;
}

/** A week, one day more for a weekday that a zone left out once, and the days at both ends. */
const LOOKED_AT = 16;

const onDay = ({ at, days, zone }: Rhythm, day: string): Instant | null =>
  days.includes(weekdayOf(day)) ? firstAt(day, at, zone) : null;

const nearest = (rhythm: Rhythm, from: Instant, step: 1 | -1): Instant => {
  const today = dayIn(from, rhythm.zone);
  // A clock set back over midnight shows yesterday again: begin one day before.
  for (let n = -1; n < LOOKED_AT; n += 1) {
    const due = onDay(rhythm, plusDays(today, n * step));
    if (due !== null && (due - from) * step > 0) return due;
  }
  throw new Error(`no day of ${JSON.stringify(rhythm.days)} comes within two weeks`);
};

/** The first due instant after `after`: once each local day, whatever the clocks do. */
export const nextDue = ({ after, ...rhythm }: Rhythm & { readonly after: Instant }): Instant =>
  nearest(rhythm, after, 1);

/** The last due instant before `before`. */
export const previousDue = ({ before, ...rhythm }: Rhythm & { readonly before: Instant }): Instant =>
  nearest(rhythm, before, -1);

/** From the last due instant, but a day at least: shortly after it there would be nothing to tell. */
export const usualWindow = (rhythm: Rhythm, to: Instant): Window => ({
  from: Math.min(previousDue({ ...rhythm, before: to }), to - DAY),
  to,
});

/**
 * Where the first window of a subscription, up to `to`, begins: as far back as a digest the day before it was made would have
 * reached. A pause before the first digest moves nothing.
 */
export const firstFrom = (
  { createdAt, ...rhythm }: Rhythm & { readonly createdAt: Instant },
  to: Instant,
): Instant => {
  const asMade = usualWindow(rhythm, nextDue({ ...rhythm, after: createdAt })).from;
  return Math.min(asMade, usualWindow(rhythm, to).from);
};

export interface DueEdition {
  readonly dueAt: Instant;
  /** From the end of what was made due before to `dueAt`; a new subscription's first one as far as the day before would have reached. */
  readonly window: Window;
  /** Scheduled editions that this one stands for. */
  readonly covers: number;
  readonly nextDue: Instant;
}

type Scheduled = Rhythm & Pick<Subscription, 'nextDue' | 'coveredTo' | 'createdAt'>;

/** What is due by `now`: one edition at most. After an outage it covers all that was missed; null: nothing is due yet. */
export const dueSince = ({
  subscription,
  now,
}: {
  readonly subscription: Scheduled;
  readonly now: Instant;
}): DueEdition | null => {
  const first = subscription.nextDue;
  if (first === null || first > now) return null;
  const rhythm = { at: subscription.at, days: subscription.days, zone: subscription.zone };
  let [dueAt, covers] = [first, 1];
  let next = nextDue({ ...rhythm, after: dueAt });
  while (next <= now) {
    [dueAt, covers] = [next, covers + 1];
    next = nextDue({ ...rhythm, after: dueAt });
  }
  const from = subscription.coveredTo ?? firstFrom(subscription, first);
  return { dueAt, window: { from: Math.min(from, dueAt), to: dueAt }, covers, nextDue: next };
};
