// The clauses of a sentence: what is said in one of them is said of one thing.

/** Where another clause, or a circumstance of its own, begins. A comma alone also sets descriptions apart: it is no border. */
const BORDER =
  /[;:—–()]|,? \b(?:but|while|whereas|although|though|because|since|when|where|which|who|whom|whose|after|before|as|so that)\b|, (?:and|or)\b|,? (?=\b(?:and|or) (?:the|an?|its|their|his|her|was|were|has|had|will|\p{Lu}\p{L}+|\p{Ll}+ed) )/giu;
/** A text without any border is not searched to its end. */
const LONGEST = 600;

export interface Clause {
  readonly text: string;
  /** What the sentence says behind it, with the word that joins the two. */
  readonly rest: string;
}

/** In order; the whole sentence where nothing parts it. */
export const clausesOf = (sentence: string): readonly Clause[] => {
  const text = sentence.slice(0, LONGEST);
  const borders = [...text.matchAll(BORDER)].map(({ index, 0: border }) => ({
    from: index,
    to: index + border.length,
  }));
  const starts = [0, ...borders.map(({ to }) => to)];
  return starts.map((start, at) => {
    const end = borders[at]?.from ?? text.length;
    return { text: text.slice(start, end).trim(), rest: text.slice(end) };
  });
};
