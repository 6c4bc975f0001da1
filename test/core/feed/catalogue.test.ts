// Which feeds of the catalogue are read.
import { describe, expect, it } from 'vitest';
import { type CatalogueFeed, chosen, type FeedChoice, sectionsOf } from '../../../src/core/feed/catalogue.ts';

const feed = (name: string, change: Partial<CatalogueFeed> = {}): CatalogueFeed => ({
  url: `https://${name}.example.org/rss`,
  publisher: name,
  family: null,
  section: 'hills',
  language: 'en',
  pages: 'when-short',
  on: null,
  ...change,
});

const CATALOGUE: readonly CatalogueFeed[] = [
  feed('hills-en'),
  feed('hills-pt', { language: 'pt-BR' }),
  feed('hills-any', { language: null }),
  feed('harbours-en', { section: 'harbours' }),
  feed('none', { section: null }),
  feed('always', { section: 'harbours', language: 'de', on: true }),
  feed('never', { on: false }),
];

const names = (choice: Partial<FeedChoice>): readonly (string | null)[] =>
  chosen(CATALOGUE, { sections: [], languages: [], ...choice }).map(({ publisher }) => publisher);

describe('the feeds that are read', () => {
  it.each<[string, Partial<FeedChoice>, readonly string[]]>([
    ['nothing is chosen: only what is always on', {}, ['always']],
    ['a section', { sections: ['hills'] }, ['hills-en', 'hills-pt', 'hills-any', 'always']],
    [
      'a section in a language',
      { sections: ['hills'], languages: ['pt'] },
      ['hills-pt', 'hills-any', 'always'],
    ],
    [
      'two sections',
      { sections: ['harbours', 'hills'], languages: ['en'] },
      ['hills-en', 'hills-any', 'harbours-en', 'always'],
    ],
    ['a language alone chooses nothing', { languages: ['en'] }, ['always']],
  ])('%s', (_, choice, expected) => expect(names(choice)).toEqual(expected));

  it('are settings, without what switched them on', () => {
    expect(chosen(CATALOGUE, { sections: [], languages: [] })).toEqual([
      {
        url: 'https://always.example.org/rss',
        publisher: 'always',
        family: null,
        section: 'harbours',
        language: 'de',
        pages: 'when-short',
      },
    ]);
  });

  it('stand in sections, each named once', () => {
    expect(sectionsOf(CATALOGUE)).toEqual(['hills', 'harbours']);
  });
});
