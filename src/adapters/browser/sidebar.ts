// The channels and what this one takes, with the next run: beside the messages, or folded away on a phone.
import type { SubscriptionLine } from '../../core/command/reply.ts';
import type { Instant } from '../../core/time/instant.ts';
import { html, type Markup } from '../../renderers/html/markup.ts';
import { labelsFor } from '../../renderers/layout/labels.ts';
import { comingText } from '../../renderers/layout/moments.ts';
import type { View } from './message-view.ts';
import { channelWord, shortSchedule } from './takes.ts';

export interface ChannelLine {
  readonly name: string;
  readonly takes: readonly SubscriptionLine[];
}

export interface SidebarView {
  readonly channel: string;
  readonly view: View;
  readonly now: Instant;
  /** `channel` is among them. */
  readonly channels: readonly ChannelLine[];
  readonly hasSamples: boolean;
  /** What a command that is sent from here must bring along. */
  readonly fields: Markup;
}

const channelItem = ({ name, takes }: ChannelLine, { channel, view }: SidebarView): Markup =>
  html`<li><a class="channel" href="/?channel=${encodeURIComponent(name)}&amp;view=${view}"${name === channel && html` aria-current="page"`}><bdi># ${name}</bdi><span>${channelWord(takes)}</span></a></li>`;

const takenItem = ({ title, subscription }: SubscriptionLine, now: Instant): Markup => {
  const reader = { labels: labelsFor('en'), zone: subscription.zone, now };
  const next = subscription.nextDue === null || subscription.paused ? null : subscription.nextDue;
  return html`<li class="taken"><b dir="auto">${title}</b><span>${shortSchedule(subscription)}</span>${next !== null && html`<small>Next: <bdi>${comingText(next, reader)}</bdi>, ${subscription.zone}</small>`}</li>`;
};

const takes = (sidebar: SidebarView): Markup => {
  const lines = sidebar.channels.find(({ name }) => name === sidebar.channel)?.takes ?? [];
  if (lines.length === 0) return html`<p class="note">Nothing yet. Type <code>/subscribe daily</code>.</p>`;
  return html`<ul>${lines.map((line) => takenItem(line, sidebar.now))}</ul>
<form method="post" action="/say">${sidebar.fields}<button class="quiet" name="text" value="/subscriptions">Change what it takes</button></form>`;
};

const opener = ({ view }: SidebarView): Markup =>
  html`<form class="opener" method="get" action="/"><input type="hidden" name="view" value="${view}"><label>Another channel <input name="channel" required maxlength="40" autocomplete="off" spellcheck="false"></label><button class="quiet">Open</button></form>`;

const content = (sidebar: SidebarView): Markup =>
  html`<nav aria-label="Channels"><h2>Channels</h2><ul>${sidebar.channels.map((line) => channelItem(line, sidebar))}</ul></nav>
${opener(sidebar)}
<section><h2>This channel takes</h2>${takes(sidebar)}</section>
${sidebar.hasSamples && html`<p class="note">Sample articles, dated from their import.</p>`}`;

export const drawSidebar = (sidebar: SidebarView): Markup =>
  html`<div class="side">${content(sidebar)}</div>`;

/** The same for a phone, where it would stand in the way of the messages. */
export const drawFoldedSidebar = (sidebar: SidebarView): Markup =>
  html`<details class="fold"><summary># ${sidebar.channel}</summary>${content(sidebar)}</details>`;
