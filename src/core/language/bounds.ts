// How much of a text is read: more than any news article has, so that no text holds up the rest.

/** What stands beyond is cut into sentences and read no further. */
export const READ_SENTENCES = 2000;
export const READ_CHARACTERS = 500_000;
/** Sides and doubts are compared with each other: a bound on the pairs. */
export const ASKED_SENTENCES = 300;
