// Does a text say of itself that it was corrected, or that it is withdrawn?
import type { Standing } from './article.ts';
import { correctionIn, isLabelledCorrected } from './correction.ts';
import { LONGEST_NOTE } from './note-forms.ts';
import { isLabelledWithdrawn, withdrawalIn } from './withdrawal.ts';

const noted = (line: string): string => line.slice(0, LONGEST_NOTE).toWellFormed();

/** The note is the publisher's own words; null where only a label says it. */
export const standingOf = (title: string, text: string): Standing => {
  const lines = text.split('\n');
  const withdrawal = withdrawalIn(lines);
  if (withdrawal !== null) return { is: 'withdrawn', note: noted(withdrawal) };
  if (isLabelledWithdrawn(title)) return { is: 'withdrawn', note: null };
  const correction = correctionIn(lines);
  if (correction !== null) return { is: 'corrected', note: noted(correction) };
  return isLabelledCorrected(title) ? { is: 'corrected', note: null } : { is: 'standing' };
};

export const isSameStanding = (a: Standing, b: Standing): boolean =>
  a.is === b.is && (a.is === 'standing' || b.is === 'standing' || a.note === b.note);
