// Which feeds fail, for the receipt of an edition: what they would have brought is missing in it.
import type { Kysely } from 'kysely';
import { COMMON_OWNERS } from '../../core/feed/feed.ts';

import type { Health } from '../../core/feed/health.ts';
import { feedName } from '../../core/feed/name.ts';

import type { FeedFaults } from '../../ports/feeds.ts';
import { stateOf } from './feed-rows.ts';
import { listed } from './lists.ts';
import type { Connections, Tables } from './rows.ts';

const ofHouse = (db: Kysely<Tables>) =>
  db.selectFrom('feed_owners').select('feed').where('owner', 'in', listed(COMMON_OWNERS));

const UNWELL: readonly Health['is'][] = ['failing', 'resting'];

export const openFeedFaults = ({ reader }: Connections): FeedFaults => ({
  failing: async ({ sections, feeds }, at, limit) => {
    let failing = reader.selectFrom('feeds').selectAll().where('status', 'in', listed(UNWELL));
    if (sections.length > 0) failing = failing.where('section', 'in', listed(sections));
    failing =
      feeds.length > 0
        ? failing.where('id', 'in', listed(feeds))
        : failing.where('row', 'in', ofHouse(reader));
    const rows = await failing.orderBy('row').execute();
    return rows
      .flatMap((row) => {
        const { health } = stateOf(row);
        if ((health.is !== 'failing' && health.is !== 'resting') || health.since > at) return [];
        return [{ feed: feedName(row), reason: health.why }];
      })
      .slice(0, limit);
  },
});
