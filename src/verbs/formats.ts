// The formats in which verbs print, and which verb has which.
import { Option } from 'commander';
import type { Context } from './context.ts';

export const FORMATS = {
  article: ['text', 'json'],
  digest: ['text', 'json', 'markdown', 'html', 'slack', 'discord'],
  timeline: ['text', 'json'],
  questions: ['text', 'json'],
} as const;

export const formatOption = (formats: readonly string[]): Option =>
  new Option('--format <format>', 'how it is printed').choices([...formats]).default('text');

/** How text is drawn on this terminal: its width and colour; plain ASCII where the locale knows no more. */
export const textOptions = ({
  stdout,
  env,
}: Context): { readonly columns: number; readonly color: boolean; readonly unicode: boolean } => ({
  columns: Math.min(stdout.columns || 80, 100),
  color: stdout.isTTY === true && !env['NO_COLOR'],
  unicode: !/^(?:C|POSIX)$/u.test(env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || 'UTF-8'),
});
