// Which blocks of an article are its text: labels, credits, pointers and prompts between and around them are not.
import type { Block } from './blocks.ts';
import { ANNOUNCES, ASKS, CREDITS, DATE, ENDS_IN_CREDIT, POINTS_AWAY } from './phrases.ts';

/** What the page says elsewhere, so that it need not be told again. */
export interface Said {
  readonly titles: readonly string[];
  readonly description: string;
}

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

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const isHeading = ({ tag }: Pick<Block, 'tag'>): boolean => /^h[2-6]$/u.test(tag);
const isInTable = ({ tag }: Block): boolean => /^(?:td|th|tr|table|dd|dt|pre)$/u.test(tag);

const isSentence = ({ text }: Block): boolean => lengthOf(text) >= PARAGRAPH && ENDS_SENTENCE.test(text);

/** Nothing but a link: it leads to another text. */
const isLink = ({ text, linked }: Block): boolean =>
  linked >= text.length * (ENDS_SENTENCE.test(text) ? 0.9 : 0.75);

const ADDRESS =
  /^(?:[\p{L} ]{1,20}: ?)?(?:https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.]+|@\w+|(?:www|twitter|facebook)\.\S+)$/iu;

/** What a plugin should have put something else in place of. */
const SHORTCODE = /^\[\/?\w+(?: [^\]]*)?\]|\[\/\w+\]$/u;

const isLabel = (block: Block): boolean => {
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
const isMeta = ({ text }: Block): boolean => {
  if (text.length > LONGEST_META) return false;
  const isDated = DATE.test(text);
  if (ANNOUNCES.test(text)) return isDated || !/[.!?]$/u.test(text);
  return isDated && text.length < LONGEST_DATE && !text.endsWith('.');
};

/** Before the first sentence stand labels of the site and of the page. */
const isLoose = (block: Block): boolean =>
  !isSentence(block) &&
  !isInTable(block) &&
  !isHeading(block) &&
  !ENDS_SENTENCE.test(block.text) &&
  lengthOf(block.text) < PARAGRAPH;

const ALL_DATES = new RegExp(DATE, 'giu');
/** A weekday, a zone, the name of a section. */
const BESIDE_DATE = 12;
const isDateAlone = ({ text }: Block): boolean =>
  DATE.test(text) && bare(text.replace(ALL_DATES, '')).length < BESIDE_DATE;

const ABOUT =
  /^(?:about the (?:author|writer|reporter|contributor)s?|über (?:den autor|die autorin)|à propos de l['’]auteur|sobre (?:el|la|o|a) autora?)\b.{0,40}$/iu;
/** What authors say of themselves stands at the end. */
const ABOUT_WITHIN = 0.4;

const withoutEnd = (blocks: readonly Block[]): readonly Block[] => {
  const about = blocks.findIndex(
    ({ text }, at) => at > 2 && at >= blocks.length * (1 - ABOUT_WITHIN) && ABOUT.test(text),
  );
  const told = about < 0 ? blocks : blocks.slice(0, about);
  const last = told.findLastIndex((block) => !isHeading(block) && !isMeta(block));
  return told.slice(0, last + 1);
};

/** Where most of a text are lines without a full stop, they are the text. */
const MOST_LOOSE = 0.3;
const sumOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

const withoutStart = (blocks: readonly Block[]): readonly Block[] => {
  const first = blocks.findIndex(isSentence);
  if (sumOf(blocks.slice(0, first)) > sumOf(blocks) * MOST_LOOSE) return blocks;
  return blocks.filter((block, at) => at >= first || !(isLoose(block) || isMeta(block)));
};

/** A heading may be a link where its section follows. */
const leadsAway = (block: Block, next: Block | undefined): boolean =>
  isLink(block) && !(isHeading(block) && next !== undefined && isSentence(next) && !isLink(next));

const LONGEST_CAPTION = 200;
const isCaption = (block: Block): boolean =>
  block.hasPicture &&
  !isHeading(block) &&
  !isInTable(block) &&
  block.tag !== 'li' &&
  block.text.length < LONGEST_CAPTION &&
  !ENDS_SENTENCE.test(block.text);

/** What is announced by a label as leading away, up to the next paragraph that does not. */
const LONGEST_POINTER = 160;
const withoutPointers = (blocks: readonly Block[]): readonly Block[] => {
  let isPointing = false;
  return blocks.filter((block) => {
    if (isLabel(block)) {
      isPointing = block.text.length < 60 && POINTS_AWAY.test(block.text);
      return false;
    }
    isPointing &&= block.text.length < LONGEST_POINTER && (block.linked > 0 || isHeading(block));
    return !isPointing;
  });
};

export const articleLines = (blocks: readonly Block[], { titles, description }: Said): readonly string[] => {
  const said = new Set(titles.map(bare).filter((text) => text !== ''));
  const isSaid = (block: Block): boolean =>
    said.has(bare(block.text)) || (isHeading(block) && bare(block.text) === bare(description));
  const kept = withoutPointers(blocks).filter(
    (block, at, all) =>
      !isDateAlone(block) && !isSaid(block) && !isCaption(block) && !leadsAway(block, all[at + 1]),
  );
  return withoutEnd(withoutStart(kept)).map(({ text }) => text);
};
