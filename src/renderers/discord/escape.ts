// Source text as Discord shows it plainly: no style, link, mention, time, emoji name or list that Dateline did not make.

/** A backslash before any of these makes Discord show it as it is (its rule: any character but letters, digits and blanks). */
const ALWAYS = /[\\*_~`|<>#@[\]()]/g;
/**
 * A colon begins emoji names and stands in every address (`://`). Before a blank it can only end a name, which needs a beginning,
 * and between hour and minute it can do neither: escaping it there would only make each line longer.
 */
const COLON = /:(?!\s|(?<=\d:)\d\d[.,;]*(?:\s|$))/g;
/** What makes a list or small print, when it opens a line. */
const OPENS_LIST = /^([-+])/;
const OPENS_NUMBERED = /^(\d+)([.)])/;

/** One piece of a line, whatever follows it. The visible text equals `text`. */
export const escapeText = (text: string): string => text.replace(ALWAYS, '\\$&').replace(COLON, '\\:');

/** What Dateline puts a style or a link around: what follows is a sign of that, as good as a blank. */
export const escapeInside = (text: string): string => escapeText(`${text} `).slice(0, -1);

/** For a whole escaped line, without what Dateline puts before it. */
export const escapeOpening = (line: string): string =>
  line.replace(OPENS_LIST, '\\$1').replace(OPENS_NUMBERED, '$1\\$2');
