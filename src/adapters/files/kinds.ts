// The kinds of files that are read, by their endings: small ones whole, those of many texts as a stream.
import type { Reading } from '../../ports/reading.ts';
import { decodeTidy } from '../markup/decode.ts';
import type { ByteStream } from './byte-lines.ts';
import { readFeedFile } from './feed-file.ts';
import { type ReadList, readFeedList } from './feed-list.ts';
import { readJson, readJsonLines } from './json.ts';
import { readMail } from './mail.ts';
import { readMarkdown } from './markdown.ts';
import { messagesIn } from './mbox.ts';
import { readPageFile } from './page-file.ts';
import { readPlain } from './plain.ts';
import { type FileReading, refusal } from './reading.ts';

/** Feeds and pages are read as they are when they come from the web, lists of feeds as everywhere. */
export interface Readers extends Reading {
  readonly opml: ReadList;
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
    const decoded = decodeTidy(bytes);
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

export const kindsOf = ({ feed, page, opml }: Readers): Kinds => {
  const ofPage: Kind = { is: 'whole', read: readPageFile(page) };
  const ofFeed: Kind = { is: 'whole', read: readFeedFile(feed) };
  return new Map<string, Kind>([
    ['.txt', ofText(readPlain)],
    ['.text', ofText(readPlain)],
    ['.md', ofText(readMarkdown)],
    ['.markdown', ofText(readMarkdown)],
    ['.html', ofPage],
    ['.htm', ofPage],
    ['.json', ofText(readJson)],
    ['.jsonl', { is: 'stream', read: readJsonLines }],
    ['.ndjson', { is: 'stream', read: readJsonLines }],
    ['.eml', { is: 'whole', read: readMail }],
    ['.mbox', { is: 'stream', read: readMbox }],
    ['.xml', ofFeed],
    ['.rss', ofFeed],
    ['.atom', ofFeed],
    ['.rdf', ofFeed],
    ['.opml', { is: 'whole', read: readFeedList(opml) }],
  ]);
};
