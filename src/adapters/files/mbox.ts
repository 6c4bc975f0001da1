// A mailbox in one file: its messages one by one, as they come from the disk. (RFC 4155, and what programs make of it.)
import { type ByteStream, linesIn } from './byte-lines.ts';

export type Message =
  | { readonly is: 'message'; readonly number: number; readonly bytes: Uint8Array }
  | { readonly is: 'too-large'; readonly number: number };

const LARGEST = 32 * 1024 * 1024;

const FROM = Buffer.from('From ');
const QUOTE = 0x3e;

const startsWith = (line: Uint8Array, at: number): boolean =>
  FROM.every((byte, offset) => line[at + offset] === byte);

/** A sentence may begin with this word too: the line that parts two messages ends in a time and a year. */
const PARTING = /^From \S.*\d{1,2}:\d{2}.*\d{4}/u;
const isParting = (line: Uint8Array): boolean =>
  startsWith(line, 0) && PARTING.test(Buffer.from(line).toString('latin1'));

/** `>From` stands for `From` at the beginning of a line, `>>From` for `>From`. */
const unquoted = (line: Uint8Array): Uint8Array => {
  if (line[0] !== QUOTE) return line;
  let at = 0;
  while (line[at] === QUOTE) at += 1;
  return startsWith(line, at) ? line.subarray(1) : line;
};

const isBlank = (line: Uint8Array): boolean => line[0] === 10 || (line[0] === 13 && line[1] === 10);

interface Gathered {
  lines: Uint8Array[];
  size: number;
}

const messageOf = ({ lines, size }: Gathered, number: number): Message =>
  size > LARGEST ? { is: 'too-large', number } : { is: 'message', number, bytes: Buffer.concat(lines) };

const gather = (into: Gathered, line: Uint8Array): void => {
  into.size += line.length;
  if (into.size <= LARGEST) into.lines.push(unquoted(line));
  else into.lines = [];
};

/** In the order of the file. */
export async function* messagesIn(stream: ByteStream): AsyncGenerator<Message> {
  let open: Gathered | null = null;
  let [number, afterBlank] = [0, true];
  for await (const lines of linesIn(stream))
    for (const line of lines) {
      if (afterBlank && (open === null ? startsWith(line, 0) : isParting(line))) {
        if (open !== null) yield messageOf(open, number);
        number += 1;
        open = { lines: [], size: 0 };
      } else if (open !== null) gather(open, line);
      afterBlank = isBlank(line);
    }
  if (open !== null) yield messageOf(open, number);
}
