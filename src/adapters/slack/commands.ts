// The names of the commands on Slack: those of the table, with a prefix where another app has the plain ones.
import type { Reply } from '../../core/command/reply.ts';
import { type Command, type CommandName, commandNamed } from '../../core/command/table.ts';

/** `/summary`, or `/news-summary` with the prefix `news-`. */
export const slashName = (name: CommandName, prefix: string): string => `/${prefix}${name}`;

/** Undefined for a name that is not in the table. */
export const commandOf = (typed: string, prefix: string): Command | undefined => {
  const name = typed.replace(/^\//u, '');
  return name.startsWith(prefix) ? commandNamed(name.slice(prefix.length)) : undefined;
};

/** When the app was set up with other names than this process has. */
export const unknownCommand = (typed: string, prefix: string): Reply => ({
  to: 'asker',
  kind: 'notice',
  is: 'mistake',
  text: [
    { text: `“${typed}” is not a command of Dateline. Try: ` },
    { text: `${slashName('dateline', prefix)} help`, style: 'code' },
  ],
  choices: [],
});
