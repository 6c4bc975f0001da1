// What all pages have around them: head, mark, files.

import { html, type Insert, type Markup } from '../../renderers/html/markup.ts';
import { STYLE_SHEETS } from './assets.ts';

/** Dateline's mark: a line of events, the last one still ahead. `round` as Discord cuts pictures. */
export const mark = (size: number, round: boolean): Markup =>
  html`<svg class="av" width="${size}" height="${size}" viewBox="0 0 40 40" aria-hidden="true"><rect width="40" height="40" rx="${round ? 20 : 8}" fill="#0f5f6e"/><path d="M20 8v13" stroke="#fff" stroke-width="2.6"/><path d="M20 22v7" stroke="#fff" stroke-width="2.6" stroke-dasharray="2.4 2.4"/><circle cx="20" cy="9" r="3.6" fill="#fff"/><circle cx="20" cy="20" r="3.6" fill="#fff"/><circle cx="20" cy="31" r="3.2" fill="#0f5f6e" stroke="#ffc977" stroke-width="2.2"/></svg>`;

export interface Shell {
  readonly title: string;
  readonly body: Insert;
  /** The chat's own script; the other pages need none. */
  readonly hasScript: boolean;
}

export const shell = ({ title, body, hasScript }: Shell): Markup => html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
${STYLE_SHEETS.map((name) => html`<link rel="stylesheet" href="/assets/${name}">\n`)}${hasScript && html`<script type="module" src="/assets/page.js"></script>`}
</head>
<body>
${body}
</body>
</html>
`;

/** A small page that says one thing: a mistake in a request, a login. */
const smallPage = (heading: string, content: Insert): Markup =>
  shell({
    title: `Dateline: ${heading}`,
    hasScript: false,
    body: html`<main class="small"><p class="brand">${mark(30, false)}Dateline</p><h1>${heading}</h1>${content}</main>`,
  });

export const problemPage = (heading: string, sentence: string): Markup =>
  smallPage(heading, html`<p id="problem">${sentence}</p><p><a href="/">Back to the playground</a></p>`);

/** `isWrong`: the token that was just sent is not the one. */
export const loginPage = (token: string, isWrong: boolean): Markup =>
  smallPage(
    'Log in',
    html`<form class="login" method="post" action="/login"><input type="hidden" name="token" value="${token}"><label for="secret">The value of ADMIN_TOKEN</label>
${isWrong && html`<p id="problem" role="alert">That is not the value of ADMIN_TOKEN.</p>`}
<div class="box"><input id="secret" name="secret" type="password" autocomplete="current-password" required autofocus><button>Log in</button></div></form>`,
  );
