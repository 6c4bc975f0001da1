// What retention walks: everything by its age, and what it has to leave standing.

export const BY_AGE = `
create index articles_by_age on articles (coalesce(revised_at, arrived_at));
create index articles_of_story_by_age on articles (story, coalesce(revised_at, arrived_at)) where story is not null;
create table forgotten_keys (hash integer primary key, offered_at integer not null) strict;
create index forgotten_keys_by_age on forgotten_keys (offered_at);
create index subscriptions_of_story on subscriptions (what) where takes = 'story';
create index term_counts_by_era on term_counts (era);

alter table editions add column kept_at integer not null default 0;
update editions set kept_at = coalesce(edition ->> '$.builtAt', 0);
create index editions_by_age on editions (kept_at);
create index edition_keys_of_edition on edition_keys (number);
create index deliveries_by_age on deliveries (due_at) where ready_at is null;
create index deliveries_begun on deliveries (platform) where first_try is not null and state not in ('sent', 'skipped');
create index deliveries_of_edition on deliveries (edition) where edition is not null;
`;
