// What makes two texts the same article: its feed's id, its address, its text, or its title on its day.
import { createHash } from 'node:crypto';
import type { Day } from '../time/instant.ts';
import { addressKey } from './address-key.ts';
import { addressOfOld } from './address-of-old.ts';
import type { ArticleDraft } from './draft.ts';
import { bare, isTelling } from './likeness.ts';

const hash = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 32);

/** What a text is known by beside its words. */
export interface Known {
  /** Its day, `YYYY-MM-DD`, given or inferred; null where none is known. */
  readonly day: Day | null;
  /** The file that it came in, where it is the only text in it. */
  readonly file: string | null;
  /** What its source calls it, unique within `by`: the feed, or all mail. */
  readonly id?: { readonly by: string; readonly id: string } | null;
}

/** Two texts that share a key are one article. */
export interface IdentityKeys {
  /** The id, the text itself, the address, and the text without its title; surest first. */
  readonly sure: readonly string[];
  /** The title on its day, or in its file: likely, since columns repeat their titles even within a day. */
  readonly likely: readonly string[];
  /** Under these, an older version may have kept it. */
  readonly old: readonly string[];
}

/** The keys of an address: as it is written now, and as older versions wrote it. */
export const addressKeys = (
  url: string,
): { readonly now: readonly string[]; readonly old: readonly string[] } => {
  const [now, old] = [addressKey(url), addressOfOld(url)];
  return now === null
    ? { now: [], old: [] }
    : { now: [`at:${now}`], old: old === null ? [] : [`url:${old}`] };
};

/** A wire copy in another paper is another article: a text is its publisher's, or its publisher's family's. */
const bodyKeys = ({ publisher, family, title, text }: ArticleDraft) => {
  const by = bare(publisher ?? '');
  const body = bare(text);
  const house = family == null ? [] : [`text:${hash(`family ${bare(family)}`, bare(title), body)}`];
  const untitled = !isTelling(text) ? [] : [`body:${hash(bare(family ?? publisher ?? ''), body)}`];
  return { titled: [`text:${hash(by, bare(title), body)}`, ...house], untitled };
};

/** An address stands for its text; without one, the title does. A file stands for its text only where no day does. */
export const identityKeys = (draft: ArticleDraft, { day, file, id }: Known): IdentityKeys => {
  const { now, old } = draft.url === null ? { now: [], old: [] } : addressKeys(draft.url);
  const title = hash(bare(draft.publisher ?? ''), bare(draft.title), day ?? file ?? '');
  const { titled, untitled } = bodyKeys(draft);
  const sure = [...(id == null ? [] : [`guid:${hash(id.by, id.id)}`]), ...titled, ...now, ...untitled];
  if (now.length > 0) return { sure, likely: [], old };
  if (day !== null) return { sure, likely: [`title:${title}`], old };
  return { sure, likely: file === null ? [] : [`file:${title}`], old };
};

/** That several ids were met at an address; null for what is no key of an address. */
export const sharedKey = (key: string): string | null =>
  key.startsWith('at:') ? `shared:${key.slice('at:'.length)}` : null;

/** By content of the first text that was seen. */
export const articleId = ({ publisher, title, text, url }: ArticleDraft): string =>
  `a-${hash(url ?? '', publisher ?? '', title, text).slice(0, 20)}`;
