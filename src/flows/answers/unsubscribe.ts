// `/unsubscribe`: the channel stops taking something, or everything, or is shown what it could stop.
import type { Choice, Reply, Run } from '../../core/command/reply.ts';
import { subscribeLine, titleOf } from '../../core/command/schedule-words.ts';
import type { Subscription } from '../../core/delivery/subscription.ts';
import type { Asking, CommandAnswer } from './asking.ts';
import { notice } from './notices.ts';
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

/** Each with the line that brings it back. */
const stoppedWords = ({ house }: Asking, stopped: readonly Subscription[]): readonly Run[] => [
  { text: `Stopped: ${stopped.map(({ takes }) => titleOf(takes, house.digests)).join(', ')}. Undo with ` },
  ...stopped.flatMap((one, at): readonly Run[] => [
    ...(at === 0 ? [] : [{ text: ' ' }]),
    { text: subscribeLine(one), style: 'code' },
  ]),
];

/** Removes them, and says what was removed. Who asks was checked before. */
export const stop = async (asking: Asking, wanted: readonly Subscription[]): Promise<Reply> => {
  for (const { id } of wanted) await asking.house.subscriptions.remove(id);
  return notice('done', stoppedWords(asking, wanted));
};

export const answerUnsubscribe: CommandAnswer = async (asking, { words }) => {
  const all = await asking.house.subscriptions.list(asking.invocation.channel);
  if (all.length === 0) return notice('nothing', NOTHING_TAKEN);
  if (words === null)
    return notice('nothing', 'Stop which? Or all of them: /unsubscribe all', choicesOf(asking, all));
  const meant = bare(words) === 'all' ? all : meantBy(asking, all, words);
  if (meant.length === 0)
    return notice('mistake', `This channel does not take “${words}”. It takes:`, choicesOf(asking, all));
  if (meant.length > 1 && bare(words) !== 'all')
    return notice('nothing', `“${words}” could be several. Stop which?`, choicesOf(asking, meant));
  return (await refusal(asking, 'unsubscribe')) ?? stop(asking, meant);
};
