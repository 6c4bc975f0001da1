// What a feed is called where people read of it.
import { shownAddress } from './address.ts';

const LONGEST = 80;

const oneLine = (text: string): string => {
  const letters = [...text.replace(/\s+/gu, ' ').trim()];
  return letters.length <= LONGEST ? letters.join('') : `${letters.slice(0, LONGEST - 1).join('')}…`;
};

export interface Named {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string;
}

/** As it calls itself, else its publisher, who may have others, else where it is found. */
export const feedName = (feed: Named): string =>
  [feed.title, feed.publisher].map((name) => oneLine(name ?? '')).find((name) => name !== '') ??
  oneLine(shownAddress(feed.url));

/** Its name and its address; the address alone where it has no other name. */
export const calledAt = (feed: Named): readonly [name: string, address?: string] => {
  const [name, address] = [feedName(feed), shownAddress(feed.url)];
  return name === oneLine(address) ? [name] : [name, address];
};
