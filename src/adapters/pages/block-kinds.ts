// What a block of an article is beside its text: a label, a credit, a caption, a heading, a sentence.
import type { Block } from './blocks.ts';
import { ANNOUNCES, ASKS, CREDITS, DATE, ENDS_IN_CREDIT, POINTS_AWAY } from './phrases.ts';

const ENDS_SENTENCE = /[.!?…。！？:;,][\s"'”’»)\]]*$/u;
const LONGEST_LABEL = 220;
const LONGEST_META = 120;
const LONGEST_DATE = 60;
/** Long enough to be a paragraph. */
const PARAGRAPH = 60;
/** A sign of Chinese, Japanese or Korean says as much as some letters do. */
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const LETTERS_A_SIGN = 2.5;
const lengthOf = (text: string): number =>
  text.length + (text.match(SIGN)?.length ?? 0) * (LETTERS_A_SIGN - 1);

export const isHeading = ({ tag }: Pick<Block, 'tag'>): boolean => /^h[2-6]$/u.test(tag);
const isInTable = ({ tag }: Block): boolean => /^(?:td|th|tr|table|dd|dt|pre)$/u.test(tag);

export const isSentence = ({ text }: Block): boolean =>
  lengthOf(text) >= PARAGRAPH && ENDS_SENTENCE.test(text);

/** Nothing but a link: it leads to another text. */
const isLink = ({ text, linked }: Block): boolean =>
  linked >= text.length * (ENDS_SENTENCE.test(text) ? 0.9 : 0.75);

const ADDRESS =
  /^(?:[\p{L} ]{1,20}: ?)?(?:https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.]+|@\w+|(?:www|twitter|facebook)\.\S+)$/iu;

/** What a plugin should have put something else in place of. */
const SHORTCODE = /^\[\/?\w+(?: [^\]]*)?\]|\[\/\w+\]$/u;

export const isLabel = (block: Block): boolean => {
  const { text } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (ADDRESS.test(text)) return true;
  if (text.length > LONGEST_LABEL)
    return /^(?:this (?:document|material) (?:is subject|may not)|copyright\b|©|we use cookies)/iu.test(text);
  return (
    POINTS_AWAY.test(text) ||
    ASKS.test(text) ||
    CREDITS.test(text) ||
    ENDS_IN_CREDIT.test(text) ||
    SHORTCODE.test(text)
  );
};

/** When and by whom: a short line that announces it, or that holds little but a date. */
export const isMeta = ({ text }: Block): boolean => {
  if (text.length > LONGEST_META) return false;
  const isDated = DATE.test(text);
  if (ANNOUNCES.test(text)) return isDated || !/[.!?]$/u.test(text);
  return isDated && text.length < LONGEST_DATE && !text.endsWith('.');
};

/** Before the first sentence stand labels of the site and of the page. */
export const isLoose = (block: Block): boolean =>
  !isSentence(block) &&
  !isInTable(block) &&
  !isHeading(block) &&
  !ENDS_SENTENCE.test(block.text) &&
  lengthOf(block.text) < PARAGRAPH;

const ALL_DATES = new RegExp(DATE, 'giu');
/** Letters of a weekday, a zone, the name of a section. */
const BESIDE_DATE = 12;
const LETTER = /[\p{L}\p{N}]/gu;
export const isDateAlone = ({ text }: Block): boolean =>
  DATE.test(text) && (text.replace(ALL_DATES, '').match(LETTER)?.length ?? 0) < BESIDE_DATE;

/** A heading may be a link where its section follows. */
export const leadsAway = (block: Block, next: Block | undefined): boolean =>
  isLink(block) && !(isHeading(block) && next !== undefined && isSentence(next) && !isLink(next));

const LONGEST_CAPTION = 200;
export const isCaption = (block: Block): boolean =>
  block.hasPicture &&
  !isHeading(block) &&
  !isInTable(block) &&
  block.tag !== 'li' &&
  block.text.length < LONGEST_CAPTION &&
  !ENDS_SENTENCE.test(block.text);
