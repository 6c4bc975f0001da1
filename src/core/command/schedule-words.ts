// A subscription in words: what it takes, when, and the line that would make it again.
import { type Subscription, type Taken, takenName } from '../delivery/subscription.ts';
import type { DigestDefinition } from '../digest/definition.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../time/calendar-names.ts';
import { type Days, EVERY_DAY, WEEKDAYS, WEEKEND } from '../time/days.ts';
import type { Instant, Zone } from '../time/instant.ts';
import { inZone } from '../time/zoned.ts';

const shortDay = (weekday: number): string => WEEKDAY_NAMES[weekday - 1]?.slice(0, 3) ?? '';

const NAMED: readonly (readonly [days: Days, words: string])[] = [
  [EVERY_DAY, 'every day'],
  [WEEKDAYS, 'weekdays'],
  [WEEKEND, 'weekends'],
];

/** `weekdays`, `every day`, `Mon, Thu`. */
export const daysWords = (days: Days): string =>
  NAMED.find(([named]) => named.join() === days.join())?.[1] ?? days.map(shortDay).join(', ');

/** The same as it is typed, without a blank: `daily`, `weekdays`, `mon,thu`. */
const daysTyped = (days: Days): string =>
  days.join() === EVERY_DAY.join() ? 'daily' : daysWords(days).toLowerCase().replaceAll(' ', '');

/** `Fri 13 March` */
export const dayWords = (instant: Instant, zone: Zone): string => {
  const { weekday, dayOfMonth, month } = inZone(instant, zone);
  return `${shortDay(weekday)} ${dayOfMonth} ${MONTH_NAMES[month - 1] ?? ''}`;
};

/** What lists and buttons call it: a digest's title, the words of a topic, a story or a feed. */
export const titleOf = (takes: Taken, digests: readonly DigestDefinition[]): string => {
  const name = takenName(takes);
  const digest = takes.kind === 'digest' ? digests.find((one) => one.name === name) : undefined;
  return digest?.title ?? name;
};

/** `the Daily digest`, `“ferry talks”`, `the story “Ferry-port talks”`, `the feed “Harbour Post”`. */
export const takenWords = (takes: Taken, digests: readonly DigestDefinition[]): string => {
  const title = titleOf(takes, digests);
  switch (takes.kind) {
    case 'digest':
      return `the ${title}`;
    case 'topic':
      return `“${title}”`;
    case 'story':
    case 'feed':
      return `the ${takes.kind} “${title}”`;
  }
};

/** `weekdays 09:00 Europe/Berlin` */
const rhythmWords = ({ days, at, zone }: Pick<Subscription, 'days' | 'at' | 'zone'>): string =>
  `${daysWords(days)} ${at} ${zone}`;

/** `the Daily digest, weekdays 09:00 Europe/Berlin`, with its updates where it has some. */
export const subscriptionWords = (
  subscription: Omit<Subscription, 'id'>,
  digests: readonly DigestDefinition[],
): string => {
  const taken = takenWords(subscription.takes, digests);
  switch (subscription.mode) {
    case 'updates':
      return `updates of ${taken} as they come`;
    case 'digest':
      return `${taken}, ${rhythmWords(subscription)}`;
    case 'both':
      return `${taken}, ${rhythmWords(subscription)}, and updates as they come`;
  }
};

/** The line that makes the same subscription again; a feed is taken by its address. */
export const subscribeLine = (
  subscription: Omit<Subscription, 'id'>,
  address: string | null = null,
): string => {
  const { takes, at, days, zone, mode } = subscription;
  const what = address ?? `"${takenName(takes).replace(/["“”„]/gu, '')}"`;
  return `/subscribe ${what} at:${at} days:${daysTyped(days)} zone:${zone} mode:${mode}`;
};
