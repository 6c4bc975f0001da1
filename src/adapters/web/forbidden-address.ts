// Which addresses a stranger's link must not reach: everything but the public internet, and what clouds tell their machines.
import ipaddr from 'ipaddr.js';

/** Public by their number, and yet answered by the cloud itself: names, keys and passwords of the machine. */
const METADATA: ReadonlySet<string> = new Set([
  '169.254.169.254',
  '169.254.170.2',
  '100.100.100.200',
  '168.63.129.16',
  'fd00:ec2::254',
  'fd20:ce::254',
]);

/** Translated by a network that has only IPv6: such an address is as public as the IPv4 address in its last 32 bits (RFC 6052). */
const NAT64 = ipaddr.IPv6.parse('64:ff9b::');
/** All of today's public IPv6 (RFC 4291); what is outside of it is reserved, whatever else it is called. */
const PUBLIC_IPV6 = ipaddr.IPv6.parse('2000::');

/** Nobody who asks in a chat is to be told how it could be opened. */
export const SECRETS = 'an address where a cloud keeps secrets';

const SAID: Readonly<Record<string, string>> = {
  unspecified: 'an address of this computer itself',
  loopback: 'an address of this computer itself',
  private: 'an address inside a private network',
  uniqueLocal: 'an address inside a private network',
  carrierGradeNat: 'an address inside a provider’s own network',
  linkLocal: 'an address of the local network alone',
  deprecatedSiteLocal: 'an address of the local network alone',
  multicast: 'an address of many machines at once',
  broadcast: 'an address of many machines at once',
  rfc6052: 'an address of a translator between networks',
  rfc6145: 'an address of a translator between networks',
  '6to4': 'an address of a tunnel between networks',
  teredo: 'an address of a tunnel between networks',
};
const RESERVED = 'an address reserved for special use';

/** The address that traffic to this one reaches in the end. */
const behind = (text: string): ipaddr.IPv4 | ipaddr.IPv6 => {
  // Maps ::ffff:10.0.0.1 to 10.0.0.1.
  const ip = ipaddr.process(text);
  return ip instanceof ipaddr.IPv6 && ip.match(NAT64, 96) ? new ipaddr.IPv4(ip.toByteArray().slice(12)) : ip;
};

/** What is wrong with this address, as "an address inside a private network"; null for a public one. */
export const whyForbidden = (address: string): string | null => {
  if (!ipaddr.isValid(address)) return RESERVED;
  const ip = behind(address);
  if (METADATA.has(ip.toString())) return SECRETS;
  const range = ip.range();
  if (range !== 'unicast') return SAID[range] ?? RESERVED;
  return ip instanceof ipaddr.IPv6 && !ip.match(PUBLIC_IPV6, 3) ? RESERVED : null;
};
