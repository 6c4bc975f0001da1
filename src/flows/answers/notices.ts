// Short answers in words, with the buttons that go with them.
import type { ActionName } from '../../core/command/invocation.ts';
import type { Mistake } from '../../core/command/mistake.ts';
import type { Choice, Reply, Run } from '../../core/command/reply.ts';
import { storyTarget } from '../../core/command/target.ts';
import type { StorySummary } from '../../core/story/story.ts';
import type { TopicMatch } from '../topics.ts';

type Notice = Extract<Reply, { readonly kind: 'notice' }>;

export const notice = (
  is: Notice['is'],
  text: string | readonly Run[],
  choices: readonly Choice[] = [],
): Reply => ({
  to: 'asker',
  kind: 'notice',
  is,
  text: typeof text === 'string' ? [{ text }] : text,
  choices,
});

/** With something to choose from, one a line. */
export const listNotice = (
  is: Notice['is'],
  text: string,
  items: readonly (readonly Run[])[],
  choices: readonly Choice[] = [],
): Reply => ({ to: 'asker', kind: 'notice', is, text: [{ text }], items, choices });

/** `“9 o’clok” is not a time. Try: /subscribe daily at:09:00 days:weekdays` */
export const mistakeNotice = ({ says, example }: Omit<Mistake, 'is'>): Reply =>
  notice('mistake', [{ text: `${says} Try: ` }, { text: example, style: 'code' }]);

/** Each a button that asks the same of that story. */
export const storyChoices = (stories: readonly StorySummary[], name: ActionName): readonly Choice[] =>
  stories.map(({ id, label }) => ({ label, action: { name, target: storyTarget(id) } }));

const named = (lead: string, stories: readonly StorySummary[]): string =>
  stories.length === 0 ? '' : ` ${lead}: ${stories.map(({ label }) => label).join(', ')}.`;

/** `No story matches “fery prot”. Nearest: Ferry-port talks. Newest: Coast road, Night train.` */
export const noMatchNotice = (
  words: string,
  { nearest, newest }: Extract<TopicMatch, { readonly is: 'none' }>,
  name: ActionName,
): Reply =>
  notice(
    'nothing',
    `No story matches “${words}”.${named('Nearest', nearest)}${named('Newest', newest)}`,
    storyChoices([...nearest, ...newest], name),
  );

export const gone = (what: string): Reply => notice('nothing', `That ${what} is no longer here.`);
