// A text that somebody pastes instead of giving its address: its title first, then the rest; a chat may have lost the line breaks.
import type { ArticleDraft } from './draft.ts';
import { paragraphs, titleLine, titleOfUntitled } from './tidy.ts';

/** Shorter texts are a remark, or an address with a typing error. */
const LEAST_WORDS = 25;

export type Pasted =
  | { readonly is: 'draft'; readonly draft: ArticleDraft }
  /** One clause that says what is wrong and what to do. */
  | { readonly is: 'mistake'; readonly why: string };

const mistake = (why: string): Pasted => ({ is: 'mistake', why });

const words = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

type Parts = Pick<ArticleDraft, 'title' | 'text'>;

/** Its first sentence stands for the title that cannot be told from the text; a longer one stays in the text, whole. */
const partsOfLine = (line: string): Parts => {
  const title = titleOfUntitled(line);
  return { title, text: /[.!?…]$/u.test(title) ? line.slice(title.length).trim() : line };
};

const mistakeIn = (isOneLine: boolean): string =>
  isOneLine
    ? 'only one line was pasted, and a short one; give the title in the first line and the text below it'
    : 'it is too short for an article; paste the whole text below its title';

export const draftOfPaste = (pasted: string): Pasted => {
  const [first = '', ...rest] = paragraphs(pasted.replace(/\r\n?/gu, '\n')).split('\n');
  if (first === '')
    return mistake('nothing was pasted; give the title in the first line and the text below it');
  const isOneLine = rest.length === 0;
  const { title, text } = isOneLine ? partsOfLine(first) : { title: titleLine(first), text: rest.join('\n') };
  if (words(text) < LEAST_WORDS) return mistake(mistakeIn(isOneLine));
  const draft = { url: null, publisher: null, title, text, language: null, published: null };
  return { is: 'draft', draft };
};
