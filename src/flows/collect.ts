// Takes a text in: known already, a changed one, or new; read once, then kept together with what was read.
import { type Arrival, countedAs } from '../core/article/arrival.ts';
import type { Article, Publication } from '../core/article/article.ts';
import { originOf } from '../core/article/credit.ts';
import { type ArticleDraft, isCredible } from '../core/article/draft.ts';
import { articleId, canonicalUrl, type IdentityKeys, identityKeys } from '../core/article/identity.ts';
import { isTeaserOf } from '../core/article/likeness.ts';
import { isStillTheSame } from '../core/article/same-article.ts';
import { standingOf } from '../core/article/standing.ts';
import { inferPublication } from '../core/language/publication.ts';
import type { Instant } from '../core/time/instant.ts';
import { dayIn } from '../core/time/zoned.ts';
import type { ArticleKeeper, Kept } from '../ports/library.ts';
import type { Clock } from '../ports/system.ts';
import type { Thinking } from '../ports/thinking.ts';

export interface Collecting {
  readonly library: ArticleKeeper;
  readonly thinking: Pick<Thinking, 'read'>;
  readonly clock: Clock;
}

/** The date that the source gives, else what the text itself tells. */
const publicationOf = (draft: ArticleDraft, arrivedAt: Instant): Publication => {
  if (draft.published !== null && isCredible(draft.published, arrivedAt)) return draft.published;
  const inferred = inferPublication(draft.text);
  return isCredible(inferred, arrivedAt) ? inferred : { is: 'absent' };
};

const articleOf = (
  draft: ArticleDraft,
  published: Publication,
  arrivedAt: Instant,
  arrival: Arrival,
): Article => ({
  id: articleId(draft),
  revision: 1,
  url: draft.url === null ? null : canonicalUrl(draft.url),
  publisher: draft.publisher,
  family: draft.family ?? null,
  origin: originOf(draft),
  standing: standingOf(draft.title, draft.text),
  title: draft.title,
  text: draft.text,
  isPartial: draft.isPartial ?? false,
  language: draft.language,
  published,
  ...countedAs(arrival, published, arrivedAt),
  arrivedAt,
  revisedAt: null,
});

export interface CollectOptions {
  readonly arrival: Arrival;
  /** The file that holds it and nothing else. */
  readonly file?: string;
  /** Ids of articles that came just before: what comes together is not one text twice, whatever its title. */
  readonly together?: ReadonlySet<string>;
}

export type Collect = (draft: ArticleDraft, options: CollectOptions) => Promise<Kept>;

/** What its source calls it: an id is unique in its feed, a message id everywhere. */
const idIn = (arrival: Arrival): { readonly by: string; readonly id: string } | null => {
  if (arrival.is === 'import') return arrival.mail === undefined ? null : { by: 'mail', id: arrival.mail };
  return arrival.guid === null ? null : { by: arrival.feed, id: arrival.guid };
};

interface Arrived {
  readonly draft: ArticleDraft;
  readonly keys: IdentityKeys;
  readonly isInFeed: boolean;
  readonly together: ReadonlySet<string>;
}

interface Found {
  /** Null: the text is a new article. */
  readonly owner: Article | null;
  /** Under which it is kept; the first decides. */
  readonly keys: readonly string[];
}

type Owners = ReadonlyMap<string, Article>;

const firstOwner = (owners: Owners, keys: readonly string[]): Article | null =>
  keys.map((key) => owners.get(key)).find((one) => one !== undefined) ?? null;

/** By the surest key whose owner it can be; a label that is used for another text now is no key of this one. */
const findIn = (owners: Owners, { draft, keys, isInFeed, together }: Arrived): Found => {
  const refuted = new Set<string>();
  for (const key of [...keys.sure, ...keys.old]) {
    const article = owners.get(key);
    if (article === undefined) continue;
    if (isStillTheSame({ key, article, draft, isInFeed, isTogether: together.has(article.id) }))
      return { owner: article, keys: [key, ...keys.sure, ...keys.likely].filter((one) => !refuted.has(one)) };
    refuted.add(key);
  }
  const sure = keys.sure.filter((one) => !refuted.has(one));
  const alike = firstOwner(owners, keys.likely);
  if (alike !== null && together.has(alike.id)) return { owner: null, keys: sure };
  return { owner: alike, keys: [...sure, ...keys.likely] };
};

const isSameText = (owner: Article, draft: ArticleDraft): boolean =>
  owner.title === draft.title && owner.text === draft.text;

/**
 * Feeds carry one article with several texts, some of them teasers: what was seen before is no revision, and a teaser takes no text's
 * place. Elsewhere a text that comes again is meant.
 */
const inStead = (owners: Owners, owner: Article | null, arrived: Arrived): ArticleDraft => {
  const { draft, isInFeed, keys } = arrived;
  if (owner === null || !isInFeed || isSameText(owner, draft)) return draft;
  const { title, text, isPartial } = owner;
  const before = firstOwner(
    owners,
    keys.sure.filter((key) => key.startsWith('text:')),
  );
  if (before?.id === owner.id) return { ...draft, title, text, isPartial };
  return isTeaserOf(draft.text, text) ? { ...draft, text, isPartial } : draft;
};

export const collecting =
  ({ library, thinking, clock }: Collecting): Collect =>
  async (given, { arrival, file, together = new Set() }) => {
    const now = clock.now();
    const published = publicationOf(given, now);
    const day = published.is === 'absent' ? null : dayIn(published.at, 'UTC');
    const keys = identityKeys(given, { day, file: file ?? null, id: idIn(arrival) });
    const arrived = { draft: given, keys, isInFeed: arrival.is === 'feed', together };
    const owners = await library.owners([...keys.sure, ...keys.likely, ...keys.old]);
    const found = findIn(owners, arrived);
    const draft = inStead(owners, found.owner, arrived);
    if (found.owner !== null && isSameText(found.owner, draft)) {
      await library.learn(found.owner.id, found.keys);
      return { is: 'known', article: found.owner };
    }
    const article = articleOf(draft, published, now, arrival);
    if (found.owner === null && (await library.forgot([...found.keys, ...keys.old], now)))
      return { is: 'known', article };
    // A new date makes no news of an old item.
    const isNews = arrived.isInFeed && found.owner !== null ? found.owner.isNews : article.isNews;
    return library.keep({ ...article, isNews }, found.keys, await thinking.read(article));
  };
