// What a typed value was read as, or the words for what it is not.
export type Reading<T> =
  | { readonly is: 'read'; readonly value: T }
  /** `problem` goes on after the value: `is not a time`. */
  | { readonly is: 'mistake'; readonly problem: string };

export const read = <T>(value: T): Reading<T> => ({ is: 'read', value });
export const mistaken = (problem: string): Reading<never> => ({ is: 'mistake', problem });
