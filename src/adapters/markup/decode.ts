// Bytes of a feed, a page or a file as text: by byte order mark, by the look of the bytes, by what server and document say, else by what they can be.
import { decodeLayout, layoutOf } from './byte-layout.ts';

export type Decoded =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'refused'; readonly why: string };

const LOOKED_AT = 8192;
/** A document says at its beginning how it is written; browsers look at 1024 bytes, and pages with long comments at their head need more. */
const DECLARED_WITHIN = 4096;
/** What does not begin with a tag only speaks of such things. */
const IS_MARKUP = /^\s*</u;
const IN_PROLOG = /^[^<]{0,64}<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']?([\w.:-]+)/iu;
const IN_META = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/iu;
const IN_HEADER = /\bcharset\s*=\s*["']?\s*([\w.:-]+)/iu;

/** Null where nobody knows the name. */
const decoderNamed = (label: string, fatal: boolean): InstanceType<typeof TextDecoder> | null => {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return null;
  }
};

/** Null where nobody knows the name, or the bytes cannot be written so. */
const strictly = (
  bytes: Uint8Array,
  label: string,
): { readonly text: string; readonly by: string } | null => {
  const decoder = decoderNamed(label, true);
  try {
    return decoder === null ? null : { text: decoder.decode(bytes), by: decoder.encoding };
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

const labelsFor = (bytes: Uint8Array, contentType: string): readonly string[] => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const inside = IS_MARKUP.test(start) ? [IN_PROLOG.exec(start)?.[1], IN_META.exec(start)?.[1]] : [];
  return [IN_HEADER.exec(contentType)?.[1], ...inside]
    .flatMap((label) => label?.replaceAll('_', '-') ?? [])
    .filter(namesBytes);
};

/** One bad byte does not make what was said wrong, where letters of several bytes were meant. */
const nearly = (bytes: Uint8Array, labels: readonly string[]): string | null => {
  for (const label of labels) {
    const decoder = decoderNamed(label, false);
    if (decoder !== null && !TAKES_ALL.test(decoder.encoding) && decoder.encoding !== 'utf-8')
      return decoder.decode(bytes);
  }
  return null;
};

/** Letters of several bytes are never right in UTF-8 by chance: whoever says otherwise, mostly a server's default, is mistaken. */
const byLabel = (bytes: Uint8Array, labels: readonly string[]): string => {
  const said = labels.map((label) => strictly(bytes, label)).find((read) => read !== null);
  if (said != null && !TAKES_ALL.test(said.by)) return said.text;
  const utf8 = strictly(bytes, 'utf-8')?.text;
  return utf8 ?? said?.text ?? nearly(bytes, labels) ?? guessed(bytes);
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

/** `contentType` is the header's value, empty where there is none. */
export const decode = (bytes: Uint8Array, contentType = ''): Decoded => {
  const layout = layoutOf(bytes);
  if (layout !== null) return { is: 'text', text: withoutControls(decodeLayout(bytes, layout)) };
  if (isBinary(bytes)) return { is: 'refused', why: 'not a text (it holds zero bytes)' };
  return { is: 'text', text: withoutControls(byLabel(bytes, labelsFor(bytes, contentType))) };
};

/** As texts are cut and compared: one kind of line end, and letters composed. */
export const decodeTidy = (bytes: Uint8Array, contentType = ''): Decoded => {
  const decoded = decode(bytes, contentType);
  if (decoded.is === 'refused') return decoded;
  return { is: 'text', text: decoded.text.replace(/\u2028|\u2029/gu, '\n').normalize('NFC') };
};
