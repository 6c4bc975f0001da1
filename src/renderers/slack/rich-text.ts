// Runs as Slack's rich text, which shows every text as it is: no mention, link, emoji or style that is not said here.
import type { RichTextElement, RichTextList, RichTextQuote, RichTextSection } from '@slack/types';
import type { Run } from '../../core/command/reply.ts';
import { cleanPiece } from '../layout/plain-text.ts';
import { webAddress } from '../layout/web-address.ts';
import { LIMITS } from './limits.ts';
import { splitRuns } from './split.ts';

/** Null for what is no web address, or too long for Slack. */
const addressOf = (link: string | undefined): string | null => {
  const href = webAddress(link)?.href ?? null;
  return href !== null && href.length <= LIMITS.address ? href : null;
};

const element = ({ text, style, link }: Run): RichTextElement => {
  const styled = style === undefined ? {} : { style: { [style]: true } };
  return link === undefined
    ? { type: 'text', text, ...styled }
    : { type: 'link', url: link, text, ...styled };
};

const cleanRun = ({ text, style, link }: Run): Run => {
  const url = addressOf(link);
  return {
    text: cleanPiece(text),
    ...(style === undefined ? {} : { style }),
    ...(url === null ? {} : { link: url }),
  };
};

/** Slack refuses elements without text. */
const lines = (runs: readonly Run[]): readonly RichTextElement[][] =>
  splitRuns(
    runs.map(cleanRun).filter(({ text }) => text !== ''),
    LIMITS.text,
  ).map((line) => line.map(element));

export const sections = (runs: readonly Run[]): readonly RichTextSection[] =>
  lines(runs).map((elements) => ({ type: 'rich_text_section', elements }));

export const quotes = (runs: readonly Run[]): readonly RichTextQuote[] =>
  lines(runs).map((elements) => ({ type: 'rich_text_quote', elements }));

/** One item of a list; what does not fit goes on as text under it. */
export const bullet = (runs: readonly Run[]): readonly (RichTextList | RichTextSection)[] =>
  sections(runs).map((section, at) =>
    at === 0
      ? { type: 'rich_text_list', style: 'bullet', indent: 0, border: 0, elements: [section] }
      : section,
  );
