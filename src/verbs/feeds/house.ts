// What the verbs about feeds need of the house, and the feeds as the settings have them.
import { hostOf, shownAddress } from '../../core/feed/address.ts';
import { chosen } from '../../core/feed/catalogue.ts';
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

/** Whom the command line adds feeds for. */
export const OPERATOR = 'operator';
export const CONFIG = 'config';

/** What the settings choose is read from the bot's next start on; who asks about feeds sees it so at once. */
export const asSettingsSay = ({ feeds, settings, clock }: FeedHouse): Promise<void> =>
  feeds.set(CONFIG, chosen(settings.catalogue, settings.dateline.feeds), clock.now());

/** Its name and its address; the address alone where nobody has given it another name than its host's. */
export const calledAt = (name: string, url: string): string =>
  name === hostOf(url) ? shownAddress(url) : `${name} · ${shownAddress(url)}`;

export const readerIn = ({ settings, clock }: FeedHouse): Reader => ({
  labels: labelsFor(settings.dateline.language),
  zone: settings.dateline.zone,
  now: clock.now(),
});
