// Whose word counts for an article: its own site's, then a feed's whose publisher the house names, then whoever brought it.
import type { Arrival, FromFeed } from './arrival.ts';
import type { Article } from './article.ts';
import { isOfSite, isOnSiteOf } from './site.ts';

/** Of a feed, on one article. */
export type Voice = 'own' | 'named' | 'other';

/** The feed may list anybody's articles, and say anything of itself: what counts is where it was served. */
export const voiceOf = ({ site, isNamed }: FromFeed, url: string | null): Voice => {
  if (url !== null && isOfSite(site, url)) return 'own';
  return isNamed ? 'named' : 'other';
};

/** By these the store tells whose word an article has so far. Its own site's feeds are as good as each other. */
export const voiceKeys = {
  own: (article: string) => `own:${article}`,
  named: (article: string) => `named:${article}`,
  other: (article: string) => `other:${article}`,
  by: (feed: string, article: string) => `by:${feed}:${article}`,
};

/** To be kept with an article that has the word of whoever brings this. */
export const keysOfVoice = (
  arrival: Arrival,
  { id, url }: Pick<Article, 'id' | 'url'>,
): readonly string[] => {
  if (arrival.is === 'import') return [];
  const voice = voiceOf(arrival, url);
  if (voice !== 'own') return [voiceKeys[voice](id), voiceKeys.by(arrival.feed, id)];
  return [voiceKeys.own(id), ...(arrival.isNamed ? [voiceKeys.named(id)] : [])];
};

export type Say =
  /** It only tells where else the article is listed. */
  | 'nothing'
  | 'revises'
  /** It is an article of its own, though it has the text of the other. */
  | 'is-another'
  /** From now on the article is this source's: its publisher, its text, and when it came. */
  | 'takes-over';

/** The weightiest first. */
export const VOICES: readonly Voice[] = ['own', 'named', 'other'];
const RANK: Readonly<Record<Voice, number>> = { own: 2, named: 1, other: 0 };

/** `held`: whose word the article has; null where no feed brought it. `isBringer`: this very feed's. */
export const sayOf = (voice: Voice, held: Voice | null, isBringer: boolean): Say => {
  if (held === null) return voice === 'other' ? 'nothing' : 'revises';
  if (RANK[voice] !== RANK[held]) return RANK[voice] > RANK[held] ? 'takes-over' : 'nothing';
  return voice === 'own' || isBringer ? 'revises' : 'nothing';
};

/**
 * A paper meets its own text on a site that nobody vouches for: that is a copy, and the paper's is another article. Of one house with two
 * sites it is one.
 */
export const isCopied = (
  arrival: FromFeed,
  url: string | null,
  copy: string | null,
  isVouchedFor: boolean,
): boolean =>
  url !== null &&
  copy !== null &&
  !isOnSiteOf(url, copy) &&
  !isVouchedFor &&
  voiceOf(arrival, url) !== 'other';

/** What is learned without a say: the feed's own names for the article, so that nobody's next article is taken for it. */
export const taughtByOthers = (
  keys: readonly string[],
  arrival: Arrival,
  url: string | null,
): readonly string[] => {
  const isOwn = arrival.is === 'feed' && voiceOf(arrival, url) === 'own';
  return keys.filter((key) => key.startsWith('guid:') || (key.startsWith('at:') && isOwn));
};

/** What whoever takes an article over makes of it: who was told it keeps its time; what was no news may be news now. */
export const takenOver = (before: Article, article: Article): Article =>
  before.isNews ? { ...article, isNews: true, knownAt: before.knownAt } : article;

/** Whose it is stays, whoever's other feed changes its text. */
export const revisedBy = ({ publisher, family, isNews }: Article, article: Article): Article => ({
  ...article,
  publisher,
  family,
  isNews,
});
