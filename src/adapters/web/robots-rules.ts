// A robots.txt as rules that are asked about many addresses: its text is parsed once.
import * as robots from 'robots-parser';
import { PRODUCT } from './user-agent.ts';

type Parse = typeof robots.default.default;

/** The package is CommonJS, and its types put the function one `default` deeper than Node does. */
const isParse = (value: unknown): value is Parse => typeof value === 'function';
const parser: unknown = robots.default;

export interface RobotsRules {
  /** `address` is of the rules’ own origin. */
  allow(address: string): boolean;
  /** What they take of the memory, at most. */
  readonly bytes: number;
}

/** A rule costs time by its wildcards: 144,000 of them took 1.3 s a question. */
const MOST_WILDCARDS = 5_000;
/** Rules of a megabyte’s text took three of them, and eight where it spoke to a crowd of robots. */
const BYTES_A_CHARACTER = 8;

/** `text` stood at the root of `origin`; null where it is not fit to be read. */
export const rulesIn = (text: string, origin: string): RobotsRules | null => {
  if (text.split('*').length - 1 > MOST_WILDCARDS) return null;
  if (!isParse(parser)) throw new Error('robots-parser has another shape than its version had');
  const rules = parser(`${origin}/robots.txt`, text);
  return {
    allow: (address) => rules.isAllowed(address, PRODUCT) !== false,
    bytes: text.length * BYTES_A_CHARACTER,
  };
};
