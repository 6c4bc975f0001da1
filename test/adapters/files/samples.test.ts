// The sample articles: dated from the day of their import, whole, and never from the future.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dated, readSamples } from '../../../src/adapters/files/samples.ts';
import { DAY } from '../../../src/core/time/instant.ts';

const FOLDER = fileURLToPath(new URL('../../../config/samples', import.meta.url));

describe('dates in samples', () => {
  it.each([
    ['{{weekday 0}}', 'Friday'],
    ['{{weekday -2}}', 'Wednesday'],
    ['{{date +3}}', '2 March'],
    ['{{fulldate 3}} and {{date -1}}', '2 March 2026 and 26 February'],
    ['{{other 1}} {{date}}', '{{other 1}} {{date}}'],
  ])('%s', (text, expected) => {
    expect(dated(text, '2026-02-27')).toBe(expected);
  });
});

describe('the samples', () => {
  it.each(['2026-03-12T00:05Z', '2026-03-12T09:30Z', '2026-12-31T23:59Z'])(
    'imported at %s are of the days before',
    async (now) => {
      const at = Date.parse(now);
      const drafts = await readSamples(FOLDER, at, 'Europe/Berlin');
      expect(drafts).toHaveLength(12);
      expect(new Set(drafts.map(({ publisher }) => publisher)).size).toBeGreaterThanOrEqual(3);
      for (const { title, text, published, url } of drafts) {
        expect(`${title}\n${text}`).not.toMatch(/\{\{|\}\}|undefined|NaN/u);
        expect(published?.at).toBeLessThan(at);
        expect(published?.at).toBeGreaterThan(at - 6 * DAY);
        expect(url).toMatch(/^https:\/\/[a-z]+\.example\//u);
      }
      const times = drafts.map(({ published }) => published?.at ?? 0);
      expect([...times].sort((a, b) => a - b)).toEqual(times);
    },
  );
});
