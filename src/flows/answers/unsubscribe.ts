// `/unsubscribe`: the channel stops taking something, or everything, or is shown what it could stop.
import type { Choice, Reply, Run } from '../../core/command/reply.ts';
import { subscribeLine, titleOf } from '../../core/command/schedule-words.ts';
import { isTypedAddress, typedAddress } from '../../core/command/typed-address.ts';
import type { Subscription } from '../../core/delivery/subscription.ts';
import type { Asking, CommandAnswer } from './asking.ts';
import { notice } from './notices.ts';
import { ownFeed } from './own-feeds.ts';
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

/** A feed is taken by its address, where the workspace still has it. */
const addressOf = async (asking: Asking, { takes }: Subscription): Promise<string | null> =>
  takes.kind === 'feed' ? ((await ownFeed(asking, takes.feed))?.url ?? null) : null;

/** Each with the line that brings it back. */
const stoppedWords = async (asking: Asking, stopped: readonly Subscription[]): Promise<readonly Run[]> => {
  const titles = stopped.map(({ takes }) => titleOf(takes, asking.house.digests)).join(', ');
  const lines = await Promise.all(
    stopped.map(async (one) => subscribeLine(one, await addressOf(asking, one))),
  );
  return [
    { text: `Stopped: ${titles}. Undo with ` },
    ...lines.flatMap((line, at): readonly Run[] => [
      ...(at === 0 ? [] : [{ text: ' ' }]),
      { text: line, style: 'code' },
    ]),
  ];
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
  return notice('done', await stoppedWords(asking, wanted));
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
