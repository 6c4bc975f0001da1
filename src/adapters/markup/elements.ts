// What the elements of HTML do to the text in them, by name in lower case.

const BLOCK =
  /^(?:address|article|aside|blockquote|br|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|td|th|tr|ul)$/u;
const SILENT = /^(?:script|style|template|noscript|svg|iframe|head|select|button|textarea)$/u;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/u;

/** Text in it stands on lines of its own. */
export const isBlock = (name: string): boolean => BLOCK.test(name);

/** Text in it is not for readers. */
export const isSilent = (name: string): boolean => SILENT.test(name);

/** Holds nothing and is never closed. */
export const isVoid = (name: string): boolean => VOID.test(name);
