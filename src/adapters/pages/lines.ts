// Which blocks of an article are its text: labels, credits, pointers and prompts between and around them are not.
import { bare } from '../../core/article/likeness.ts';
import {
  isCaption,
  isDateAlone,
  isHeading,
  isLabel,
  isLoose,
  isMeta,
  isSentence,
  leadsAway,
} from './block-kinds.ts';
import type { Block } from './blocks.ts';
import { POINTS_AWAY } from './phrases.ts';

/** What the page says elsewhere, so that it need not be told again. */
export interface Said {
  readonly titles: readonly string[];
  readonly description: string;
}

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

/** “Read also:” and its like are short. */
const LONGEST_ANNOUNCEMENT = 60;
const LONGEST_POINTER = 160;

/** Without what a label announces as leading away, up to the next paragraph that does not. */
const withoutPointers = (blocks: readonly Block[]): readonly Block[] => {
  let isPointing = false;
  return blocks.filter((block) => {
    if (isLabel(block)) {
      isPointing = block.text.length < LONGEST_ANNOUNCEMENT && POINTS_AWAY.test(block.text);
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
