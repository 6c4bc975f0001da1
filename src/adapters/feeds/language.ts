// The language of a feed as BCP 47, from the many ways in which it is written.

/** `en_US`, `EN-us`, ` de `; null for what is no tag. */
export const languageTag = (written: string | null | undefined): string | null => {
  const tag =
    written
      ?.trim()
      .split(/[,;\s]/u)[0]
      ?.replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/iu.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
};
