// Markup that a parser would misunderstand, before it is parsed.

/** `<>` is a tag that lost its name. */
const EMPTY_TAG = /<\/?>/gu;
/** `<!` of a writer who is astonished, or wants to talk of it. */
const NO_DECLARATION = /<!(?!--|\[|[a-z])/giu;
/** The parts of a formula and the labels of a drawing: a half must not become twelve. */
const LABEL_END = /(?=<\/(?:m[inos]|mtext|text|tspan)\s*>)/giu;

/** What a parser would take for something else, so that no word is lost and none is made. */
export const prepared = (html: string): string => {
  const markup = html.replace(EMPTY_TAG, '').replace(NO_DECLARATION, '&lt;!').replace(LABEL_END, ' ');
  const lastTag = markup.lastIndexOf('>') + 1;
  return markup.slice(0, lastTag) + markup.slice(lastTag).replace(/<!(?!--)/gu, '&lt;!');
};

/** For markup that no page has: anything between `<` and `>` is dropped unread. */
export const withoutTags = (markup: string): string => markup.replace(/<[^<>]*>?/gu, ' ');
