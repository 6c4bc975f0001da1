// `/sources`: the workspace's own feeds are listed, added, removed and checked; a pasted text is taken in.
import type { Choice, Reply } from '../../core/command/reply.ts';
import { typedAddress } from '../../core/command/typed-address.ts';
import { feedName } from '../../core/feed/name.ts';
import type { KeptFeed } from '../../ports/feeds.ts';
import { checkFeed } from '../feeds/check.ts';
import { addFeed, CHANGE } from './add-feed.ts';
import type { Asking, CommandAnswer } from './asking.ts';
import { mistakeNotice, notice } from './notices.ts';
import { conditionOf, feedLine, feedsReply, meantFeeds, ownFeeds } from './own-feeds.ts';
import { refusal } from './permission.ts';

const EXAMPLE = '/sources add https://example.org/feed';
/** Shorter ones are no article. */
const SHORTEST_TEXT = 200;
/** Told in one answer, the unwell first; checked in one go, each a request. */
const MOST_TOLD = 20;

const NO_FEEDS = (): Reply =>
  notice('nothing', [
    { text: 'This workspace has no feeds of its own. Add one: ' },
    { text: EXAMPLE, style: 'code' },
  ]);

const ORDER: readonly KeptFeed['health']['is'][] = [
  'ended',
  'failing',
  'resting',
  'silent',
  'empty',
  'new',
  'well',
];
const unwellFirst = (feeds: readonly KeptFeed[]): readonly KeptFeed[] =>
  feeds.toSorted((a, b) => ORDER.indexOf(a.health.is) - ORDER.indexOf(b.health.is));

const list = async (asking: Asking): Promise<Reply> => {
  const feeds = await ownFeeds(asking);
  if (feeds.length === 0) return NO_FEEDS();
  const told = unwellFirst(feeds).slice(0, MOST_TOLD);
  const lines = told.map((feed) => feedLine(feed, conditionOf(feed)));
  return feedsReply(asking, lines, feeds.length - told.length);
};

const paste = async (asking: Asking, text: string): Promise<Reply> => {
  const refused = await refusal(asking, CHANGE, '/sources');
  if (refused !== null) return refused;
  const kept = await asking.house.keepPaste(text);
  switch (kept.is) {
    case 'stored':
      return notice('done', `Taken in: ${kept.title}.`);
    case 'revised':
      return notice('done', `Taken in, as a new revision: ${kept.title}.`);
    case 'known':
      return notice('nothing', `That text is here already: ${kept.title}.`);
    case 'refused':
      return notice('mistake', `That text cannot be taken in: ${kept.why}.`);
  }
};

const SHOWN = 60;
const shown = (words: string): string => (words.length <= SHOWN ? words : `${words.slice(0, SHOWN)}…`);

const add = async (asking: Asking, words: string | null): Promise<Reply> => {
  if (words === null) return mistakeNotice({ says: 'Add which? There is no address.', example: EXAMPLE });
  const address = typedAddress(words);
  if (address !== null) return addFeed(asking, address);
  return words.length >= SHORTEST_TEXT
    ? paste(asking, words)
    : mistakeNotice({
        says: `“${shown(words)}” is no address, and too short for the text of an article.`,
        example: EXAMPLE,
      });
};

const removeButtons = (feeds: readonly KeptFeed[]): readonly Choice[] =>
  feeds.slice(0, MOST_TOLD).map((feed) => ({
    label: feedName(feed),
    action: { name: 'remove-feed', target: feed.id },
  }));

/** Who asks was checked before. */
export const removeFeed = async ({ house, invocation }: Asking, feed: KeptFeed): Promise<Reply> => {
  await house.feeds.remove(feed.id, invocation.workspace);
  return notice('done', [
    { text: `Removed: ${feedName(feed)}. What came from it stays. Undo with ` },
    { text: `/sources add ${feed.url}`, style: 'code' },
  ]);
};

const remove = async (asking: Asking, words: string | null): Promise<Reply> => {
  const feeds = await ownFeeds(asking);
  if (feeds.length === 0) return NO_FEEDS();
  if (words === null) return notice('nothing', 'Remove which?', removeButtons(feeds));
  const [feed, ...others] = meantFeeds(feeds, words, typedAddress(words));
  if (feed === undefined)
    return notice(
      'mistake',
      `This workspace does not read “${shown(words)}”. It reads:`,
      removeButtons(feeds),
    );
  if (others.length > 0)
    return notice(
      'nothing',
      `“${shown(words)}” could be several. Remove which?`,
      removeButtons([feed, ...others]),
    );
  return (await refusal(asking, CHANGE, '/sources')) ?? removeFeed(asking, feed);
};

/** Several at once: the fetch itself lets each host be asked by few at a time. */
export const checkFeeds = async (
  asking: Asking,
  feeds: readonly KeptFeed[],
  more: number,
): Promise<Reply> => {
  const checks = await Promise.all(feeds.map(({ asked }) => checkFeed(asking.house, asked, asking.now)));
  const lines = feeds.flatMap((feed, at) => {
    const check = checks[at];
    return check === undefined ? [] : [feedLine(feed, { is: 'checked', check })];
  });
  return feedsReply(asking, lines, more);
};

const check = async (asking: Asking, words: string | null): Promise<Reply> => {
  const feeds = await ownFeeds(asking);
  if (feeds.length === 0) return NO_FEEDS();
  const meant = words === null ? unwellFirst(feeds) : meantFeeds(feeds, words, typedAddress(words));
  if (meant.length === 0)
    return mistakeNotice({
      says: `This workspace does not read “${shown(words ?? '')}”; /sources shows what it reads.`,
      example: '/sources check',
    });
  return checkFeeds(asking, meant.slice(0, MOST_TOLD), Math.max(0, meant.length - MOST_TOLD));
};

const ANSWERS: Readonly<Record<string, (asking: Asking, words: string | null) => Promise<Reply>>> = {
  add,
  remove,
  list,
  check,
};

/** An address without a verb is added. */
export const answerSources: CommandAnswer = (asking, { choice, words }) => {
  const answer = ANSWERS[choice ?? (words === null ? 'list' : 'add')];
  if (answer === undefined) throw new Error(`/sources has no ${choice}`);
  return answer(asking, words);
};
