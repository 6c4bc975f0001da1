// `/timeline`: dated events of a story with their sources, oldest first.
import type { Choice, Reply } from '../../core/command/reply.ts';
import { type TimelineTarget, timelineTarget } from '../../core/command/target.ts';
import { ARTICLES_PER_STORY, type StorySummary } from '../../core/story/story.ts';
import { eventsWithin } from '../../core/timeline/range.ts';
import { OTHERS } from '../topics.ts';
import type { Asking, CommandAnswer } from './asking.ts';
import { mistakeNotice, notice, storyChoices } from './notices.ts';
import { storyMeant } from './story-meant.ts';

type Range = Omit<TimelineTarget, 'story'>;

/** `to` the channel: it stands there then, and is not offered to be posted again. */
export const timelineOf = async (
  { house, now, zone }: Asking,
  story: StorySummary,
  {
    range,
    others,
    to,
  }: { readonly range: Range; readonly others: readonly Choice[]; readonly to: Reply['to'] },
): Promise<Reply> => {
  const told = await house.stories.story(story.id, now, ARTICLES_PER_STORY);
  const events = told === null ? [] : await house.thinking.events(told);
  const target = timelineTarget({ story: story.id, ...range });
  return {
    to,
    kind: 'timeline',
    story,
    events: eventsWithin(events, { ...range, zone }),
    now,
    zone,
    others,
    post: to === 'channel' ? null : { name: 'post-timeline', target },
  };
};

export const answerTimeline: CommandAnswer = async (asking, { words, since, until }) => {
  if (since !== null && until !== null && until <= since)
    return mistakeNotice({
      says: 'The time until which is before the time since which.',
      example: '/timeline ferry talks since:2 weeks until:yesterday',
    });
  const meant = await storyMeant(asking, words, 'timeline');
  if (meant.is === 'answered') return meant.reply;
  const range = { since, until };
  if (meant.is === 'story')
    return timelineOf(asking, meant.story, { range, others: meant.others, to: 'asker' });
  const [newest, ...others] = await asking.house.stories.newest(OTHERS + 1);
  return newest === undefined
    ? notice('nothing', 'There are no stories yet.')
    : timelineOf(asking, newest, { range, others: storyChoices(others, 'timeline'), to: 'asker' });
};
