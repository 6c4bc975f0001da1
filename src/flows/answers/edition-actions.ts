// What the buttons under an edition or a story do.
import type { ActionName } from '../../core/command/invocation.ts';
import type { Reply } from '../../core/command/reply.ts';
import { readTarget, readTimelineTarget } from '../../core/command/target.ts';
import type { NumberedEdition } from '../../core/digest/edition.ts';
import type { StorySummary } from '../../core/story/story.ts';
import type { ActionAnswer, Asking } from './asking.ts';
import { gone, notice } from './notices.ts';
import { questionsOf } from './questions.ts';
import { follow as followStory } from './subscribe.ts';
import { summaryOf } from './summary.ts';
import { timelineOf } from './timeline.ts';

type Named = Pick<StorySummary, 'id' | 'label'>;

const editionOf = async ({ house }: Asking, target: string): Promise<NumberedEdition | null> => {
  const read = readTarget(target);
  return read?.is === 'edition' ? house.editions.byNumber(read.edition) : null;
};

/** 1-based; null for the edition as a whole, or a number that it does not have. */
const storyNumber = (target: string, { edition }: NumberedEdition): number | null => {
  const read = readTarget(target);
  const number = read?.is === 'edition' ? read.story : null;
  return number === null || edition.stories[number - 1] === undefined ? null : number;
};

/** Which story of an edition with several? */
const whichStory = ({ number, edition }: NumberedEdition, name: ActionName): Reply =>
  notice(
    'nothing',
    'Which story?',
    edition.stories.map(({ label }, at) => ({ label, action: { name, target: `${number}:${at + 1}` } })),
  );

/** Acts on one story of an edition, or on a story by its id; asks which where the edition has several. */
const onStory =
  (name: ActionName, act: (asking: Asking, story: Named) => Promise<Reply>): ActionAnswer =>
  async (asking, target) => {
    const read = readTarget(target);
    if (read?.is === 'story') {
      const story = await asking.house.stories.summary(read.story);
      return story === null ? gone('story') : act(asking, story);
    }
    const numbered = await editionOf(asking, target);
    if (numbered === null) return gone('edition');
    const { stories } = numbered.edition;
    const number = storyNumber(target, numbered) ?? (stories.length === 1 ? 1 : null);
    const story = number === null ? undefined : stories[number - 1];
    return story === undefined ? whichStory(numbered, name) : act(asking, story);
  };

const withSummary =
  (act: (asking: Asking, story: StorySummary) => Promise<Reply>) =>
  async (asking: Asking, { id }: Named): Promise<Reply> => {
    const story = await asking.house.stories.summary(id);
    return story === null ? gone('story') : act(asking, story);
  };

const WHOLE = { since: null, until: null };

/** The full telling of one story. */
export const more: ActionAnswer = async (asking, target) => {
  const numbered = await editionOf(asking, target);
  if (numbered === null) return onStory('more', summaryOf)(asking, target);
  const number = storyNumber(target, numbered) ?? (numbered.edition.stories.length === 1 ? 1 : null);
  return number === null
    ? whichStory(numbered, 'more')
    : { to: 'asker', kind: 'edition', edition: numbered, story: number, others: [] };
};

export const sources: ActionAnswer = async (asking, target) => {
  const numbered = await editionOf(asking, target);
  return numbered === null
    ? gone('edition')
    : { to: 'asker', kind: 'sources', edition: numbered, story: storyNumber(target, numbered) };
};

/** What the asker saw alone, for the whole channel. */
export const post: ActionAnswer = async (asking, target) => {
  const numbered = await editionOf(asking, target);
  return numbered === null
    ? gone('edition')
    : {
        to: 'channel',
        kind: 'edition',
        edition: numbered,
        story: storyNumber(target, numbered),
        others: [],
      };
};

export const summary: ActionAnswer = onStory('summary', summaryOf);
export const follow: ActionAnswer = onStory('follow', followStory);
export const timeline: ActionAnswer = onStory(
  'timeline',
  withSummary((asking, story) => timelineOf(asking, story, { range: WHOLE, others: [], to: 'asker' })),
);
export const questions: ActionAnswer = onStory('questions', (asking, { id, label }) =>
  questionsOf(asking, { story: id, title: `Questions: ${label}`, state: 'all', others: [] }),
);

export const postTimeline: ActionAnswer = async (asking, target) => {
  const range = readTimelineTarget(target);
  const story = range === null ? null : await asking.house.stories.summary(range.story);
  return range === null || story === null
    ? gone('story')
    : timelineOf(asking, story, { range, others: [], to: 'channel' });
};
