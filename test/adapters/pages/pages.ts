// Pages written for these tests, as newsrooms write theirs.

import { readPage } from '../../../src/adapters/pages/page.ts';
import type { PageDocument } from '../../../src/core/article/page.ts';

export const PARAGRAPHS = [
  'The old quay reopened on Monday after nine weeks of repairs, the harbour office said in a short statement.',
  'Fishing crews had used the northern pier since December, which added an hour to every landing of the catch.',
  '“We are glad to be back,” said Ilse Varn, who runs two boats. The work cost 1.2 million crowns, a third more than planned.',
  'The council will decide in April whether the road behind the quay is widened too, which the fish market has asked for.',
];
export const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

export interface Parts {
  readonly head?: string;
  readonly body?: string;
  readonly html?: string;
}

export const page = ({
  head = '',
  body = `<article><h1>Quay reopens</h1>${BODY}</article>`,
  html = 'lang="en"',
}: Parts): string =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Quay reopens</title>${head}</head><body>${body}</body></html>`;

export const served = (content: string | Uint8Array, url: string | null = null, headers = {}) => ({
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  url,
  headers,
});

/** Throws where the page is refused. */
export const readOf = (
  content: string | Uint8Array,
  url: string | null = null,
  headers = {},
): PageDocument => {
  const reading = readPage(served(content, url, headers));
  if (reading.is === 'refused') throw new Error(`refused: ${reading.code}, ${reading.why}`);
  return reading.page;
};
