// The schema of 0.1.0: articles, stories, subscriptions, deliveries, editions.

export const FIRST = `
create table articles (
  row integer primary key autoincrement,
  id text not null unique,
  revision integer not null,
  url text,
  publisher text,
  title text not null,
  language text,
  published_is text not null,
  published_at integer,
  published_precision text,
  known_at integer not null,
  arrived_at integer not null,
  revised_at integer,
  is_news integer not null,
  news_at integer not null,
  story text
) strict;
create index articles_by_url on articles (url) where url is not null;
create index articles_of_window on articles (news_at, story, publisher);
create index articles_of_story on articles (story, known_at, id) where story is not null;

create table article_texts (
  article integer primary key references articles (row) on delete cascade,
  text text not null,
  analysis text not null
) strict;

create table past_revisions (
  article integer not null references articles (row) on delete cascade,
  revision integer not null,
  url text,
  publisher text,
  title text not null,
  language text,
  published_is text not null,
  published_at integer,
  published_precision text,
  revised_at integer,
  news_at integer not null,
  text text not null,
  analysis text not null,
  primary key (article, revision)
) strict;
create index past_revisions_of_window on past_revisions (news_at, article);

create table article_keys (
  key text primary key,
  article integer not null references articles (row) on delete cascade
) strict, without rowid;
create index article_keys_of_article on article_keys (article);

create table waiting (
  turn integer primary key autoincrement,
  article integer not null unique references articles (row) on delete cascade
) strict;

create table publishers (name text primary key, articles integer not null) strict, without rowid;

create table prints (
  number integer primary key autoincrement,
  article integer not null unique references articles (row) on delete cascade,
  print text not null,
  heavy text not null
) strict;

create table postings (
  term text not null,
  known_at integer not null,
  article integer not null,
  primary key (term, known_at, article)
) strict, without rowid;

create table term_counts (term text primary key, held real not null, era integer not null) strict, without rowid;

create table changes (
  position integer primary key autoincrement,
  article integer not null unique references articles (row) on delete cascade
) strict;

create table tallies (name text primary key, value real not null) strict, without rowid;

create table stories (
  id text primary key,
  title text not null,
  label text not null,
  articles integer not null,
  publishers integer not null,
  first_known_at integer not null,
  last_known_at integer not null,
  questions integer not null,
  spot integer not null unique
) strict, without rowid;
create index stories_newest on stories (last_known_at desc, id);
create index stories_asking on stories (last_known_at desc, id) where questions > 0;

create virtual table story_words using fts5 (
  title, names, body,
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co'"
);

create table vocabulary (
  letters integer not null,
  word text not null,
  primary key (letters, word)
) strict, without rowid;

create table ledgers (story text primary key, questions text not null) strict, without rowid;
create table aliases (id text primary key, story text not null) strict, without rowid;
create index aliases_of_story on aliases (story);
create table stale_stories (story text primary key) strict, without rowid;

create table subscriptions (
  id integer primary key autoincrement,
  platform text not null,
  channel text not null,
  takes text not null,
  what text not null,
  label text,
  mode text not null,
  at text not null,
  days text not null,
  zone text not null,
  created_at integer not null,
  created_by text not null,
  paused integer not null,
  next_due integer,
  covered_to integer,
  unique (platform, channel, takes, what)
) strict;
create index subscriptions_due on subscriptions (next_due, id) where paused = 0 and next_due is not null;
create index subscriptions_wanting on subscriptions (id) where paused = 0 and mode <> 'digest';

create table deliveries (
  id integer primary key autoincrement,
  key text not null unique,
  kind text not null,
  subscription integer not null,
  platform text not null,
  channel text not null,
  due_at integer not null,
  window_from integer not null,
  window_to integer not null,
  covers integer not null,
  story text,
  edition text,
  attempts integer not null,
  first_try integer,
  unanswered integer,
  state text not null,
  owner text,
  ready_at integer,
  settled_at integer,
  received integer,
  reason text
) strict;
create index deliveries_of_state on deliveries (state, id);
create index deliveries_in_line on deliveries (platform, due_at, id, ready_at, channel, state) where ready_at is not null;
create index deliveries_ready on deliveries (platform, ready_at, due_at, id, channel, state) where ready_at is not null;
create index deliveries_of_channel on deliveries (platform, channel, due_at, id, state, ready_at)
  where ready_at is not null;
create index deliveries_of_subscription on deliveries (subscription, state, due_at);
create index deliveries_received on deliveries (platform, channel, received)
  where state = 'sent' and edition is not null;

create table delivery_parts (
  delivery integer not null references deliveries (id) on delete cascade,
  part integer not null,
  message text not null,
  primary key (delivery, part)
) strict, without rowid;

create table editions (
  number integer primary key autoincrement,
  id text not null unique,
  edition text not null
) strict;
create table edition_keys (key text primary key, number integer not null references editions (number)) strict, without rowid;

create table renderings (key text primary key, value text not null) strict;
create table leases (name text primary key, owner text not null, until integer not null) strict, without rowid;
create table positions (name text primary key, position integer not null) strict, without rowid;

create table transcript (
  id integer primary key autoincrement,
  channel text not null,
  at integer not null,
  sender text not null,
  is_private integer not null,
  mark text,
  part integer not null,
  body text not null
) strict;
create index transcript_of_channel on transcript (channel, id);
create index transcript_marked on transcript (channel, mark, part, at) where mark is not null;
`;
