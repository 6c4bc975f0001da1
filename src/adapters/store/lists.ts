// A list as one parameter: the statement keeps its text, so that it is prepared once whatever the list's length.
import { type RawBuilder, sql } from 'kysely';

/** For `where('id', 'in', listed(ids))`. */
export const listed = <T extends string | number>(values: readonly T[]): RawBuilder<T> =>
  sql<T>`(select value from json_each(${JSON.stringify(values)}))`;
