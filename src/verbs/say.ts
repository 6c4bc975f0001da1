// Lines for whoever sits at the terminal: words of articles and of chat can neither colour it nor send it commands.
import { cleanText } from '../renderers/layout/plain-text.ts';

/** `text` as one line; controls and whatever hides or turns letters round are left out. */
export const sayLine = (to: NodeJS.WritableStream, text: string): void => {
  to.write(`${cleanText(text)}\n`);
};

/** The same for a text of several lines. */
export const sayLines = (to: NodeJS.WritableStream, text: string): void => {
  for (const line of text.split('\n')) sayLine(to, line);
};
