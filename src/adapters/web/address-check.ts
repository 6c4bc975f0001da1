// Whether an address may be asked at all, as far as it can be told before its name is looked up.
import { isIP } from 'node:net';
import type { AllowList } from './allow-list.ts';
import { BAD_PORTS } from './bad-ports.ts';
import { SECRETS, whyForbidden } from './forbidden-address.ts';

export type CheckedAddress =
  | { readonly is: 'sound'; readonly url: URL }
  | { readonly is: 'refused'; readonly why: string };

const LONGEST = 4096;
/** Ends of names that belong to no public machine (RFC 6761, RFC 6762, RFC 8375, and what ICANN keeps for private use). */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa)$/u;

const refused = (why: string): CheckedAddress => ({ is: 'refused', why });

/** With how it can be lifted, where it ever should be. */
export const withWayOut = (why: string): string =>
  why.endsWith(SECRETS) ? why : `${why}; whoever runs Dateline can allow it with FETCH_ALLOW`;

/** The machine that is asked: without the brackets of IPv6 and the dot that ends a full name. */
export const machineOf = ({ hostname }: URL): string =>
  hostname.replace(/^\[(.+)\]$/u, '$1').replace(/\.$/u, '');

const portOf = ({ port, protocol }: URL): number =>
  port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);

const whyForbiddenHost = (host: string): string | null => {
  if (isIP(host) > 0) return whyForbidden(host);
  return PRIVATE_NAME.test(host) || !host.includes('.') ? 'a name inside a private network' : null;
};

/**
 * The odd ways to write an address (2130706433, 0x7f.1, 0177.0.0.1) are undone by `URL` before anything is judged. Where a name leads
 * is judged when it is connected to.
 */
export const checkAddress = (text: string, allowed: AllowList): CheckedAddress => {
  if (text.length > LONGEST || !URL.canParse(text)) return refused('this is not a web address');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return refused('only addresses that begin with http:// or https:// are read');
  if (url.username !== '' || url.password !== '')
    return refused('the address holds a name or a password; leave them out');
  const [host, port] = [machineOf(url), portOf(url)];
  const isAllowed = allowed.names(host, port) || allowed.holds(host, port);
  const why = isAllowed ? null : whyForbiddenHost(host);
  if (why !== null) return refused(withWayOut(`${host} is ${why}`));
  if (BAD_PORTS.has(port)) return refused(`port ${port} belongs to another service than the web`);
  url.hash = '';
  return { is: 'sound', url };
};
