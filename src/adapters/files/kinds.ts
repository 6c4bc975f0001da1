// The kinds of files that are read, by their endings: small ones whole, those of many texts as a stream.
import type { FeedSetting } from '../../core/feed/feed.ts';
import type { Reading } from '../../ports/reading.ts';
import { decode } from '../markup/decode.ts';
import type { ByteStream } from './byte-lines.ts';
import { readFeedFile } from './feed-file.ts';
import { readHtml } from './html.ts';
import { readJson, readJsonLines } from './json.ts';
import { readMail } from './mail.ts';
import { readMarkdown } from './markdown.ts';
import { messagesIn } from './mbox.ts';
import { readPageFile } from './page-file.ts';
import { readPlain } from './plain.ts';
import { type FileReading, refusal } from './reading.ts';

/** Feeds and pages are read as they are when they come from the web. A kind without its reader is not read. */
export interface Readers {
  readonly feed?: Reading['feed'];
  readonly page?: Reading['page'];
  /** A list of feeds. */
  readonly opml?: (
    bytes: Uint8Array,
  ) =>
    | { readonly is: 'read'; readonly feeds: readonly FeedSetting[] }
    | { readonly is: 'refused'; readonly why: string };
}

export type Kind =
  | { readonly is: 'whole'; readonly read: (where: string, bytes: Uint8Array) => Promise<FileReading> }
  | {
      readonly is: 'stream';
      readonly read: (where: string, stream: ByteStream) => AsyncIterable<FileReading>;
    };

export type Kinds = ReadonlyMap<string, Kind>;

const ofText = (read: (where: string, content: string) => FileReading): Kind => ({
  is: 'whole',
  read: async (where, bytes) => {
    const decoded = decode(bytes);
    return decoded.is === 'refused' ? refusal(where, decoded.why) : read(where, decoded.text);
  },
});

async function* readMbox(where: string, stream: ByteStream): AsyncGenerator<FileReading> {
  let isEmpty = true;
  for await (const message of messagesIn(stream)) {
    isEmpty = false;
    const place = `${where} message ${message.number}`;
    yield message.is === 'message'
      ? await readMail(place, message.bytes)
      : refusal(place, 'it is larger than 32 MB');
  }
  if (isEmpty) yield refusal(where, 'it holds no message (a mailbox begins with “From ”)');
}

const ofOpml =
  (read: NonNullable<Readers['opml']>) =>
  async (where: string, bytes: Uint8Array): Promise<FileReading> => {
    const list = read(bytes);
    if (list.is === 'refused') return refusal(where, list.why);
    return { drafts: [], refused: [], feeds: list.feeds };
  };

export const kindsOf = ({ feed, page, opml }: Readers): Kinds => {
  const html: Kind = page === undefined ? ofText(readHtml) : { is: 'whole', read: readPageFile(page) };
  const kinds = new Map<string, Kind>([
    ['.txt', ofText(readPlain)],
    ['.text', ofText(readPlain)],
    ['.md', ofText(readMarkdown)],
    ['.markdown', ofText(readMarkdown)],
    ['.html', html],
    ['.htm', html],
    ['.json', ofText(readJson)],
    ['.jsonl', { is: 'stream', read: readJsonLines }],
    ['.ndjson', { is: 'stream', read: readJsonLines }],
    ['.eml', { is: 'whole', read: readMail }],
    ['.mbox', { is: 'stream', read: readMbox }],
  ]);
  if (feed !== undefined)
    for (const ending of ['.xml', '.rss', '.atom', '.rdf'])
      kinds.set(ending, { is: 'whole', read: readFeedFile(feed) });
  if (opml !== undefined) kinds.set('.opml', { is: 'whole', read: ofOpml(opml) });
  return kinds;
};
