// A Discord message as Discord would draw it, with its buttons as forms.
import type {
  ActionRow,
  ButtonComponent,
  Container,
  DiscordMessage,
  SelectComponent,
} from '../discord/shapes.ts';
import { discordMarkdown } from './discord-markdown.ts';
import { html, type Markup } from './markup.ts';
import { type Press, pressForm } from './press.ts';

/** The card's bar, in the message's own colour: an attribute, since the page's policy forbids styles in the markup. */
const bar = (color: number): Markup =>
  html`<svg class="bar" aria-hidden="true"><rect width="4" height="100%" fill="#${color.toString(16).padStart(6, '0')}"/></svg>`;

const button = ({ custom_id, label }: ButtonComponent): Markup =>
  html`<button name="press" value="${custom_id}">${label}</button>`;

/** In Discord a choice acts at once; a page without scripts needs a button, and with a keyboard it is kinder, too. */
const select = ({ placeholder, options }: SelectComponent): Markup =>
  html`<select name="press" aria-label="${placeholder}" required><option value="">${placeholder}</option>${options.map(
    ({ label, value, description }) =>
      html`<option value="${value}">${label}${description !== '' && ` · ${description}`}</option>`,
  )}</select><button>Show</button>`;

const row = ({ components }: ActionRow, press: Press): Markup =>
  pressForm(
    press,
    components.map((component) => (component.type === 3 ? select(component) : button(component))),
  );

const drawComponent = (component: Container['components'][number], press: Press): Markup => {
  switch (component.type) {
    case 10:
      return html`<div>${discordMarkdown(component.content)}</div>`;
    case 14:
      return html`<hr>`;
    case 1:
      return row(component, press);
  }
};

export const discordView = (message: DiscordMessage, press: Press): Markup =>
  html`${message.components.map(
    ({ accent_color, components }) =>
      html`<div class="dc">${bar(accent_color)}${components.map((component) => drawComponent(component, press))}</div>`,
  )}`;
