// The feeds that the settings choose from the catalogue: from each start on these are read, no more and no less.
import { chosen } from '../core/feed/catalogue.ts';
import { CONFIG } from '../core/feed/feed.ts';
import type { FeedCatalogue } from '../ports/feeds.ts';
import type { Clock } from '../ports/system.ts';
import type { Settings } from '../settings/settings.ts';

export interface Choosing {
  readonly feeds: Pick<FeedCatalogue, 'set'>;
  readonly clock: Clock;
  readonly settings: Pick<Settings, 'catalogue' | 'dateline'>;
}

export const chooseFeeds = ({ feeds, settings, clock }: Choosing): Promise<void> =>
  feeds.set(CONFIG, chosen(settings.catalogue, settings.dateline.feeds), clock.now());
