// The rules of a robots.txt that speak of us, read once and asked about many addresses.
import * as robots from 'robots-parser';
import { PRODUCT } from './user-agent.ts';

type Parse = typeof robots.default.default;

/** The package is CommonJS, and its types put the function one `default` deeper than Node does. */
const isParse = (value: unknown): value is Parse => typeof value === 'function';
const parser: unknown = robots.default;

/** A rule costs time at each question, by its wildcards: 4,900 in one rule took 50 ms. */
const MOST_RULES = 20_000;
const MOST_WILDCARDS = 1_000;

const LINE = /^[\s\uFEFF]*(user-agent|allow|disallow)\s*:\s*([^#]*)/iu;

interface Groups {
  /** The lines that concern us. */
  readonly lines: readonly string[];
  readonly rules: number;
}

const nameOf = (agent: string): string => agent.split('/')[0]?.trim().toLowerCase() ?? '';

/** The agent as the parser is to read it; null for somebody else. */
const ours = (agent: string): string | null => {
  const name = nameOf(agent);
  if (name === '*') return '*';
  return name === PRODUCT.toLowerCase() ? PRODUCT : null;
};

/** The parser keeps each rule once for every agent of its group: groups of others could fill the memory. */
const ownGroups = (text: string): Groups => {
  const lines: string[] = [];
  let agents = new Set<string>();
  let [isHead, rules] = [false, 0];
  for (const line of text.split(/\r\n?|\n/u)) {
    const [, field = '', value = ''] = LINE.exec(line) ?? [];
    if (field === '') continue;
    if (field.toLowerCase() === 'user-agent') {
      if (!isHead) agents = new Set();
      isHead = true;
      const agent = ours(value);
      if (agent !== null && !agents.has(agent)) lines.push(`User-agent: ${agent}`);
      if (agent !== null) agents.add(agent);
      continue;
    }
    isHead = false;
    if (agents.size === 0) continue;
    rules += 1;
    lines.push(`${field}: ${value.trim()}`);
  }
  return { lines, rules };
};

/** Whether this address may be read. */
export type RobotsRules = (address: string) => boolean;

/** `text` stood at the root of `origin`. Null: it holds more than anybody needs, and would take long to ask. */
export const readRules = (text: string, origin: string): RobotsRules | null => {
  if (!isParse(parser)) throw new Error('robots-parser has another shape than its version had');
  const { lines, rules } = ownGroups(text);
  const own = lines.join('\n');
  if (rules > MOST_RULES || own.split('*').length - 1 > MOST_WILDCARDS) return null;
  const parsed = parser(`${origin}/robots.txt`, own);
  return (address) => parsed.isAllowed(address, PRODUCT) !== false;
};
