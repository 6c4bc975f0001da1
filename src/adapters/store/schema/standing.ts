// Who stands behind an article, whether its publisher stands by it, and whether all of it is known.

export const STANDING = `
alter table articles add column family text;
alter table articles add column origin text;
alter table articles add column behind text not null default '';
alter table articles add column standing text not null default 'standing';
alter table articles add column standing_note text;
alter table articles add column is_partial integer not null default 0;
update articles set behind = coalesce(publisher, '');
alter table past_revisions add column family text;
alter table past_revisions add column origin text;
alter table past_revisions add column standing text not null default 'standing';
alter table past_revisions add column standing_note text;
alter table past_revisions add column is_partial integer not null default 0;

drop index articles_of_window;
create index articles_of_window on articles (news_at, story, behind, standing);

create table flags (
  position integer primary key autoincrement,
  article integer not null unique references articles (row) on delete cascade
) strict;
`;
