// How letters lie in bytes, where the bytes alone tell: by a byte order mark, or by the zeros beside letters of ASCII.
import { decodeUtf32 } from './utf-32.ts';

export type Layout = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** The longer mark first: that of UTF-32 begins as that of UTF-16 does. */
const MARKS: readonly (readonly [Layout, readonly number[]])[] = [
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

/** Without a mark, the first characters are in ASCII, and the zeros beside them tell; null stands for such a character. */
const LOOKS: readonly (readonly [Layout, readonly (number | null)[]])[] = [
  ['utf-32be', [0, 0, 0, null]],
  ['utf-32le', [null, 0, 0, 0]],
  ['utf-16be', [0, null, 0, null]],
  ['utf-16le', [null, 0, null, 0]],
];

/** Null for letters of single bytes, or of several that only their encoding tells. */
export const layoutOf = (bytes: Uint8Array): Layout | null => {
  const mark = MARKS.find(([, form]) => form.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined) return mark[0];
  const fits = (form: readonly (number | null)[]): boolean =>
    form.every((byte, at) => (byte === null ? (bytes[at] ?? 0) > 0 : bytes[at] === byte));
  return LOOKS.find(([, form]) => fits(form))?.[0] ?? null;
};

export const decodeLayout = (bytes: Uint8Array, layout: Layout): string =>
  layout === 'utf-32be' || layout === 'utf-32le'
    ? decodeUtf32(bytes, layout === 'utf-32le')
    : new TextDecoder(layout).decode(bytes);
