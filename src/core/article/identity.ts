// What makes two texts the same article: its address, its text, or its title on its day.
import { createHash } from 'node:crypto';
import type { Day } from '../time/instant.ts';
import type { ArticleDraft } from './draft.ts';

/** Parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|cmpid|ocid|ref|ref_src|smid|sref|_ga)$/iu;

/** An address without what does not matter: tracking, fragment, default port, a slash at the end. Null for what is no web address. */
export const canonicalUrl = (address: string): string | null => {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const text = url.toString();
  return url.pathname !== '/' && url.search === '' ? text.replace(/\/+$/u, '') : text;
};

const hash = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 32);

/** Case, blanks and marks do not make another text. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A front page is nobody's article: some pages name it as their address. */
const isFrontPage = (address: string): boolean => {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
};

/** What a text is known by beside its words. */
export interface Known {
  /** Its day, `YYYY-MM-DD`, given or inferred; null where none is known. */
  readonly day: Day | null;
  /** The file that it came in, where it is the only text in it. */
  readonly file: string | null;
}

/** Two texts that share a key are one article. */
export interface IdentityKeys {
  /** The address, and the text itself. */
  readonly sure: readonly string[];
  /** The title on its day, or in its file: likely, since columns repeat their titles even within a day. */
  readonly likely: readonly string[];
}

/** An address stands for its text; without one, the title does. A file stands for its text only where no day does. */
export const identityKeys = (draft: ArticleDraft, { day, file }: Known): IdentityKeys => {
  const { url, publisher, title, text } = draft;
  const address = url === null ? null : canonicalUrl(url);
  const by = bare(publisher ?? '');
  const body = `text:${hash(by, bare(title), bare(text))}`;
  if (address !== null && !isFrontPage(address)) return { sure: [`url:${address}`, body], likely: [] };
  if (day !== null) return { sure: [body], likely: [`title:${hash(by, bare(title), day)}`] };
  return { sure: [body], likely: file === null ? [] : [`file:${hash(by, bare(title), file)}`] };
};

/** By content of the first text that was seen. */
export const articleId = ({ publisher, title, text, url }: ArticleDraft): string =>
  `a-${hash(url ?? '', publisher ?? '', title, text).slice(0, 20)}`;
