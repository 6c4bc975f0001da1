// The tables as their rows are stored: the only shapes that SQL sees.
import type { Generated, Kysely, Transaction } from 'kysely';
import type { Standing } from '../../core/article/article.ts';
import type { DeliveryState } from '../../core/delivery/delivery.ts';
import type { PlatformName } from '../../core/delivery/subscription.ts';
import type { Edition } from '../../core/digest/edition.ts';
import type { FeedOwner, PagePolicy } from '../../core/feed/feed.ts';
import type { Health } from '../../core/feed/health.ts';
import type { Analysis } from '../../core/language/analysis.ts';
import type { LedgerQuestion } from '../../core/question/question.ts';
import type { Fingerprint } from '../../core/story/fingerprint.ts';
import type { Days } from '../../core/time/days.ts';
import type { Json } from './json.ts';

export interface PublicationRow {
  published_is: 'known' | 'inferred' | 'absent';
  published_at: number | null;
  published_precision: 'instant' | 'day' | null;
}

export interface StandingRow {
  standing: Standing['is'];
  standing_note: string | null;
}

/** What may change from one revision to the next, without the text. */
interface RevisionRow extends PublicationRow, StandingRow {
  revision: number;
  url: string | null;
  publisher: string | null;
  family: string | null;
  origin: string | null;
  title: string;
  is_partial: number;
  language: string | null;
  revised_at: number | null;
  /** When it brought something new: windows go by it. */
  news_at: number;
}

/** The newest revision. Texts stand apart, so that windows and counts read little. */
export interface ArticleRow extends RevisionRow {
  /** Order of arrival. */
  row: Generated<number>;
  id: string;
  known_at: number;
  arrived_at: number;
  is_news: number;
  /** Who stands behind it: publishers are counted by it. */
  behind: string;
  story: string | null;
}

export interface SubscriptionRow {
  id: Generated<number>;
  platform: PlatformName;
  channel: string;
  takes: 'digest' | 'topic' | 'story' | 'feed';
  /** Name of the digest, the topic's words, or the id of the story or feed. */
  what: string;
  label: string | null;
  mode: 'digest' | 'updates' | 'both';
  at: string;
  days: Json<Days>;
  zone: string;
  created_at: number;
  created_by: string;
  paused: number;
  next_due: number | null;
  covered_to: number | null;
}

export interface DeliveryRow {
  id: Generated<number>;
  key: string;
  kind: 'digest' | 'update';
  subscription: number;
  platform: PlatformName;
  channel: string;
  due_at: number;
  window_from: number;
  window_to: number;
  covers: number;
  story: string | null;
  edition: string | null;
  attempts: number;
  first_try: number | null;
  unanswered: number | null;
  state: DeliveryState['is'];
  owner: string | null;
  /** From when on it may be claimed, once due: 0 for at once, the next try, the end of a lease; null once it is settled for good. */
  ready_at: number | null;
  settled_at: number | null;
  /** Of what was sent: counts up in each channel, since clocks may step back. */
  received: number | null;
  reason: string | null;
}

export interface StoryRow {
  id: string;
  title: string;
  label: string;
  articles: number;
  publishers: number;
  first_known_at: number;
  last_known_at: number;
  /** How many questions its ledger holds. */
  questions: number;
  /** Its row in the full-text index: newer stories have higher ones. */
  spot: number;
}

export interface FeedRow {
  row: Generated<number>;
  id: string;
  url: string;
  /** Two addresses with the same key are one feed. */
  key: string;
  publisher: string | null;
  family: string | null;
  section: string | null;
  language: string | null;
  pages: PagePolicy;
  title: string | null;
  asked: string;
  asked_key: string;
  /** Of the address that is asked. */
  host: string;
  etag: string | null;
  last_modified: string | null;
  print: string | null;
  unchanged: number;
  belief: number;
  health: Json<Health>;
  /** Of its health, so that it can be asked for. */
  status: Health['is'];
  last_asked_at: number | null;
  next_at: number | null;
  newest_at: number | null;
  usual: number | null;
  holds: number;
  rhythm_items: number | null;
  rhythm_since: number | null;
  rest: number;
  /** The process that is asking it, and until when it counts as doing so. */
  owner: string | null;
  owned_until: number;
  /** When it was last noted which items it lists; 0: never. */
  listed_at: number;
}

export interface FeedItemRow {
  feed: number;
  key: string;
  print: string;
  article: number | null;
  changes: number;
  changed_at: number;
  owed: number;
  /** Until when its feed listed it, as far as was noted: it does so still where that is not before its feed's `listed_at`. */
  listed_at: number;
}

export interface TranscriptRow {
  id: Generated<number>;
  channel: string;
  at: number;
  sender: 'dateline' | 'person';
  is_private: number;
  mark: string | null;
  part: number;
  body: string;
}

export interface Tables {
  articles: ArticleRow;
  article_texts: { article: number; text: string; analysis: Json<Analysis> };
  past_revisions: RevisionRow & { article: number; text: string; analysis: Json<Analysis> };
  article_keys: { key: string; article: number };
  /** Of the identity keys of forgotten articles, by which a feed that still lists them is known. */
  forgotten_keys: { hash: number; offered_at: number };
  /** Articles that wait to be placed, in turn. */
  waiting: { turn: Generated<number>; article: number };
  publishers: { name: string; articles: number };

  /** Never changed: an article that is placed again gets another one, under another number. */
  prints: {
    number: Generated<number>;
    article: number;
    print: Json<Fingerprint>;
    heavy: Json<readonly string[]>;
  };
  postings: { term: string; known_at: number; article: number };
  term_counts: { term: string; held: number; era: number };
  /** The last placement of each article, in the order of placements. */
  changes: { position: Generated<number>; article: number };
  /** The last change of standing of each article, in the order of the changes. */
  flags: { position: Generated<number>; article: number };
  tallies: { name: string; value: number };

  stories: StoryRow;
  story_words: { rowid: number; title: string; names: string; body: string };
  vocabulary: { letters: number; word: string };
  ledgers: { story: string; questions: Json<readonly LedgerQuestion[]> };
  aliases: { id: string; story: string };
  /** Stories whose articles changed after their card was written. */
  stale_stories: { story: string };

  feeds: FeedRow;
  feed_owners: { owner: FeedOwner; feed: number };
  feed_items: FeedItemRow;

  subscriptions: SubscriptionRow;
  deliveries: DeliveryRow;
  delivery_parts: { delivery: number; part: number; message: string };
  editions: { number: Generated<number>; id: string; edition: Json<Edition>; kept_at: number };
  edition_keys: { key: string; number: number };
  renderings: { key: string; value: string };
  leases: { name: string; owner: string; until: number };
  positions: { name: string; position: number };
  transcript: TranscriptRow;
}

export type Writing = Transaction<Tables>;

/** Answers come from the reader; the writer takes its turn with every other process. */
export interface Connections {
  readonly reader: Kysely<Tables>;
  readonly writer: Kysely<Tables>;
}
