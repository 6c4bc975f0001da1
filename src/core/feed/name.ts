// What a feed is called where people read of it.
import { hostOf } from './address.ts';

const LONGEST = 80;

const oneLine = (text: string): string => {
  const letters = [...text.replace(/\s+/gu, ' ').trim()];
  return letters.length <= LONGEST ? letters.join('') : `${letters.slice(0, LONGEST - 1).join('')}…`;
};

/** As it calls itself, else its publisher, else its host. */
export const feedName = (feed: {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string;
}): string =>
  [feed.title, feed.publisher].map((name) => oneLine(name ?? '')).find((name) => name !== '') ??
  hostOf(feed.url);
