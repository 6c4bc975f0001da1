// UTF-32, which the platform's own decoder leaves out: rare in feeds, and four bytes a character.

const UNKNOWN = 0xfffd;
const LAST = 0x10ffff;
/** So many at a time become a string. */
const STEP = 8192;

const characterAt = (view: DataView, at: number, isLittle: boolean): number => {
  const point = view.getUint32(at, isLittle);
  return point > LAST || (point >= 0xd800 && point <= 0xdfff) ? UNKNOWN : point;
};

export const decodeUtf32 = (bytes: Uint8Array, isLittle: boolean): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const points = Array.from({ length: Math.floor(bytes.byteLength / 4) }, (_, at) =>
    characterAt(view, at * 4, isLittle),
  );
  const parts: string[] = [];
  for (let at = 0; at < points.length; at += STEP)
    parts.push(String.fromCodePoint(...points.slice(at, at + STEP)));
  return parts.join('');
};
