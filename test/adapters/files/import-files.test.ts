// Files of every kind that the import reads, and what it says of those that it cannot read.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/adapters/feeds/feed.ts';
import { readOpml } from '../../../src/adapters/feeds/opml.ts';
import { fileImport } from '../../../src/adapters/files/import-files.ts';
import { type Given, joined } from '../../../src/adapters/files/reading.ts';
import { readPage } from '../../../src/adapters/pages/page.ts';
import { readingHere } from '../../../src/adapters/system/reading.ts';

const files = fileImport({ ...readingHere({ feed: readFeed, page: readPage }), opml: readOpml });
const listFiles = files.list;
const importFile = async (path: string, given: Given) =>
  joined(await Array.fromAsync(files.file(path, given)));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-files-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const read = (name: string, content: string | Uint8Array) => importFile(file(name, content), {});
const firstOf = async (name: string, content: string | Uint8Array) =>
  (await read(name, content)).drafts[0]?.draft;

const PAGE = `<!doctype html><html lang="en"><head><title>Quay reopens | Marsh Post</title>
<meta property="og:site_name" content="Marsh Post"><meta property="og:title" content="Quay reopens after repairs">
<meta property="article:published_time" content="2026-03-02T08:15:00+01:00"><link rel="canonical" href="https://marsh.example/quay">
<script>alert('never')</script></head><body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>Quay reopens after repairs</h1>
<p>The old quay reopened on Monday after nine weeks of repairs, the harbour office said in a short statement.</p>
<p>Fishing crews had used the northern pier since December, which added an hour to every landing of the catch.</p>
<p>“We are glad to be back,” said Ilse Varn, who runs two boats. The work cost <b>1.2 million crowns</b>.</p></article>
<footer>All rights reserved. Cookies.</footer></body></html>`;

describe('a plain text', () => {
  it('has its title on the first line', async () => {
    expect(await firstOf('a.txt', '\n  A title \n\nFirst line.\r\nSecond   line.\n')).toMatchObject({
      title: 'A title',
      text: 'First line.\nSecond line.',
      published: null,
      publisher: null,
    });
  });

  it.each([
    ['UTF-16 with its mark', Buffer.from('\uFEFFÜber alles\nEin Text.', 'utf16le'), 'Über alles'],
    ['UTF-8 with its mark', Buffer.from('\uFEFFÜber alles\nEin Text.', 'utf8'), 'Über alles'],
    ['Windows-1252', Buffer.from('\xdcber alles\nEin \x93Text\x94.', 'latin1'), 'Über alles'],
  ])('in %s is decoded', async (_, bytes, title) => {
    expect((await firstOf('b.txt', bytes))?.title).toBe(title);
  });

  it.each([
    ['empty.txt', '', 'it has no title'],
    ['title.txt', 'Only a title\n \n', 'it has a title but no text'],
    ['zero.txt', 'abc\0def', 'not a text (it holds zero bytes)'],
  ])('%s is refused with the reason', async (name, content, why) => {
    expect(await read(name, content)).toEqual({ drafts: [], refused: [{ where: join(folder, name), why }] });
  });
});

describe('Markdown', () => {
  it('tells in front matter what it is, and loses its markup', async () => {
    const content =
      '---\ntitle: "Bridge: open"\npublisher: Fen Times\nurl: https://fen.example/1\npublished: 2026-03-01\nlang: en\n---\nThe **bridge** is [open](https://x.example) & well.\n\n- One item.\n- Another.\n';
    expect(await firstOf('c.md', content)).toEqual({
      title: 'Bridge: open',
      text: 'The bridge is open & well.\nOne item.\nAnother.',
      publisher: 'Fen Times',
      url: 'https://fen.example/1',
      language: 'en',
      published: { is: 'known', at: Date.parse('2026-03-01T00:00Z'), precision: 'day' },
    });
  });

  it('without front matter has its first heading as title', async () => {
    expect(await firstOf('d.md', '# A *loud* title\n\nText here.')).toMatchObject({
      title: 'A loud title',
      text: 'Text here.',
    });
  });

  it('with broken front matter is refused', async () => {
    expect((await read('e.md', '---\ntitle: [\n---\nText')).refused[0]?.why).toMatch(
      /^its front matter is not YAML/u,
    );
    expect(
      (await read('n.json', '{"title":"A","text":"B.","published":1740819000}')).refused[0]?.why,
    ).toMatch(/^published is not a date/u);
    expect((await read('f.md', '---\ntitle: A\npublished: soon\n---\nText')).refused[0]?.why).toBe(
      'published is not a date; write 2025-03-01 or 2025-03-01T09:30Z',
    );
  });
});

describe('a page', () => {
  it('gives its article and metadata, nothing around it', async () => {
    const draft = await firstOf('g.html', PAGE);
    expect(draft).toMatchObject({
      title: 'Quay reopens after repairs',
      publisher: 'Marsh Post',
      url: 'https://marsh.example/quay',
      language: 'en',
      published: { at: Date.parse('2026-03-02T07:15:00Z'), precision: 'instant' },
    });
    expect(draft?.text.split('\n')).toHaveLength(3);
    expect(draft?.text).toContain('The work cost 1.2 million crowns.');
    expect(draft?.text).not.toMatch(/alert|Home|Cookies/u);
  });
});

describe('a page behind a paywall', () => {
  it('is marked as the beginning of its article', async () => {
    const stub = PAGE.replace('</article>', '</article><div class="paywall">Subscribe to read on.</div>');
    expect(await firstOf('wall.html', stub)).toMatchObject({ isPartial: true });
    expect(await firstOf('no-wall.html', PAGE)).not.toHaveProperty('isPartial');
    expect(await firstOf('wall.json', '{"title":"A","text":"B.","partial":true}')).toMatchObject({
      isPartial: true,
    });
  });
});

describe('a page that leaves out what HTML lets it leave out', () => {
  const body =
    '<h1>Quay reopens</h1><p>The old quay reopened on Monday after nine weeks of repairs, the harbour office said in a short statement to its neighbours.</p><p>Fishing crews had used the northern pier since December, which added an hour to every landing.</p>';
  it.each([
    ['no html, head or body', `<!doctype html><meta charset=utf-8><title>Quay reopens</title>${body}`],
    ['no body', `<html lang="en"><head><title>Quay reopens</title></head>${body}</html>`],
    ['no head', `<html><title>Quay reopens</title><body>${body}</body></html>`],
    ['only a body', `<body>${body}</body>`],
  ])('%s is read', async (_, content) => {
    const draft = await firstOf('short.html', content);
    expect(draft?.title).toBe('Quay reopens');
    expect(draft?.text).toContain('The old quay reopened on Monday');
  });

  it('is decoded as it says', async () => {
    const untitled = body.replace(/<h1>.*<\/h1>/u, '');
    const cyrillic = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
    const page = Buffer.concat([
      Buffer.from('<meta charset="windows-1251"><title>'),
      cyrillic,
      Buffer.from(`</title>${untitled}`),
    ]);
    expect((await firstOf('cyrillic.html', page))?.title).toBe('Привет');
    expect(
      (
        await firstOf(
          'unknown.html',
          Buffer.concat([
            Buffer.from('<meta charset="x-none"><title>'),
            Buffer.from([0xdc]),
            Buffer.from(`</title>${untitled}`),
          ]),
        )
      )?.title,
    ).toBe('Ü');
  });
});

describe('a trap', () => {
  it('of markup is refused, or read in no time', async () => {
    const begun = performance.now();
    expect((await read('deep.html', `<title>x</title>${'<div>'.repeat(40_000)}text`)).refused[0]?.why).toBe(
      'its markup is nested too deeply',
    );
    expect((await read('blanks.md', `# a${' '.repeat(20_000)}b\nbody`)).drafts).toHaveLength(1);
    expect(
      (await read('surrogate.txt', `a${'😀'.repeat(400)}\nText \ud83d here.`)).drafts[0]?.draft.title,
    ).toSatisfy((title: string) => title.isWellFormed());
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('of a device or a locked folder costs nothing else', async () => {
    expect((await importFile('/dev/zero', {})).refused[0]?.why).toMatch(/ending is none of/u);
    const sub = join(folder, 'mixed');
    mkdirSync(join(sub, 'inner.txt'), { recursive: true });
    writeFileSync(join(sub, 'a.txt'), 'A\nB.');
    expect(await listFiles(sub)).toEqual({ files: [join(sub, 'a.txt')], refused: [] });
    expect((await importFile(join(sub, 'inner.txt'), {})).refused[0]?.why).toBe('it is not a file');
  });
});

describe('JSON', () => {
  it('holds one text, a list, or a line each; one bad item leaves the others', async () => {
    expect((await read('h.json', '{"title":"A","text":"B."}')).drafts).toHaveLength(1);
    expect(
      (await read('i.json', '{"articles":[{"title":"A","text":"B."},{"headline":"C","body":"D."}]}')).drafts,
    ).toHaveLength(2);
    const lines = await read(
      'j.jsonl',
      '{"title":"A","text":"B."}\n\n{"title":3}\nnot json\n{"title":"C","text":"D.","date":"Mon, 02 Mar 2026 10:00:00 GMT"}\n',
    );
    expect(lines.drafts.map(({ draft }) => draft.title)).toEqual(['A', 'C']);
    expect(lines.drafts[1]?.draft.published).toMatchObject({ at: Date.parse('2026-03-02T10:00:00Z') });
    expect(lines.refused.map(({ where }) => where)).toEqual([
      `${join(folder, 'j.jsonl')}:3`,
      `${join(folder, 'j.jsonl')}:4`,
    ]);
  });
});

describe('files and folders', () => {
  it('are listed by path; hidden files and other endings are passed over', async () => {
    const sub = join(folder, 'sub');
    mkdirSync(join(sub, '.git'), { recursive: true });
    for (const name of ['b.txt', 'a.md', 'c.pdf', '.hidden.txt', '.git/x.txt'])
      writeFileSync(join(sub, name), 'A\nB.');
    expect(await listFiles(sub)).toEqual({ files: [join(sub, 'a.md'), join(sub, 'b.txt')], refused: [] });
  });

  it('that are not there, or of a kind that is not read, are refused', async () => {
    expect((await listFiles(join(folder, 'nowhere'))).refused[0]?.why).toBe(
      'there is no such file or folder',
    );
    expect((await read('k.pdf', '%PDF')).refused[0]?.why).toMatch(/^its ending is none of \.txt/u);
  });

  it('take what the import was told over what they say', async () => {
    const path = file('l.json', '{"title":"A","text":"B.","publisher":"Own"}');
    expect((await importFile(path, { publisher: 'Given' })).drafts[0]?.draft.publisher).toBe('Given');
  });
});

describe('mail', () => {
  const LETTER =
    'From: Fen Letters <l@fen.example>\nSubject: Gate jams\nMessage-ID: <1@x>\n\nThe gate jammed.\n';
  const PARTING = 'From l@fen.example Tue Mar 10 09:30:00 2026\n';

  it('is read from a file of its own and from a mailbox', async () => {
    expect((await read('m.eml', LETTER)).drafts[0]).toMatchObject({
      mail: '<1@x>',
      draft: { title: 'Gate jams' },
    });
    const path = file('m.mbox', `${PARTING}${LETTER}\n${PARTING}Subject: B\n\n\n${PARTING}${LETTER}`);
    const box = await importFile(path, { publisher: 'Given' });
    expect(box.drafts.map(({ where, draft }) => [where, draft.publisher])).toEqual([
      [`${path} message 1`, 'Given'],
      [`${path} message 3`, 'Given'],
    ]);
    expect(box.refused).toEqual([{ where: `${path} message 2`, why: 'it has a title but no text' }]);
  });

  it('without a message is refused', async () => {
    expect((await read('none.mbox', 'Nothing.')).refused[0]?.why).toMatch(/holds no message/u);
  });

  it('comes through a pipe too', async () => {
    for (const [content, count] of [
      [LETTER, 1],
      [`${PARTING}${LETTER}\n${PARTING}${LETTER}`, 2],
    ] as const) {
      const pieces = await Array.fromAsync(files.pipe('-', new Blob([content]).stream(), {}));
      expect(joined(pieces).drafts).toHaveLength(count);
    }
  });
});

describe('feeds and lists of feeds', () => {
  const RSS = `<?xml version="1.0"?>\n<!-- made -->\n<rss version="2.0"><channel><title>Fen Courier</title><language>en</language>
    <item><title>Gate jams</title><guid>1</guid><link>https://fen.example/gate</link></item><item><guid>2</guid></item></channel></rss>`;

  it.each(['f.xml', 'f.rss', 'f.atom', 'f.rdf'])('%s is read with the reader of feeds', async (name) => {
    const reading = await read(name, RSS);
    expect(reading.drafts).toMatchObject([
      {
        draft: {
          title: 'Gate jams',
          publisher: 'Fen Courier',
          language: 'en',
          url: 'https://fen.example/gate',
        },
      },
    ]);
    expect(reading.refused).toEqual([
      { where: `${join(folder, name)} item 2`, why: 'it has no title and no text' },
    ]);
    expect((await read(name, '<x/>')).refused[0]?.why).toMatch(/^not a feed in any format/u);
  });

  it('a list gives its feeds, in whatever letters', async () => {
    const list = `<?xml version="1.0" encoding="utf-16"?><opml version="2.0"><body>
      <outline type="rss" text="Fén Courier" xmlUrl="https://fen.example/rss"/></body></opml>`;
    const [reading] = await Array.fromAsync(
      files.file(file('f.opml', Buffer.from(`\uFEFF${list}`, 'utf16le')), {}),
    );
    expect(reading).toMatchObject({
      drafts: [],
      refused: [],
      feeds: [{ url: 'https://fen.example/rss', publisher: 'Fén Courier' }],
    });
    expect((await read('g.opml', 'no list')).refused).toHaveLength(1);
    const odd = '<opml version="2.0"><body><outline text="Odd" xmlUrl="file:///rss"/></body></opml>';
    expect((await read('h.opml', odd)).refused).toEqual([
      { where: `${join(folder, 'h.opml')}, “Odd”`, why: 'it has no address of the web' },
    ]);
  });

  it.each([
    RSS,
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Fen</title><entry><title>Gate jams</title></entry></feed>',
  ])('through a pipe are known by how they begin: %.12j', async (content) => {
    const pieces = await Array.fromAsync(files.pipe('-', new Blob([content]).stream(), {}));
    expect(joined(pieces).drafts).toMatchObject([{ draft: { title: 'Gate jams' } }]);
  });
});

describe('many lines', () => {
  it('are read as they come, in UTF-16 too', async () => {
    const lines = ['A', 'B'].map((title) => JSON.stringify({ title, text: 'Text.' })).join('\n');
    expect((await read('u.jsonl', Buffer.from(`\uFEFF${lines}`, 'utf16le'))).drafts).toHaveLength(2);
    const path = file('two.jsonl', lines);
    let pieces = 0;
    let bytes = 0;
    for await (const piece of files.file(path, {}, (n) => (bytes += n))) pieces += piece.drafts.length;
    expect([pieces, bytes]).toEqual([2, lines.length]);
  });
});

describe('a pipe', () => {
  it.each([
    ['{"title":"A","text":"B."}\n{"title":"C","text":"D."}', 2],
    ['{\n  "title": "A",\n  "text": "B."\n}', 1],
    ['[{"title":"A","text":"B."}]', 1],
    ['---\ntitle: A\n---\nB.', 1],
    ['A\nB.', 1],
    [PAGE, 1],
  ])('is read by how it begins: %.12j', async (content, count) => {
    const stream = new Blob([content]).stream();
    expect(joined(await Array.fromAsync(files.pipe('-', stream, {}))).drafts).toHaveLength(count);
  });
});
