// Feeds between the store and the domain: one translation each way.
import { createHash } from 'node:crypto';
import type { Insertable, Selectable } from 'kysely';
import { feedKey, hostOf } from '../../core/feed/address.ts';
import type { FeedSetting } from '../../core/feed/feed.ts';
import type { SeenItem } from '../../core/feed/items.ts';
import type { Rhythm } from '../../core/feed/rhythm.ts';
import type { FeedState } from '../../core/feed/state.ts';
import { fromJson, toJson } from './json.ts';
import type { FeedItemRow, FeedRow } from './rows.ts';

const feedId = (url: string): string =>
  `f-${createHash('sha256').update(feedKey(url)).digest('hex').slice(0, 12)}`;

export const settingOf = ({
  url,
  publisher,
  family,
  section,
  language,
  pages,
}: FeedSetting): FeedSetting => ({
  url,
  publisher,
  family,
  section,
  language,
  pages,
});

const rhythmOf = ({ rhythm_items: items, rhythm_since: since }: Selectable<FeedRow>): Rhythm | null =>
  items === null || since === null ? null : { items, since };

export const stateOf = (row: Selectable<FeedRow>): FeedState => ({
  asked: row.asked,
  title: row.title,
  etag: row.etag,
  lastModified: row.last_modified,
  print: row.print,
  unchanged: row.unchanged,
  belief: row.belief,
  health: fromJson(row.health),
  lastAskedAt: row.last_asked_at,
  nextAt: row.next_at,
  newestAt: row.newest_at,
  usual: row.usual,
  holds: row.holds,
  rhythm: rhythmOf(row),
  rest: row.rest,
});

export const stateRow = (state: FeedState) => ({
  asked: state.asked,
  asked_key: feedKey(state.asked),
  host: hostOf(state.asked),
  title: state.title,
  etag: state.etag,
  last_modified: state.lastModified,
  print: state.print,
  unchanged: state.unchanged,
  belief: state.belief,
  health: toJson(state.health),
  status: state.health.is,
  last_asked_at: state.lastAskedAt,
  next_at: state.nextAt,
  newest_at: state.newestAt,
  usual: state.usual,
  holds: state.holds,
  rhythm_items: state.rhythm?.items ?? null,
  rhythm_since: state.rhythm?.since ?? null,
  rest: state.rest,
});

export const newFeedRow = (setting: FeedSetting, state: FeedState): Insertable<FeedRow> => ({
  ...settingOf(setting),
  ...stateRow(state),
  id: feedId(setting.url),
  key: feedKey(setting.url),
  owner: null,
  owned_until: 0,
  listed_at: 0,
});

export const seenItemOf = (row: Selectable<FeedItemRow> & { readonly id: string | null }): SeenItem => ({
  key: row.key,
  print: row.print,
  article: row.id,
  changes: row.changes,
  changedAt: row.changed_at,
  owed: row.owed,
});
