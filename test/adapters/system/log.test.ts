// The log never holds a secret, whatever it is given.
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openLog, withoutSecrets } from '../../../src/adapters/system/log.ts';

const written = (isPretty: boolean, act: (log: ReturnType<typeof openLog>) => void): string => {
  const destination = new PassThrough();
  act(openLog({ level: 'info', isPretty, secrets: ['hunter2-hunter2'], destination }));
  return destination.read()?.toString() ?? '';
};

describe('the log', () => {
  it.each([
    ['a secret of the settings', 'it is hunter2-hunter2 indeed'],
    ['a Slack token', 'xoxb-1234567890-abcdefghij'],
    ['an app token', 'xapp-1-A012-345-abcdef'],
    ['a Discord token', 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDe.abcdefghijklmnopqrstuvwxyz0123456789AB'],
    ['a token in an address', 'https://example.org/rss?token=verysecret&x=1'],
    ['a ticket of a socket', 'wss://example.org/link/?ticket=verysecret&app_id=1'],
    ['a password in an address', 'postgres://user:verysecret@host/db'],
    ['a bearer', 'Authorization: Bearer verysecretvalue'],
  ])('leaves out %s', (_, text) => {
    for (const isPretty of [false, true]) {
      const line = written(isPretty, (log) => log.warn({ text, error: new Error(text) }, text));
      expect(line).toContain('[secret]');
      expect(line).not.toMatch(/hunter2|xoxb-1|xapp-1|GabcDe|verysecret/u);
    }
  });

  it('leaves ordinary words alone', () => {
    const text = 'Ferry talks of 2026-03-09: token talks, key questions, https://example.org/a?b=c';
    expect(withoutSecrets(text, ['short'])).toBe(text);
  });

  it('tells an error by its message', () => {
    const line = JSON.parse(
      written(false, (log) => log.error({ error: new Error('no such channel') }, 'failed')),
    );
    expect(line).toMatchObject({ level: 50, msg: 'failed', error: { message: 'no such channel' } });
    expect(line.error.stack).toBeUndefined();
  });

  it('keeps below its level to itself', () => {
    const destination = new PassThrough();
    openLog({ level: 'error', isPretty: false, secrets: [], destination }).info({}, 'quiet');
    expect(destination.read()).toBeNull();
  });
});
