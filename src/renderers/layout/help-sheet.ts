// Help: what can be typed, out of the command table.
import { withPrefix } from '../../core/command/prefix.ts';
import type { Reply, Run } from '../../core/command/reply.ts';
import { type Command, usageOf } from '../../core/command/table.ts';
import type { Labels } from './labels.ts';
import type { Sheet } from './sheet.ts';
import { sheetOf } from './sheet-of.ts';

type Help = Extract<Reply, { kind: 'help' }>;

const lineOf = (command: Command, prefix: string): readonly Run[] => [
  { text: withPrefix(`/${command.name} ${usageOf(command)}`.trim(), prefix), style: 'code' },
  { text: ` ${command.description}. ` },
  { text: withPrefix(command.example, prefix), style: 'code' },
];

const digestRuns = (digests: Help['digests'], labels: Labels): readonly Run[] => [
  { text: `${labels.helpDigests} ` },
  ...digests.flatMap(({ name, title }, at): readonly Run[] => [
    { text: name, style: 'code' },
    { text: ` (${title})${at < digests.length - 1 ? ', ' : '.'}` },
  ]),
];

export const helpSheet = ({ commands, digests, prefix = '' }: Help, labels: Labels): Sheet =>
  sheetOf(labels, `${labels.helpTitle}. ${labels.helpLead}`, [
    { part: 'title', text: labels.helpTitle, link: null, sub: [labels.helpPromise] },
    { part: 'text', runs: [{ text: labels.helpLead }] },
    { part: 'list', items: commands.map((command) => lineOf(command, prefix)) },
    ...(digests.length === 0 ? [] : [{ part: 'text' as const, runs: digestRuns(digests, labels) }]),
  ]);
