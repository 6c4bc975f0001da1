// The names of the commands on Slack: those of the table, with a prefix where another app has the plain ones.
import { type Command, type CommandName, commandNamed } from '../../core/command/table.ts';

/** `/summary`, or `/news-summary` with the prefix `news-`. */
export const slashName = (name: CommandName, prefix: string): string => `/${prefix}${name}`;

/** Undefined for a name that is not in the table. */
export const commandOf = (typed: string, prefix: string): Command | undefined => {
  const name = typed.replace(/^\//u, '');
  return name.startsWith(prefix) ? commandNamed(name.slice(prefix.length)) : undefined;
};
