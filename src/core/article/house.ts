// The house of a publisher of which nobody names one: its site. Feeds of one site are titled each in its own way.
import { siteOf } from './address-key.ts';

/** Many publish under these hosts, each on pages of its own, so that the host tells nothing of a house. */
const SHARED: ReadonlySet<string> = new Set(
  `feedburner.com feedproxy.google.com feedly.com inoreader.com rss.app fetchrss.com rsshub.app politepol.com kill-the-newsletter.com
google.com news.google.com sites.google.com msn.com yahoo.com news.yahoo.com flipboard.com smartnews.com newsbreak.com
medium.com substack.com open.substack.com wordpress.com blogger.com tumblr.com buttondown.com buttondown.email telegra.ph dev.to
reddit.com old.reddit.com x.com twitter.com facebook.com instagram.com linkedin.com bsky.app mastodon.social threads.net t.me vk.com
youtube.com youtu.be vimeo.com soundcloud.com podcasts.apple.com open.spotify.com anchor.fm
github.com gitlab.com archive.org web.archive.org bit.ly t.co
prnewswire.com businesswire.com globenewswire.com presseportal.de`
    .trim()
    .split(/\s+/u),
);

/** Hosts that serve only feeds stand for the site itself. */
const FEED_HOST = /^(?:feeds?|rss)\.(?=[^.]+\.[^.]+)/u;
/** A number, or a name within somebody's network, is a machine and no site. */
const MACHINE = /^[\d.]+$|^\[|^[^.]+$|\.(?:local|internal|lan|home|localhost)$/u;

/** The host of a web address, `harbourpost.example`; null where it is a machine's, or shared by publishers. */
const houseAt = (address: string | null): string | null => {
  const url = address === null ? null : URL.parse(address);
  if (url === null || !/^https?:$/u.test(url.protocol)) return null;
  const site = siteOf(url.hostname).replace(FEED_HOST, '');
  return MACHINE.test(site) || SHARED.has(site) ? null : site;
};

/** By the first address that tells one. */
export const houseOf = (...addresses: readonly (string | null)[]): string | null => {
  for (const address of addresses) {
    const house = houseAt(address);
    if (house !== null) return house;
  }
  return null;
};
