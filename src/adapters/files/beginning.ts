// What comes through a pipe has no name: its kind, by how it begins.
import type { ByteStream } from './byte-lines.ts';

const BEGINNINGS: readonly (readonly [beginning: RegExp, ending: string])[] = [
  [/^---\n/u, '.md'],
  [/^\[/u, '.json'],
  // One object over many lines is JSON, one object a line JSON Lines.
  [/^\{(?:[^\n]*\}[^\S\n]*\n|[^\n]*$)/u, '.jsonl'],
  [/^\{/u, '.json'],
  [/^From \S.*\n/u, '.mbox'],
  [
    /^(?:(?:received|return-path|delivered-to|mime-version|message-id|dkim-signature|from): .*\r?\n)/iu,
    '.eml',
  ],
  [/^<(?:!doctype html|html)/iu, '.html'],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<opml\b/iu, '.opml'],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*|<\?[^>]*>\s*)*<(?:rss|feed|rdf:rdf)\b/iu, '.xml'],
];

const beginsAs = (start: string): string =>
  BEGINNINGS.find(([beginning]) => beginning.test(start))?.[1] ?? '.txt';

/** Enough to tell the kind; lines may come slowly, and an object of one line may be long. */
const LOOKED_AT = 64 * 1024;
const LOOKED_AT_LINES = 4;

/** What was read to look at it, and then the rest. */
async function* after(begun: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): ByteStream {
  yield* begun;
  yield* { [Symbol.asyncIterator]: () => rest };
}

interface Begun {
  /** That a file of its kind would have. */
  readonly ending: string;
  /** From the first byte. */
  readonly all: ByteStream;
}

export const beginningOf = async (stream: ByteStream): Promise<Begun> => {
  const chunks = stream[Symbol.asyncIterator]();
  const begun: Uint8Array[] = [];
  let start = '';
  while (start.length < LOOKED_AT && start.split('\n').length <= LOOKED_AT_LINES) {
    const next = await chunks.next();
    if (next.done === true) break;
    begun.push(next.value);
    start = Buffer.concat(begun)
      .toString('utf8')
      .replace(/^\uFEFF/u, '')
      .trimStart();
  }
  return { ending: beginsAs(start), all: after(begun, chunks) };
};
