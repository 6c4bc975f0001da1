// What may become a link: an address on the web, and nothing else (a feed may hold `javascript:…`).

/** Null for anything but http and https. */
export const webAddress = (address: string | null | undefined): URL | null => {
  const url = URL.parse(address ?? '');
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null;
};
