// Runs as Slack's rich text, which shows every text as it is: no mention, link, emoji or style that is not said here.
import type { RichTextElement, RichTextList, RichTextQuote, RichTextSection } from '@slack/types';
import type { Run } from '../../core/command/reply.ts';
import { LIMITS } from './limits.ts';
import { shown, splitRuns } from './split.ts';

/** Null for what is not a web address (a `javascript:` address in a feed), or too long for Slack. */
const webAddress = (address: string | null | undefined): string | null => {
  const url = URL.parse(address ?? '');
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  return url.href.length <= LIMITS.address ? url.href : null;
};

const element = ({ text, style, link }: Run): RichTextElement => {
  const styled = style === undefined ? {} : { style: { [style]: true } };
  return link === undefined
    ? { type: 'text', text, ...styled }
    : { type: 'link', url: link, text, ...styled };
};

const cleanRun = ({ text, style, link }: Run): Run => {
  const url = webAddress(link);
  return {
    text: shown(text),
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
