// A text that somebody pastes instead of giving its address: its title first, then the rest.
import type { ArticleDraft } from './draft.ts';
import { paragraphs, titleLine } from './tidy.ts';

/** Shorter texts are a remark, or an address with a typing error. */
const LEAST_WORDS = 25;

export type Pasted =
  | { readonly is: 'draft'; readonly draft: ArticleDraft }
  /** One clause that says what is wrong and what to do. */
  | { readonly is: 'mistake'; readonly why: string };

const mistake = (why: string): Pasted => ({ is: 'mistake', why });

export const draftOfPaste = (pasted: string): Pasted => {
  const [first = '', ...rest] = paragraphs(pasted.replace(/\r\n?/gu, '\n')).split('\n');
  const [title, text] = [titleLine(first), rest.join('\n')];
  if (title === '')
    return mistake('nothing was pasted; give the title in the first line and the text below it');
  if (text === '')
    return mistake('only one line was pasted; give the title in the first line and the text below it');
  if ((text.match(/\S+/gu) ?? []).length < LEAST_WORDS)
    return mistake('it is too short for an article; paste the whole text below its title');
  const draft = { url: null, publisher: null, title, text, language: null, published: null };
  return { is: 'draft', draft };
};
