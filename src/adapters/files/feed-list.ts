// A list of feeds, as other readers write it: what it lists, and which of its rows are no feed.
import type { AddedFeed } from '../../ports/feeds.ts';
import { decodeTidy } from '../markup/decode.ts';
import { type FileReading, refusal } from './reading.ts';

/** `withoutAddress` are the names of rows that have no address of the web. */
export type ReadList = (
  content: string,
) =>
  | { readonly is: 'read'; readonly feeds: readonly AddedFeed[]; readonly withoutAddress: readonly string[] }
  | { readonly is: 'refused'; readonly why: string };

/** A row that is no feed is refused by its name: nobody has to compare the lists. */
export const readFeedList =
  (read: ReadList) =>
  async (where: string, bytes: Uint8Array): Promise<FileReading> => {
    const decoded = decodeTidy(bytes);
    const list = decoded.is === 'refused' ? decoded : read(decoded.text);
    if (list.is === 'refused') return refusal(where, list.why);
    const refused = list.withoutAddress.map((name) => ({
      where: `${where}, “${name}”`,
      why: 'it has no address of the web',
    }));
    return { drafts: [], refused, feeds: list.feeds };
  };
