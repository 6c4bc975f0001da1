// FETCH_ALLOW: hosts and ranges of addresses, parted by commas or blanks.
import { domainToASCII } from 'node:url';
import ipaddr from 'ipaddr.js';
import type { AllowedPlace } from '../ports/allowed-place.ts';

/** These end a name in an address; what reads it would leave out the rest without a word. */
const NO_NAME = /[/\\?#@:]/u;
const NAME = /^(?=.{1,253}$)[a-z\d_-]+(?:\.[a-z\d_-]+)*$/u;
/** A name that ends so is a number to a browser: 127.1 and 0x7f.1 are 127.0.0.1. */
const ENDS_AS_NUMBER = /(?:^|\.)(?:\d+|0x[\da-f]*)$/u;
const WITH_PORT = /^(?<host>\[[^\]]+\]|[^:]+):(?<port>\d{1,5})$/u;

const readPort = (text: string): number | null => {
  const port = Number(text);
  return port >= 1 && port <= 65_535 ? port : null;
};

const readRange = (text: string): AllowedPlace | null => {
  if (!ipaddr.IPv4.isValidCIDRFourPartDecimal(text) && !ipaddr.IPv6.isValidCIDR(text)) return null;
  const [address, bits] = ipaddr.parseCIDR(text);
  return { is: 'network', address: address.toString(), bits, port: null };
};

const readAddress = (text: string, port: number | null): AllowedPlace | null => {
  const bare = text.replace(/^\[(.+)\]$/u, '$1');
  if (!ipaddr.IPv4.isValidFourPartDecimal(bare) && !ipaddr.IPv6.isValid(bare)) return null;
  const address = ipaddr.process(bare);
  return {
    is: 'network',
    address: address.toString(),
    bits: address.toByteArray().length * 8,
    port,
  };
};

const readName = (text: string, port: number | null): AllowedPlace | null => {
  if (NO_NAME.test(text)) return null;
  const isBelow = text.startsWith('*.');
  const name = domainToASCII(text.replace(/^\*\./u, '').replace(/\.$/u, ''));
  if (!NAME.test(name) || ENDS_AS_NUMBER.test(name)) return null;
  return { is: isBelow ? 'below' : 'host', name, port };
};

const readPlace = (text: string): AllowedPlace | null => {
  const alone = readRange(text) ?? readAddress(text, null);
  if (alone !== null) return alone;
  const { host, port } = WITH_PORT.exec(text)?.groups ?? {};
  if (host === undefined || port === undefined) return readName(text, null);
  const number = readPort(port);
  return number === null ? null : (readAddress(host, number) ?? readName(host, number));
};

/** `wrong`: the number of the first entry that names no place, counted from 1. */
export const readAllowedPlaces = (
  text: string,
): { readonly places: readonly AllowedPlace[] } | { readonly wrong: number } => {
  const read = text
    .split(/[\s,]+/u)
    .filter((entry) => entry !== '')
    .map(readPlace);
  const wrong = read.indexOf(null);
  return wrong >= 0 ? { wrong: wrong + 1 } : { places: read.filter((place) => place !== null) };
};
