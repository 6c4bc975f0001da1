// Is an address on the site of a host: the host itself, one above it, or one below it?
import { canonicalUrl } from './address.ts';
import { siteOf } from './address-key.ts';

/** `feeds.fen.example` and `www.fen.example` are of one site; two below `fen.example` are not, since they may be two people's. */
export const isOfSite = (host: string, address: string): boolean => {
  const canonical = canonicalUrl(address);
  if (canonical === null || host === '') return false;
  const [one, other] = [siteOf(host), siteOf(new URL(canonical).host)];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
};

/** Whether one page is on the site of another. */
export const isOnSiteOf = (page: string, other: string | null): boolean =>
  other !== null && URL.canParse(other) && isOfSite(new URL(other).host, page);
