// Feeds: who wants which, what is remembered of each, and the items that were seen.

export const FEEDS = `
create table feeds (
  row integer primary key autoincrement,
  id text not null unique,
  url text not null,
  key text not null unique,
  publisher text,
  family text,
  section text,
  language text,
  pages text not null,
  title text,
  asked text not null,
  asked_key text not null,
  host text not null,
  etag text,
  last_modified text,
  print text,
  unchanged integer not null,
  belief integer not null,
  health text not null,
  status text not null,
  last_asked_at integer,
  next_at integer,
  newest_at integer,
  usual real,
  holds integer not null,
  rhythm_items integer,
  rhythm_since integer,
  rest integer not null,
  owner text,
  owned_until integer not null,
  listed_at integer not null
) strict;
create index feeds_by_move on feeds (asked_key);
create index feeds_of_status on feeds (status, row);
create index feeds_by_asking on feeds (last_asked_at);
create index feeds_held on feeds (owned_until);
create index feeds_due on feeds (next_at, row, host, owned_until) where next_at is not null;
create index feeds_unasked on feeds (coalesce(last_asked_at, 0)) where next_at is null;

create table feed_owners (
  owner text not null,
  feed integer not null references feeds (row) on delete cascade,
  primary key (owner, feed)
) strict, without rowid;
create index feed_owners_of_feed on feed_owners (feed);

create table feed_items (
  feed integer not null references feeds (row) on delete cascade,
  key text not null,
  print text not null,
  article integer references articles (row) on delete set null,
  changes integer not null,
  changed_at integer not null,
  owed integer not null,
  listed_at integer not null,
  primary key (feed, key)
) strict, without rowid;
create index feed_items_of_article on feed_items (article, feed) where article is not null;
create index feed_items_by_age on feed_items (listed_at, feed) where article is null;
`;
