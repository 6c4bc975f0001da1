// A text that was encoded as UTF-8 twice, so that `é` became `Ã©`: what it was meant to be.

/** The letters of Windows-1252 that are not those of Latin-1, by character. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 32 }, (_, at) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + at)),
    0x80 + at,
  ]),
);

/** A letter of two or three bytes, as it looks when each byte is taken for a letter. */
const SUSPECT =
  /[\u00C2-\u00F4][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]/u;

const bytesOf = (text: string): Uint8Array | null => {
  const bytes: number[] = [];
  for (const letter of text) {
    const byte = BYTES.get(letter) ?? letter.codePointAt(0) ?? 0;
    if (byte > 0xff) return null;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
};

/** Only where all of the text was: half of it by chance would be hard. */
export const onceDecoded = (text: string): string => {
  if (!SUSPECT.test(text)) return text;
  const bytes = bytesOf(text);
  if (bytes === null) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
};
