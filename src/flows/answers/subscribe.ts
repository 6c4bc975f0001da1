// `/subscribe`: the channel takes a digest, a topic or a story.
import type { Arguments } from '../../core/command/arguments.ts';
import { digestNear } from '../../core/command/digest-named.ts';
import type { Reply } from '../../core/command/reply.ts';
import { dayWords, subscriptionWords, takenWords } from '../../core/command/schedule-words.ts';
import { newSubscription } from '../../core/delivery/making.ts';
import { type Mode, type Subscription, type Taken, takenId } from '../../core/delivery/subscription.ts';
import type { StorySummary } from '../../core/story/story.ts';
import type { Asking, CommandAnswer } from './asking.ts';
import { mistakeNotice, notice } from './notices.ts';
import { refusal } from './permission.ts';
import { takenAlready } from './taken-already.ts';
import { type What, whatIsTaken } from './what-is-taken.ts';

type Given = Pick<Arguments, 'at' | 'days' | 'zone' | 'choice'>;
const NOTHING_GIVEN: Given = { at: null, days: null, zone: null, choice: null };

const MODES: readonly Mode[] = ['digest', 'updates', 'both'];

/** A story is followed as it develops, unless a time says otherwise. */
const modeOf = ({ choice, at, days }: Given, takes: Taken): Mode =>
  MODES.find((mode) => mode === choice) ??
  (takes.kind === 'story' && at === null && days === null ? 'updates' : 'digest');

const subscriptionFor = (
  { house, invocation, now }: Asking,
  { takes, digest }: Omit<What, 'isUnheard'>,
  given: Given,
): Omit<Subscription, 'id'> =>
  newSubscription({
    channel: invocation.channel,
    takes,
    mode: modeOf(given, takes),
    at: given.at,
    days: given.days,
    zone: given.zone,
    digest,
    usualZone: invocation.asker.zone ?? house.zone,
    createdBy: invocation.asker.id,
    now,
  });

type Added =
  | { readonly is: 'new'; readonly subscription: Subscription }
  | { readonly is: 'there'; readonly subscription: Subscription };

const existing = async (
  { house }: Asking,
  wanted: Omit<Subscription, 'id'>,
): Promise<Subscription | null> => {
  const all = await house.subscriptions.list(wanted.channel);
  return all.find(({ takes }) => takenId(takes) === takenId(wanted.takes)) ?? null;
};

const added = async (asking: Asking, wanted: Omit<Subscription, 'id'>): Promise<Added> => {
  const before = await existing(asking, wanted);
  if (before !== null) return { is: 'there', subscription: before };
  const subscription = await asking.house.subscriptions.add(wanted);
  if (subscription !== null) return { is: 'new', subscription };
  // Somebody else was faster.
  const other = await existing(asking, wanted);
  if (other === null) throw new Error('a subscription that is there and is not');
  return { is: 'there', subscription: other };
};

/** `This channel takes the Daily digest, weekdays 09:00 Europe/Berlin. First: Fri 13 March. Stop it with /unsubscribe.` */
const takesNow = ({ house }: Asking, subscription: Subscription, isUnheard: boolean): Reply => {
  const { takes, nextDue: due, zone, id } = subscription;
  const sentences = [
    `This channel takes ${subscriptionWords(subscription, house.digests)}.`,
    ...(due === null ? [] : [`First: ${dayWords(due, zone)}.`]),
    ...(isUnheard ? [`No story matches ${takenWords(takes, house.digests)} yet.`] : []),
    'Stop it with /unsubscribe.',
  ];
  return notice('done', sentences.join(' '), [
    { label: 'Undo', action: { name: 'remove', target: String(id) } },
  ]);
};

const NOT_AN_ADDRESS = {
  says: 'An address cannot be taken: this version has no feeds.',
  example: '/subscribe daily at:09:00 days:weekdays',
};

export const answerSubscribe: CommandAnswer = async (asking, args) => {
  const words = args.words ?? '';
  if (/^https?:\/\//iu.test(words)) return mistakeNotice(NOT_AN_ADDRESS);
  const refused = await refusal(asking, 'subscribe');
  if (refused !== null) return refused;
  const what = await whatIsTaken(asking, words);
  const meant = what.isUnheard ? digestNear(words, asking.house.digests) : null;
  if (meant !== null)
    return mistakeNotice({
      says: `“${words}” is neither a digest nor a story. There is the digest ${meant.name}.`,
      example: `/subscribe ${meant.name}`,
    });
  const wanted = subscriptionFor(asking, what, args);
  const { is, subscription } = await added(asking, wanted);
  return is === 'new'
    ? takesNow(asking, subscription, what.isUnheard)
    : takenAlready(asking, subscription, { ...args, mode: wanted.mode });
};

/** The channel is told as this story develops. */
export const follow = async (
  asking: Asking,
  { id, label }: Pick<StorySummary, 'id' | 'label'>,
): Promise<Reply> => {
  const refused = await refusal(asking, 'subscribe');
  if (refused !== null) return refused;
  const takes: Taken = { kind: 'story', story: id, label };
  const { is, subscription } = await added(
    asking,
    subscriptionFor(asking, { takes, digest: null }, NOTHING_GIVEN),
  );
  return is === 'there'
    ? notice('nothing', `This channel follows ${label} already.`)
    : notice('done', `Following: ${label}. Updates come here.`, [
        { label: 'Undo', action: { name: 'remove', target: String(subscription.id) } },
      ]);
};
