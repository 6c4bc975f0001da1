// Takes a text in: known already, a changed one, or new; read once, then kept together with what was read.

import { canonicalUrl } from '../core/article/address.ts';
import { type Arrival, countedAs } from '../core/article/arrival.ts';
import type { Article, Publication } from '../core/article/article.ts';
import { originOf } from '../core/article/credit.ts';
import { type ArticleDraft, isCredible } from '../core/article/draft.ts';
import { type Arrived, askedKeys, findIn, type Owners } from '../core/article/find.ts';
import { forgottenBy } from '../core/article/forgotten.ts';
import { articleId, identityKeys } from '../core/article/identity.ts';
import { changed, inStead } from '../core/article/revision.ts';
import { standingOf } from '../core/article/standing.ts';
import { keysOfVoice, taughtByOthers } from '../core/article/voice.ts';
import { inferPublication } from '../core/language/publication.ts';
import type { Instant } from '../core/time/instant.ts';
import { dayIn } from '../core/time/zoned.ts';
import type { ArticleKeeper, Kept } from '../ports/library.ts';
import type { Clock } from '../ports/system.ts';
import type { Thinking } from '../ports/thinking.ts';
import { whoseSay } from './whose-say.ts';

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
  readonly together?: Arrived['together'];
}

export type Collect = (draft: ArticleDraft, options: CollectOptions) => Promise<Kept>;

/** What its source calls it: an id is unique in its feed, a message id everywhere. */
const idIn = (arrival: Arrival): { readonly by: string; readonly id: string } | null => {
  if (arrival.is === 'import') return arrival.mail === undefined ? null : { by: 'mail', id: arrival.mail };
  return arrival.guid === null ? null : { by: arrival.feed, id: arrival.guid };
};

/** What was done of it; `isLate`: somebody else was faster, and what was decided no longer holds. */
interface Done {
  readonly kept: Kept;
  readonly isLate: boolean;
}

/** Nothing was written though something was to be. */
const written = (kept: Kept): Done => ({ kept, isLate: kept.is === 'known' });

const unowned = (keys: readonly string[], owners: Owners): readonly string[] =>
  keys.filter((key) => !owners.has(key));

export const collecting = ({ library, thinking, clock }: Collecting): Collect => {
  /** A new article. */
  const take = async (keys: readonly string[], arrived: Arrived, now: Instant): Promise<Done> => {
    const { draft, arrival, published } = arrived;
    const article = articleOf(draft, published, now, arrival);
    const forgotten = forgottenBy([...keys, ...arrived.keys.old], draft, published, arrival, now);
    if (await library.forgot(forgotten, now)) return { kept: { is: 'known', article }, isLate: false };
    const all = [...keys, ...keysOfVoice(arrival, article)];
    const how = { over: null, forgotten };
    return written(await library.keep(article, all, await thinking.read(article), how));
  };

  /** An article that is there. */
  const meet = async (
    owner: Article,
    keys: readonly string[],
    arrived: Arrived,
    owners: Owners,
    now: Instant,
  ): Promise<Done> => {
    const { draft, arrival, published } = arrived;
    const known: Done = { kept: { is: 'known', article: owner }, isLate: false };
    const say = await whoseSay(library, arrived, owner);
    if (say === 'is-another') return take(unowned(keys, owners), arrived, now);
    if (say === 'nothing') {
      await library.learn(owner.id, taughtByOthers(keys, arrival, draft.url));
      return known;
    }
    const all = [...keys, ...keysOfVoice(arrival, owner)];
    const stands = say === 'takes-over' ? draft : inStead(owners, owner, arrived);
    const article = changed(owner, articleOf(stands, published, now, arrival), arrival, say);
    if (article === null) {
      await library.learn(owner.id, all);
      return known;
    }
    const how = { over: owner.id, isTakenOver: say === 'takes-over' };
    return written(await library.keep(article, all, await thinking.read(article), how));
  };

  const decide = async (arrived: Arrived, now: Instant): Promise<Done> => {
    const owners = await library.owners(askedKeys(arrived.keys));
    const { owner, keys } = findIn(owners, arrived);
    return owner === null ? take(keys, arrived, now) : meet(owner, keys, arrived, owners, now);
  };

  return async (draft, { arrival, file, together = new Set() }) => {
    const now = clock.now();
    const published = publicationOf(draft, now);
    const day = published.is === 'absent' ? null : dayIn(published.at, 'UTC');
    const keys = identityKeys(draft, { day, file: file ?? null, id: idIn(arrival) });
    const arrived = { draft, published, keys, arrival, together };
    const { kept, isLate } = await decide(arrived, now);
    return isLate ? (await decide(arrived, now)).kept : kept;
  };
};
