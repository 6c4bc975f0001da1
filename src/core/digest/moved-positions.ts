// Sides of a dispute that stand elsewhere than before: the newer sentence. What is only worded anew is no move.
import { isSameSide } from '../language/same-side.ts';
import type { LedgerQuestion } from '../question/question.ts';
import type { Change } from './edition.ts';

/** `isFresh`: the article became known, or said so, since the channel was told. */
export const movedPositions = (
  ledger: readonly LedgerQuestion[],
  isFresh: (article: string) => boolean,
): readonly Change[] =>
  ledger.flatMap(({ state, positions, former = [] }) =>
    state !== 'open'
      ? []
      : positions
          .filter(
            ({ actor, source }) =>
              isFresh(source.article) &&
              former.some((one) => isSameSide(one.actor, actor) && !isFresh(one.source.article)),
          )
          .map(({ text, source }) => ({ kind: 'position' as const, text, source })),
  );
