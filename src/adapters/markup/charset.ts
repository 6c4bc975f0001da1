// Which encoding served bytes are in: the byte order mark, else what is declared, unless the bytes themselves say UTF-8.
import { type Decoded, decode, tidy } from './decode.ts';

/** Browsers look at the first 1024 bytes; pages with long comments at their head were seen to need more. */
const DECLARED_WITHIN = 4096;
const IN_HEADER = /\bcharset\s*=\s*["']?([\w:.-]+)/iu;
const IN_CONTENT =
  /<meta\b[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w:.-]+)|<\?xml\b[^>]{0,200}\bencoding\s*=\s*["']([\w:.-]+)/iu;
/** One byte a letter: bytes that are valid UTF-8 were hardly written in one of these. */
const ONE_BYTE = /^(?:windows-125\d|windows-874|iso-8859-\d+|koi8-[ru]|macintosh|x-mac-cyrillic|ibm866)$/u;

const decoderNamed = (label: string): InstanceType<typeof TextDecoder> | null => {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return null;
  }
};

const attempt = (decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string | null => {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
};

/** What can be read in ASCII is not UTF-16, whatever it says of itself. */
const declaredBy = (bytes: Uint8Array, contentType: string): readonly string[] => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const [, meta, xml] = IN_CONTENT.exec(start) ?? [];
  const inContent = meta ?? xml;
  return [
    ...(IN_HEADER.exec(contentType)?.slice(1, 2) ?? []),
    ...(inContent === undefined ? [] : [/^utf-?16/iu.test(inContent) ? 'utf-8' : inContent]),
  ];
};

const hasMark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);

/** `contentType` is the header's value, empty where there is none. */
export const decodeServed = (bytes: Uint8Array, contentType: string): Decoded => {
  if (hasMark(bytes)) return decode(bytes);
  const declared = declaredBy(bytes, contentType).flatMap((label) => decoderNamed(label) ?? []);
  const first = declared[0]?.encoding;
  if (first === undefined || ONE_BYTE.test(first)) {
    const utf8 = attempt(new TextDecoder('utf-8', { fatal: true }), bytes);
    if (utf8 !== null && !utf8.includes('\0')) return { is: 'text', text: tidy(utf8) };
  }
  for (const decoder of declared) {
    const text = attempt(decoder, bytes);
    if (text !== null && !text.includes('\0')) return { is: 'text', text: tidy(text) };
  }
  // A wrong byte or two, or a cut in the middle of a letter: what was declared is still the best guess.
  const isWide =
    first !== undefined && !ONE_BYTE.test(first) && !bytes.subarray(0, DECLARED_WITHIN).includes(0);
  return isWide ? { is: 'text', text: tidy(new TextDecoder(first).decode(bytes)) } : decode(bytes);
};
