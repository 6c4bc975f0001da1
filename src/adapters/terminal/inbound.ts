// A line typed at the terminal, as an invocation's question: a command, a numbered button of the last answer, or neither.
import type { Asked } from '../../core/command/invocation.ts';
import type { Choice } from '../../core/command/reply.ts';
import { commandNamed } from '../../core/command/table.ts';

export type Typed =
  | { readonly is: 'asked'; readonly asked: Asked }
  | { readonly is: 'blank' }
  | { readonly is: 'hint'; readonly text: string };

/** `choices` are the buttons of the last answer, numbered from 1. */
export const readTyped = (line: string, choices: readonly Choice[]): Typed => {
  const text = line.trim();
  if (text === '') return { is: 'blank' };
  if (/^\d+$/u.test(text)) {
    const choice = choices[Number(text) - 1];
    return choice === undefined
      ? {
          is: 'hint',
          text:
            choices.length === 0
              ? 'There is nothing to choose here. Type /dateline help.'
              : `Choose from 1 to ${choices.length}.`,
        }
      : { is: 'asked', asked: { kind: 'action', action: choice.action } };
  }
  const [, name = '', rest = ''] = /^\/(\S+)\s*(.*)$/su.exec(text) ?? [];
  const command = commandNamed(name);
  if (command === undefined)
    return { is: 'hint', text: 'Commands begin with a slash. Type /dateline help to see them all.' };
  return { is: 'asked', asked: { kind: 'command', name: command.name, options: {}, text: rest } };
};
