// A feed's address as it is kept and compared, and as much of it as may be shown: some addresses hold a token.

const hasScheme = (text: string): boolean => /^[a-z][a-z\d+.-]*:(?!\d)/iu.test(text);

/** A single word and a word at the end of a sentence are none. */
const isHost = (name: string): boolean => /^(?:.+\.[^.]+|\[.+\]|localhost)$/u.test(name);

/** Null for what is no web address. A scheme may be missing; names, passwords and fragments are dropped. */
export const feedAddress = (typed: string): string | null => {
  const text = typed
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/iu, '')
    .replace(/^feed:\/\//iu, 'https://');
  const address = hasScheme(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (!isHost(url.hostname)) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.toString();
};

/** Where a scheme was missing: the address without https, which not every server has. Null where one was typed. */
export const plainAddress = (typed: string): string | null => {
  const text = typed.trim();
  return hasScheme(text) ? null : feedAddress(`http://${text}`);
};

/** Two addresses with the same key are one feed, whatever their scheme. */
export const feedKey = (address: string): string =>
  address.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/+$/u, '');

/** Host and path: what comes after it may be a secret. */
export const shownAddress = (address: string): string => {
  if (!URL.canParse(address)) return 'an address that cannot be read';
  const { host, pathname } = new URL(address);
  return `${host}${pathname === '/' ? '' : pathname}`;
};

export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');
