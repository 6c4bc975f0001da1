// The text of a robots.txt asked about one address.
import * as robots from 'robots-parser';
import { PRODUCT } from './user-agent.ts';

type Parse = typeof robots.default.default;

/** The package is CommonJS, and its types put the function one `default` deeper than Node does. */
const isParse = (value: unknown): value is Parse => typeof value === 'function';
const parser: unknown = robots.default;

/** A rule costs time by its wildcards: 144,000 of them took 1.3 s a question. */
const MOST_WILDCARDS = 5_000;

export const isFit = (text: string): boolean => text.split('*').length - 1 <= MOST_WILDCARDS;

/** `text` stood at the root of the address’s own origin. */
export const mayBeRead = (text: string, { href, origin }: URL): boolean => {
  if (!isParse(parser)) throw new Error('robots-parser has another shape than its version had');
  return parser(`${origin}/robots.txt`, text).isAllowed(href, PRODUCT) !== false;
};
