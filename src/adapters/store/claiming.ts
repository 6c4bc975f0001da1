// Claiming deliveries, as SQLite does it: writers take turns, so that one UPDATE is enough; PostgreSQL has its own file for this.
import { type Kysely, type Selectable, sql } from 'kysely';
import type { PlatformName } from '../../core/delivery/subscription.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Claim } from '../../ports/deliveries.ts';
import type { Connections, DeliveryRow, Tables } from './rows.ts';

/**
 * `one` stands at the front of its channel: what is under way there comes first, then what was due first. Only the front
 * may be claimed, so that a channel's messages keep their order; other channels are never held back by it.
 */
const isFront = sql<boolean>`not exists (
  select 1 from deliveries as other
  where other.platform = one.platform and other.channel = one.channel and other.ready_at is not null
    and (other.state <> 'claimed', other.due_at, other.id) < (one.state <> 'claimed', one.due_at, one.id)
)`;

/** Walks the line of what is not settled, earliest due first, and takes what is ready. */
export const claimRows = async (
  { writer }: Connections,
  { platform, owner, dueBy, now, until, limit }: Claim,
): Promise<readonly Selectable<DeliveryRow>[]> => {
  const { rows } = await sql<Selectable<DeliveryRow>>`
    update deliveries set state = 'claimed', owner = ${owner}, ready_at = ${until}
    where id in (
      select id from deliveries as one indexed by deliveries_in_line
      where platform = ${platform} and due_at <= ${dueBy} and ready_at is not null and ready_at <= ${now}
        and ${isFront}
      order by due_at, id
      limit ${limit}
    )
    returning *
  `.execute(writer);
  return rows.toSorted((a, b) => a.due_at - b.due_at || a.id - b.id);
};

/** When the first of what stands at the front of a channel may be claimed; null when nothing does. */
export const nextReady = async (
  db: Kysely<Tables>,
  platform: PlatformName,
  dueBy: Instant,
): Promise<Instant | null> => {
  const { rows } = await sql<Pick<DeliveryRow, 'ready_at'>>`
    select ready_at from deliveries as one indexed by deliveries_ready
    where platform = ${platform} and due_at <= ${dueBy} and ready_at is not null and ${isFront}
    order by ready_at
    limit 1
  `.execute(db);
  return rows[0]?.ready_at ?? null;
};
