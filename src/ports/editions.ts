// Where editions are kept: built once per key, drawn again by number.
import type { Edition, NumberedEdition } from '../core/digest/edition.ts';

export interface EditionStore {
  byKey(key: string): Promise<NumberedEdition | null>;
  byNumber(number: number): Promise<NumberedEdition | null>;
  byId(id: string): Promise<NumberedEdition | null>;
  /** The first writer of a key wins; everybody gets what stands there. */
  save(key: string, edition: Edition): Promise<NumberedEdition>;
}
