// `dateline feeds add` and `feeds remove`: the operator's own feeds, read for everybody.
import { chooseFeeds } from '../../bot/chosen-feeds.ts';
import { feedAddress, hostOf, plainAddress } from '../../core/feed/address.ts';
import { sectionsOf } from '../../core/feed/catalogue.ts';
import { CONFIG, OPERATOR, type PagePolicy, UNSAID } from '../../core/feed/feed.ts';
import { isOneErrorApart } from '../../core/story/topic.ts';
import { type Discovery, discover } from '../../flows/feeds/discover.ts';
import type { KeptFeed, SaidOfFeed } from '../../ports/feeds.ts';
import { OperatorError } from '../../ports/operator-error.ts';
import type { Context } from '../context.ts';
import { sayLine } from '../say.ts';
import { calledAt, type FeedHouse, readerIn } from './house.ts';

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

const saidIn = ({ section, language, ...others }: AddOptions, house: FeedHouse): SaidOfFeed => ({
  ...others,
  ...(section === undefined ? {} : { section: sectionTyped(section, house) }),
  ...(language === undefined ? {} : { language: languageTyped(language) }),
});

const isSaid = (said: SaidOfFeed): boolean => Object.keys(said).length > 0;

const PARTS = ['publisher', 'family', 'section', 'language', 'pages'] as const;

const isSetSo = (feed: KeptFeed, said: SaidOfFeed): boolean =>
  PARTS.every((part) => said[part] === undefined || said[part] === feed[part]);

/** What is typed here would last until the settings are read next. */
const refuseTheirs = async ({ feeds }: FeedHouse, url: string): Promise<void> => {
  if ((await feeds.byUrl(url))?.owners.includes(CONFIG) === true)
    throw new OperatorError('config/feeds.yaml has it, and what that says counts: write it there.');
};

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
  const said = saidIn(options, house);
  await chooseFeeds(house);
  const { url, document } = oneFeed(await discover(house, address, plainAddress(typed)), address);
  if (isSaid(said)) await refuseTheirs(house, url);
  const { title, entries } = document;
  const { is, feed } = await house.feeds.add({ ...UNSAID, ...said, url, title }, OPERATOR, house.clock.now());
  const isChanged = !isSetSo(feed, said);
  if (isChanged) await house.feeds.change(feed.id, said);
  const words = is === 'added' ? 'Added' : isChanged ? 'Changed' : 'Read already';
  const { labels } = readerIn(house);
  sayLine(context.stdout, `${words}: ${calledAt({ ...feed, url })} · ${labels.items(entries.length)}`);
};

/** By address or by id, as `feeds list --json` has it. */
const keptFeed = async ({ feeds }: FeedHouse, typed: string): Promise<KeptFeed> => {
  const feed = (await feeds.byId(typed)) ?? (await feeds.byUrl(addressTyped(typed)));
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
    `Removed: ${calledAt(feed)}${others.length === 0 ? '' : `; still read for ${others.join(', ')}`}`,
  );
};
