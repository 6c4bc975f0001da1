// One message of a channel in both views: who, when, and what Slack and Discord would draw of it.
import type { Instant, Zone } from '../../core/time/instant.ts';
import { clockText, dayIn, inZone } from '../../core/time/zoned.ts';
import type { TranscriptMessage } from '../../ports/transcript.ts';
import { discordView } from '../../renderers/html/discord-view.ts';
import { html, type Insert, type Markup } from '../../renderers/html/markup.ts';
import type { Press } from '../../renderers/html/press.ts';
import { slackView } from '../../renderers/html/slack-view.ts';
import { labelsFor } from '../../renderers/layout/labels.ts';
import { momentText, weekdayText } from '../../renderers/layout/moments.ts';
import { type Body, readBody } from './body.ts';
import { mark } from './shell.ts';

export type View = 'slack' | 'discord';

/** What is the same for all messages of one page. */
export interface Scene {
  readonly zone: Zone;
  readonly now: Instant;
  /** Hidden fields that go with every press. */
  readonly fields: (view: View) => Markup;
}

/** As Discord says it: with "Today at" as long as it is. */
const discordTime = (at: Instant, { zone, now }: Scene): string =>
  dayIn(at, zone) === dayIn(now, zone)
    ? `Today at ${clockText(inZone(at, zone))}`
    : momentText(at, { labels: labelsFor('en'), zone, now });

const time = (at: Instant, text: string): Markup =>
  html`<time class="time" datetime="${new Date(at).toISOString()}">${text}</time>`;

interface Speaker {
  readonly picture: (view: View) => Markup;
  readonly name: Markup;
}
const PERSON: Speaker = {
  picture: () => html`<span class="av you" aria-hidden="true">Y</span>`,
  name: html`<b>You</b> `,
};
const DATELINE: Speaker = {
  picture: (view) => mark(view === 'slack' ? 36 : 40, view === 'discord'),
  name: html`<b>Dateline</b><span class="tag">APP</span>`,
};

const inSlack = (message: TranscriptMessage, body: Body, scene: Scene): Insert => {
  const speaker = message.from === 'person' ? PERSON : DATELINE;
  const press: Press = { to: '/press', fields: scene.fields('slack') };
  const isPrivate = message.isPrivate && message.from === 'dateline';
  return html`<article class="msg">${speaker.picture('slack')}<div class="b">${isPrivate && html`<p class="only">Only visible to you</p>`}<p class="who">${speaker.name}${time(message.at, clockText(inZone(message.at, scene.zone)))}</p>${
    body.is === 'typed'
      ? html`<span class="cmd" dir="auto">${body.text}</span>`
      : body.slack.map((one) => html`<div class="sk">${slackView(one, press)}</div>`)
  }</div></article>`;
};

const inDiscord = (message: TranscriptMessage, body: Body, scene: Scene): Insert => {
  const speaker = message.from === 'person' ? PERSON : DATELINE;
  const press: Press = { to: '/press', fields: scene.fields('discord') };
  const isPrivate = message.isPrivate && message.from === 'dateline';
  return html`<article class="msg">${speaker.picture('discord')}<div class="b"><p class="who">${speaker.name}${time(message.at, discordTime(message.at, scene))}</p>${
    body.is === 'typed'
      ? html`<span class="cmd" dir="auto">${body.text}</span>`
      : body.discord.map((one) => discordView(one, press))
  }${isPrivate && html`<p class="only">Only you can see this</p>`}</div></article>`;
};

const UNREADABLE: Body = {
  is: 'typed',
  to: null,
  text: 'This message was stored by another version of Dateline.',
};

const drawMessage = (message: TranscriptMessage, scene: Scene): Markup => {
  const body = readBody(message.body) ?? UNREADABLE;
  const language = body.is === 'drawn' ? body.language : 'en';
  return html`<div class="message" id="m${message.id}" data-id="${message.id}" lang="${language}"><div class="slack">${inSlack(message, body, scene)}</div><div class="discord">${inDiscord(message, body, scene)}</div></div>`;
};

/** Messages with a line before each new day; `before` is the one that stands above them already. */
export const drawMessages = (
  messages: readonly TranscriptMessage[],
  before: TranscriptMessage | null,
  scene: Scene,
): Markup => {
  const dayOf = (message: TranscriptMessage | null | undefined): string | null =>
    message ? dayIn(message.at, scene.zone) : null;
  return html`${messages.map((message, n) => {
    const day = dayIn(message.at, scene.zone);
    const reader = { labels: labelsFor('en'), zone: scene.zone, now: scene.now };
    const isNewDay = day !== dayOf(messages[n - 1] ?? before);
    return html`${isNewDay && html`<p class="day">${weekdayText(day, 'long', reader)}</p>`}${drawMessage(message, scene)}`;
  })}`;
};
