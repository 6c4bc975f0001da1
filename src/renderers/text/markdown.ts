// A sheet as Markdown (CommonMark with GitHub's tables, links and strikes): whatever a source says stays plain text in it.
import type { Run } from '../../core/command/reply.ts';
import { type Labels, labelsFor } from '../layout/labels.ts';
import type { Part, Sheet } from '../layout/sheet.ts';

type Of<Name extends Part['part']> = Extract<Part, { part: Name }>;

/** Backslashes take the meaning from marks; what links by itself is broken by an empty comment, which no reader shows. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~&$^]/gu, '\\$&')
    .replace(/(?<=:)\/\/|@(?=[\p{L}\p{N}_-])/gu, (found) => `${found}<!-- -->`)
    .replace(/\bwww\./giu, (found) => `${found.slice(0, -1)}<!-- -->.`)
    // A line that begins like a list, a quotation or an underline would become one.
    .replace(/^(\s*)([-+=>])/u, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/u, '$1\\$2');

/** In angle brackets, so that brackets and blanks in an address end nothing. */
const address = (link: string): string =>
  `<${link.replace(/[<>\\\s]/gu, (found) => encodeURIComponent(found))}>`;
const linked = (text: string, link: string | null | undefined): string =>
  link === null || link === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${address(link)})`;

const code = (text: string): string => {
  const fence = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length)));
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
};

/** Blanks stand outside the stars: inside, they would stop being bold. */
const bold = (text: string): string => text.replace(/^(\s*)(.*?)(\s*)$/su, '$1**$2**$3');

const runText = ({ text, style, link }: Run): string => {
  if (style === 'code') return code(text);
  const inner = linked(text, link);
  return style === 'bold' && text.trim() !== '' ? bold(inner) : inner;
};
const runsText = (runs: readonly Run[]): string => runs.map(runText).join('').trim();

const story = (part: Of<'story'>, labels: Labels): string =>
  [
    `### ${part.number} · ${part.update ? `${labels.update} ` : ''}${linked(part.headline, part.link)}`,
    escapeMarkdown(part.point),
    `*${linked(part.source, part.sourceLink)}*`,
    ...(part.open === null ? [] : [`> **${labels.stillOpen}** ${escapeMarkdown(part.open)}`]),
  ].join('\n\n');

const title = ({ text, link, sub }: Of<'title'>): string =>
  [`## ${linked(text, link)}`, ...sub.map((line) => `*${escapeMarkdown(line)}*`)].join('\n\n');

const textOf = (part: Part, labels: Labels): string => {
  switch (part.part) {
    case 'title':
      return title(part);
    case 'story':
      return story(part, labels);
    case 'heading':
      return `### ${escapeMarkdown(part.text)}`;
    case 'text':
      return runsText(part.runs);
    case 'list':
      return part.items.map((runs) => `- ${runsText(runs)}`).join('\n');
    case 'open':
      return `> **${escapeMarkdown(part.word)}** ${runsText(part.runs)}`;
    case 'values':
      return part.values
        .map(
          ({ lines, link, label }) => `- ${[...lines.map(escapeMarkdown), linked(label, link)].join(' · ')}`,
        )
        .join('\n');
    case 'dated':
      return part.rows.map(({ date, runs }) => `- **${escapeMarkdown(date)}** ${runsText(runs)}`).join('\n');
    case 'fine':
      return `*${escapeMarkdown(part.text)}*`;
    case 'rule':
      return '---';
    // A document has no buttons.
    case 'controls':
      return '';
  }
};

/** Paragraphs with an empty line between each two, no line break at the end. */
export const drawMarkdown = ({ parts, language }: Sheet): string =>
  parts
    .map((part) => textOf(part, labelsFor(language)))
    .filter((text) => text !== '')
    .join('\n\n');
