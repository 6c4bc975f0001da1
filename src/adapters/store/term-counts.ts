// How many articles hold a term, with old ones fading: counts are halved every 4,000 articles, lazily, by their era.
import { type Kysely, sql } from 'kysely';
import { eachOf, listed } from './lists.ts';
import type { Tables, Writing } from './rows.ts';
import { tally, tallyOf } from './tallies.ts';

const ERA = 4_000;
/** After so many eras all that was counted is less than a thousandth of an article. */
const FADED = 24;

const eraAfter = (placed: number): number => Math.floor(placed / ERA);

/** All articles that were placed, faded as their terms are. */
const fadedTotal = (placed: number): number => {
  const now = eraAfter(placed);
  const first = Math.max(0, now - FADED);
  let total = placed - now * ERA;
  for (let era = first; era < now; era += 1) total += ERA * 0.5 ** (now - era);
  return total;
};

export const frequencies = async (
  db: Kysely<Tables>,
  terms: readonly string[],
): Promise<{ readonly total: number; readonly of: ReadonlyMap<string, number> }> => {
  const placed = await tallyOf(db, 'placed');
  const now = eraAfter(placed);
  const rows = await db.selectFrom('term_counts').selectAll().where('term', 'in', listed(terms)).execute();
  return {
    total: fadedTotal(placed),
    of: new Map(rows.map(({ term, held, era }) => [term, held * 0.5 ** (now - era)])),
  };
};

export const countTerms = async (trx: Writing, terms: readonly string[]): Promise<void> => {
  const era = eraAfter(await tallyOf(trx, 'placed'));
  await sql`
    insert into term_counts (term, held, era)
    select value, 1, ${era} from ${eachOf(terms)} where true
    on conflict (term) do update set
      held = term_counts.held * power(0.5, excluded.era - term_counts.era) + 1,
      era = excluded.era
  `.execute(trx);
  await tally(trx, 'placed', 1);
};

/** What has faded away, which is most of what is ever misspelt. Returns how many terms that were. */
export const forgetTerms = async (trx: Writing, most: number): Promise<number> => {
  const faded = trx
    .selectFrom('term_counts')
    .select('term')
    .where('era', '<', eraAfter(await tallyOf(trx, 'placed')) - FADED)
    .limit(most);
  const { numDeletedRows } = await trx
    .deleteFrom('term_counts')
    .where('term', 'in', faded)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};
