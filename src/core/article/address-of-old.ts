// An address as version 0.1.0 wrote it into its keys: what was stored then is still found.

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|cmpid|ocid|ref|ref_src|smid|sref|_ga)$/iu;

/** Never to be changed. Null for what is no web address. */
export const addressOfOld = (address: string): string | null => {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const text = url.toString();
  return url.pathname !== '/' && url.search === '' ? text.replace(/\/+$/u, '') : text;
};
