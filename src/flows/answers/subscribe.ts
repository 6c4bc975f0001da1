// `/subscribe`: the channel takes a digest, a topic, a story or a feed.
import { digestNear } from '../../core/command/digest-named.ts';
import type { Reply } from '../../core/command/reply.ts';
import { isTypedAddress, typedAddress } from '../../core/command/typed-address.ts';
import type { Taken } from '../../core/delivery/subscription.ts';
import type { StorySummary } from '../../core/story/story.ts';
import type { Asking, CommandAnswer } from './asking.ts';
import { mistakeNotice, notice } from './notices.ts';
import { refusal } from './permission.ts';
import { added, NOTHING_GIVEN, subscriptionFor, take } from './subscribing.ts';
import { takeFeed } from './take-feed.ts';
import { whatIsTaken } from './what-is-taken.ts';

export const answerSubscribe: CommandAnswer = async (asking, args) => {
  const words = args.words ?? '';
  const address = isTypedAddress(words) ? typedAddress(words) : null;
  if (address !== null) return takeFeed(asking, address, args);
  const refused = await refusal(asking, 'subscribe');
  if (refused !== null) return refused;
  const what = await whatIsTaken(asking, words);
  const meant = what.isUnheard ? digestNear(words, asking.house.digests) : null;
  if (meant !== null)
    return mistakeNotice({
      says: `“${words}” is neither a digest nor a story. There is the digest ${meant.name}.`,
      example: `/subscribe ${meant.name}`,
    });
  return take(asking, what, args);
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
