// Who said it and when, and where that leads: the line that stands with every sentence.
import type { Extract, Source } from '../../core/article/article.ts';
import type { Run } from '../../core/command/reply.ts';
import { publishedText, type Reader } from './moments.ts';
import { cleanText } from './plain-text.ts';
import { webAddress } from './web-address.ts';

/** Null for what is no web address. */
export const linkOf = (url: string | null): string | null => {
  const address = webAddress(url);
  if (address === null || url === null) return null;
  return isPlainAddress(url) ? url : address.href;
};
/** Written as a browser would write it, so that it can stand as it is. */
const isPlainAddress = (url: string): boolean => /^https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/u.test(url);

export const publisherName = (source: Source, { labels }: Reader): string =>
  source.publisher === null ? labels.publisherNotNamed : cleanText(source.publisher);

/** `Strait Wire, Wed 21:40`, `Strait Wire, no earlier than 1 March`, `Strait Wire, no date`. */
export const sourceText = (source: Source, reader: Reader): string =>
  `${publisherName(source, reader)}, ${publishedText(source.published, reader)}`;

const linked = (text: string, url: string | null): Run => {
  const link = linkOf(url);
  return link === null ? { text } : { text, link };
};

const sourceRun = (source: Source, reader: Reader): Run => linked(sourceText(source, reader), source.url);

/** The whole sentence, then its source as a link. */
export const saidRuns = ({ text, source }: Extract, reader: Reader): readonly Run[] => [
  { text: `${cleanText(text)} ` },
  sourceRun(source, reader),
];

export const publisherRun = (source: Source, reader: Reader): Run =>
  linked(publisherName(source, reader), source.url);

/** A title as a link, then who published it and when. */
export const titleRuns = ({ text, source }: Extract, reader: Reader): readonly Run[] => [
  linked(cleanText(text), source.url),
  { text: ` · ${sourceText(source, reader)}` },
];

/** `3 publishers` from two on, else nothing. */
export const carriedBy = (publishers: number, { labels }: Reader): string =>
  publishers > 1 ? ` · ${labels.publishers(publishers)}` : '';
