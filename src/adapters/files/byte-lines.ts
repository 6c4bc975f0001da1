// The lines of a file as they come from the disk, so that its size does not matter.

export type ByteStream = AsyncIterable<Uint8Array>;

const LINE_FEED = 10;
/** A longer line is cut there: it is no text that anybody wrote. */
const LONGEST = 64 * 1024 * 1024;

/** What some systems write without being asked is UTF-8 from here on. */
async function* asUtf8(stream: ByteStream): ByteStream {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let isFirst = true;
  for await (const chunk of stream) {
    if (isFirst && chunk[0] === 0xff && chunk[1] === 0xfe) decoder = new TextDecoder('utf-16le');
    if (isFirst && chunk[0] === 0xfe && chunk[1] === 0xff) decoder = new TextDecoder('utf-16be');
    isFirst = false;
    yield decoder === null ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
}

/** In lists, one for each piece of the file; each line with its end, the last one with or without. */
export async function* linesIn(stream: ByteStream): AsyncGenerator<readonly Uint8Array[]> {
  let open: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of asUtf8(stream)) {
    const lines: Uint8Array[] = [];
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      const line = chunk.subarray(from, end + 1);
      lines.push(open.length === 0 ? line : Buffer.concat([...open, line]));
      [open, length, from] = [[], 0, end + 1];
    }
    if (from < chunk.length) open.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > LONGEST) {
      lines.push(Buffer.concat(open));
      [open, length] = [[], 0];
    }
    yield lines;
  }
  if (open.length > 0) yield [Buffer.concat(open)];
}
