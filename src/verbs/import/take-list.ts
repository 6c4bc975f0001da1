// Takes in what a list of feeds holds, whichever verb reads it: feeds become the operator's, and what cannot be read is told.
import type { FileReading } from '../../adapters/files/reading.ts';
import { shownAddress } from '../../core/feed/address.ts';
import { type CatalogueFeed, sectionsOf } from '../../core/feed/catalogue.ts';
import { OPERATOR } from '../../core/feed/feed.ts';
import type { AddedFeed, FeedCatalogue } from '../../ports/feeds.ts';
import type { Clock } from '../../ports/system.ts';
import { type Tally, wordFor } from './tally.ts';

export interface TakingLists {
  readonly feeds: Pick<FeedCatalogue, 'add'>;
  readonly settings: { readonly catalogue: readonly CatalogueFeed[] };
  readonly clock: Clock;
  readonly tally: Tally;
  readonly say: (line: string) => void;
}

/** A folder of another reader is a section only if a digest can choose it. */
const sectionFor = (folder: string | null, sections: readonly string[]): string | null =>
  sections.find((section) => section.toLowerCase() === folder?.toLowerCase()) ?? null;

export interface TakesLists {
  refuse(where: string, why: string): void;
  takeList(reading: Pick<FileReading, 'refused' | 'feeds'>): Promise<void>;
}

export const takingLists = ({ feeds, settings, clock, tally, say }: TakingLists): TakesLists => {
  const sections = sectionsOf(settings.catalogue);

  const refuse = (where: string, why: string): void => {
    tally.refuse(why);
    say(`${where}: ${wordFor('refused')}: ${why}`);
  };

  const addFeed = async (feed: AddedFeed): Promise<void> => {
    const section = sectionFor(feed.section, sections);
    const { is, feed: kept } = await feeds.add({ ...feed, section }, OPERATOR, clock.now());
    tally.addFeed(is);
    say(`${shownAddress(kept.url)}: ${is === 'added' ? 'feed added' : 'feed already there'}`);
  };

  return {
    refuse,
    takeList: async (reading) => {
      for (const { where, why } of reading.refused) refuse(where, why);
      for (const feed of reading.feeds ?? []) await addFeed(feed);
    },
  };
};
