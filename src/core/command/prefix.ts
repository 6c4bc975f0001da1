// Commands as people must type them where another app has the plain names: `/dl-summary`.
import type { Reply, Run } from './reply.ts';
import { COMMANDS } from './table.ts';

/** What both platforms allow in a command's name, and short enough to leave room for it. */
export const isPrefix = (text: string): boolean => /^[a-z0-9_-]{0,16}$/u.test(text);

/** A command as a word of its own: not a part of an address, a path or a longer word. */
const COMMAND = new RegExp(
  `(?<![\\w/.:-])/(?=(?:${COMMANDS.map(({ name }) => name).join('|')})(?![\\w/-]|\\.\\w))`,
  'gu',
);

/** `/summary talks` with the prefix `dl-` is `/dl-summary talks`. */
export const withPrefix = (text: string, prefix: string): string => text.replace(COMMAND, `/${prefix}`);

/** Only what Dateline itself says names commands: words of articles stay as they are. */
export const replyWithPrefix = (reply: Reply, prefix: string): Reply => {
  if (prefix === '') return reply;
  if (reply.kind === 'help') return { ...reply, prefix };
  if (reply.kind !== 'notice') return reply;
  const text = reply.text.map((run): Run => ({ ...run, text: withPrefix(run.text, prefix) }));
  return { ...reply, text };
};
