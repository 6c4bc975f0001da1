// Takes a text in: known already, a changed one, or new; read once, then kept together with what was read.
import type { Article, Publication } from '../core/article/article.ts';
import { type ArticleDraft, isCredible, knownAtOf } from '../core/article/draft.ts';
import { articleId, canonicalUrl, identityKeys } from '../core/article/identity.ts';
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
  asNews: boolean,
): Article => ({
  id: articleId(draft),
  revision: 1,
  url: draft.url === null ? null : canonicalUrl(draft.url),
  publisher: draft.publisher,
  title: draft.title,
  text: draft.text,
  language: draft.language,
  published,
  knownAt: knownAtOf(published, arrivedAt, asNews),
  arrivedAt,
  revisedAt: null,
  isNews: asNews || published.is !== 'absent',
});

const isSameText = (owner: Article, draft: ArticleDraft): boolean =>
  owner.title === draft.title && owner.text === draft.text;

export interface CollectOptions {
  /** It counts as news of now, whenever it was published. */
  readonly asNews: boolean;
  /** The file that holds it and nothing else. */
  readonly file?: string;
  /** Ids of articles that came just before: what comes together is not one text twice, whatever its title. */
  readonly together?: ReadonlySet<string>;
}

export type Collect = (draft: ArticleDraft, options: CollectOptions) => Promise<Kept>;

export const collecting =
  ({ library, thinking, clock }: Collecting): Collect =>
  async (draft, { asNews, file, together }) => {
    const now = clock.now();
    const published = publicationOf(draft, now);
    const day = published.is === 'absent' ? null : dayIn(published.at, 'UTC');
    const { sure, likely } = identityKeys(draft, { day, file: file ?? null });
    const same = await library.owner(sure);
    const alike = same ?? (await library.owner(likely));
    const isOther = same === null && alike !== null && together?.has(alike.id) === true;
    const [owner, keys] = isOther ? [null, sure] : [alike, [...sure, ...likely]];
    if (owner !== null && isSameText(owner, draft)) return { is: 'known', article: owner };
    const article = articleOf(draft, published, now, asNews);
    if (owner === null && (await library.forgot(keys, now))) return { is: 'known', article };
    return library.keep(article, keys, await thinking.read(article));
  };
