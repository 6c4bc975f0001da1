// `/summary`: the digest of a topic now, to the asker.
import type { Reply } from '../../core/command/reply.ts';
import type { StorySummary } from '../../core/story/story.ts';
import { type SummaryRequest, storySummary, summarising } from '../summary.ts';
import type { Asking, CommandAnswer } from './asking.ts';
import { noMatchNotice, storyChoices } from './notices.ts';

const requestOf = ({ house, now, zone }: Asking): Omit<SummaryRequest, 'what' | 'since'> => ({
  now,
  at: null,
  keyPoints: null,
  zone,
  language: house.language,
});

export const answerSummary: CommandAnswer = async (asking, { words, since }) => {
  const summary = await summarising(asking.house)({ ...requestOf(asking), what: words, since });
  if (summary.is === 'none') return noMatchNotice(words ?? '', summary, 'summary');
  const { edition, story, others } = summary;
  return { to: 'asker', kind: 'edition', edition, story, others: storyChoices(others, 'summary') };
};

/** Of one story, as a button asks for it. */
export const summaryOf = async (
  asking: Asking,
  story: Pick<StorySummary, 'id' | 'label'>,
): Promise<Reply> => {
  const summary = await storySummary(asking.house, story, { ...requestOf(asking), since: null });
  return { to: 'asker', kind: 'edition', edition: summary.edition, story: summary.story, others: [] };
};
