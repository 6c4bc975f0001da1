// An address as people type it in chat, some of them in angle brackets, as both platforms write links: `<https://example.org>`.
import { feedAddress, plainAddress } from '../feed/address.ts';

const bare = (typed: string): string => typed.trim().replace(/^<([^|>]*)(?:\|[^>]*)?>$/u, '$1');

/** Null for words. */
export const typedAddress = (typed: string): string | null => {
  const text = bare(typed);
  return /\s/u.test(text) ? null : feedAddress(text);
};

/** The same without https, where no scheme was typed; null where one was. */
export const typedPlainAddress = (typed: string): string | null => plainAddress(bare(typed));

/** Where words are usual, only what begins as an address is one: “example.org” may be a topic. */
export const isTypedAddress = (typed: string): boolean => /^(?:https?|feed):/iu.test(bare(typed));
