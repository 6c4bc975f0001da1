// A Slack message as Slack would draw it, with its buttons as forms.
import type {
  ActionsBlockElement,
  ContextBlock,
  RichTextBlockElement,
  RichTextElement,
  SectionBlock,
} from '@slack/types';
import type { SlackBlock, SlackMessage } from '../slack/shapes.ts';
import { html, type Insert, lines, linked, type Markup } from './markup.ts';
import { type Press, pressForm } from './press.ts';

type Style = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly code?: boolean;
};

const styled = (content: Insert, { bold, italic, strike, code }: Style = {}): Markup => {
  const inCode = code === true ? html`<code>${content}</code>` : html`${content}`;
  const inStrike = strike === true ? html`<s>${inCode}</s>` : inCode;
  const inItalic = italic === true ? html`<i>${inStrike}</i>` : inStrike;
  return bold === true ? html`<b>${inItalic}</b>` : inItalic;
};

/** Mentions, emoji and the like are never in a message of Dateline's: they would show as nothing. */
const drawElement = (element: RichTextElement): Markup | null => {
  switch (element.type) {
    case 'text':
      return styled(lines(element.text), element.style);
    case 'link':
      return styled(linked(element.url, element.text ?? element.url), element.style);
    default:
      return null;
  }
};

const drawRich = (block: RichTextBlockElement): Markup => {
  switch (block.type) {
    case 'rich_text_section':
      return html`<p dir="auto">${block.elements.map(drawElement)}</p>`;
    case 'rich_text_quote':
      return html`<blockquote dir="auto">${block.elements.map(drawElement)}</blockquote>`;
    case 'rich_text_preformatted':
      return html`<pre dir="auto">${block.elements.map(drawElement)}</pre>`;
    case 'rich_text_list':
      return html`<ul>${block.elements.map((item) => html`<li dir="auto">${item.elements.map(drawElement)}</li>`)}</ul>`;
  }
};

const drawContext = ({ elements }: ContextBlock): Markup =>
  html`${elements.map((element) => 'text' in element && html`<p class="ctx" dir="auto">${lines(element.text)}</p>`)}`;

const drawSection = ({ text, fields }: SectionBlock): Markup =>
  html`${text !== undefined && html`<p dir="auto">${lines(text.text)}</p>`}${
    fields !== undefined &&
    html`<div class="fields">${fields.map((field) => html`<p dir="auto">${lines(field.text)}</p>`)}</div>`
  }`;

const drawControl = (control: ActionsBlockElement): Markup | null => {
  switch (control.type) {
    case 'button':
      return html`<button name="press" value="${control.value ?? ''}" aria-label="${control.accessibility_label ?? control.text.text}">${control.text.text}</button>`;
    case 'static_select': {
      const initial = control.initial_option?.value;
      return html`<select name="chosen" aria-label="${control.placeholder?.text ?? ''}">${
        control.options?.map(
          ({ text, value }) =>
            html`<option value="${value ?? ''}"${value === initial && html` selected`}>${text.text}</option>`,
        ) ?? null
      }</select>`;
    }
    default:
      return null;
  }
};

const drawBlock = (block: SlackBlock, press: Press): Markup => {
  switch (block.type) {
    case 'header':
      return html`<h3 dir="auto">${block.text.text}</h3>`;
    case 'divider':
      return html`<hr>`;
    case 'context':
      return drawContext(block);
    case 'section':
      return drawSection(block);
    case 'rich_text':
      return html`<div class="rt">${block.elements.map(drawRich)}</div>`;
    case 'actions':
      return pressForm(press, block.elements.map(drawControl));
  }
};

/** A block that another version stored and this one does not draw is left out. */
export const slackView = ({ blocks }: SlackMessage, press: Press): Markup =>
  html`${blocks.map((block) => drawBlock(block, press) ?? null)}`;
