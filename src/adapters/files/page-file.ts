// A page that was saved: its article, read by the reader that pages are read with.
import type { Reading } from '../../ports/reading.ts';
import { draftOf, type FileReading, type Given, refusal } from './reading.ts';

const given = <Name extends keyof Given>(name: Name, value: Given[Name] | null): Given =>
  value === null || value === undefined ? {} : { [name]: value };

export const readPageFile =
  (read: Reading['page']) =>
  async (where: string, bytes: Uint8Array): Promise<FileReading> => {
    const reading = await read({ bytes, url: null, headers: {} });
    if (reading.is === 'refused') return refusal(where, reading.why);
    const { title, text, url, publisher, language, published, isPaywalled } = reading.page;
    return draftOf(where, {
      title,
      text,
      isPartial: isPaywalled,
      ...given('url', url),
      ...given('publisher', publisher),
      ...given('language', language),
      ...given('published', published),
    });
  };
