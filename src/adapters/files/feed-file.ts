// A feed that was saved: its entries as articles, read by the reader that feeds are read with.
import { draftOf, UNNAMED } from '../../core/feed/drafts.ts';
import type { Reading } from '../../ports/reading.ts';
import { type FileReading, joined, refusal } from './reading.ts';

export const readFeedFile =
  (read: Reading['feed']) =>
  async (where: string, bytes: Uint8Array): Promise<FileReading> => {
    const reading = await read({ bytes, url: null, headers: {} });
    if (reading.is === 'refused') return refusal(where, reading.why);
    const { document } = reading;
    return joined(
      document.entries.map((entry, at) => {
        const place = `${where} item ${at + 1}`;
        const draft = draftOf(entry, document, UNNAMED);
        return draft === null
          ? refusal(place, 'it has no title and no text')
          : { drafts: [{ where: place, draft }], refused: [] };
      }),
    );
  };
