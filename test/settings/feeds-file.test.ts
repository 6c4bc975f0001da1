// The catalogue that is shipped: enough feeds, sections and languages, each said in full, none twice.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../src/core/article/address.ts';
import { chosen, sectionsOf } from '../../src/core/feed/catalogue.ts';
import { loadSettings } from '../../src/settings/settings.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { catalogue, dateline } = loadSettings({ env: {}, root: ROOT });

describe('config/feeds.yaml', () => {
  it('has at least 60 feeds in 8 sections, 5 or more in each', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(60);
    expect(sectionsOf(catalogue)).toEqual([
      'world',
      'politics',
      'business',
      'technology',
      'science',
      'health',
      'culture',
      'sport',
    ]);
    const counts = Map.groupBy(catalogue, ({ section }) => section);
    for (const feeds of counts.values()) expect(feeds.length).toBeGreaterThanOrEqual(5);
  });

  it('speaks at least 6 languages', () => {
    const languages = new Set(catalogue.map(({ language }) => language?.split('-')[0]));
    expect([...languages].sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']);
  });

  it('names publisher, family, section and language of each', () => {
    const unsaid = catalogue.filter(
      ({ publisher, family, section, language }) =>
        publisher === null || family === null || section === null || language === null,
    );
    expect(unsaid).toEqual([]);
  });

  it('has no address twice, and none that is not https', () => {
    const addresses = catalogue.map(({ url }) => canonicalUrl(url));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(catalogue.filter(({ url }) => !url.startsWith('https://'))).toEqual([]);
  });

  it('gives a publisher one family', () => {
    for (const feeds of Map.groupBy(catalogue, ({ publisher }) => publisher).values())
      expect(new Set(feeds.map(({ family }) => family)).size).toBe(1);
  });

  it('is off as it is shipped, and on by section', () => {
    expect(chosen(catalogue, dateline.feeds)).toEqual([]);
    const { length } = chosen(catalogue, { sections: ['science'], languages: ['en', 'pt'] });
    expect(length).toBeGreaterThanOrEqual(5);
  });
});
