// A packed body unpacked, up to so many bytes and no further: a few kilobytes can be packed to say gigabytes.
import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';
import { codeOf, Fault } from './faults.ts';
import { sizeText } from './size-text.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Unpack = (packed: Bytes, maxOutputLength: number) => Promise<Bytes>;

/** Servers disagree on whether "deflate" has a header; its first byte names the method, 8. */
const hasZlibHeader = (packed: Bytes): boolean => ((packed[0] ?? 0) & 0x0f) === 8;

/** As much memory as RFC 9659 lets a web server ask for: 8 MB. */
const ZSTD_WINDOW = { [constants.ZSTD_d_windowLogMax]: 23 };

const ungzip: Unpack = (packed, maxOutputLength) => promisify(gunzip)(packed, { maxOutputLength });

const UNPACKERS: Readonly<Record<string, Unpack>> = {
  gzip: ungzip,
  'x-gzip': ungzip,
  deflate: (packed, maxOutputLength) =>
    promisify(hasZlibHeader(packed) ? inflate : inflateRaw)(packed, { maxOutputLength }),
  br: (packed, maxOutputLength) => promisify(brotliDecompress)(packed, { maxOutputLength }),
  zstd: (packed, maxOutputLength) =>
    promisify(zstdDecompress)(packed, { maxOutputLength, params: ZSTD_WINDOW }),
};

export const ACCEPT_ENCODING = 'gzip, br, zstd, deflate';

/** Packing twice happens by mistake; more often is meant to cost us. */
const MOST_LAYERS = 2;

const isTooLong = (error: unknown): boolean => codeOf(error) === 'ERR_BUFFER_TOO_LARGE';

/** `encoding`: the header Content-Encoding; a name that nobody knows ("utf-8") says nothing about packing. Throws a `Fault`. */
export const unpack = async (body: Bytes, encoding: string, mostBytes: number): Promise<Bytes> => {
  const layers = encoding
    .toLowerCase()
    .split(',')
    .flatMap((name) => UNPACKERS[name.trim()] ?? []);
  if (layers.length === 0 || body.length === 0) return body;
  if (layers.length > MOST_LAYERS) throw new Fault('unreadable', 'packs its answer too often');
  try {
    return await layers.reduceRight<Promise<Bytes>>(
      async (packed, layer) => layer(await packed, mostBytes),
      Promise.resolve(body),
    );
  } catch (error) {
    throw isTooLong(error)
      ? new Fault('too-large', `sends more than ${sizeText(mostBytes)} once it is unpacked`)
      : new Fault('unreadable', 'sends an answer that cannot be unpacked');
  }
};
