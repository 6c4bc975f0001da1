// `/subscribe`: the channel takes a digest, a topic or a story.
import type { Arguments } from '../../core/command/arguments.ts';
import { digestNamed } from '../../core/command/digest-named.ts';
import type { Reply } from '../../core/command/reply.ts';
import { dayWords, subscriptionWords, takenWords, titleOf } from '../../core/command/schedule-words.ts';
import { nextDue } from '../../core/delivery/schedule.ts';
import type { Mode, Subscription, Taken } from '../../core/delivery/subscription.ts';
import type { DigestDefinition } from '../../core/digest/definition.ts';
import type { StorySummary } from '../../core/story/story.ts';
import { EVERY_DAY } from '../../core/time/days.ts';
import { matchTopic } from '../topics.ts';
import type { Asking, CommandAnswer } from './asking.ts';
import { mistakeNotice, notice } from './notices.ts';
import { refusal } from './permission.ts';

/** Where neither the asker nor a digest says when. */
const USUAL_TIME = '09:00';
const MATCHES = 5;

interface What {
  readonly takes: Taken;
  readonly digest: DigestDefinition | null;
  /** Words that no story fits so far. */
  readonly isUnheard: boolean;
}

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** A digest's name, else a story's name word for word, else a topic. */
const whatIsMeant = async ({ house }: Asking, words: string): Promise<What> => {
  const digest = digestNamed(words, house.digests);
  if (digest !== null) return { takes: { kind: 'digest', digest: digest.name }, digest, isUnheard: false };
  const match = await matchTopic(house.stories, words, MATCHES);
  const found = match.is === 'found' ? match.stories : [];
  const story = found.find(({ label, title }) => isSame(label, words) || isSame(title, words));
  const takes: Taken =
    story === undefined
      ? { kind: 'topic', topic: words }
      : { kind: 'story', story: story.id, label: story.label };
  return { takes, digest: null, isUnheard: found.length === 0 };
};

const MODES: readonly Mode[] = ['digest', 'updates', 'both'];

/** A story is followed as it develops, unless a time says otherwise. */
const modeOf = ({ choice, at, days }: Arguments, takes: Taken): Mode =>
  MODES.find((mode) => mode === choice) ??
  (takes.kind === 'story' && at === null && days === null ? 'updates' : 'digest');

/** Its first digest reaches back as far as one the day before would have: `coveredTo` is null. */
const subscriptionFor = (
  { house, invocation, now }: Asking,
  { takes, digest }: What,
  args: Arguments,
): Omit<Subscription, 'id'> => {
  const at = args.at ?? digest?.when.at ?? USUAL_TIME;
  const days = args.days ?? digest?.when.days ?? EVERY_DAY;
  const zone = args.zone ?? digest?.when.zone ?? invocation.asker.zone ?? house.zone;
  const mode = modeOf(args, takes);
  return {
    channel: invocation.channel,
    takes,
    mode,
    at,
    days,
    zone,
    createdAt: now,
    createdBy: invocation.asker.id,
    paused: false,
    nextDue: mode === 'updates' ? null : nextDue({ at, days, zone, after: now }),
    coveredTo: null,
  };
};

const isSameTaken = (a: Taken, b: Taken): boolean => {
  if (a.kind === 'digest') return b.kind === 'digest' && a.digest === b.digest;
  if (a.kind === 'topic') return b.kind === 'topic' && isSame(a.topic, b.topic);
  return b.kind === 'story' && a.story === b.story;
};

const settingsOf = ({ mode, at, days, zone }: Omit<Subscription, 'id'>): string =>
  JSON.stringify([mode, at, days, zone]);

const takesNow = (asking: Asking, subscription: Subscription, lead: string, more: string): Reply => {
  const { house } = asking;
  const { nextDue: due, zone, id } = subscription;
  const first = due === null ? '' : ` First: ${dayWords(due, zone)}.`;
  return notice(
    'done',
    `${lead} ${subscriptionWords(subscription, house.digests)}.${first}${more} Stop it with /unsubscribe.`,
    [{ label: 'Undo', action: { name: 'remove', target: String(id) } }],
  );
};

/** The channel takes it already: with other settings they are changed, with the same nothing is. */
const takenAlready = async (
  asking: Asking,
  wanted: Omit<Subscription, 'id'>,
  args: Arguments,
): Promise<Reply> => {
  const { subscriptions, digests } = asking.house;
  const all = await subscriptions.list(wanted.channel);
  const existing = all.find(({ takes }) => isSameTaken(takes, wanted.takes));
  if (existing === undefined) throw new Error('a subscription that is there and is not');
  const { at, days, zone, choice } = args;
  const asksMore = [at, days, zone, choice].some((given) => given !== null);
  const changed: Subscription = {
    ...existing,
    at: at ?? existing.at,
    days: days ?? existing.days,
    zone: zone ?? existing.zone,
    mode: choice === null ? existing.mode : wanted.mode,
  };
  if (!asksMore || settingsOf(changed) === settingsOf(existing))
    return notice('nothing', `This channel takes ${subscriptionWords(existing, digests)} already.`, [
      {
        label: `Stop ${titleOf(existing.takes, digests)}`,
        action: { name: 'remove', target: String(existing.id) },
      },
    ]);
  const due =
    changed.mode === 'updates' || changed.paused ? null : nextDue({ ...changed, after: asking.now });
  await subscriptions.change({ ...changed, nextDue: due });
  return notice(
    'done',
    `This channel now takes ${subscriptionWords(changed, digests)}.${due === null ? '' : ` Next: ${dayWords(due, changed.zone)}.`}`,
  );
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
  const what = await whatIsMeant(asking, words);
  const wanted = subscriptionFor(asking, what, args);
  const added = await asking.house.subscriptions.add(wanted);
  if (added === null) return takenAlready(asking, wanted, args);
  const more = what.isUnheard ? ` No story matches ${takenWords(what.takes, asking.house.digests)} yet.` : '';
  return takesNow(asking, added, 'This channel takes', more);
};

/** The channel is told as this story develops. */
export const follow = async (
  asking: Asking,
  { id, label }: Pick<StorySummary, 'id' | 'label'>,
): Promise<Reply> => {
  const refused = await refusal(asking, 'subscribe');
  if (refused !== null) return refused;
  const takes: Taken = { kind: 'story', story: id, label };
  const wanted = subscriptionFor(asking, { takes, digest: null, isUnheard: false }, NOTHING_SAID);
  const added = await asking.house.subscriptions.add(wanted);
  return added === null
    ? notice('nothing', `This channel follows ${label} already.`)
    : notice('done', `Following: ${label}. Updates come here.`, [
        { label: 'Undo', action: { name: 'remove', target: String(added.id) } },
      ]);
};

const NOTHING_SAID: Arguments = {
  words: null,
  since: null,
  until: null,
  at: null,
  days: null,
  zone: null,
  choice: null,
};
