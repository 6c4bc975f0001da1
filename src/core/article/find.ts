// Which article a text is that arrives: by the surest of its keys whose owner it can be, or a new one.
import type { Arrival } from './arrival.ts';
import type { Article, Publication } from './article.ts';
import type { ArticleDraft } from './draft.ts';
import { type IdentityKeys, sharedKey } from './identity.ts';
import { isStillTheSame } from './same-article.ts';
import { voiceOf } from './voice.ts';

export interface Arrived {
  readonly draft: ArticleDraft;
  readonly published: Publication;
  readonly keys: IdentityKeys;
  readonly arrival: Arrival;
  /** Ids of articles that came at once with it. */
  readonly together: Pick<ReadonlySet<string>, 'has'>;
}

export interface Found {
  /** Null: the text is a new article. */
  readonly owner: Article | null;
  /** Under which it is kept; the first decides. */
  readonly keys: readonly string[];
}

/** By key, of all keys that it may be found under. */
export type Owners = ReadonlyMap<string, Article>;

/** What is known of an address from now on that is used for another text; a feed speaks so of no other site. */
const sharedBy = (
  owners: Owners,
  { arrival, draft }: Arrived,
  refuted: ReadonlySet<string>,
): readonly string[] => {
  if (arrival.is !== 'feed' || arrival.guid === null || voiceOf(arrival, draft.url) === 'other') return [];
  return [...refuted].flatMap((key) => sharedKey(key) ?? []).filter((key) => !owners.has(key));
};

/** By the surest key whose owner it can be; a label that is used for another text now is no key of this one. */
export const findIn = (owners: Owners, arrived: Arrived): Found => {
  const { draft, published, keys, arrival, together } = arrived;
  const isInFeed = arrival.is === 'feed';
  const refuted = new Set<string>();
  for (const key of [...keys.sure, ...keys.old, ...keys.likely]) {
    const article = owners.get(key);
    if (article === undefined) continue;
    const how = {
      isInFeed,
      isTogether: together.has(article.id),
      hasOtherId: isInFeed && arrival.guid !== null,
      isShared: isInFeed && owners.has(sharedKey(key) ?? ''),
    };
    if (isStillTheSame({ key, article, draft, published, ...how }))
      return { owner: article, keys: [key, ...keys.sure, ...keys.likely].filter((one) => !refuted.has(one)) };
    refuted.add(key);
  }
  const own = [...keys.sure, ...keys.likely].filter((one) => !refuted.has(one));
  return { owner: null, keys: [...own, ...sharedBy(owners, arrived, refuted)] };
};

/** All keys whose owners are asked for. */
export const askedKeys = ({ sure, likely, old }: IdentityKeys): readonly string[] => [
  ...sure,
  ...likely,
  ...old,
  ...sure.flatMap((key) => sharedKey(key) ?? []),
];
