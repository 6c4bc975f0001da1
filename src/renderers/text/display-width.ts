// How many columns of a terminal a text takes.

/** East Asian wide and full-width letters (Unicode Standard Annex 11), by their blocks. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u;
/** Drawn as pictures: by default, or since a selector or a skin tone asks for it. */
const PICTURE =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})|\p{Regional_Indicator}|\u20E3/u;
const NOTHING = /^[\p{Mark}\p{Cf}\p{Cc}]+$/u;
const NARROW = /^[\x20-\x7E\u00A0-\u02FF]*$/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for one letter; never to be cut inside. */
export const graphemesOf = (text: string): readonly string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment);

const widthOfGrapheme = (grapheme: string): number => {
  if (NOTHING.test(grapheme)) return 0;
  return WIDE.test(grapheme) || PICTURE.test(grapheme) ? 2 : 1;
};

export const displayWidth = (text: string): number =>
  NARROW.test(text)
    ? text.length
    : graphemesOf(text).reduce((sum, grapheme) => sum + widthOfGrapheme(grapheme), 0);

/** True where a line may be broken after the letter without a blank, as in Chinese. */
export const isWide = (grapheme: string): boolean => WIDE.test(grapheme);
