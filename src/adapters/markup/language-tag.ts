// A language as BCP 47, from the many ways in which feeds and pages write it.

/** Lists and encodings may stand behind it: `de, en`, `de_DE.UTF-8`. */
const BEHIND = /[,;.@\s]/u;
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/iu;

/** `en_US`, `EN-us`, ` de `; null for what is no tag, and for `und`, which says that nobody knows. */
export const languageTag = (written: string | null | undefined): string | null => {
  const [first = ''] = (written ?? '').trim().split(BEHIND);
  const tag = first.replaceAll('_', '-');
  if (!TAG.test(tag) || /^und\b/iu.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
};
