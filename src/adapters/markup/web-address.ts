// An address of the web, as it stands in markup: absolute, http or https, or none.

/** Longer ones are no addresses but data. */
const LONGEST = 4_096;

/** Browsers leave out blanks and control characters inside an address, so `java\nscript:` is a scheme. */
const absolute = (written: string, base: string | null): URL | null => {
  const address = written.replace(/[\u0000-\u001F\u007F]/gu, '').trim();
  if (address === '' || address.length > LONGEST) return null;
  return base === null ? URL.parse(address) : URL.parse(address, base);
};

const isWeb = ({ protocol, hostname }: URL): boolean =>
  (protocol === 'http:' || protocol === 'https:') && hostname !== '';

/** Relative ones count from `base`; without one they lead nowhere. */
export const webAddress = (written: string, base: string | null): string | null => {
  const url = absolute(written, base);
  return url !== null && isWeb(url) ? url.href : null;
};

/** What may stand behind a link: a web address, or where to write to. */
export const linkTarget = (written: string, base: string | null): string | null => {
  const url = absolute(written, base);
  return url !== null && (isWeb(url) || url.protocol === 'mailto:') ? url.href : null;
};
