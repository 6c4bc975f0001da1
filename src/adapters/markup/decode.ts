// Bytes of a file as text: by byte order mark, else UTF-8, else as the file says, else Windows-1252; or not a text at all.

export type Decoded =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'refused'; readonly why: string };

/** The first bytes tell: a text in UTF-8 or an 8-bit encoding has no zero byte. */
const LOOKED_AT = 8192;

/** No mark, one kind of line end, letters composed. */
export const tidy = (text: string): string =>
  text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .normalize('NFC');

/** A page says in its first bytes how it is written. */
const DECLARED_WITHIN = 1024;
const DECLARED = /<meta\b[^>]*\bcharset=["']?([\w-]+)|<\?xml\b[^>]*\bencoding=["']([\w-]+)/iu;

const decoderFor = (bytes: Uint8Array): InstanceType<typeof TextDecoder> => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const [, meta, xml] = DECLARED.exec(start) ?? [];
  try {
    return new TextDecoder(meta ?? xml ?? 'windows-1252');
  } catch {
    // A name that nobody knows.
    return new TextDecoder('windows-1252');
  }
};

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
    return { is: 'text', text: tidy(decoderFor(bytes).decode(bytes)) };
  }
};
