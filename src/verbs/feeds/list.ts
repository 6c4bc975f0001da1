// `dateline feeds list`: which feeds are read and how they do, or the whole catalogue with what is on.
import { chooseFeeds } from '../../bot/chosen-feeds.ts';
import { shownAddress } from '../../core/feed/address.ts';
import { type CatalogueFeed, chosen, sectionsOf } from '../../core/feed/catalogue.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { KeptFeed } from '../../ports/feeds.ts';
import { conditionText } from '../../renderers/layout/feed-condition.ts';
import { momentText, type Reader } from '../../renderers/layout/moments.ts';
import type { Context } from '../context.ts';
import { sayLine } from '../say.ts';
import { calledAt, type FeedHouse, readerIn } from './house.ts';

export interface ListOptions {
  readonly section?: string;
  readonly all?: true;
  readonly json?: true;
}

const iso = (instant: Instant | null): string | null =>
  instant === null ? null : new Date(instant).toISOString();

const json = (feed: KeptFeed): Readonly<Record<string, unknown>> => ({
  id: feed.id,
  url: feed.url,
  asked: feed.asked,
  title: feed.title,
  publisher: feed.publisher,
  family: feed.family,
  section: feed.section,
  language: feed.language,
  pages: feed.pages,
  owners: feed.owners,
  health: feed.health,
  lastAsked: iso(feed.lastAskedAt),
  next: iso(feed.nextAt),
  newest: iso(feed.newestAt),
});

const line = (feed: KeptFeed, reader: Reader): string => {
  const { health, newestAt, lastAskedAt, nextAt, section, language, owners } = feed;
  return [
    calledAt(feed),
    section,
    language,
    conditionText({ is: 'kept', health, newestAt }, reader),
    lastAskedAt === null ? null : `asked ${momentText(lastAskedAt, reader)}`,
    nextAt === null ? 'not asked any more' : `next ${momentText(nextAt, reader)}`,
    `for ${owners.join(', ')}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
};

const isOf =
  (section: string | undefined) =>
  (feed: { readonly section: string | null }): boolean =>
    section === undefined || feed.section === section;

const NOTHING =
  'No feed is read. Choose sections in config/dateline.yaml (feeds list --all shows them), or type: feeds add ADDRESS';

const nothingOf = (section: string | undefined): string =>
  section === undefined
    ? NOTHING
    : `No feed of section “${section}” is read; feeds list --all shows all sections`;

const listRead = async (context: Context, house: FeedHouse, options: ListOptions): Promise<void> => {
  await chooseFeeds(house);
  const feeds = (await house.feeds.list(null)).filter(isOf(options.section));
  const reader = readerIn(house);
  if (options.json === true) context.stdout.write(`${JSON.stringify(feeds.map(json), null, 2)}\n`);
  else if (feeds.length === 0) sayLine(context.stdout, nothingOf(options.section));
  else for (const feed of feeds) sayLine(context.stdout, line(feed, reader));
};

const noneListed = (catalogue: readonly CatalogueFeed[]): string =>
  catalogue.length === 0
    ? 'config/feeds.yaml lists no feed'
    : `config/feeds.yaml has no such section; it has ${sectionsOf(catalogue).join(', ')}`;

const listCatalogue = ({ stdout }: Context, { settings }: FeedHouse, options: ListOptions): void => {
  const on = new Set(chosen(settings.catalogue, settings.dateline.feeds).map(({ url }) => url));
  const feeds = settings.catalogue.filter(isOf(options.section));
  if (options.json === true) {
    stdout.write(
      `${JSON.stringify(
        feeds.map((feed) => ({ ...feed, on: on.has(feed.url) })),
        null,
        2,
      )}\n`,
    );
    return;
  }
  if (feeds.length === 0) sayLine(stdout, noneListed(settings.catalogue));
  for (const { url, publisher, section, language } of feeds) {
    const parts = [on.has(url) ? 'on ' : 'off', section, language, publisher, shownAddress(url)];
    sayLine(stdout, parts.filter((part) => part !== null).join(' · '));
  }
};

export const listFeeds = async (context: Context, house: FeedHouse, options: ListOptions): Promise<void> =>
  options.all === true ? listCatalogue(context, house, options) : listRead(context, house, options);
