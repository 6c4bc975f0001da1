// How a button of a drawn message reaches Dateline: a form, so that it works without scripts.
import { html, type Insert, type Markup } from './markup.ts';

/** Where presses go, and what must go with them (hidden fields of the page that shows the message). */
export interface Press {
  readonly to: string;
  readonly fields: Markup;
}

/** Controls that act together: a select is handed over with each press of a button beside it. */
export const pressForm = ({ to, fields }: Press, controls: Insert): Markup =>
  html`<form class="act" method="post" action="${to}">${fields}${controls}</form>`;
