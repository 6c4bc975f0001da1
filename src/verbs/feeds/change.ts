// `dateline feeds add` and `feeds remove`: the operator's own feeds, read for everybody.
import { CONFIG, chooseFeeds } from '../../bot/chosen-feeds.ts';
import { feedAddress, hostOf } from '../../core/feed/address.ts';
import { sectionsOf } from '../../core/feed/catalogue.ts';
import type { FeedSetting, PagePolicy } from '../../core/feed/feed.ts';
import { feedName } from '../../core/feed/name.ts';
import { isOneErrorApart } from '../../core/story/topic.ts';
import { type Discovery, discover } from '../../flows/feeds/discover.ts';
import type { KeptFeed } from '../../ports/feeds.ts';
import { OperatorError } from '../../ports/operator-error.ts';
import type { Context } from '../context.ts';
import { sayLine } from '../say.ts';
import { calledAt, type FeedHouse, OPERATOR, readerIn } from './house.ts';

export interface AddOptions {
  readonly publisher?: string;
  readonly family?: string;
  readonly section?: string;
  readonly language?: string;
  readonly pages?: PagePolicy;
}

export const addressTyped = (typed: string): string => {
  const address = feedAddress(typed);
  if (address === null) throw new OperatorError(`“${typed}” is no address of the web; write https://…`, 2);
  return address;
};

/** A section that no digest can choose would be a mistake of the finger. */
const sectionTyped = (typed: string, { settings }: FeedHouse): string => {
  const sections = sectionsOf(settings.catalogue);
  if (sections.includes(typed)) return typed;
  const meant = sections.find((name) => isOneErrorApart(name, typed.toLowerCase()));
  throw new OperatorError(
    `--section “${typed}” is no section of config/feeds.yaml; ${meant === undefined ? `it has ${sections.join(', ')}` : `write ${meant}`}`,
    2,
  );
};

const languageTyped = (typed: string): string => {
  if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(typed)) return typed;
  throw new OperatorError(`--language “${typed}” is no language tag; write en or pt-BR`, 2);
};

const settingOf = (url: string, options: AddOptions, house: FeedHouse): FeedSetting => ({
  url,
  publisher: options.publisher ?? null,
  family: options.family ?? null,
  section: options.section === undefined ? null : sectionTyped(options.section, house),
  language: options.language === undefined ? null : languageTyped(options.language),
  pages: options.pages ?? 'when-short',
});

/** Throws what is to be done where it is not one feed. */
const oneFeed = (found: Discovery, address: string): Extract<Discovery, { readonly is: 'feed' }> => {
  switch (found.is) {
    case 'feed':
      return found;
    case 'none':
      throw new OperatorError(`No feed: ${found.trouble.why}. To do: ${found.trouble.todo}.`);
    case 'several':
      throw new OperatorError(
        [
          `${hostOf(address)} has several feeds; add one of them:`,
          ...found.feeds.map(({ url, title }) => `feeds add ${url}${title === null ? '' : `  (${title})`}`),
        ].join('\n'),
      );
  }
};

export const addFeed = async (
  context: Context,
  house: FeedHouse,
  typed: string,
  options: AddOptions,
): Promise<void> => {
  const address = addressTyped(typed);
  const setting = settingOf(address, options, house);
  const { url, document } = oneFeed(await discover(house, address), address);
  const { title } = document;
  const { is, feed } = await house.feeds.add({ ...setting, url, title }, OPERATOR, house.clock.now());
  const name = feedName(feed);
  const words = is === 'there' ? 'Read already' : 'Added';
  const items = readerIn(house).labels.items(document.entries.length);
  sayLine(context.stdout, `${words}: ${calledAt(name, url)} · ${items}`);
};

/** By address or by id, as `feeds list --json` has it. */
const keptFeed = async ({ feeds }: FeedHouse, typed: string): Promise<KeptFeed> => {
  const byId = (await feeds.list(null)).find(({ id }) => id === typed);
  const feed = byId ?? (await feeds.byUrl(addressTyped(typed)));
  if (feed === null || feed.owners.length === 0)
    throw new OperatorError('No such feed is read; “feeds list” shows which are.');
  return feed;
};

const notYours = ({ owners, section }: KeptFeed): string =>
  owners.includes(CONFIG)
    ? `The settings choose it: take ${section === null ? 'its section' : `“${section}”`} out of config/dateline.yaml, or write “on: false” beside it in config/feeds.yaml.`
    : `It is the feed of ${owners.join(', ')}: /sources remove, typed there, removes it.`;

export const removeFeed = async (context: Context, house: FeedHouse, typed: string): Promise<void> => {
  await chooseFeeds(house);
  const feed = await keptFeed(house, typed);
  if (!(await house.feeds.remove(feed.id, OPERATOR))) throw new OperatorError(notYours(feed));
  const others = feed.owners.filter((owner) => owner !== OPERATOR);
  sayLine(
    context.stdout,
    `Removed: ${calledAt(feedName(feed), feed.url)}${others.length === 0 ? '' : `; still read for ${others.join(', ')}`}`,
  );
};
