// What the verbs about feeds need of the house, and the feeds as the settings have them.
import { type Named, calledAt as nameAndAddress } from '../../core/feed/name.ts';
import type { FeedAsking } from '../../flows/feeds/asking.ts';
import type { FeedCatalogue } from '../../ports/feeds.ts';
import type { Clock } from '../../ports/system.ts';
import { labelsFor } from '../../renderers/layout/labels.ts';
import type { Reader } from '../../renderers/layout/moments.ts';
import type { Settings } from '../../settings/settings.ts';

export interface FeedHouse extends FeedAsking {
  readonly feeds: FeedCatalogue;
  readonly clock: Clock;
  readonly settings: Pick<Settings, 'catalogue' | 'dateline'>;
}

export const calledAt = (feed: Named): string => nameAndAddress(feed).join(' · ');

export const readerIn = ({ settings, clock }: FeedHouse): Reader => ({
  labels: labelsFor(settings.dateline.language),
  zone: settings.dateline.zone,
  now: clock.now(),
});
