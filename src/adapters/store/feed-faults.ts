// Which feeds fail, for the receipt of an edition: what they would have brought is missing in it.
import type { Kysely } from 'kysely';
import { shownAddress } from '../../core/feed/address.ts';
import { COMMON_OWNERS } from '../../core/feed/feed.ts';
import type { FeedFaults } from '../../ports/feeds.ts';
import { stateOf } from './feed-rows.ts';
import { listed } from './lists.ts';
import type { Connections, Tables } from './rows.ts';

const ofHouse = (db: Kysely<Tables>) =>
  db.selectFrom('feed_owners').select('feed').where('owner', 'in', listed(COMMON_OWNERS));

export const openFeedFaults = ({ reader }: Connections): FeedFaults => ({
  failing: async ({ sections, feeds }, at, limit) => {
    const rows = await reader
      .selectFrom('feeds')
      .selectAll()
      .where('status', '=', 'failing')
      .where((eb) => {
        const isOfHouse = eb('row', 'in', ofHouse(reader));
        const bySection = eb.and([isOfHouse, eb('section', 'in', listed(sections))]);
        const byId = eb('id', 'in', listed(feeds));
        if (sections.length === 0) return feeds.length === 0 ? isOfHouse : byId;
        return feeds.length === 0 ? bySection : eb.or([bySection, byId]);
      })
      .orderBy('row')
      .execute();
    return rows
      .flatMap((row) => {
        const { health, title } = stateOf(row);
        if (health.is !== 'failing' || health.since > at) return [];
        return [{ feed: row.publisher ?? title ?? shownAddress(row.url), reason: health.why }];
      })
      .slice(0, limit);
  },
});
