// Commands in Dateline's own words, as people must type them where another app has the plain names.
import { describe, expect, it } from 'vitest';
import { replyWithPrefix, withPrefix } from '../../../src/core/command/prefix.ts';
import type { Reply } from '../../../src/core/command/reply.ts';
import { COMMANDS } from '../../../src/core/command/table.ts';
import { replySheet } from '../../../src/renderers/layout/reply-sheet.ts';

describe('withPrefix', () => {
  it.each([
    ['Stop it with /unsubscribe.', 'Stop it with /dl-unsubscribe.'],
    ['Try: /subscribe daily at:09:00', 'Try: /dl-subscribe daily at:09:00'],
    ['/subscriptions and /summary', '/dl-subscriptions and /dl-summary'],
    ['/summaries are no command', '/summaries are no command'],
    ['https://x.example/summary and a/summary', 'https://x.example/summary and a/summary'],
    ['/summary/x and /summary-x', '/summary/x and /summary-x'],
  ])('%s', (text, expected) => {
    expect(withPrefix(text, 'dl-')).toBe(expected);
  });
});

describe('a reply', () => {
  it('of help names every command with its prefix', () => {
    const help: Reply = {
      to: 'asker',
      kind: 'help',
      commands: COMMANDS,
      digests: [{ name: 'daily', title: 'Daily digest' }],
    };
    const text = JSON.stringify(replySheet(replyWithPrefix(help, 'dl-')));
    for (const { name } of COMMANDS) expect(text).toContain(`/dl-${name}`);
    expect(text).not.toMatch(/\/(?!dl-)(?:summary|timeline|questions|subscribe|dateline)\b/u);
  });

  it('without a prefix is as it was', () => {
    const notice: Reply = {
      to: 'asker',
      kind: 'notice',
      is: 'done',
      text: [{ text: 'Try /summary' }],
      choices: [],
    };
    expect(replyWithPrefix(notice, '')).toBe(notice);
    expect(replyWithPrefix(notice, 'n-')).toMatchObject({ text: [{ text: 'Try /n-summary' }] });
  });
});
