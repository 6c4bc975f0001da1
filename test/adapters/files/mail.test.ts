// Saved newsletters and mailboxes as articles.
import { describe, expect, it } from 'vitest';
import { readMail } from '../../../src/adapters/files/mail.ts';
import { messagesIn } from '../../../src/adapters/files/mbox.ts';

interface Letter {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

const HEADERS = {
  From: '"Fen Letters" <letters@fen.example>',
  Subject: 'Gate at Ollmar jams',
  Date: 'Tue, 10 Mar 2026 09:30:00 +0100',
  'Message-ID': '<41@fen.example>',
  'Content-Type': 'text/plain; charset=utf-8',
};
const letter = ({ headers = {}, body }: Letter): string =>
  `${Object.entries({ ...HEADERS, ...headers })
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')}\r\n\r\n${body.replaceAll('\n', '\r\n')}`;
const read = async (one: Letter) => readMail('m.eml', Buffer.from(letter(one)));
const draft = async (one: Letter) => (await read(one)).drafts[0]?.draft;
const lines = async (one: Letter) => (await draft(one))?.text.split('\n');

const PAGE = { 'Content-Type': 'text/html; charset=utf-8' };

describe('a newsletter', () => {
  it('has its subject, sender, date and message id', async () => {
    const [piece] = (await read({ body: 'The gate jammed on Tuesday.\n' })).drafts;
    expect(piece).toEqual({
      where: 'm.eml',
      mail: '<41@fen.example>',
      draft: {
        title: 'Gate at Ollmar jams',
        text: 'The gate jammed on Tuesday.',
        url: null,
        publisher: 'Fen Letters',
        language: null,
        published: { is: 'known', at: Date.UTC(2026, 2, 10, 8, 30), precision: 'instant' },
      },
    });
  });

  it.each<[string, Record<string, string>, Record<string, unknown>]>([
    [
      'an encoded subject',
      { Subject: '=?utf-8?Q?Schleuse_=E2=80=93_geschlossen?=' },
      { title: 'Schleuse – geschlossen' },
    ],
    ['a forwarded subject', { Subject: 'Fwd: WG: Gate jams' }, { title: 'Gate jams' }],
    ['a sender without a name', { From: 'letters@fen.example' }, { publisher: 'fen.example' }],
    ['no sender', { From: '' }, { publisher: null }],
    ['no date', { Date: 'yesterday' }, { published: null }],
    [
      'a date of its own kind',
      { Date: 'Dienstag, 10. März 2026 09:30 CET' },
      { published: { is: 'known', at: Date.UTC(2026, 2, 10, 8, 30), precision: 'instant' } },
    ],
    [
      'an address in an archive',
      { 'Archived-At': '<https://fen.example/letters/41>' },
      { url: 'https://fen.example/letters/41' },
    ],
  ])('with %s', async (_, headers, expected) => {
    expect(await draft({ headers, body: 'The gate jammed.' })).toMatchObject(expected);
  });

  it('is read from its page, without what is hidden and what every issue says', async () => {
    const body = `<div style="display:none">Gate jams, swans, and more</div><p><a href="https://x.example">View this email in your browser</a></p>
<h1>Gate at Ollmar jams</h1><p>The gate <b>jammed</b> on Tuesday as the tide&nbsp;rose.</p><table><tr><td>Nobody was hurt.\u200b</td></tr></table>
<p>Advertisement</p><p>The board meets on Friday.</p>
<p>You are receiving this email because you signed up.</p><p>Fen Letters, 4 Dyke Road, 12345 Ollmar</p><p><a href="#">Unsubscribe</a></p>`;
    expect(await lines({ headers: PAGE, body })).toEqual([
      'Gate at Ollmar jams',
      'The gate jammed on Tuesday as the tide rose.',
      'Nobody was hurt.',
      'The board meets on Friday.',
    ]);
  });

  it('is read from its page where it has both, without what is attached', async () => {
    const both =
      '--b\nContent-Type: text/plain\n\nPlain.\n--b\nContent-Type: text/html\n\n<p>From the page.</p>\n--b--';
    const attached =
      '--a\nContent-Type: text/plain\nContent-Disposition: attachment; filename="a.txt"\n\nAttached.\n--a--\n';
    const body = `--a\nContent-Type: multipart/alternative; boundary=b\n\n${both}\n${attached}`;
    expect(await lines({ headers: { 'Content-Type': 'multipart/mixed; boundary=a' }, body })).toEqual([
      'From the page.',
    ]);
  });

  it('is read from its text where the page says nothing', async () => {
    const body =
      '--b\nContent-Type: text/plain\n\nPlain.\n--b\nContent-Type: text/html\n\n<img src="x">\n--b--\n';
    expect(await lines({ headers: { 'Content-Type': 'multipart/alternative; boundary=b' }, body })).toEqual([
      'Plain.',
    ]);
  });

  it('in plain text has whole paragraphs, and no quotation, signature or footer', async () => {
    const body = `The gate at Ollmar jammed on Tuesday as the tide
rose, the water board said.

====
- Nobody was hurt.
- The board meets
  on Friday.
https://fen.example/gate

> An older letter.

The end.

On Mon, 9 Mar 2026 at 10:00, Ada Lund wrote:
More.
-- 
Ada`;
    expect(await lines({ body })).toEqual([
      'The gate at Ollmar jammed on Tuesday as the tide rose, the water board said.',
      '- Nobody was hurt.',
      '- The board meets on Friday.',
      'The end.',
    ]);
  });

  it.each([
    'Sie erhalten diese E-Mail, weil Sie sich angemeldet haben. Abmelden',
    'Pour vous désabonner, cliquez ici',
    'Si no quiere recibir más correos, puede darse de baja',
    'Annulla iscrizione',
    'Cancelar inscrição',
    'Uitschrijven',
    '© 2026 Fen Letters',
  ])('ends before “%s”', async (footer) => {
    expect(
      await lines({ headers: PAGE, body: `<p>One.</p><p>Two.</p><p>${footer}</p><p>Dyke Road 4</p>` }),
    ).toEqual(['One.', 'Two.']);
  });

  it('may speak of subscriptions in its text', async () => {
    const sentence = `${'The company said that readers who unsubscribe keep their archive, and that nothing else changes for them. '.repeat(3)}`;
    expect(await lines({ headers: PAGE, body: `<p>One.</p><p>${sentence}</p>` })).toHaveLength(2);
  });

  it.each<[string, Letter, string]>([
    ['no text', { body: '' }, 'it has a title but no text'],
    ['no subject', { headers: { Subject: '' }, body: 'Text.' }, 'it has no title'],
  ])('with %s is refused', async (_, one, why) => {
    expect(await read(one)).toEqual({ drafts: [], refused: [{ where: 'm.eml', why }] });
  });

  it('that is a trap of markup is read from its text, in no time', async () => {
    const begun = performance.now();
    const body = `--b\nContent-Type: text/plain\n\nPlain.\n--b\nContent-Type: text/html\n\n${'<div>'.repeat(40_000)}deep\n--b--\n`;
    expect(await lines({ headers: { 'Content-Type': 'multipart/alternative; boundary=b' }, body })).toEqual([
      'Plain.',
    ]);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

describe('a mailbox', () => {
  const PARTING = 'From letters@fen.example Tue Mar 10 09:30:00 2026\n';
  /** In pieces of any size, as a disk may give them. */
  async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const messages = async (text: string, size = 7) =>
    (await Array.fromAsync(messagesIn(inPieces(Buffer.from(text), size)))).map((one) =>
      one.is === 'message' ? Buffer.from(one.bytes).toString() : one.is,
    );

  it.each([1, 7, 64, 4096])('gives its messages in pieces of %d bytes', async (size) => {
    const text = `${PARTING}Subject: A\n\nOne.\n\n${PARTING}Subject: B\r\n\r\nTwo.\r\n\r\n${PARTING.replace('\n', '\r\n')}Subject: C\n\nThree.`;
    expect(await messages(text, size)).toEqual([
      'Subject: A\n\nOne.\n\n',
      'Subject: B\r\n\r\nTwo.\r\n\r\n',
      'Subject: C\n\nThree.',
    ]);
  });

  it.each([
    ['a sentence that begins so', 'A\n\nFrom the north came a storm.\n'],
    ['the line within a paragraph', `A\nOne.\n${PARTING}Two.\n`],
  ])('is not parted at %s', async (_, body) => {
    expect(await messages(`${PARTING}${body}`)).toEqual([body]);
  });

  it('takes the quotation from lines that were quoted', async () => {
    expect(await messages(`${PARTING}A\n\n>From here on.\n>>From there.\n> From me.\n`)).toEqual([
      'A\n\nFrom here on.\n>From there.\n> From me.\n',
    ]);
  });

  it('that is none has no message', async () => {
    expect(await messages('Subject: A\n\nOne.\n')).toEqual([]);
    expect(await messages('')).toEqual([]);
  });

  it('leaves out a message that is too large, and goes on', async () => {
    const text = `${PARTING}A\n\n${'x'.repeat(1023)}\n`.concat(
      `${'y'.repeat(1023)}\n`.repeat(33 * 1024),
      `\n${PARTING}B\n`,
    );
    expect(await messages(text, 1 << 20)).toEqual(['too-large', 'B\n']);
  });
});
