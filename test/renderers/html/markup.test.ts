// Whatever text is put into markup stays text.
import { describe, expect, it } from 'vitest';
import { html, lines, linked } from '../../../src/renderers/html/markup.ts';

const NASTY = `<img src=x onerror="alert('1')">&amp;`;

describe('html', () => {
  it('escapes text between tags and in attributes', () => {
    expect(String(html`<p title="${NASTY}">${NASTY}</p>`)).toBe(
      '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;">&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;</p>',
    );
  });

  it('keeps its own markup, also in lists', () => {
    expect(String(html`<ul>${['<a>', '<b>'].map((text) => html`<li>${text}</li>`)}</ul>`)).toBe(
      '<ul><li>&lt;a&gt;</li><li>&lt;b&gt;</li></ul>',
    );
  });

  it('leaves out what is not there, and keeps a zero', () => {
    expect(String(html`[${null}${false}${''}${0}]`)).toBe('[0]');
  });
});

describe('linked', () => {
  it.each(['https://straitwire.example/1?a=1&b=2', 'http://straitwire.example/'])('links %s', (address) => {
    expect(String(linked(address, 'there'))).toMatch(
      /^<a href="http[^"<>]+" rel="noopener noreferrer">there<\/a>$/,
    );
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JAVASCRIPT:x',
    'data:text/html,x',
    'file:///etc',
    '/own',
    '',
    null,
  ])('makes no link of %s', (address) => {
    expect(String(linked(address, '<there>'))).toBe('&lt;there&gt;');
  });
});

it('keeps line breaks', () => {
  expect(String(lines('one\n<two>'))).toBe('one<br>&lt;two&gt;');
});
