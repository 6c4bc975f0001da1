// The page of one channel: state of the store, channels, messages in both views, the message box.
import type { Instant } from '../../core/time/instant.ts';
import type { TranscriptMessage } from '../../ports/transcript.ts';
import { html, type Insert, type Markup } from '../../renderers/html/markup.ts';
import { labelsFor } from '../../renderers/layout/labels.ts';
import { comingText } from '../../renderers/layout/moments.ts';
import { commandList } from './commands.ts';
import { LONGEST_LINE } from './inbound.ts';
import { drawMessages, type Scene, type View } from './message-view.ts';
import { mark, shell } from './shell.ts';
import { type ChannelLine, drawFoldedSidebar, drawSidebar, type SidebarView } from './sidebar.ts';
import { takesLine } from './takes.ts';

/** What really stands in the store. */
export interface Overview {
  readonly articles: number;
  readonly stories: number;
  /** Of all channels; null where none takes one. */
  readonly nextDigest: Instant | null;
  /** The articles are the project's own samples. */
  readonly hasSamples: boolean;
}

export interface PageView {
  readonly channel: string;
  readonly view: View;
  readonly token: string;
  readonly overview: Overview;
  readonly channels: readonly ChannelLine[];
  readonly messages: readonly TranscriptMessage[];
  readonly scene: Scene;
}

const NUMBER = new Intl.NumberFormat('en');
const LABELS = labelsFor('en');

const state = ({ overview, scene }: PageView): Markup => {
  const reader = { labels: LABELS, zone: scene.zone, now: scene.now };
  const next = overview.nextDigest === null ? 'none' : comingText(overview.nextDigest, reader);
  const entries: readonly (readonly [string, string])[] = [
    ['Articles', NUMBER.format(overview.articles)],
    ['Stories', NUMBER.format(overview.stories)],
    ['Next digest', next],
  ];
  return html`<dl class="state">${entries.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
};

const header = (page: PageView): Markup =>
  html`<header class="top"><h1 class="brand">${mark(30, false)}Dateline <small>playground</small></h1>${state(page)}</header>`;

/** A radio pair: the style sheet shows the chosen view, so that it needs no script; the message box sends the choice along. */
const viewSwitch = ({ view }: PageView): Markup => {
  const choice = (value: View, label: string): Markup =>
    html`<label><input type="radio" name="view" value="${value}" id="view-${value}" form="say"${value === view && html` checked`}>${label}</label>`;
  return html`<fieldset class="seg"><legend>Draw messages as</legend>${choice('slack', 'Slack view')}${choice('discord', 'Discord view')}</fieldset>`;
};

const firstRun = ({ overview, scene, view }: PageView): Markup => {
  const command = (line: string, label: string): Markup =>
    html`<button class="cmd" name="text" value="${line}">${label}</button>`;
  const stored = `${NUMBER.format(overview.articles)} ${overview.hasSamples ? 'sample ' : ''}articles are stored.`;
  return html`<form class="empty" method="post" action="/say">${scene.fields(view)}<p>No digest yet. ${stored} Type ${command('/summary', '/summary')} to read one now, or ${command('/subscribe daily at:09:00', '/subscribe daily')} at 09:00.</p></form>`;
};

const log = (page: PageView): Markup => {
  const content: Insert =
    page.messages.length === 0 ? firstRun(page) : drawMessages(page.messages, null, page.scene);
  return html`<section class="log" id="log" role="log" aria-live="polite" aria-label="Messages" tabindex="-1">${content}</section>`;
};

const messageBox = ({ channel, token }: PageView): Markup =>
  html`<form class="comp" id="say" method="post" action="/say" data-working="Reading…">${hiddenFields({ channel, token })}
<p id="status" role="status"></p>
${commandList()}<div class="box"><input id="text" name="text" aria-label="Message or command for # ${channel}" placeholder="Type / for commands" maxlength="${LONGEST_LINE}" required autocomplete="off" autocapitalize="off" spellcheck="false"><button>Send</button></div></form>`;

/** What every POST must bring along. */
export const hiddenFields = (fields: Readonly<Record<string, string>>): Markup =>
  html`${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;

export const drawPage = (page: PageView): Markup => {
  const { channel, view, channels, overview, scene } = page;
  const sidebar: SidebarView = {
    channel,
    view,
    channels,
    now: scene.now,
    hasSamples: overview.hasSamples,
    fields: scene.fields(view),
  };
  const takes = channels.find(({ name }) => name === channel)?.takes ?? [];
  return shell({
    title: `# ${channel} · Dateline playground`,
    hasScript: true,
    body: html`<a class="skip" href="#log">Skip to messages</a><a class="skip" href="#text">Skip to the message box</a>
${header(page)}
<div class="lay">${drawSidebar(sidebar)}
<main class="chat">${drawFoldedSidebar(sidebar)}
<div class="chead"><div><h2># ${channel}</h2><p>${takesLine(takes)}</p></div>${viewSwitch(page)}</div>
${log(page)}
${messageBox(page)}
</main></div>`,
  });
};
