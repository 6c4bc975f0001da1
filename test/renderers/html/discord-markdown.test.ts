// Markdown is read as Discord reads it, so that the page shows what would really be seen there.
import { describe, expect, it } from 'vitest';
import { discordMarkdown } from '../../../src/renderers/html/discord-markdown.ts';

const drawn = (content: string): string =>
  String(discordMarkdown(content)).replaceAll(' dir="auto"', '').replaceAll(' rel="noopener noreferrer"', '');

describe('lines', () => {
  it.each([
    ['## Daily digest', '<h3>Daily digest</h3>'],
    ['### 1 · Update', '<h4>1 · Update</h4>'],
    ['-# small print', '<small>small print</small>'],
    ['> quoted', '<blockquote>quoted</blockquote>'],
    ['- one\n- two\nafter', '<ul><li>one</li><li>two</li></ul><p>after</p>'],
    ['one\n\ntwo', '<p>one</p><p>two</p>'],
    ['#no heading', '<p>#no heading</p>'],
    ['\\# no heading', '<p># no heading</p>'],
    ['\\- no item', '<p>- no item</p>'],
    ['\\> no quote', '<p>&gt; no quote</p>'],
  ])('%j', (content, expected) => {
    expect(drawn(content)).toBe(expected);
  });
});

describe('inside a line', () => {
  it.each([
    ['**bold** and *slanted* and _slanted_', '<b>bold</b> and <i>slanted</i> and <i>slanted</i>'],
    ['__under__ ~~gone~~ `code`', '<u>under</u> <s>gone</s> <code>code</code>'],
    [
      '**[Ferries](https://straitwire.example/1)**',
      '<b><a href="https://straitwire.example/1">Ferries</a></b>',
    ],
    ['[a \\[b\\]](https://straitwire.example/1)', '<a href="https://straitwire.example/1">a [b]</a>'],
    ['\\*\\*not bold\\*\\*', '**not bold**'],
    ['\\[not a link\\](https://evil.example)', '[not a link](https://evil.example)'],
    ['[no](javascript:alert(1))', 'no)'],
    ['2 \\* 3 \\* 4', '2 * 3 * 4'],
    ['snake_case_name', 'snake_case_name'],
    ['**never closed', '**never closed'],
    ['<b>tags</b> & more', '&lt;b&gt;tags&lt;/b&gt; &amp; more'],
    ['\\\\', '\\'],
    ['👩‍🔧 stays whole', '👩‍🔧 stays whole'],
  ])('%j', (content, expected) => {
    expect(drawn(content)).toBe(`<p>${expected}</p>`);
  });

  it('is read in reasonable time, whatever it holds', () => {
    const begun = performance.now();
    discordMarkdown('*_[`~'.repeat(800));
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
