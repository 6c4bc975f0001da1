// How much of a text is read: more than any news article has, so that no text holds up the rest.

/** What stands beyond is cut into sentences and read no further. A book has as many. */
export const READ_CHARACTERS = 1_000_000;
/** So many sentences are read for more than their dates. */
export const READ_SENTENCES = 2000;
/** Sides and doubts are compared with each other: a bound on the pairs. */
export const ASKED_SENTENCES = 300;
