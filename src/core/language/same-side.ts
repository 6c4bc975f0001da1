// Are two actors one side of a dispute?

/** `Northland` and `Northlanders`, `Iceland` and `Icelandic delegation`: one side under two names. */
export const isSameSide = (a: string, b: string): boolean => {
  const roots = (actor: string): readonly string[] =>
    (actor.match(/\p{Lu}[\p{L}]{2,}/gu) ?? []).map((word) =>
      word.toLowerCase().slice(0, Math.max(4, word.length - 3)),
    );
  return roots(a).some((root) => roots(b).some((other) => root.startsWith(other) || other.startsWith(root)));
};
