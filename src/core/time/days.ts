// Days of the week on which something happens.

/** ISO weekdays, 1 is Monday, ascending, each once, at least one. */
export type Days = readonly number[];

export const EVERY_DAY: Days = [1, 2, 3, 4, 5, 6, 7];
export const WEEKDAYS: Days = [1, 2, 3, 4, 5];
export const WEEKEND: Days = [6, 7];
