// What the operator opened: is this host, or this address, one of the allowed places?
import ipaddr from 'ipaddr.js';
import type { AllowedPlace } from '../../ports/allowed-place.ts';

export interface AllowList {
  /** The name itself is opened, wherever it leads. */
  names(host: string, port: number): boolean;
  /** The address is opened, whichever name led there. */
  holds(address: string, port: number): boolean;
}

const isNamed = (place: AllowedPlace, host: string): boolean => {
  if (place.is === 'network') return false;
  return place.is === 'host' ? host === place.name : host.endsWith(`.${place.name}`);
};

const isWithin = (place: AllowedPlace, address: string): boolean => {
  if (place.is !== 'network' || !ipaddr.isValid(address)) return false;
  const ip = ipaddr.process(address);
  const network = ipaddr.parse(place.address);
  return ip.kind() === network.kind() && ip.match(network, place.bits);
};

export const allowing = (places: readonly AllowedPlace[]): AllowList => {
  const some = (port: number, fits: (place: AllowedPlace) => boolean): boolean =>
    places.some((place) => (place.port === null || place.port === port) && fits(place));
  return {
    names: (host, port) => some(port, (place) => isNamed(place, host)),
    holds: (address, port) => some(port, (place) => isWithin(place, address)),
  };
};
