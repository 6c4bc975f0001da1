// A small invented edition for the contract suite: one story, with whatever headline a test wants.
import type { Source } from '../../src/core/article/article.ts';
import type { EditionStory, NumberedEdition } from '../../src/core/digest/edition.ts';

const WINDOW = { from: Date.UTC(2026, 2, 11, 8), to: Date.UTC(2026, 2, 12, 8), zone: 'Europe/Berlin' };

const source = (field: Source['field'], text: string): Source => ({
  article: 'a1',
  publisher: 'Strait Wire',
  url: 'https://straitwire.example/1',
  published: { is: 'known', at: Date.UTC(2026, 2, 11, 20, 40), precision: 'instant' },
  field,
  start: 0,
  end: text.length,
});

const story = (headline: string): EditionStory => {
  const point = 'The first ferry leaves at noon, the harbour office said.';
  return {
    id: 's1',
    label: 'Ferry start',
    update: false,
    firstTold: null,
    lastTold: null,
    phase: 'first',
    publishers: 1,
    articles: 1,
    headline: { text: headline, source: source('title', headline) },
    keyPoints: [{ text: point, sources: [source('text', point)], publishers: 1, isNew: true }],
    questions: [],
    changes: [],
    disagreements: [],
    next: [],
    timeline: [],
    sources: [{ text: headline, source: source('title', headline) }],
  };
};

export const sampleEdition = (headline: string): NumberedEdition => ({
  number: 71,
  edition: {
    id: 'e71',
    kind: 'digest',
    digest: 'daily',
    title: 'Daily digest',
    language: 'en',
    window: WINDOW,
    baseline: null,
    builtAt: WINDOW.to,
    stories: [story(headline)],
    receipt: {
      articles: 1,
      publishers: 1,
      stories: 1,
      omitted: 0,
      repeated: 0,
      feedsFailed: [],
      notPlaced: 0,
      notTold: 0,
      complete: true,
    },
    told: { s1: { first: WINDOW.to, last: WINDOW.to } },
  },
});
