// HTML as values: whatever text is put in is escaped, so that only Dateline's own markup is markup.
import { webAddress } from '../layout/web-address.ts';

/** Made by `html` alone; everything else that is put in is text. */
export class Markup {
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }

  toString(): string {
    return this.#html;
  }
}

export type Insert = Markup | string | number | null | false | readonly Insert[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const insert = (value: Insert): string => {
  if (value === null || value === false) return '';
  if (value instanceof Markup) return value.toString();
  if (Array.isArray(value)) return value.map(insert).join('');
  return String(value).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
};

/** Inserts stand between tags or inside double-quoted attribute values, nowhere else. */
export const html = (strings: TemplateStringsArray, ...values: readonly Insert[]): Markup =>
  new Markup(strings.map((string, n) => string + insert(values[n] ?? null)).join(''));

/** `content` as a link; without one where that is no web address. */
export const linked = (address: string | null, content: Insert): Markup =>
  address !== null && webAddress(address) !== null
    ? html`<a href="${address}" rel="noopener noreferrer">${content}</a>`
    : html`${content}`;

/** Line breaks of a text as line breaks of the page. */
export const lines = (text: string): Markup =>
  html`${text.split('\n').map((line, n) => (n === 0 ? html`${line}` : html`<br>${line}`))}`;
