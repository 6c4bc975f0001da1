// Whatever a source holds: what Discord shows is that text, with the links and styles of Dateline and no others.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../../src/core/command/reply.ts';
import { line, safeAddress, writeLine } from '../../../src/renderers/discord/line.ts';
import { cleanText } from '../../../src/renderers/layout/plain-text.ts';
import { readDiscord, visibleText } from '../../fakes/discord-markdown.ts';

const LIVE = [
  '@everyone',
  '@here',
  '<@123>',
  '<@&9>',
  '<#55>',
  '<id:customize>',
  '</summary:77>',
  '<t:1700000000:R>',
  '<:smile:1>',
  ':smile:',
  ':100:',
  '5:100:',
  'https://bare.example/x',
  '<https://angle.example>',
  'discord.gg/abc',
  'steam://run/1',
  '[mask](https://evil.example)',
  '](https://evil.example)',
  'a](https://evil.example) [',
  '**bold**',
  '*it*',
  '__under__',
  '_it_',
  '~~gone~~',
  '||hidden||',
  '`code`',
  '```js',
  '# big',
  '-# small',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '12) item',
  '> quote',
  '>>> quote',
  '\\',
  '\\*',
  '[open',
  'shut]',
  '21:40',
  '09:00:15',
];
const hostile = fc
  .array(
    fc.oneof(fc.constantFrom(...LIVE), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constant(' ')),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));

const OPENINGS: ReadonlyMap<string, string> = new Map([
  ['- ', 'list'],
  ['> ', 'quote'],
  ['-# ', 'small'],
  ['### ', 'heading'],
]);

const marksOf = (content: string): readonly string[] =>
  readDiscord(content).flatMap((spans) => spans.flatMap((span) => [...span.marks]));

describe('the reader that stands for Discord', () => {
  it.each([
    ['@everyone', 'mention'],
    ['see https://bare.example', 'autolink'],
    ['[mask](https://evil.example)', 'link:https://evil.example'],
    ['**a**', 'bold'],
    ['-# a', 'small'],
    ['1. a', 'numbered'],
    ['<t:1:R>', 'time'],
    ['a :smile: b', 'emoji'],
    ['[x\\](https\\://evil.example) \\[](https://good.example)', 'link:https://evil.example'],
  ])('finds what is alive in %s', (content, mark) => {
    expect(marksOf(content)).toContain(mark);
  });
});

describe('source text', () => {
  it.each(LIVE)('%s is shown as it is', (text) => {
    const content = writeLine(line('', [{ text }]));
    expect(visibleText(content)).toBe(cleanText(text));
    expect(marksOf(content)).toEqual([]);
  });

  it('is plain and whole, whatever it holds', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const content = writeLine(line('', [{ text }]));
        expect(visibleText(content)).toBe(cleanText(text));
        expect(marksOf(content)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('stays plain where pieces touch', () => {
    fc.assert(
      fc.property(hostile, hostile, (first, second) => {
        const content = writeLine(line('', [{ text: first }, { text: second }]));
        expect(marksOf(content)).toEqual([]);
        expect(visibleText(content).replaceAll(' ', '')).toBe(
          `${cleanText(first)}${cleanText(second)}`.replaceAll(' ', ''),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('stays plain where a word is so long that it falls apart', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const word = cleanText(text.repeat(40)).replaceAll(' ', '');
        const content = writeLine(line('', [{ text: word }]));
        expect(marksOf(content)).toEqual([]);
        expect(visibleText(content)).toBe(word);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps exactly the marks of Dateline around it', () => {
    const run = fc.record({ text: hostile, style: fc.constantFrom('bold' as const, 'plain' as const) });
    fc.assert(
      fc.property(fc.constantFrom('', ...OPENINGS.keys()), fc.array(run, { maxLength: 4 }), (before, all) => {
        // Styles do not touch, as in every sheet: a blank or words stand between.
        const runs = all.flatMap(({ text, style }): Run[] => [
          style === 'bold' ? { text, style } : { text },
          { text: ' ' },
        ]);
        const opening = OPENINGS.get(before);
        const allowed = new Set(['bold', ...(opening ? [opening] : [])]);
        const content = writeLine(line(before, runs));
        const blank = content === before || content.trim() === before.trim();
        expect(marksOf(content).filter((mark) => !allowed.has(mark))).toEqual([]);
        const shown = runs.map(({ text }) => text).join('');
        if (!blank) expect(squeeze(visibleText(content))).toBe(squeeze(cleanText(shown)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('links to its own address alone, whatever the label holds', () => {
    fc.assert(
      fc.property(hostile, fc.webUrl({ withQueryParameters: true, withFragments: true }), (text, link) => {
        const content = writeLine(line('### ', [{ text: '1 · ' }, { text, link }]));
        const address = `link:${safeAddress(link)}`;
        const strange = marksOf(content).filter((mark) => mark !== 'heading' && mark !== address);
        expect(strange).toEqual([]);
        expect(squeeze(visibleText(content))).toBe(squeeze(`1 · ${cleanText(text)}`));
      }),
      { numRuns: 1_000 },
    );
  });
});

const squeeze = (text: string): string => text.replaceAll(/ +/g, ' ').trim();

describe('addresses', () => {
  it.each([
    ['javascript:alert(1)', null],
    ['discord://-/channels/1', null],
    ['data:text/html,x', null],
    ['not an address', null],
    [`https://straitwire.example/${'a'.repeat(1_000)}`, null],
    ['http://straitwire.example/1', 'http://straitwire.example/1'],
    ['https://straitwire.example/a_(b)_c', 'https://straitwire.example/a%5f%28b%29%5fc'],
  ])('%s', (link, expected) => {
    expect(safeAddress(link)).toBe(expected);
  });
});
