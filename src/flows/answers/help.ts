// `/dateline help`: what can be typed.
import { COMMANDS } from '../../core/command/table.ts';
import type { CommandAnswer } from './asking.ts';

export const answerHelp: CommandAnswer = async ({ house }) => ({
  to: 'asker',
  kind: 'help',
  commands: COMMANDS,
  digests: house.digests.map(({ name, title }) => ({ name, title })),
});
