// What stands between quotation marks is somebody's own words.
const MARKS = /["“”«»„]/gu;

const marksIn = (text: string): number => text.match(MARKS)?.length ?? 0;

/** An odd number of marks before the place: inside a quotation. */
export const isQuotedAt = (text: string, at: number): boolean => marksIn(text.slice(0, at)) % 2 === 1;

/** Every quotation that is opened is closed. */
export const hasWholeQuotations = (text: string): boolean => marksIn(text) % 2 === 0;
