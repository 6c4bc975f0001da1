// Every kind of answer as sheets.
import type { Choice, Reply, Run } from '../../core/command/reply.ts';
import { editionSheet } from './edition-sheet.ts';
import { feedsSheet } from './feeds-sheet.ts';
import { helpSheet } from './help-sheet.ts';
import { type Labels, labelsFor } from './labels.ts';
import { cleanPiece, cleanText } from './plain-text.ts';
import { questionsSheet } from './questions-sheet.ts';
import type { Button, Part, Sheet } from './sheet.ts';
import { buttonRow, sheetOf, withButton } from './sheet-of.ts';
import { sourcesSheet } from './sources-sheet.ts';
import { storySheet } from './story-sheet.ts';
import { subscriptionsSheet } from './subscriptions-sheet.ts';
import { timelineSheet } from './timeline-sheet.ts';

type Kind<Name extends Reply['kind']> = Extract<Reply, { kind: Name }>;

const asButton = ({ label, action }: Choice): Button => {
  const text = cleanText(label);
  return { label: text, action, hint: text };
};

/** `Also: Ferry fares, Port dredging.` with a button for each. */
const withOthers = (sheet: Sheet, others: readonly Choice[], { also }: Labels): Sheet => {
  if (others.length === 0) return sheet;
  const all = others.map(asButton);
  const line = `${also} ${all.map(({ label }) => label).join(', ')}.`;
  const parts: readonly Part[] = [{ part: 'text', runs: [{ text: line }] }, buttonRow(...all)];
  return { ...sheet, parts: [...sheet.parts, ...parts] };
};

const editionReply = ({ edition, story, others, to }: Kind<'edition'>, labels: Labels): Sheet => {
  const sheet = story === null ? editionSheet(edition, null) : storySheet(edition, story);
  const target = story === null ? String(edition.number) : `${edition.number}:${story}`;
  const isPostable = to === 'asker' && edition.edition.stories.length > 0;
  const post = {
    label: labels.buttons.post,
    action: { name: 'post', target },
    hint: labels.buttons.post,
  } as const;
  return withOthers(isPostable ? withButton(sheet, post) : sheet, others, labels);
};

/** The runs are Dateline's own words, with what a person typed among them. */
const noticeSheet = ({ text, items = [], choices }: Kind<'notice'>, labels: Labels): Sheet => {
  const clean = (of: readonly Run[]): readonly Run[] =>
    of.map((run) => ({ ...run, text: cleanPiece(run.text) }));
  const runs = clean(text);
  return sheetOf(
    labels,
    runs
      .map((run) => run.text)
      .join('')
      .trim(),
    [
      { part: 'text', runs },
      ...(items.length === 0 ? [] : [{ part: 'list' as const, items: items.map(clean) }]),
      ...(choices.length === 0 ? [] : [buttonRow(...choices.map(asButton))]),
    ],
  );
};

const draw = (reply: Reply, labels: Labels): Sheet => {
  switch (reply.kind) {
    case 'edition':
      return editionReply(reply, labels);
    case 'sources':
      return sourcesSheet(reply.edition, reply.story);
    case 'timeline':
      return withOthers(timelineSheet(reply, labels), reply.others, labels);
    case 'questions':
      return withOthers(questionsSheet(reply, labels), reply.others, labels);
    case 'subscriptions':
      return subscriptionsSheet(reply.lines, labels);
    case 'feeds':
      return feedsSheet(reply, labels);
    case 'help':
      return helpSheet(reply, labels);
    case 'notice':
      return noticeSheet(reply, labels);
  }
};

/** Where a reply holds no edition, which brings its own. */
const LANGUAGE = 'en';

/** Messages of one answer, in order. */
export const replySheet = (reply: Reply): readonly Sheet[] => [
  { ...draw(reply, labelsFor(LANGUAGE)), isPrivate: reply.to === 'asker' },
];
