// A sheet as Markdown, read back as a reader would: nothing that a source says formats, links or breaks out.
import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import type { EditionStory } from '../../../src/core/digest/edition.ts';
import { editionSheet } from '../../../src/renderers/layout/edition-sheet.ts';
import { cleanText } from '../../../src/renderers/layout/plain-text.ts';
import { storySheet } from '../../../src/renderers/layout/story-sheet.ts';
import { drawMarkdown } from '../../../src/renderers/text/markdown.ts';
import { editionOf, known, march, sample, smallStory, source } from '../layout/sample.ts';

const all = (markdown: string): readonly Token[] => {
  const found: Token[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    found.push(token);
  });
  return found;
};
const linksIn = (markdown: string): readonly string[] =>
  all(markdown).flatMap((token) => (token.type === 'link' ? [String(token['href'])] : []));
/** As a browser shows it: tags and comments away, entities read. */
const textIn = (markdown: string): string =>
  marked
    .parse(markdown, { async: false })
    .replace(/<[^>]*>/gu, '')
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('Markdown', () => {
  it('of a digest', () => {
    expect(drawMarkdown(editionSheet(sample, null))).toBe(`## Daily digest · Thursday 12 March

*Wed 09:00 to Thu 09:00 · 3 stories*

---

### 1 · Update: [Water talks between Combe and Dale end without a plan](<https://uplandgazette.example/301>)

The two towns ended their talks on Wednesday night without a plan for the dry months, two people in the room told the Gazette.

*Upland Gazette, Wed\u00A021:40 · 3 publishers*

> **Still open:** A deeper well or a second pipeline? Open for 3 days.

---

### 2 · [Bramble Pass stays shut after a second slide](<https://uplandgazette.example/305>)

The pass could stay shut for up to nine days, the highways office said early on Thursday.

*Upland Gazette, Thu\u00A006:05 · 2 publishers*

> **Still open:** Will the pass open before the market? Open since today.

---

### 3 · [The mill at Combe bakes again](<https://radiocombe.example/15>)

Forty loaves were sold in the first hour, the baker said.

*Radio Combe, Wed\u00A017:00*

---

*41 articles read · 9 publishers · 3 of 17 stories told · complete · edition 71*`);
  });

  it('of a story has every part', () => {
    const text = textIn(drawMarkdown(storySheet(sample, 1)));
    for (const words of [
      'Key points',
      'Still open:',
      'Answered:',
      'They disagree: what the pipeline would cost',
      'at least 9 million',
      'What’s next',
      'Sources',
      'Story 1 of edition 71',
    ])
      expect(text).toContain(words);
  });
});

const tricks = [
  '**bold** _slanted_ ~~struck~~ `code`',
  '[click](https://evil.example/)',
  '![picture](https://evil.example/p.png)',
  'https://evil.example/x and www.evil.example and a@evil.example',
  '<a href="https://evil.example">x</a> <script>alert(1)</script> <https://evil.example>',
  '# heading',
  '1. item',
  '- item',
  '> quoted',
  '=====',
  '-----',
  '| a | b |',
  '&lt;b&gt; &amp; &#64;channel',
  'back\\slash \\*not bold\\*',
  '[ref]: https://evil.example/',
  '``` fence',
  '~~~ fence',
  '@everyone and @someone',
  'http://evil.example/?a=1&b=2 ftp://evil.example mailto:a@evil.example',
  'a ]( b',
  'trailing \\',
];

const storyWith = (text: string): EditionStory =>
  smallStory(text, text, text, source(text, known(march(12, '06:05')), '1'));
/** The addresses are ours; the publisher's name makes no address here. */
const own = (story: EditionStory): EditionStory => {
  const withUrl = <Of extends { readonly source: ReturnType<typeof source> }>(of: Of): Of => ({
    ...of,
    source: { ...of.source, url: 'https://ours.example/1' },
  });
  return {
    ...story,
    headline: withUrl(story.headline),
    keyPoints: story.keyPoints.map((point) => ({
      ...point,
      sources: [{ ...point.sources[0], url: 'https://ours.example/1' }],
    })),
    sources: story.sources.map(withUrl),
  };
};
const FORMATS = new Set(['del', 'codespan', 'code', 'image', 'table', 'def']);

const drawings = (text: string): readonly string[] => {
  const edition = editionOf([own(storyWith(text))]);
  return [drawMarkdown(editionSheet(edition, null)), drawMarkdown(storySheet(edition, 1))];
};
/** Its headings, lists, paragraphs, in order. */
const structure = (markdown: string): readonly string[] => marked.lexer(markdown).map(({ type }) => type);
const PLAIN = drawings('A plain sentence.').map(structure);

const holds = (text: string): void => {
  for (const [at, markdown] of drawings(text).entries()) {
    expect(structure(markdown)).toEqual(PLAIN[at]);
    expect(new Set(linksIn(markdown))).toEqual(new Set(['https://ours.example/1']));
    const tokens = all(markdown);
    expect(tokens.filter(({ type }) => FORMATS.has(type))).toEqual([]);
    // The only HTML is the comment that keeps an address from linking.
    expect(tokens.filter(({ type, raw }) => type === 'html' && raw !== '<!-- -->')).toEqual([]);
    expect(textIn(markdown)).toContain(cleanText(text));
  }
};

it('an address ends where it ends, whatever it holds', () => {
  const runs = [{ text: 'here and there', link: 'https://ours.example/a b>c<d\\e)' }];
  const sheet = { parts: [{ part: 'text' as const, runs }], plain: '', language: 'en', isPrivate: false };
  expect(linksIn(drawMarkdown(sheet))).toEqual(['https://ours.example/a%20b%3Ec%3Cd%5Ce)']);
});

describe('source text', () => {
  it.each(tricks)('%s stays text', (text) => {
    holds(text);
  });

  it('keeps its words and its links, whatever it holds', () => {
    const piece = fc.oneof(fc.constantFrom(...tricks), fc.stringMatching(/^[\x21-\x7E]{1,12}$/u));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
        holds(pieces.join(' '));
      }),
      { numRuns: 300 },
    );
  });
});
