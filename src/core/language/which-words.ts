// Which of several is meant: the last, the next.

export const isBack = (which: string | undefined): boolean =>
  /^(?:last|past|previous|preceding)$/iu.test(which ?? '');
const isOn = (which: string | undefined): boolean => /^(?:next|coming|following)$/iu.test(which ?? '');
/** -1, 0 or 1. */
export const stepOf = (which: string | undefined): number => (isBack(which) ? -1 : isOn(which) ? 1 : 0);
