// Which addresses are one: the page on a phone, the quick copy, the one to print. By this an article is found; the link that is shown stays as it came.
import { canonicalUrl } from './address.ts';

/** Editions of one site, by the first label of its host. */
const EDITION = /^(?:www\d?|m|mobile|mobil|movil|amp)\./u;
/** `co.uk` is nobody's host: under such a name, the first label is the site itself. */
const REGISTRY = /^(?:(?:co|com|org|net|gov|ac|edu|or|ne|go)\.)?[a-z]{2}$|^[^.]+$/u;

/** `en.m.example.org` is `en.example.org`. */
const INNER_EDITION = /^([\w-]+)\.m\.(?=[^.]+\.)/u;

const withoutEdition = (host: string): string => {
  const rest = host.replace(EDITION, '');
  return rest === host || REGISTRY.test(rest) ? host : withoutEdition(rest);
};

/** Of a host, with its port where it has one: `example.org` of `www.example.org`. */
export const siteOf = (host: string): string =>
  withoutEdition(host.replace(INNER_EDITION, '$1.').replace(/\.(?=:|$)/u, ''));

/** Parameters that choose how a page is drawn. */
const VIEW =
  /^(?:amp(?:=(?:1|true|)?)?|outputtype=amp|(?:output|view|format|mode)=(?:amp|print|mobile)|print(?:able)?(?:=(?:1|true|yes|y|)?)?|(?:is)?mobile=(?:1|true)|(?:singlepage|page)=(?:1|true|all)|m=1)$/iu;

/** `/amp`, `/print`, `/index.html`, `.amp`, `/` at the end, one after the other. */
const TAIL = /(?:\/(?:amp|print|index\.(?:html?|php|aspx?|jsp))|\.amp|\/)$/iu;
const AMP_PAGE = /\.amp(?=\.html?$)/iu;

const pageOf = (path: string): string => {
  const rest = path.replace(AMP_PAGE, '').replace(TAIL, '');
  return rest === path ? path : pageOf(rest);
};

const inFront = (path: string): string => path.replace(/^\/amp(?=\/.)/iu, '');

/** Of an address in its canonical form: `news.example/a?id=1`. */
const keyOf = (canonical: string): string => {
  const { host, pathname, search } = new URL(canonical);
  const parameters = search
    .slice(1)
    .split('&')
    .filter((one) => one !== '' && !VIEW.test(one));
  const page = `${siteOf(host)}${pageOf(inFront(pathname))}`;
  return parameters.length === 0 ? page : `${page}?${parameters.join('&')}`;
};

/** Null for what is no web address, and for a front page: it is nobody's article, though some pages name it as their address. */
export const addressKey = (address: string): string | null => {
  const canonical = canonicalUrl(address);
  const key = canonical === null ? null : keyOf(canonical);
  return key === null || !/[/?]/u.test(key) ? null : key;
};
