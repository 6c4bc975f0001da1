// Markup of strangers: what is kept, what is dropped, and that nothing acts whatever is written.
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { sanitise } from '../../../src/adapters/markup/sanitise.ts';

const BASE = 'https://example.org/a/';

const CASES: readonly (readonly [rule: string, html: string, clean: string])[] = [
  [
    'plain markup stays',
    '<p>One <b>two</b></p><ul><li>three</li></ul>',
    '<p>One <b>two</b></p><ul><li>three</li></ul>',
  ],
  ['scripts go with their words', 'a<script>alert(1)</script>b<style>p{}</style>c', 'abc'],
  ['a script that does not end', 'safe<script>alert(1)', 'safe'],
  [
    'frames and objects go, words around them stay',
    'a<iframe src="https://example.com/">b</iframe><object><param>c</object>',
    'abc',
  ],
  ['handlers and styles go', '<p onclick="x()" style="width: expression(x)" class="y">a</p>', '<p>a</p>'],
  [
    'a slash is no blank',
    '<img/onerror="alert(1)"/src="x.png"/alt="a">',
    '<img alt="a" src="https://example.org/a/x.png" />',
  ],
  ['addresses are absolute', '<a href="b">c</a>', '<a href="https://example.org/a/b">c</a>'],
  ['an address of no web is none', '<a href="javascript:alert(1)">c</a>', 'c'],
  ['nor when it is disguised', '<a href=" java&#x0A;script&colon;alert(1)">c</a>', 'c'],
  ['nor as data', '<img src="data:image/svg+xml,<svg onload=x>" alt="a">', '<img alt="a" />'],
  ['where to write to', '<a href="mailto:ann@example.org">c</a>', '<a href="mailto:ann@example.org">c</a>'],
  ['a picture of a pixel counts readers', 'a<img src="https://t.example.com/p" width=1 height=1>b', 'ab'],
  ['a picture that says nothing', 'a<img>b', 'ab'],
  ['comments go', 'a<!-- <script>x</script> -->b', 'ab'],
  ['a comment that does not end takes the rest', 'a<!-- b <script>', 'a'],
  ['a box around the whole says nothing', '<div>a <b>b</b></div>', 'a <b>b</b>'],
  ['two boxes are two blocks', '<div>a</div><div>b</div>', '<div>a</div><div>b</div>'],
  [
    'drawings and formulas leave their words, apart',
    '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math><svg onload=x><text>a</text><text>b</text></svg>',
    '1 2 a b',
  ],
  [
    'words about markup stay words',
    '<code>&lt;script&gt;</code> <! and <',
    '<code>&lt;script&gt;</code> &lt;! and &lt;',
  ],
];

describe('markup of strangers', () => {
  it.each(CASES)('%s', (_rule, html, clean) => {
    expect(sanitise(html, BASE)).toBe(clean);
  });

  it('without a base has no links that lead nowhere', () => {
    expect(sanitise('<a href="/b">c</a><img src="/d" alt="e">', null)).toBe('c<img alt="e" />');
  });

  it('that is nested too deeply gives its words', () => {
    expect(sanitise(`${'<b>'.repeat(5_000)}word<script>x</script>`, null)).toContain('word');
    expect(sanitise(`${'<b>'.repeat(5_000)}word`, null)).not.toContain('<');
  });
});

const SAFE = /^(?:https?|mailto):/u;

/** What a program that shows the markup would do. */
const actionsIn = (html: string): readonly string[] => {
  const found: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (
        /^(?:script|style|iframe|object|embed|applet|frame|frameset|meta|link|base|form|svg|math)$/u.test(
          name,
        )
      )
        found.push(name);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on|^style$|^srcdoc$|^srcset$/u.test(attribute)) found.push(attribute);
        if (/^(?:href|src|cite|action)$/u.test(attribute) && !SAFE.test(value)) found.push(value);
      }
    },
    oncomment: () => found.push('comment'),
  });
  parser.end(html);
  return found;
};

/** Pieces of which attacks are made, in any order. */
const PIECES = [
  ...[
    '<script>',
    '</script>',
    '<svg>',
    '<math>',
    '<style>',
    '</style>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<a href=',
    '<img src=x ',
  ],
  ...[
    'onerror=alert(1)',
    'onload="x()"',
    '"',
    "'",
    '`',
    '>',
    '<',
    '/',
    '=',
    ' ',
    '\n',
    '\t',
    '\u0000',
    '&',
    '&lt;',
    '&#x3c;',
    '&quot;',
  ],
  ...[
    'javascript:',
    'java\nscript:',
    'data:text/html,',
    'vbscript:',
    '//example.com',
    'x',
    '<p>',
    '</p>',
    '<title>',
    '<textarea>',
  ],
  ...[
    '<noscript>',
    '<template>',
    '<mtext>',
    '<foreignObject>',
    '<iframe srcdoc=',
    '<base href=',
    '<meta http-equiv=refresh ',
  ],
];

describe('whatever is written', () => {
  it('nothing in the result acts, and cleaning it again changes nothing that is shown', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 30 }),
        (pieces) => {
          const clean = sanitise(pieces.join(''), BASE);
          expect(actionsIn(clean)).toEqual([]);
          expect(actionsIn(sanitise(clean, BASE))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
