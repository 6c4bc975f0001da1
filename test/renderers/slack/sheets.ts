// Sheets for tests: a day's digest in small, and any sheet at all with the worst that feeds hold.
import fc from 'fast-check';
import type { Run } from '../../../src/core/command/reply.ts';
import type { Part, Sheet } from '../../../src/renderers/layout/sheet.ts';

export const sheet = (parts: readonly Part[], plain = 'Ferries start on Friday.'): Sheet => ({
  parts,
  plain,
  language: 'en',
  isPrivate: false,
});

/** What Slack brings to life in mrkdwn, and what hides or breaks text anywhere. */
const TRICKS = [
  '<!channel>',
  '<!here|here>',
  '<!everyone>',
  '<@U0READER>',
  '<#C0HARBOUR|harbour>',
  '<!subteam^S1>',
  '<https://evil.example|a bank>',
  '[mask](https://evil.example)',
  'https://bare.example/path?q=1',
  'javascript:alert(1)',
  '@everyone @here @channel',
  '#harbour',
  ':smile: :warning:',
  '*bold* _slanted_ ~gone~ `code`',
  '```\nblock\n```',
  '> quoted',
  '• listed',
  '&lt;!channel&gt;',
  '<!date^1392734382^Posted {date_num}|then>',
  '\u202Eback\u202C',
  'a\u0000b\u0007c',
  'zero\u200Bwidth',
  '👩‍👩‍👧‍👦',
  'e\u0301\u0301',
  '\uD800',
  '\n\n',
];

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...TRICKS),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    {
      maxLength: 6,
    },
  )
  .map((pieces) => pieces.join(' '));
const longText = fc.oneof(
  { weight: 30, arbitrary: text },
  {
    weight: 1,
    arbitrary: fc
      .tuple(text, fc.integer({ min: 1, max: 200 }))
      .map(([word, n]) => word.repeat(n).slice(0, 7_000)),
  },
);

const addresses = [
  'https://straitwire.example/1',
  'http://eskebypost.example/2?a=1&b=<2>',
  'javascript:alert(1)',
  'data:text/html,x',
  'slack://open',
  'not an address',
  `https://long.example/${'x'.repeat(4_000)}`,
];
const link = fc.option(fc.constantFrom(...addresses), { nil: null });

const run: fc.Arbitrary<Run> = fc.tuple(longText, link, fc.constantFrom('bold', 'code', undefined)).map(
  ([words, address, style]) =>
    ({
      text: words,
      ...(address === null ? {} : { link: address }),
      ...(style === undefined ? {} : { style }),
    }) as Run,
);
const runs = fc.array(run, { maxLength: 3 });
const action = fc.record({
  name: fc.constantFrom('more' as const, 'follow' as const, 'post' as const),
  target: fc.constantFrom('71', '71:1', '71:2'),
});
const button = fc.record({ label: longText, hint: longText, action });
const option = fc.record({ label: longText, description: text, action });

const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({
    part: fc.constant('title' as const),
    text: longText,
    link,
    sub: fc.array(longText, { maxLength: 2 }),
  }),
  fc.constant<Part>({ part: 'rule' }),
  fc.record({
    part: fc.constant('story' as const),
    number: fc.integer({ min: 1, max: 5 }),
    update: fc.boolean(),
    headline: longText,
    link,
    point: longText,
    source: text,
    open: fc.option(longText, { nil: null }),
  }),
  fc.record({ part: fc.constant('heading' as const), text: longText }),
  fc.record({ part: fc.constant('text' as const), runs }),
  fc.record({ part: fc.constant('list' as const), items: fc.array(runs, { maxLength: 5 }) }),
  fc.record({ part: fc.constant('open' as const), word: fc.constant('Still open:'), runs }),
  fc.record({
    part: fc.constant('values' as const),
    values: fc.array(fc.record({ lines: fc.array(longText, { maxLength: 3 }), link, label: text }), {
      maxLength: 12,
    }),
  }),
  fc.record({
    part: fc.constant('dated' as const),
    rows: fc.array(fc.record({ date: fc.constant('Wed 11 March'), runs }), { maxLength: 5 }),
  }),
  fc.record({
    part: fc.constant('controls' as const),
    select: fc.option(fc.record({ placeholder: text, options: fc.array(option, { maxLength: 5 }) }), {
      nil: null,
    }),
    buttons: fc.array(button, { maxLength: 30, size: 'medium' }),
  }),
  fc.record({ part: fc.constant('fine' as const), text: longText }),
);

export const anySheet: fc.Arbitrary<Sheet> = fc
  .tuple(fc.array(part, { maxLength: 15 }), longText)
  .map(([parts, plain]) => sheet(parts, plain));

/** The addresses that Dateline means to link in a sheet. */
export const linksOf = (parts: readonly Part[]): ReadonlySet<string> => {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'link' && typeof inner === 'string' && URL.canParse(inner))
          found.add(new URL(inner).href);
        else walk(inner);
      }
  };
  walk(parts);
  return found;
};
