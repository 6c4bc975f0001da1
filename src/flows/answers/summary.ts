// `/summary`: the digest of a topic now, to the asker.
import type { Reply } from '../../core/command/reply.ts';
import type { StorySummary } from '../../core/story/story.ts';
import { type Summarising, type SummaryRequest, storySummary, summarising } from '../summary.ts';
import type { Asking, CommandAnswer } from './asking.ts';
import { noMatchNotice, storyChoices } from './notices.ts';

const depsOf = ({ house, now }: Asking): Summarising => ({ ...house, clock: { now: () => now } });

const requestOf = ({ house, zone }: Asking): Omit<SummaryRequest, 'what' | 'since'> => ({
  at: null,
  keyPoints: null,
  zone,
  language: house.language,
});

export const answerSummary: CommandAnswer = async (asking, { words, since }) => {
  const summary = await summarising(depsOf(asking))({ ...requestOf(asking), what: words, since });
  if (summary.is === 'none') return noMatchNotice(words ?? '', summary, 'summary');
  const { edition, story, others } = summary;
  return { to: 'asker', kind: 'edition', edition, story, others: storyChoices(others, 'summary') };
};

/** Of one story, as a button asks for it. */
export const summaryOf = async (
  asking: Asking,
  story: Pick<StorySummary, 'id' | 'label'>,
): Promise<Reply> => {
  const summary = await storySummary(depsOf(asking), story, { ...requestOf(asking), since: null });
  return { to: 'asker', kind: 'edition', edition: summary.edition, story: summary.story, others: [] };
};
