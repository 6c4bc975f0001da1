// A sheet as a whole small HTML document of its own, for files and mail.
import type { Run } from '../../core/command/reply.ts';
import { labelsFor } from '../layout/labels.ts';
import type { Part, Sheet } from '../layout/sheet.ts';
import { html, linked, Markup } from './markup.ts';

const STYLE = `
body { max-width: 38em; margin: 2em auto; padding: 0 1em; color: #16202a; background: #fff;
  font: 1em/1.5 Inter, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif }
h1 { font-size: 1.4em; margin-bottom: 0 } h2 { font-size: 1em; margin: 0 } p, dl, ul { margin: .2em 0 }
a { color: #0f6474 } hr { border: 0; border-top: 1px solid #d9dfe3; margin: 1em 0 }
.soft { color: #55616d; font-size: .87em } blockquote { margin: .4em 0; padding-inline-start: .8em; border-inline-start: 4px solid #8a4b00 }
dt { font-weight: 700; float: inline-start; clear: inline-start; margin-inline-end: .6em }
@media (prefers-color-scheme: dark) { body { color: #eef1f4; background: #14191f } a { color: #6cc5d4 }
  .soft { color: #a3afba } hr { border-color: #303943 } blockquote { border-color: #f2b866 } }`;

const drawRun = ({ text, style, link }: Run): Markup => {
  const content = linked(link ?? null, text);
  if (style === 'bold') return html`<b>${content}</b>`;
  return style === 'code' ? html`<code>${content}</code>` : content;
};
const drawRuns = (runs: readonly Run[]): Markup => html`${runs.map(drawRun)}`;
const soft = (text: string): Markup => html`<p class="soft" dir="auto">${text}</p>`;

const drawStory = (story: Extract<Part, { part: 'story' }>, language: string): Markup => {
  const labels = labelsFor(language);
  return html`<h2 dir="auto">${story.number} · ${story.update && html`${labels.update} `}${linked(story.link, story.headline)}</h2>
<p dir="auto">${story.point}</p>
${soft(story.source)}${story.open !== null && html`<blockquote dir="auto"><b>${labels.stillOpen}</b> ${story.open}</blockquote>`}`;
};

const drawValue = (value: Extract<Part, { part: 'values' }>['values'][number]): Markup =>
  html`<li dir="auto">${value.lines.map((line) => html`${line}<br>`)}${linked(value.link, value.label)}</li>`;

/** Controls have nobody to act for them in a document; a rule before nothing is left to the style. */
const drawPart = (part: Part, language: string): Markup | null => {
  switch (part.part) {
    case 'title':
      return html`<h1 dir="auto">${linked(part.link, part.text)}</h1>${part.sub.map(soft)}`;
    case 'rule':
      return html`<hr>`;
    case 'story':
      return drawStory(part, language);
    case 'heading':
      return html`<h2 dir="auto">${part.text}</h2>`;
    case 'text':
      return html`<p dir="auto">${drawRuns(part.runs)}</p>`;
    case 'list':
      return html`<ul>${part.items.map((item) => html`<li dir="auto">${drawRuns(item)}</li>`)}</ul>`;
    case 'open':
      return html`<blockquote dir="auto"><b>${part.word}</b> ${drawRuns(part.runs)}</blockquote>`;
    case 'values':
      return html`<ul>${part.values.map(drawValue)}</ul>`;
    case 'dated':
      return html`<dl>${part.rows.map((row) => html`<dt>${row.date}</dt><dd dir="auto">${drawRuns(row.runs)}</dd>`)}</dl>`;
    case 'controls':
      return null;
    case 'fine':
      return soft(part.text);
  }
};

const titleOf = ({ parts, plain }: Sheet): string =>
  parts.find((part) => part.part === 'title')?.text ?? plain.split('\n')[0] ?? '';

/** The whole document, from its doctype on. */
export const drawHtml = (sheet: Sheet): string =>
  html`<!doctype html>
<html lang="${sheet.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${titleOf(sheet)}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
${sheet.parts.map((part) => html`${drawPart(part, sheet.language)}\n`)}</body>
</html>
`.toString();
