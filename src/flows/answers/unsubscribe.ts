// `/unsubscribe`: the channel stops taking something, or everything, or is shown what it could stop.
import type { Choice, Reply } from '../../core/command/reply.ts';
import { subscribeLine, titleOf } from '../../core/command/schedule-words.ts';
import { isTypedAddress, typedAddress } from '../../core/command/typed-address.ts';
import type { Subscription } from '../../core/delivery/subscription.ts';
import type { Asking, CommandAnswer } from './asking.ts';
import { listNotice, notice } from './notices.ts';
import { refusal } from './permission.ts';

const NOTHING_TAKEN = 'This channel takes nothing yet.';

const choicesOf = ({ house }: Asking, all: readonly Subscription[]): readonly Choice[] =>
  all.map(({ id, takes }) => ({
    label: titleOf(takes, house.digests),
    action: { name: 'remove', target: String(id) },
  }));

const bare = (text: string): string => text.toLowerCase().replace(/["“”]/gu, '').replace(/\s+/gu, ' ').trim();

/** Those that are called so; where none is, those whose names hold the words. */
const meantBy = ({ house }: Asking, all: readonly Subscription[], words: string): readonly Subscription[] => {
  const typed = bare(words);
  const namesOf = ({ takes }: Subscription): readonly string[] =>
    [titleOf(takes, house.digests), takes.kind === 'digest' ? takes.digest : ''].map(bare);
  const exact = all.filter((one) => namesOf(one).includes(typed));
  return exact.length > 0 ? exact : all.filter((one) => namesOf(one).some((name) => name.includes(typed)));
};

/** What the workspace added is its own to see; of what others read here, only an address that holds no secret. */
const addressToTell = async ({ house, invocation }: Asking, id: string): Promise<string | null> => {
  const feed = await house.feeds.byId(id);
  if (feed === null) return null;
  const isTheirs = feed.owners.length > 0 && !feed.owners.includes(invocation.workspace);
  return isTheirs && new URL(feed.url).search !== '' ? null : feed.url;
};

/** A feed is taken by its address: without it no line brings it back. */
const undoLine = async (asking: Asking, one: Subscription): Promise<string | null> => {
  if (one.takes.kind !== 'feed') return subscribeLine(one);
  const address = await addressToTell(asking, one.takes.feed);
  return address === null ? null : subscribeLine(one, address);
};

/** With the lines that bring them back. */
const stoppedNotice = async (asking: Asking, stopped: readonly Subscription[]): Promise<Reply> => {
  const titles = stopped.map(({ takes }) => titleOf(takes, asking.house.digests)).join(', ');
  const lines = (await Promise.all(stopped.map((one) => undoLine(asking, one)))).flatMap((line) =>
    line === null ? [] : [{ text: line, style: 'code' } as const],
  );
  const [only, ...others] = lines;
  if (only === undefined) return notice('done', `Stopped: ${titles}.`);
  return others.length === 0
    ? notice('done', [{ text: `Stopped: ${titles}. Undo with ` }, only])
    : listNotice(
        'done',
        `Stopped: ${titles}. Undo with`,
        lines.map((line) => [line]),
      );
};

/** Those that take the feed at an address that was typed; none for words. */
const takingFeed = async (
  { house }: Asking,
  all: readonly Subscription[],
  words: string,
): Promise<readonly Subscription[]> => {
  const address = isTypedAddress(words) ? typedAddress(words) : null;
  const feed = address === null ? null : await house.feeds.byUrl(address);
  return all.filter(({ takes }) => takes.kind === 'feed' && takes.feed === feed?.id);
};

/** Removes them, and says what was removed. Who asks was checked before. */
export const stop = async (asking: Asking, wanted: readonly Subscription[]): Promise<Reply> => {
  for (const { id } of wanted) await asking.house.subscriptions.remove(id);
  return stoppedNotice(asking, wanted);
};

export const answerUnsubscribe: CommandAnswer = async (asking, { words }) => {
  const all = await asking.house.subscriptions.list(asking.invocation.channel);
  if (all.length === 0) return notice('nothing', NOTHING_TAKEN);
  if (words === null)
    return notice('nothing', 'Stop which? Or all of them: /unsubscribe all', choicesOf(asking, all));
  const fed = await takingFeed(asking, all, words);
  const meant = bare(words) === 'all' ? all : fed.length > 0 ? fed : meantBy(asking, all, words);
  if (meant.length === 0)
    return notice('mistake', `This channel does not take “${words}”. It takes:`, choicesOf(asking, all));
  if (meant.length > 1 && bare(words) !== 'all')
    return notice('nothing', `“${words}” could be several. Stop which?`, choicesOf(asking, meant));
  return (await refusal(asking, 'unsubscribe')) ?? stop(asking, meant);
};
