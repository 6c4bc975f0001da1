// `/questions`: what is still open, what was answered, with each side's position.
import type { Choice, Reply } from '../../core/command/reply.ts';
import { asOf } from '../../core/question/expiry.ts';
import type { LedgerQuestion } from '../../core/question/question.ts';
import type { Asking, CommandAnswer } from './asking.ts';
import { storyMeant } from './story-meant.ts';

/** Stories looked at where none was named. */
const STORIES = 20;

interface Wanted {
  /** Null for all stories. */
  readonly story: string | null;
  readonly title: string;
  readonly state: string;
  readonly others: readonly Choice[];
}

const isWanted = ({ state }: LedgerQuestion, wanted: string): boolean => wanted === 'all' || wanted === state;

export const questionsOf = async (
  { house, now, zone }: Asking,
  { story, title, state, others }: Wanted,
): Promise<Reply> => {
  const ledger = await house.stories.ledger(story, STORIES);
  const stories = ledger.map((entry) => ({
    label: entry.story.label,
    questions: asOf(entry.questions, now).filter((question) => isWanted(question, state)),
  }));
  return {
    to: 'asker',
    kind: 'questions',
    title,
    stories: stories.filter(({ questions }) => questions.length > 0),
    now,
    zone,
    others,
  };
};

const TITLES: Readonly<Record<string, string>> = {
  open: 'Open questions',
  answered: 'Answered questions',
  all: 'Questions',
};

export const answerQuestions: CommandAnswer = async (asking, { words, choice }) => {
  const state = choice ?? 'open';
  const title = TITLES[state] ?? state;
  const meant = await storyMeant(asking, words, 'questions');
  if (meant.is === 'answered') return meant.reply;
  if (meant.is === 'everything') return questionsOf(asking, { story: null, title, state, others: [] });
  const { story, others } = meant;
  return questionsOf(asking, { story: story.id, title: `${title}: ${story.label}`, state, others });
};
