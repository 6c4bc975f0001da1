// Connections that lead to public addresses only: what a name resolves to is judged, and what was judged is connected to.
import type { LookupAddress } from 'node:dns';
import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { withWayOut } from './address-check.ts';
import type { AllowList } from './allow-list.ts';
import { Refusal } from './faults.ts';
import type { FetchLimits } from './fetch-limits.ts';
import { whyForbidden } from './forbidden-address.ts';

/** All addresses of a name. */
export type Lookup = (host: string) => Promise<readonly LookupAddress[]>;

export const lookUp: Lookup = (host) => systemLookup(host, { all: true });

export interface AgentOptions {
  readonly allowed: AllowList;
  readonly lookup: Lookup;
  readonly limits: FetchLimits;
}

interface Place {
  readonly host: string;
  readonly port: number;
}

/** Null where every address may be connected to; one bad address among good ones is enough to refuse. */
const refusalOf = (
  allowed: AllowList,
  { host, port }: Place,
  addresses: readonly string[],
): Refusal | null => {
  if (allowed.names(host, port)) return null;
  const [why] = addresses
    .filter((address) => !allowed.holds(address, port))
    .flatMap((address) => whyForbidden(address) ?? []);
  // The address itself is not told: whoever asks for a name must not learn the map of a private network.
  return why === undefined ? null : new Refusal(withWayOut(`${host} leads to ${why}`));
};

const withCode = (code: string): Error => Object.assign(new Error(code), { code });

/** Resolves to what may be connected to; rejects with a `Refusal`, or with the error of the lookup. */
const judged = async ({ allowed, lookup }: AgentOptions, place: Place): Promise<LookupAddress[]> => {
  const found = await lookup(place.host);
  const refusal = refusalOf(
    allowed,
    place,
    found.map(({ address }) => address),
  );
  if (refusal !== null) throw refusal;
  if (found.length === 0) throw withCode('ENODATA');
  return [...found];
};

/** For the socket: it connects to one of these addresses and asks nobody again, so that a name cannot lead elsewhere meanwhile. */
const guardedLookup =
  (options: AgentOptions, place: Place): LookupFunction =>
  (_, { all = false }, callback) => {
    judged(options, place).then(
      (found) => {
        const [first] = found;
        if (all || first === undefined) callback(null, found);
        else callback(null, first.address, first.family);
      },
      (error) => callback(error, []),
    );
  };

const guardedConnector =
  (options: AgentOptions): buildConnector.connector =>
  (target, callback) => {
    const host = target.hostname.replace(/\.$/u, '');
    const place = { host, port: Number(target.port) || (target.protocol === 'https:' ? 443 : 80) };
    // A socket looks no number up, so a number is judged here.
    const refusal = isIP(host) > 0 ? refusalOf(options.allowed, place, [host]) : null;
    if (refusal !== null) {
      callback(refusal, null);
      return;
    }
    const connect = buildConnector({
      timeout: options.limits.connect,
      allowH2: false,
      maxCachedSessions: 0,
      lookup: guardedLookup(options, place),
    });
    connect(target, callback);
  };

/** HTTP/1.1 alone, and connections that are soon let go: ten thousand hosts must not keep ten thousand sockets. */
export const guardedAgent = (options: AgentOptions): Agent =>
  new Agent({
    connect: guardedConnector(options),
    allowH2: false,
    maxHeaderSize: options.limits.headerBytes,
    headersTimeout: options.limits.headers,
    bodyTimeout: options.limits.idle,
    keepAliveTimeout: 2_000,
    keepAliveMaxTimeout: 2_000,
  });
