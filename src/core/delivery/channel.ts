// How a channel is written where an operator names one: `discord:<channel id>`, `slack:<team id>/<channel id>`, `browser:<name>`.
import type { FeedOwner } from '../feed/feed.ts';
import type { Channel } from './subscription.ts';

const FORMS: readonly (readonly [platform: Channel['platform'], form: RegExp])[] = [
  ['discord', /^\d{5,25}$/u],
  ['slack', /^[A-Z0-9]{2,}\/[A-Z0-9]{2,}$/u],
  ['browser', /^[\p{Ll}\p{N}][\p{Ll}\p{N}_-]{0,39}$/u],
];

export const CHANNEL_FORMS = 'discord:<channel id>, slack:<team id>/<channel id> or browser:<name>';

/** Null for what is none of the forms. */
export const readChannel = (text: string): Channel | null => {
  const at = text.indexOf(':');
  const [name, id] = [text.slice(0, at), text.slice(at + 1)];
  const found = FORMS.find(([platform, form]) => platform === name && form.test(id));
  return found === undefined ? null : { platform: found[0], id };
};

/** Whether the channel is one of that workspace, as far as its id tells: on Discord it does not. */
export const isChannelOf = ({ platform, id }: Channel, workspace: FeedOwner): boolean =>
  platform === 'slack' ? workspace === `slack:${id.split('/')[0]}` : workspace === platform;

export const writeChannel = ({ platform, id }: Channel): string => `${platform}:${id}`;
