// What a text that was met again makes of its article: another text, another standing, or nothing.
import type { Arrival } from './arrival.ts';
import type { Article } from './article.ts';
import type { ArticleDraft } from './draft.ts';
import type { Arrived, Owners } from './find.ts';
import { isTeaserOf } from './likeness.ts';
import { isSameStanding, standingOf } from './standing.ts';
import { revisedBy, type Say, takenOver } from './voice.ts';

const isSameText = (owner: Article, draft: Pick<ArticleDraft, 'title' | 'text'>): boolean =>
  owner.title === draft.title && owner.text === draft.text;

/** Its text says another thing of itself than the one that stands, whose standing is its own and not its page's. */
const standsOtherwise = (owner: Article, { title, text }: ArticleDraft): boolean =>
  isSameStanding(standingOf(owner.title, owner.text), owner.standing) &&
  !isSameStanding(standingOf(title, text), owner.standing);

/**
 * Feeds carry one article with several texts, some of them teasers: what was seen before is no revision, and a teaser takes no text's
 * place. Elsewhere a text that comes again is meant.
 */
export const inStead = (owners: Owners, owner: Article, { draft, keys, arrival }: Arrived): ArticleDraft => {
  if (arrival.is === 'import' || isSameText(owner, draft)) return draft;
  const { title, text, isPartial } = owner;
  const isTeaser = isTeaserOf(draft.text, text);
  const wasSeen = keys.sure.some((key) => key.startsWith('text:') && owners.get(key)?.id === owner.id);
  if (wasSeen && (isTeaser || !standsOtherwise(owner, draft))) return { ...draft, title, text, isPartial };
  return isTeaser ? { ...draft, text, isPartial } : draft;
};

/** The article as it would stand then; null where nothing changes. */
export const changed = (owner: Article, article: Article, arrival: Arrival, say: Say): Article | null => {
  if (say === 'takes-over') {
    const taken = takenOver(owner, article);
    const isOld = taken.publisher === owner.publisher && taken.isNews === owner.isNews;
    return isOld && isSameText(owner, article) ? null : taken;
  }
  if (isSameText(owner, article)) return null;
  // A new date makes no news of an old item.
  return arrival.is === 'feed' ? revisedBy(owner, article) : article;
};
