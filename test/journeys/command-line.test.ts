// The command line as people type it: what is printed, what is kept, and the exit status.
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Each line typed is a process of its own. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const newStore = (): string => join(mkdtempSync(join(folder, 'store-')), 'dateline.db');

/** A real process of its own. */
const dateline = (
  store: string,
  args: readonly string[],
  more: { input?: string; root?: string } = {},
): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(more.root ?? PROJECT, 'bin/dateline.mjs'), ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: store, NO_COLOR: '1' },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.on('close', (status) => resolve({ status, out, err }));
    child.stdin.end(more.input ?? '');
  });

const write = (name: string, content: string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};

const HARBOUR = `Dredging of Pellin harbour halted over old mines
Dredging of the Pellin harbour was halted on Monday, March 9, 2026 after divers found two old mines, the port authority said.
"Nobody goes near the basin until the navy has looked at it," said harbour master Runa Elde.
The authority has not said when the dredging will resume.
`;

describe('import', () => {
  it('says what became of each file, keeps what works and fails for the rest', async () => {
    const store = newStore();
    const good = write('a/harbour.txt', HARBOUR);
    const bad = write('a/empty.md', '\n');
    const first = await dateline(store, ['import', join(folder, 'a'), join(folder, 'missing.txt')]);
    expect(first).toMatchObject({ status: 1, err: '1 stored, 2 refused.\n' });
    expect(first.out.split('\n')).toEqual([
      `${bad}: refused: it has no title`,
      `${good}: stored · Dredging of Pellin harbour halted over old mines`,
      `${join(folder, 'missing.txt')}: refused: there is no such file or folder`,
      '',
    ]);
    expect(await dateline(store, ['import', good])).toMatchObject({
      status: 0,
      out: `${good}: already known · Dredging of Pellin harbour halted over old mines\n`,
    });
    writeFileSync(good, `${HARBOUR}The navy will send a team on Thursday.\n`);
    expect((await dateline(store, ['import', good])).out).toContain(': revised · ');
  });

  it('takes one text for one address, and keeps apart what has only its title in common', async () => {
    const store = newStore();
    write('letters/a.txt', 'Letters to the editor\nThe bins are full again.');
    write('letters/b.txt', 'Letters to the editor\nThe swans are back.');
    const folderOf = join(folder, 'letters');
    expect((await dateline(store, ['import', folderOf, '--url', 'https://ex.example/x'])).status).toBe(2);
    expect((await dateline(store, ['import', folderOf])).err).toBe('2 stored.\n');
    expect((await dateline(store, ['import', folderOf])).err).toBe('2 already known.\n');
  });

  it('keeps apart what one file of many texts calls the same', async () => {
    const store = newStore();
    const letters = ['The bins are full again.', 'The swans are back.', 'The bus was late.'];
    const texts = letters.map((text) => ({ title: 'Letters to the editor', text, published: '2026-03-01' }));
    const lines = texts.map((one) => JSON.stringify(one)).join('\n');
    write('letters.jsonl', lines);
    const ran = () => dateline(store, ['import', join(folder, 'letters.jsonl')]);
    expect((await ran()).err).toBe('3 stored.\n');
    expect((await ran()).err).toBe('3 already known.\n');
  });

  it('lets no title command the terminal', async () => {
    const title = 'Bridge \u001b]0;pwned\u0007\u202Eopen';
    const store = newStore();
    const ran = await dateline(store, ['import', '-'], {
      input: JSON.stringify({ title, text: 'It is \u001b[31mopen.' }),
    });
    expect(ran.out).toBe('-:1: stored · Bridge ]0;pwnedopen\n');
    const [id] = /a-[0-9a-f]{20}/u.exec((await dateline(store, ['digest', '--format', 'json'])).out) ?? [''];
    expect((await dateline(store, ['article', id])).out).not.toMatch(/[\u001b\u202e]/u);
  });

  it('says of an article whose text it is, and that it was corrected', async () => {
    const store = newStore();
    const note = 'Correction: Two mines were found, not three.';
    const url = 'https://pellin.example/wire';
    const file = write(
      'wire/harbour.txt',
      `Dredging halted\nPELLIN (AP) - Divers found two old mines.\n${note}`,
    );
    await dateline(store, ['import', file, '--url', url]);
    expect((await dateline(store, ['article', url])).out).toContain(
      `a text of Associated Press\ncorrected: ${note}\n`,
    );
  });

  it('says of an article that only its beginning is known, and takes that in again', async () => {
    const store = newStore();
    const page = write(
      'wall/mine.html',
      '<title>Mine found</title><link rel="canonical" href="https://pellin.example/wall"><article><h1>Mine found</h1><p>Divers found an old mine below the northern pier on Monday.</p></article><p class="paywall">Subscribe to read the full story.</p>',
    );
    await dateline(store, ['import', page]);
    const url = 'https://pellin.example/wall';
    expect((await dateline(store, ['article', url])).out).toContain('\nonly its beginning is known\n');
    const { out } = await dateline(store, ['article', url, '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ partial: true });
    const other = newStore();
    await dateline(other, ['import', write('wall/mine.json', out)]);
    expect(JSON.parse((await dateline(other, ['article', url, '--format', 'json'])).out)).toMatchObject({
      partial: true,
    });
  });

  it('takes in saved feeds, newsletters and lists of feeds', async () => {
    const store = newStore();
    const item = (n: number) =>
      `<item><title>Dredging ${n} halted</title><link>https://pellin.example/${n}?utm_source=rss</link><description>Divers found mine ${n}.</description></item>`;
    write(
      'kinds/a.xml',
      `<rss version="2.0"><channel><title>Pellin Post</title>${item(1)}${item(2)}</channel></rss>`,
    );
    write(
      'kinds/b.eml',
      'From: Pellin Letters <l@pellin.example>\nSubject: Harbour letter\n\nDivers found two old mines.\n',
    );
    write(
      'kinds/c.opml',
      '<opml version="2.0"><body><outline text="Pellin Post" xmlUrl="https://pellin.example/rss?key=secret"/></body></opml>',
    );
    const ran = await dateline(store, ['import', join(folder, 'kinds')]);
    expect(ran).toMatchObject({
      status: 0,
      err: expect.stringMatching(/^3 stored, 1 feed added(?: in \d+ seconds)?\.\n$/u),
    });
    expect(ran.out).toContain('pellin.example/rss: feed added\n');
    expect(ran.out).not.toContain('secret');
    expect((await dateline(store, ['import', join(folder, 'kinds')])).err).toBe(
      '3 already known, 1 feed already there.\n',
    );
    const shown = await dateline(store, ['article', 'https://pellin.example/2', '--format', 'json']);
    expect(JSON.parse(shown.out)).toMatchObject({ publisher: 'Pellin Post', title: 'Dredging 2 halted' });
  });

  it('survives an article of the year one, and reads on', async () => {
    const store = newStore();
    const input = [
      {
        title: 'Old',
        text: 'The council said on Monday that the ferry would stay.',
        published: '0001-01-01T00:00:00',
      },
      {
        title: 'New',
        text: 'The council said on Tuesday that the bridge would go.',
        published: '2026-03-01',
      },
    ];
    expect(await dateline(store, ['import', '-'], { input: JSON.stringify(input) })).toMatchObject({
      status: 0,
      err: '2 stored.\n',
    });
    expect((await dateline(store, ['digest', 'bridge'])).out).toContain('New');
  });

  it('reads a pipe', async () => {
    const ran = await dateline(newStore(), ['import', '-', '--publisher', 'Pellin Post'], { input: HARBOUR });
    expect(ran).toMatchObject({ status: 0, err: '1 stored.\n' });
  });

  it.each([
    [['import'], /missing required argument 'path'\. Type: dateline import --help/u],
    [['import', 'x.txt', '--published', 'soon'], /--published “soon” is not a date; write 2025-03-01/u],
    [['import', 'x.txt', '--url', 'nowhere'], /--url “nowhere” is not a web address/u],
    [['digest', '--format', 'pdf'], /argument 'pdf' is invalid\. Allowed choices are text, json/u],
    [['digest', '--at', 'whenever'], /--at: “whenever” is not a time\. Try: --at 2025-03-02T09:00Z/u],
    [['digest', '--key-points', 'many'], /--key-points “many” is not a number/u],
    [['publish', '--at', '2099-01-01T09:00Z'], /^$/u],
    [['nonsense'], /unknown command 'nonsense'\. Type: dateline --help/u],
    [[], /say what to do: start, import, digest/u],
    [['subscriptions'], /say what to do: list, add/u],
    [['feeds'], /say what to do: list, add, remove, check, import, export/u],
    [['feeds', 'add', 'the hills'], /“the hills” is no address of the web; write https/u],
    [
      ['feeds', 'add', 'https://example.org/', '--pages', 'perhaps'],
      /Allowed choices are never, when-short, always/u,
    ],
    [['manifest', '--prefix', 'BAD!'], /--prefix “BAD!” may hold/u],
    [['digest', '--key-points', '9'], /not a number from 1 to 6/u],
    [['register'], /DISCORD_TOKEN is not set/u],
    [['subscriptions', 'add', 'general', 'daily'], /“general” is not a channel; write discord:<channel id>/u],
  ])('dateline %j is wrong usage: one line, status 2', async (args, text) => {
    const ran = await dateline(newStore(), args);
    if (args[0] === 'publish') return expect(ran.status).toBe(0);
    expect(ran.status).toBe(2);
    expect(ran.err).toMatch(text);
    expect(ran.err.trim().split('\n')).toHaveLength(1);
    expect(ran.out).toBe('');
  });
});

describe('what is stored', () => {
  let store = '';
  beforeAll(async () => {
    store = newStore();
    await dateline(store, [
      'import',
      write('b/harbour.txt', HARBOUR),
      '--publisher',
      'Pellin Post',
      '--url',
      'https://pellin.example/mines',
    ]);
  });

  it('is told as a digest in every format', async () => {
    const ran = await dateline(store, [
      'digest',
      '--at',
      '2026-03-10T09:00Z',
      '--since',
      '2026-03-09',
      '--format',
      'json',
    ]);
    expect(ran).toMatchObject({ status: 0, err: '' });
    const edition = JSON.parse(ran.out);
    expect(edition).toMatchObject({
      title: 'Daily digest',
      window: { from: '2026-03-09T00:00:00.000Z', to: '2026-03-10T09:00:00.000Z', zone: 'UTC' },
      builtAt: '2026-03-10T09:00:00.000Z',
      receipt: { articles: 1, publishers: 1, stories: 1, omitted: 0, complete: true },
    });
    expect(edition.stories[0]).toMatchObject({
      headline: {
        text: 'Dredging of Pellin harbour halted over old mines',
        source: { field: 'title', publishedIs: 'inferred', published: '2026-03-09' },
      },
      questions: [{ question: 'When will the dredging resume?', state: 'open' }],
    });
    for (const format of ['text', 'markdown', 'html', 'slack', 'discord']) {
      const other = await dateline(store, [
        'digest',
        '--at',
        '2026-03-10T09:00Z',
        '--since',
        '2026-03-09',
        '--format',
        format,
      ]);
      expect(other.status).toBe(0);
      expect(other.out).toContain('Pellin harbour');
    }
    const whole = await dateline(store, [
      'digest',
      '--at',
      '2026-03-10T09:00Z',
      '--since',
      '2026-03-09',
      '--key-points',
      '4',
    ]);
    expect(whole.out).toContain('Key points');
    expect(whole.out).toContain('Runa Elde');
  });

  it('gives the same bytes for the same question', async () => {
    const ask = () =>
      dateline(store, ['digest', '--at', '2026-03-10T09:00Z', '--since', '2026-03-09', '--format', 'json']);
    expect((await ask()).out).toBe((await ask()).out);
  });

  it('is found although its window has long gone by, and that is said', async () => {
    const ran = await dateline(store, ['digest']);
    expect(ran.err).toMatch(/latest window that is not empty/u);
    expect(ran.out).toContain('Dredging of Pellin harbour');
  });

  it('is found by topic, or the nearest is offered', async () => {
    expect((await dateline(store, ['digest', 'harbor dredgeing'])).out).toContain(
      'Dredging of Pellin harbour',
    );
    const none = await dateline(store, ['digest', 'opera']);
    expect(none).toMatchObject({ status: 1, out: '' });
    expect(none.err).toMatch(/No story matches “opera”.*Dredging/u);
  });

  it('has a timeline and questions', async () => {
    const timeline = JSON.parse((await dateline(store, ['timeline', 'dredging', '--format', 'json'])).out);
    expect(timeline.timeline[0]).toMatchObject({
      date: '2026-03-09',
      precision: 'day',
      source: { url: 'https://pellin.example/mines' },
    });
    const questions = JSON.parse((await dateline(store, ['questions', '--format', 'json'])).out);
    expect(questions.stories[0].questions[0]).toMatchObject({
      question: 'When will the dredging resume?',
      state: 'open',
    });
    expect((await dateline(store, ['timeline', 'opera'])).status).toBe(1);
  });

  it('is shown as an article by its address and its id', async () => {
    const shown = JSON.parse(
      (await dateline(store, ['article', 'https://pellin.example/mines', '--format', 'json'])).out,
    );
    expect(shown).toMatchObject({
      publisher: 'Pellin Post',
      publishedIs: 'inferred',
      published: '2026-03-09',
      revisions: [{ revision: 1 }],
    });
    expect(shown.text).toContain('Runa Elde');
    expect((await dateline(store, ['article', shown.id])).out).toContain('no earlier than 2026-03-09');
    const onPhone = await dateline(store, ['article', 'http://m.pellin.example/mines/amp']);
    expect(onPhone.out).toContain(shown.id);
    expect(shown).toMatchObject({ family: null, origin: null, standing: 'standing', note: null });
    expect((await dateline(store, ['article', 'a-nothing'])).status).toBe(1);
  });

  it('is subscribed by the operator and published once', async () => {
    const added = await dateline(store, [
      'subscriptions',
      'add',
      'browser:quay',
      'daily',
      '--at',
      '9am',
      '--days',
      'daily',
      '--zone',
      'Berlin',
      '--json',
    ]);
    expect(JSON.parse(added.out)).toMatchObject({
      channel: 'browser:quay',
      takes: { kind: 'digest', name: 'daily' },
      at: '09:00',
      zone: 'Europe/Berlin',
      days: [1, 2, 3, 4, 5, 6, 7],
    });
    const [one] = JSON.parse((await dateline(store, ['subscriptions', 'list', '--json'])).out);
    expect((await dateline(store, ['publish'])).out).toBe('Nothing was due.\n');
    const at = new Date(Date.parse(one.next) + 60_000).toISOString();
    expect((await dateline(store, ['publish', '--at', at, '--dry-run'])).out).toContain(
      'browser:quay  daily  due',
    );
    expect((await dateline(store, ['publish', '--at', at])).out).toBe('1 sent.\n');
    expect((await dateline(store, ['publish', '--at', at])).out).toBe('Nothing was due.\n');
    expect(
      (await dateline(store, ['deliveries', 'list', '--state', 'sent'])).out.trim().split('\n'),
    ).toHaveLength(1);
    expect((await dateline(store, ['subscriptions', 'pause', String(one.id)])).status).toBe(0);
    expect(JSON.parse((await dateline(store, ['subscriptions', 'list', '--json'])).out)[0]).toMatchObject({
      paused: true,
    });
    expect((await dateline(store, ['subscriptions', 'remove', String(one.id)])).status).toBe(0);
    expect((await dateline(store, ['subscriptions', 'list'])).out).toBe('No channel takes anything yet.\n');
    expect(
      (await dateline(store, ['subscriptions', 'add', 'browser:quay', 'daily', '--at', 'noonish'])).status,
    ).toBe(2);
  });
});

describe('what an operator can get wrong', () => {
  const oneLine = (ran: Ran, text: RegExp, status: number): void => {
    expect(ran.err).toMatch(text);
    expect(ran.err.trim().split('\n')).toHaveLength(1);
    expect(ran.err).not.toMatch(/\bat .+:\d+:\d+/u);
    expect(ran.status).toBe(status);
  };

  it('a store that is no store', async () => {
    oneLine(
      await dateline(write('c/novel.db', 'Call it a novel, not a store. '.repeat(200)), ['digest']),
      /not a (?:database|store|Dateline store)|no SQLite/iu,
      1,
    );
    oneLine(await dateline(folder, ['digest']), /is a folder/u, 1);
  });

  it('a store that another program holds', async () => {
    const store = newStore();
    await dateline(store, ['digest']);
    const other = new DatabaseSync(store);
    other.exec('begin exclusive');
    oneLine(await dateline(store, ['import', write('c/h.txt', HARBOUR)]), /locked|another program/iu, 1);
    other.exec('rollback');
    other.close();
  });

  it('settings that cannot be read', async () => {
    const root = join(folder, 'copy');
    mkdirSync(root);
    for (const part of ['bin', 'src', 'package.json', 'config', 'digests'])
      cpSync(join(PROJECT, part), join(root, part), { recursive: true });
    writeFileSync(join(root, 'digests/daily.yaml'), 'title: Daily\nstories: many\n');
    symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'));
    // Empty is unset: the store would lie in the project.
    const ran = await dateline('', ['digest'], { root });
    oneLine(ran, /^Error: digests\/daily\.yaml:2: stories must be a number from 1 to 10$/mu, 2);
    expect(existsSync(join(root, 'data'))).toBe(false);
  });

  it('an old Node: one line and status 2, in words that it can parse', () => {
    const door = readFileSync(join(PROJECT, 'bin/dateline.mjs'), 'utf8');
    expect(door).not.toMatch(/\?\.|\?\?|#!.*ts/u);
    expect(door).toContain('process.exitCode = 2');
  });
});
