// Where stories are kept: the index that groups articles as they arrive, and what readers ask of it.
import type { Article } from '../core/article/article.ts';
import type { Origin } from '../core/feed/feed.ts';
import type { LedgerQuestion } from '../core/question/question.ts';
import type { Fingerprint } from '../core/story/fingerprint.ts';
import type { ReadArticle, Story, StorySummary } from '../core/story/story.ts';
import type { Ids } from '../core/story/story-names.ts';
import type { Instant, Window } from '../core/time/instant.ts';

/** An article that has its place in a story. */
export interface Placed {
  readonly article: string;
  readonly story: string;
  readonly knownAt: Instant;
  readonly print: Fingerprint;
}

/** What a story shows in lists and how words find it. `words` are stems, strongest field first. */
export interface StoryCard extends StorySummary {
  readonly firstKnownAt: Instant;
  readonly search: { readonly title: string; readonly names: string; readonly body: string };
}

/** Everything that placing one article changes, written in one transaction. */
export interface Placement {
  readonly article: string;
  /** The revision that was read: one that arrived meanwhile keeps waiting. */
  readonly revision: number;
  readonly knownAt: Instant;
  readonly print: Fingerprint;
  /** The heaviest terms, by which later articles find this one. */
  readonly heavy: readonly string[];
  /** All its terms, each once, for the running document counts. */
  readonly terms: readonly string[];
  /** Articles that get (or change) their story; the new article is among them. */
  readonly moves: readonly { readonly article: string; readonly story: string }[];
  /** Stories that are no more, and what they are now. */
  readonly merged: readonly { readonly from: string; readonly to: string }[];
}

export interface StoryIndex {
  /** Articles that are kept but not placed yet, in order of arrival. */
  unplaced(limit: number): Promise<readonly ReadArticle[]>;
  /** How many of the articles placed before hold each term; counts fade, halved every 4,000 articles. Terms that none holds are left out. */
  frequencies(
    terms: readonly string[],
  ): Promise<{ readonly total: number; readonly of: ReadonlyMap<string, number> }>;
  /** Articles within the window that share a heavy term, the newest `perTerm` of each term. */
  candidates(terms: readonly string[], window: Window, perTerm: number): Promise<readonly Placed[]>;
  /** The newest `perStory` articles of each story. */
  members(stories: readonly string[], perStory: number): Promise<readonly Placed[]>;
  /** Which of these ids are of stories that live, and which of stories that were merged into others. */
  ids(of: readonly string[]): Promise<Ids>;
}

export interface StoryWriter {
  place(placement: Placement): Promise<void>;
  /** Card and ledger of a story as they stand after a placement. */
  describe(card: StoryCard, ledger: readonly LedgerQuestion[]): Promise<void>;
}

/** Which articles count. */
export interface ArticleSelection {
  /** Language codes: in one of these, or of no named language; empty for all. */
  readonly languages: readonly string[];
  /** From a feed of one of these sections; empty for all. */
  readonly sections: readonly string[];
  /** Ids: from one of these feeds; empty for all. */
  readonly feeds: readonly string[];
}

/** Which stories of a window are wanted: those with an article of the window that counts. */
export interface Wanted extends ArticleSelection {
  readonly window: Window;
  /** Ids: only of these; null for all. */
  readonly among: readonly string[] | null;
}

/** One word of a topic as the person meant it: the stems that it may stand for. */
export type TopicWord = readonly string[];

export interface StoryReader {
  /** By id or alias. Articles that are not withdrawn, known at `at` or before, the newest `limit`, oldest first; null when none. */
  story(id: string, at: Instant, limit: number): Promise<Story | null>;
  summary(id: string): Promise<StorySummary | null>;
  /** When the story's first article became known; null for no such story. */
  firstKnown(id: string): Promise<Instant | null>;
  /** The story in which an article has its place now, or null. */
  storyOf(article: string): Promise<string | null>;
  /** The feeds from which any of these articles came, each once; none for articles that were imported. */
  feedsOf(articles: readonly string[]): Promise<readonly Origin[]>;
  /** Ids: told by most independent publishers first, then most articles in the window, then newest. */
  within(wanted: Wanted, limit: number): Promise<readonly string[]>;
  /** Articles of the window that wait for their place in a story. */
  waiting(window: Window): Promise<number>;
  /** Of a window, of all articles or of one story's. */
  totals(
    window: Window,
    story: string | null,
    /** Without one, all articles count. */
    selection?: ArticleSelection,
  ): Promise<{ readonly articles: number; readonly publishers: number; readonly stories: number }>;
  newest(limit: number): Promise<readonly StorySummary[]>;
  /** The latest instant at which an article that counts, and was not withdrawn, became known or was revised; null for none. */
  lastKnown(selection: ArticleSelection): Promise<Instant | null>;
  /** Stories whose card holds every word, newest first within the strongest field that matched. */
  search(words: readonly TopicWord[], limit: number): Promise<readonly StorySummary[]>;
  /** Stems of the cards that begin with `prefix` and have from `min` to `max` letters. */
  vocabulary(prefix: string, min: number, max: number): Promise<readonly string[]>;
  /** Questions of a story, or of all stories newest first. */
  ledger(
    story: string | null,
    limit: number,
  ): Promise<readonly { readonly story: StorySummary; readonly questions: readonly LedgerQuestion[] }[]>;
  /** Stories that got articles after position `after`, and the position reached. */
  changedAfter(
    after: number,
    limit: number,
  ): Promise<{ readonly position: number; readonly changes: readonly StoryChange[] }>;
}

export interface StoryChange
  extends Pick<Article, 'revision' | 'knownAt' | 'arrivedAt' | 'revisedAt' | 'isNews'> {
  readonly story: string;
  readonly article: string;
}
