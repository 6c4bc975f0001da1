// Lines of `/sources`: a verb, and what follows it word for word.
import { describe, expect, it } from 'vitest';
import { readLine } from '../../../src/core/command/line.ts';
import { commandNamed } from '../../../src/core/command/table.ts';

const sources = commandNamed('sources');
if (sources === undefined) throw new Error('no /sources');

describe('a line of /sources', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['', {}],
    ['list', { action: 'list' }],
    ['LIST', { action: 'LIST' }],
    ['add https://example.org/feed?a=b:c', { action: 'add', address: 'https://example.org/feed?a=b:c' }],
    ['https://example.org/feed', { address: 'https://example.org/feed' }],
    ['action:remove address:https://example.org/', { action: 'remove', address: 'https://example.org/' }],
    ['action:add "https://example.org/"', { action: 'add', address: 'https://example.org/' }],
    [
      'add Ferry: “on” at 9am, says: list\n\nIt is "on"',
      { action: 'add', address: 'Ferry: “on” at 9am, says: list\n\nIt is "on"' },
    ],
    ['adding up', { address: 'adding up' }],
  ])('%j', (line, texts) => {
    expect(readLine(sources, line, () => false)).toEqual({ is: 'read', texts });
  });
});
