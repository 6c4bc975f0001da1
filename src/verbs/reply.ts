// An answer as verbs print it, and the exit status of one that is none.
import type { Reply } from '../core/command/reply.ts';
import { OperatorError } from '../ports/operator-error.ts';
import { replySheet } from '../renderers/layout/reply-sheet.ts';
import { drawText } from '../renderers/text/text.ts';
import type { Context } from './context.ts';
import { textOptions } from './formats.ts';

type NoticeKind = Extract<Reply, { readonly kind: 'notice' }>['is'];

/** Null: said like any answer. */
const STATUS: Readonly<Record<NoticeKind, 1 | 2 | null>> = {
  done: null,
  nothing: null,
  mistake: 2,
  refused: 1,
  failure: 1,
};

/** Throws an `OperatorError` with the words of a reply that is a mistake, a refusal or a failure. */
export const replyText = (context: Context, reply: Reply): string => {
  const text = replySheet(reply)
    .map((sheet) => drawText(sheet, textOptions(context)))
    .join('\n\n');
  const status = reply.kind === 'notice' ? STATUS[reply.is] : null;
  if (status === null) return text;
  throw new OperatorError(text, status);
};
