// Bytes of a file as text: by byte order mark, else UTF-8, else Windows-1252; or not a text at all.

export type Decoded =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'refused'; readonly why: string };

/** The first bytes tell: a text in UTF-8 or an 8-bit encoding has no zero byte. */
const LOOKED_AT = 8192;

const tidy = (text: string): string =>
  text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .normalize('NFC');

export const decode = (bytes: Uint8Array): Decoded => {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  if (utf16 !== null) return { is: 'text', text: tidy(new TextDecoder(utf16).decode(bytes)) };
  if (bytes.subarray(0, LOOKED_AT).includes(0))
    return { is: 'refused', why: 'not a text (it holds zero bytes)' };
  try {
    return { is: 'text', text: tidy(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { is: 'text', text: tidy(new TextDecoder('windows-1252').decode(bytes)) };
  }
};
