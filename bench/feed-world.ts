// A made-up world of feeds, the same for the server that serves them and for whoever judges what arrived.

export interface World {
  readonly feeds: number;
  /** Of each feed: half stand there at the beginning, the others appear evenly over the time. */
  readonly itemsPerFeed: number;
  /** Instant at which the world begins, and how long it lasts, in ms of its own time. */
  readonly begins: number;
  readonly lasts: number;
  /** Its time runs so many times faster. */
  readonly speed: number;
  /** Every tenth feed misbehaves. */
  readonly misbehaving: boolean;
}

export const FAULTS = [
  'slow drip',
  'errors, two of three',
  'redirect loop',
  '50 MB body',
  'gzip bomb',
  'wrong charset',
  'HTML with 200',
  'ETag liar',
  'clock in the future',
  'too many requests',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Of feeds with these faults everything arrives all the same. */
export const READABLE: ReadonlySet<Fault | null> = new Set<Fault | null>([
  null,
  'errors, two of three',
  'wrong charset',
  'ETag liar',
  'clock in the future',
  'too many requests',
]);

export const faultOf = (world: World, feed: number): Fault | null =>
  world.misbehaving && feed % 10 === 9 ? (FAULTS[Math.floor(feed / 10) % FAULTS.length] ?? null) : null;

/** A host for each feed, but every fourth shares one with three others. */
const hostOf = (feed: number): string => {
  const host = feed % 4 === 0 ? feed - (feed % 16) : feed;
  return `127.${1 + Math.floor(host / 62_500)}.${Math.floor(host / 250) % 250}.${1 + (host % 250)}`;
};

export const addressOf = (feed: number, port: number): string =>
  `http://${hostOf(feed)}:${port}/feed/${feed}`;

export const linkOf = (feed: number, item: number): string => `http://${hostOf(feed)}/${feed}/${item}`;

/** When an item appears, in the world's time. */
export const appears = ({ begins, lasts, itemsPerFeed }: World, feed: number, item: number): number => {
  const standing = Math.ceil(itemsPerFeed / 2);
  if (item < standing) return begins - (standing - item) * 20 * 60_000;
  const share = (item - standing + 1) / (itemsPerFeed - standing + 1);
  return begins + lasts * 0.9 * share + (feed % 97) * 500;
};

const PLACES = ['Ulver', 'Morsby', 'Tanlow', 'Quennel', 'Harst', 'Oddering', 'Pell', 'Wexmoor', 'Straße'];
const THINGS = ['bridge', 'school', 'harbour', 'mill', 'library', 'tramway', 'reservoir', 'market', 'café'];
const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

export const titleOf = (feed: number, item: number): string =>
  `${pick(PLACES, feed)} argues over its ${pick(THINGS, feed + item)}, letter ${feed}-${item}`;

export const textOf = (feed: number, item: number): readonly string[] =>
  Array.from(
    { length: 6 },
    (_, line) =>
      `The ${pick(THINGS, feed + item + line)} of ${pick(PLACES, feed + line)} was discussed again, and the council counted ${feed + item * 7 + line} letters about it, clerk number ${(feed * 31 + item) % 997} said on the ${line + 1}. day.`,
  );
