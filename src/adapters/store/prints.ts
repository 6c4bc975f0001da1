// Fingerprints by number, the latest ones kept at hand: while articles arrive, the same neighbours are compared again and again.
import type { Kysely } from 'kysely';
import type { Fingerprint } from '../../core/story/fingerprint.ts';
import { fromJson } from './json.ts';
import { listed } from './lists.ts';
import type { Tables } from './rows.ts';

/** About 20 kB each once parsed. Reading 600 of them from the store for each article was seen to take 16 to 130 ms. */
const AT_HAND = 1_500;

/** What prints of an older Dateline lack: they go out of the window within days. */
const BEFORE: Pick<Fingerprint, 'nameTerms'> = { nameTerms: [] };

export type PrintsOf = (numbers: readonly number[]) => Promise<ReadonlyMap<number, Fingerprint>>;

/** A number always means the same print, so that nothing at hand is ever out of date, whoever writes. */
export const printsFrom = (db: Kysely<Tables>): PrintsOf => {
  const atHand = new Map<number, Fingerprint>();
  return async (numbers) => {
    const missing = numbers.filter((number) => !atHand.has(number));
    const rows = await db
      .selectFrom('prints')
      .select(['number', 'print'])
      .where('number', 'in', listed(missing))
      .execute();
    const read = new Map(rows.map(({ number, print }) => [number, { ...BEFORE, ...fromJson(print) }]));
    const found = new Map<number, Fingerprint>();
    for (const number of numbers) {
      const print = atHand.get(number) ?? read.get(number);
      if (print === undefined) continue;
      found.set(number, print);
      // Again at the end: what was not asked for longest goes first.
      atHand.delete(number);
      atHand.set(number, print);
    }
    for (const number of atHand.keys()) {
      if (atHand.size <= AT_HAND) break;
      atHand.delete(number);
    }
    return found;
  };
};
