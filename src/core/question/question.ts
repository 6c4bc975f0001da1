// An open question as the ledger of a story keeps it.
import type { Extract } from '../article/article.ts';
import type { QuestionKind } from '../language/analysis.ts';
import type { Instant } from '../time/instant.ts';

export interface Position extends Extract {
  readonly actor: string;
}

interface Asked {
  readonly id: string;
  readonly question: string;
  readonly kind: QuestionKind;
  readonly score: number;
  /** When the first evidence became known. */
  readonly since: Instant;
  readonly positions: readonly Position[];
  /** Where a side stood before, newest first; absent where none has moved. */
  readonly former?: readonly Position[];
  readonly evidence: readonly Extract[];
}

/** A question is never deleted: it is open, answered by a sentence, or its date has passed. */
export type LedgerQuestion =
  | (Asked & {
      readonly state: 'open';
      /** When it runs out if nobody speaks of it again; absent for one that asks of no day. */
      readonly runsOutAt?: Instant;
    })
  | (Asked & { readonly state: 'answered'; readonly answer: Extract; readonly answeredAt: Instant })
  | (Asked & { readonly state: 'expired'; readonly expiredAt: Instant });
