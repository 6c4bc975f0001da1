// Cuts a typed line into words, quoted pieces, and words with a name in front (`since:3`).
export interface Token {
  /** Empty where a name stands alone (`since: 3`). */
  readonly text: string;
  readonly isQuoted: boolean;
  /** What stood before the colon, in lower case; null without one. */
  readonly name: string | null;
}

/** A name is letters only, and something other than `//` follows it: `9:30` and `https://…` are words. */
const TOKEN =
  /(?<alone>\p{L}+):(?=\s|$)|(?:(?<name>\p{L}+):(?!\/\/))?(?:["“„”](?<quoted>[^"“”]*)["“”]|«(?<framed>[^»]*)»|(?<plain>[^\s"“„”«]\S*))|\S+/gu;

const tokenOf = (match: RegExpMatchArray): Token => {
  const { alone, name, quoted, framed, plain } = match.groups ?? {};
  const inside = quoted ?? framed;
  return {
    text: (inside ?? plain ?? (alone === undefined ? match[0] : '')).trim(),
    isQuoted: inside !== undefined,
    name: (name ?? alone)?.toLowerCase() ?? null,
  };
};

export const tokensOf = (line: string): readonly Token[] => [...line.matchAll(TOKEN)].map(tokenOf);
