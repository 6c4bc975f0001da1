// A workspace's own feeds: how each is doing, with the buttons to check and remove it.
import type { ActionName } from '../../core/command/invocation.ts';
import type { FeedLine, Reply } from '../../core/command/reply.ts';
import { conditionText } from './feed-condition.ts';
import type { Labels } from './labels.ts';
import type { Reader } from './moments.ts';
import { cleanText } from './plain-text.ts';
import type { Button, Part, Sheet } from './sheet.ts';
import { buttonRow, ruled, sheetOf } from './sheet-of.ts';

const buttonsOf = ({ id, name }: FeedLine, { buttons, hints }: Labels): readonly Button[] => {
  const button = (word: 'check' | 'remove', action: ActionName): Button => ({
    label: buttons[word],
    action: { name: action, target: id },
    hint: hints[word](cleanText(name)),
  });
  return [button('check', 'check-feed'), button('remove', 'remove-feed')];
};

const sectionOf = (line: FeedLine, reader: Reader): readonly Part[] => [
  {
    part: 'text',
    runs: [
      { text: cleanText(line.name), style: 'bold' },
      // Nobody has named it yet.
      ...(line.name === line.address ? [] : [{ text: ` · ${cleanText(line.address)}` }]),
      { text: ` · ${conditionText(line.condition, reader)}` },
    ],
  },
  buttonRow(...buttonsOf(line, reader.labels)),
];

export const feedsSheet = (
  { lines, more, operators, now, zone }: Extract<Reply, { readonly kind: 'feeds' }>,
  labels: Labels,
): Sheet =>
  sheetOf(labels, labels.feedsOfWorkspace, [
    {
      part: 'title',
      text: labels.feedsOfWorkspace,
      link: null,
      sub: [labels.feeds(lines.length + more)],
    },
    ...ruled(lines.map((line) => sectionOf(line, { labels, now, zone }))),
    ...(more === 0 ? [] : [{ part: 'text' as const, runs: [{ text: labels.moreFeeds(more) }] }]),
    ...(operators === 0 ? [] : [{ part: 'fine' as const, text: labels.operatorsFeeds(operators) }]),
  ]);
