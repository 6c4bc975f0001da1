// What `dateline inspect` reads and writes: every task, lines that cannot be read, options, and the exit status.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import pc from 'picocolors';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import type { Context } from '../../src/verbs/context.ts';

interface Ran {
  readonly status: number;
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  readonly err: string;
}

const textOf = async (stream: PassThrough): Promise<string> => {
  stream.end();
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += String(chunk);
  return text;
};

/** The verb as it is typed, with all that it reads and writes. */
const inspect = async (args: readonly string[], input: string | readonly unknown[] = []): Promise<Ran> => {
  const typed = typeof input === 'string' ? input : input.map((item) => JSON.stringify(item)).join('\n');
  const [stdout, stderr] = [new PassThrough({ highWaterMark: 1e8 }), new PassThrough()];
  let status = 0;
  await main(['inspect', ...args], {
    stdin: Readable.from([Buffer.from(typed)]) as Context['stdin'],
    stdout: stdout as unknown as Context['stdout'],
    stderr: stderr as unknown as Context['stderr'],
    env: {},
    root: '/nowhere',
    cwd: '/nowhere',
    paint: pc.createColors(false),
    exit: (failed) => {
      status = Math.max(status, failed);
    },
  });
  const out = await textOf(stdout);
  return {
    status,
    lines: out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>),
    err: await textOf(stderr),
  };
};

interface Span {
  readonly start: number;
  readonly end: number;
}
/** What a line holds under a name, as a list; empty where it holds none. */
const listIn = <T>(line: Ran['lines'][number] | undefined, name: string): readonly T[] =>
  (line?.[name] ?? []) as readonly T[];
const cut = (text: string, { start, end }: Span): string => text.slice(start, end);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-inspect-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WEIR =
  'The weir at Ostley held overnight, engineers said. Divers go down again on Friday. It is unclear whether the sluice can be repaired before the spring tide.';

describe('one text a line', () => {
  it('shows where sentences begin and end', async () => {
    const { lines, status } = await inspect(['sentences'], [{ id: 'weir', text: WEIR, lang: 'en' }]);
    expect(status).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['weir']);
    expect(listIn<Span>(lines[0], 'sentences').map((one) => cut(WEIR, one))).toEqual([
      'The weir at Ostley held overnight, engineers said.',
      'Divers go down again on Friday.',
      'It is unclear whether the sluice can be repaired before the spring tide.',
    ]);
  });

  it.each([
    ['2025-03-05', '2025-03-07'],
    ['2025-03-05T22:15:00Z', '2025-03-07'],
    ['2024-12-30', '2025-01-03'],
  ])('resolves dates as of %s', async (published, value) => {
    const text = 'Divers will go down again on Friday.';
    const { lines } = await inspect(['dates'], [{ id: 1, text, published }]);
    expect(lines).toEqual([{ id: 1, dates: [{ start: 29, end: 35, value }] }]);
  });

  it('shows who is said to have said what', async () => {
    const text = '“Nobody opens that gate before noon,” said lock keeper Imre Vandal. He is 61.';
    const { lines } = await inspect(['attributions'], [{ id: 'gate', text }]);
    const [said] = listIn<{ cue: Span; source: Span; content: Span[]; speaker: string }>(
      lines[0],
      'attributions',
    );
    expect(said?.speaker).toBe('Imre Vandal');
    expect(said && [cut(text, said.cue), cut(text, said.source)]).toEqual([
      'said',
      expect.stringContaining('Imre Vandal'),
    ]);
    expect(said?.content.map((one) => cut(text, one)).join(' ')).toContain(
      'Nobody opens that gate before noon',
    );
  });

  it('shows what is left open, with its evidence', async () => {
    const { lines } = await inspect(['questions'], [{ id: 'weir', title: 'Ostley weir holds', text: WEIR }]);
    const [question] = listIn<{ question: string; kind: string; evidence: Span[] }>(lines[0], 'questions');
    expect(question?.question).toMatch(/whether|can the sluice/iu);
    expect(question?.kind).toBe('unknown');
    expect(question?.evidence.map((one) => cut(WEIR, one))).toEqual([
      'It is unclear whether the sluice can be repaired before the spring tide.',
    ]);
  });

  it('gives an empty list where there is nothing to show', async () => {
    const { lines } = await inspect(['attributions'], [{ id: 'none', text: '' }]);
    expect(lines).toEqual([{ id: 'none', attributions: [] }]);
  });
});

const EVENTS = [
  {
    title: 'Ferry Aldis runs aground off Merrow',
    text: 'The ferry Aldis ran aground off Merrow on Tuesday with 84 people aboard.\nLifeboats from Merrow took all 84 passengers off the Aldis before dusk.\nThe coastguard said the hull of the ferry was not breached.',
  },
  {
    title: 'Orchard blight reaches the Tarn valley',
    text: 'A blight that kills pear trees has reached the Tarn valley, growers said on Tuesday.\nInspectors ordered 3,000 trees felled in the Tarn valley within a week.\nThe ministry offers growers a new stock of pear trees in autumn.',
  },
  {
    title: 'Passengers tell of grounding of the Aldis',
    text: 'Passengers of the ferry Aldis told of a loud crack as the ship ran aground off Merrow.\nLifeboats from Merrow brought all 84 passengers of the Aldis ashore.\nThe coastguard keeps a guard ship beside the ferry.',
  },
];

describe('stories', () => {
  const items = EVENTS.map((event, at) => ({ id: `n${at}`, published: '2025-03-05', ...event }));

  it('are shared by articles of one event', async () => {
    const { lines, status } = await inspect(['stories'], items);
    expect(status).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['n0', 'n1', 'n2']);
    const [ferry, orchard, again] = lines.map(({ story }) => story);
    expect(again).toBe(ferry);
    expect(orchard).not.toBe(ferry);
  });

  it('need no dates, keep the order of the input and come out the same each time', async () => {
    const undated = [
      ...EVENTS.map((event, at) => ({ id: at, ...event })),
      { id: 'bad' },
      { id: 9, ...EVENTS[1] },
    ];
    const first = await inspect(['stories'], undated);
    expect(first.status).toBe(1);
    expect(first.lines.map(({ id }) => id)).toEqual([0, 1, 2, 'bad', 9]);
    expect(first.lines[4]?.['story']).toBe(first.lines[1]?.['story']);
    expect(first.lines[3]).toHaveProperty('error');
    expect((await inspect(['stories'], undated)).lines).toEqual(first.lines);
  });

  it('keep events apart that are years apart', async () => {
    const [ferry] = EVENTS;
    const { lines } = await inspect(
      ['stories'],
      [
        { id: 'then', ...ferry, published: '2019-03-05' },
        { id: 'now', ...ferry, published: '2025-03-05', text: `${ferry?.text}\nA pilot was aboard.` },
      ],
    );
    expect(lines[0]?.['story']).not.toBe(lines[1]?.['story']);
  });
});

const DAYS = [
  {
    id: 'monday',
    published: '2025-03-03',
    text: 'The bridge over the Lauter was closed on Monday after a pier sank by nine centimetres.\nThe county sent engineers to the bridge over the Lauter.',
  },
  {
    id: 'thursday',
    published: '2025-03-06',
    sentences: [
      'Engineers found a hollow under the pier of the Lauter bridge on Thursday.',
      'The bridge over the Lauter was closed on Monday after a pier of it sank.',
    ],
  },
  {
    id: 'saturday',
    published: '2025-03-08',
    text: 'Traffic crossed the Lauter bridge again on Saturday, one lorry at a time.\nThe hollow under its pier was filled on Friday with 40 tonnes of gravel.',
  },
];

interface DayTold {
  readonly date: string;
  readonly sentences: readonly { readonly article: string; readonly text: string }[];
}

describe('timeline', () => {
  const told = (ran: Ran): readonly DayTold[] => ran.lines as unknown as DayTold[];

  it('has a line a day, in order, each sentence with its article', async () => {
    const ran = await inspect(['timeline'], DAYS);
    expect(ran.status).toBe(0);
    expect(told(ran).map(({ date }) => date)).toEqual([
      '2025-03-03',
      '2025-03-06',
      '2025-03-07',
      '2025-03-08',
    ]);
    expect(told(ran)[1]?.sentences).toEqual([{ article: 'thursday', text: DAYS[1]?.sentences?.[0] }]);
  });

  it('holds itself to the days and the number of sentences that were asked for', async () => {
    const two = told(await inspect(['timeline', '--dates', '2', '--per-date', '1'], DAYS));
    expect(two).toHaveLength(2);
    expect(two.every(({ sentences }) => sentences.length === 1)).toBe(true);
    const late = told(await inspect(['timeline', '--from', '2025-03-04', '--to', '2025-03-07'], DAYS));
    expect(late.map(({ date }) => date)).toEqual(['2025-03-06', '2025-03-07']);
  });

  it('takes many sets, with options of their own', async () => {
    const ran = await inspect(
      ['timeline', '--batch', '--per-date', '1'],
      [
        { id: 'all', docs: DAYS },
        { id: 'one', docs: DAYS, options: { dates: 1, 'per-date': 1, from: '2025-03-06', to: '2025-03-06' } },
        { id: 'typo', docs: DAYS, options: { date: 1 } },
        { id: 'undated', docs: [{ id: 'x', text: 'The bridge is closed.' }] },
        { id: 'twice', docs: [DAYS[0], DAYS[0]] },
      ],
    );
    expect(ran.status).toBe(1);
    expect(ran.lines.map(({ id }) => id)).toEqual(['all', 'one', 'typo', 'undated', 'twice']);
    expect(ran.lines[0]?.['result']).toEqual((await inspect(['timeline', '--per-date', '1'], DAYS)).lines);
    expect(listIn<DayTold>(ran.lines[1], 'result').map(({ date }) => date)).toEqual(['2025-03-06']);
    expect(ran.lines.slice(2).map(({ error }) => error)).toEqual([
      expect.stringContaining('options: '),
      expect.stringContaining('docs.0.published: '),
      'docs: two have the same id',
    ]);
  });
});

describe('keypoints', () => {
  const story = [EVENTS[0], EVENTS[2]].map((event, at) => ({ id: `f${at}`, ...event }));

  it('are sentences of the texts, word for word', async () => {
    const { lines, status } = await inspect(['keypoints'], story);
    expect(status).toBe(0);
    expect(lines.length).toBeGreaterThan(1);
    for (const { article, text, ...where } of lines) {
      const source = story.find(({ id }) => id === article);
      expect(source?.text?.slice(where['start'] as number, where['end'] as number)).toBe(text);
    }
  });

  it('stay within the words that they may have', async () => {
    const words = (lines: Ran['lines']): number =>
      lines.reduce((sum, { text }) => sum + String(text).split(/\s+/u).length, 0);
    const whole = await inspect(['keypoints'], story);
    const short = await inspect(['keypoints', '--words', '26'], story);
    expect(short.lines.length).toBeGreaterThan(0);
    expect(words(short.lines)).toBeLessThanOrEqual(26);
    expect(words(whole.lines)).toBeGreaterThan(26);
    const { lines } = await inspect(
      ['keypoints', '--batch'],
      [{ id: 'b', docs: story, options: { words: 26 } }],
    );
    expect(lines).toEqual([{ id: 'b', result: short.lines }]);
  });

  it('have room for what leans on the sentence before, told right after it', async () => {
    const first = 'The lock keeper Imre Vandal closed the upper gate at Sundry after a barge struck it.';
    const leaning = 'He wants the gate welded before any barge passes through it again.';
    const docs = [
      { id: 'a', text: `${first} ${leaning}` },
      {
        id: 'b',
        text: 'Traffic on the canal has come to a halt since an accident in the lock at Sundry. Forty barges wait below Sundry for the upper gate to open. Divers found no crack in the lower gate at Sundry.',
      },
    ];
    const told = async (...options: string[]) =>
      (await inspect(['keypoints', ...options], docs)).lines.map(({ text }) => text);
    const summary = await told('--words', '120');
    expect(summary.indexOf(leaning)).toBe(summary.indexOf(first) + 1);
    expect(summary).toContain(first);
    expect(await told()).not.toContain(leaning);
  });

  it('tell the first of two texts with one id, and refuse the second', async () => {
    const { lines, status } = await inspect(['keypoints'], [story[0], { ...story[1], id: 'f0' }]);
    expect(status).toBe(1);
    expect(lines[0]).toEqual({ id: 'f0', error: 'an earlier line has the same id' });
    expect(lines.slice(1).every(({ article }) => article === 'f0')).toBe(true);
  });
});

describe('what is read', () => {
  it('says of a line what is wrong with it, in its place, and goes on', async () => {
    const ran = await inspect(
      ['dates'],
      [
        '{"id":"a","text":"Closed since 4 March 2025.","published":"2025-03-05"}',
        'no JSON at all',
        '',
        '[1]',
        '{"id":"b","text":7,"published":"2025-03-05"}',
        '{"id":"c","text":"Today.","published":"yesterday"}',
        '{"id":"d","text":"Today."}',
        '{"id":"e","text":"Closed today.","published":"2025-03-05"}',
      ].join('\r\n'),
    );
    expect(ran.status).toBe(1);
    expect(ran.err).toBe('');
    expect(ran.lines.map(({ id, error }) => [id, typeof error])).toEqual([
      ['a', 'undefined'],
      [null, 'string'],
      [null, 'string'],
      ['b', 'string'],
      ['c', 'string'],
      ['d', 'string'],
      ['e', 'undefined'],
    ]);
    expect(ran.lines[4]?.['error']).toBe('published: not a date; write 2025-03-01 or 2025-03-01T09:30Z');
  });

  it('is files in their order, standard input among them', async () => {
    const file = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const one = file('one.jsonl', '\uFEFF{"id":1,"text":"One."}\n{"id":2,"text":"Two."}\n');
    const three = file('three.jsonl', '{"id":4,"text":"Four."}');
    const { lines } = await inspect(['sentences', one, '-', three], '{"id":3,"text":"Three."}');
    expect(lines.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  });

  it('may hold any characters: a line ends where its line feed is', async () => {
    const text = 'Bells rang.\u2028“Ça va 🔔?” \ud800 \u202eabc';
    const { lines, status } = await inspect(['sentences'], `{"id":"odd","text":${JSON.stringify(text)}}\n`);
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    for (const one of listIn<Span>(lines[0], 'sentences')) expect(cut(text, one).trim()).toBe(cut(text, one));
  });
});

describe('feed', () => {
  const file = (name: string, text: string | Uint8Array): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const rss = (item: string): string =>
    `<rss version="2.0"><channel><title>Post</title><item>${item}</item></channel></rss>`;

  it('is a line a file, with what the feed says', async () => {
    const news = file('news.xml', rss('<title>One</title><pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate>'));
    const { status, lines } = await inspect(['feed', news]);
    expect(status).toBe(0);
    expect(lines).toEqual([
      {
        ...{ path: news, ok: true, format: 'rss-2.0', title: 'Post', link: null, language: null },
        entries: [
          {
            ...{ id: null, title: 'One', url: null, published: '2004-01-01T19:48:21.000Z', updated: null },
            ...{ authors: [], summary: '', content: '', enclosures: [] },
          },
        ],
      },
    ]);
  });

  it('takes the headers with which a file was served', async () => {
    const news = file('koi.xml', Uint8Array.from([...Buffer.from('<rss><channel><title>'), 0xf0, 0xcf]));
    const { lines } = await inspect(['feed', `${news}::{"Content-Type":"text/xml; charset=koi8-r"}`]);
    expect(lines[0]).toMatchObject({ path: news, ok: true, title: 'По' });
  });

  it('tells a file that is no feed in its place, and goes on', async () => {
    const [page, news] = [file('page.html', '<html></html>'), file('two.xml', rss(''))];
    const absent = join(folder, 'absent.xml');
    const { status, lines } = await inspect(['feed', absent, page, `${news}::{no json`, news]);
    expect(status).toBe(1);
    expect(
      lines.map(({ path, ok, error }) => [path, ok, (error as { code?: string } | undefined)?.code]),
    ).toEqual([
      [absent, false, 'unreadable'],
      [page, false, 'html'],
      [news, false, 'headers'],
      [news, true, undefined],
    ]);
  });
});

describe('wrong usage', () => {
  it.each([
    [[], 'inspect needs a task: sentences'],
    [['sentence', 'news.xml'], 'inspect has no task “sentence”: sentences'],
    [['sentences', '--words', '5'], 'unknown option'],
    [['timeline', '--dates', 'many'], '--dates: not a number.'],
    [['timeline', '--per-date', '0'], '--per-date: not a number from 1 up.'],
    [['timeline', '--from', '2025-02-30'], '--from: not a day; write 2025-03-01.'],
    [['keypoints', '--words', '1.5'], '--words: not a whole number.'],
  ])('%j is status 2 and one line', async (args, says) => {
    const { status, lines, err } = await inspect(args);
    expect([status, lines]).toEqual([2, []]);
    expect(err).toContain(says);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('a file that is not there fails in one line', async () => {
    const { status, err } = await inspect(['sentences', join(folder, 'absent.jsonl')]);
    expect(status).toBe(1);
    expect(err).toContain('absent.jsonl cannot be read');
  });
});
