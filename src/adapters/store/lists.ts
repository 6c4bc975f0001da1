// A list as one parameter: the statement keeps its text, so that it is prepared once whatever the list's length. SQLite's way.
import { type RawBuilder, sql } from 'kysely';

/** A table of one column, `value`; an object in it is JSON. */
export const eachOf = (values: readonly (string | number | object)[]): RawBuilder<unknown> =>
  sql`json_each(${JSON.stringify(values)})`;

/** For `where('id', 'in', listed(ids))`. */
export const listed = <T extends string | number>(values: readonly T[]): RawBuilder<T> =>
  sql<T>`(select value from ${eachOf(values)})`;
