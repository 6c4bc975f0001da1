// Bytes as they were served as text: by byte order mark, by the look of the bytes, by what server and document say, else by what they can be.
import { decodeLayout, layoutOf } from './byte-layout.ts';
import type { Decoded } from './decode.ts';

const LOOKED_AT = 8192;
/** A document says in its first bytes how it is written. */
const DECLARED_WITHIN = 1024;
const DECLARED =
  /^[^<]{0,64}<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']?([\w.:-]+)|<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?([\w.:-]+)/iu;
const IN_HEADER = /\bcharset\s*=\s*["']?\s*([\w.:-]+)/iu;

/** Null where nobody knows the name, or the bytes cannot be written so. */
const strictly = (
  bytes: Uint8Array,
  label: string,
): { readonly text: string; readonly by: string } | null => {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return { text: decoder.decode(bytes), by: decoder.encoding };
  } catch {
    return null;
  }
};

/** In these any bytes are a text. */
const TAKES_ALL = /^(?:windows-|iso-8859-|koi8-|macintosh|x-mac-|ibm866)/u;
/** One bad byte among so many letters of several bytes is an accident. */
const ACCIDENT = 10;
/** What Windows-1252 leaves undefined: a text that uses them was written in something else. */
const UNDEFINED_IN_1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

const isMostlyUtf8 = (lossy: string): boolean => {
  const bad = lossy.match(/\uFFFD/gu)?.length ?? 0;
  const good = lossy.match(/[^\u0000-\u007F\uFFFD]/gu)?.length ?? 0;
  return good >= bad * ACCIDENT;
};

const guessed = (bytes: Uint8Array): string => {
  const lossy = new TextDecoder().decode(bytes);
  if (isMostlyUtf8(lossy)) return lossy;
  const isWestern = !UNDEFINED_IN_1252.some((byte) => bytes.includes(byte));
  return new TextDecoder(isWestern ? 'windows-1252' : 'iso-8859-2').decode(bytes);
};

/** What is said to be UTF-16 but was read as single bytes to find that out, is not. */
const namesBytes = (label: string): boolean => !/^(?:u|utf-?|ucs-?)(?:16|32|2|4)/iu.test(label);

const labelsFor = (bytes: Uint8Array, contentType: string | undefined): readonly string[] => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const [, prolog, meta] = DECLARED.exec(start) ?? [];
  return [IN_HEADER.exec(contentType ?? '')?.[1], prolog, meta]
    .flatMap((label) => label?.replaceAll('_', '-') ?? [])
    .filter(namesBytes);
};

/** Letters of several bytes are never right in UTF-8 by chance: whoever says otherwise, mostly a server's default, is mistaken. */
const byLabel = (bytes: Uint8Array, labels: readonly string[]): string => {
  const said = labels.map((label) => strictly(bytes, label)).find((read) => read !== null);
  if (said != null && !TAKES_ALL.test(said.by)) return said.text;
  const utf8 = strictly(bytes, 'utf-8')?.text;
  return utf8 ?? said?.text ?? guessed(bytes);
};

/** Programs that copied Windows-1252 as if it were Latin-1 left control characters where its quotation marks and dashes were. */
const withoutControls = (text: string): string =>
  text
    .replace(/[\u0080-\u009F]+/gu, (controls) =>
      new TextDecoder('windows-1252').decode(Uint8Array.from(controls, (one) => one.charCodeAt(0))),
    )
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFEFF\uFFFE\uFFFF]/gu, '')
    .replace(/\r\n?/gu, '\n');

/** Zeros are an accident in a text, and a habit of anything else. */
const isBinary = (bytes: Uint8Array): boolean => {
  const start = bytes.subarray(0, LOOKED_AT);
  return start.reduce((zeros, byte) => zeros + (byte === 0 ? 1 : 0), 0) > start.length / 100;
};

export const decodeServed = (bytes: Uint8Array, contentType: string | undefined): Decoded => {
  const layout = layoutOf(bytes);
  if (layout !== null) return { is: 'text', text: withoutControls(decodeLayout(bytes, layout)) };
  if (isBinary(bytes)) return { is: 'refused', why: 'not a text (it holds zero bytes)' };
  return { is: 'text', text: withoutControls(byLabel(bytes, labelsFor(bytes, contentType))) };
};
