// Leases, each held by one owner at a time, and positions that only move forward.
import type { Leases, Positions } from '../../ports/leases.ts';
import type { Connections } from './rows.ts';

export const openLeases = ({ writer }: Connections): Leases => ({
  take: async (name, owner, at, until) => {
    const taken = await writer
      .insertInto('leases')
      .values({ name, owner, until })
      .onConflict((oc) =>
        oc
          .column('name')
          .doUpdateSet({ owner, until })
          .where((eb) => eb.or([eb('leases.owner', '=', owner), eb('leases.until', '<=', at)])),
      )
      .returning('name')
      .executeTakeFirst();
    return taken !== undefined;
  },

  release: async (name, owner) => {
    await writer.deleteFrom('leases').where('name', '=', name).where('owner', '=', owner).execute();
  },
});

export const openPositions = ({ reader, writer }: Connections): Positions => ({
  read: async (name) => {
    const row = await reader
      .selectFrom('positions')
      .select('position')
      .where('name', '=', name)
      .executeTakeFirst();
    return row?.position ?? 0;
  },

  write: async (name, position) => {
    await writer
      .insertInto('positions')
      .values({ name, position })
      .onConflict((oc) =>
        oc.column('name').doUpdateSet({ position }).where('positions.position', '<', position),
      )
      .execute();
  },
});
