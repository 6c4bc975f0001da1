// Who may see the page: decisions about a request, made from its headers and its connection alone.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

export interface GuardSettings {
  /** What the server listens on. */
  readonly host: string;
  /** Where the world sees this server; null when it does not. */
  readonly publicUrl: string | null;
  /** Slack sends its events to this server, so that it is reachable whatever `host` says. */
  readonly takesSlackEvents: boolean;
  readonly adminToken: string | null;
}

/** `open`: to this computer alone. `locked`: to whoever knows the admin token. `off`: to nobody. */
export type Access = 'open' | 'locked' | 'off';

/** What the guard looks at; header names in lower case. */
export interface Visit {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly localPort: number | undefined;
  readonly remoteAddress: string | undefined;
}

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];
const FORWARDED = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
];

const isLoopbackHost = (host: string): boolean => [...LOOPBACK_NAMES, '::1'].includes(host);
const isLoopbackAddress = (address: string | undefined): boolean =>
  address !== undefined && (address === '::1' || /^(?:::ffff:)?127\./.test(address));

const isExposed = ({ host, publicUrl, takesSlackEvents }: GuardSettings): boolean =>
  publicUrl !== null || takesSlackEvents || !isLoopbackHost(host);

export const accessOf = (settings: GuardSettings): Access => {
  if (settings.adminToken !== null) return 'locked';
  return isExposed(settings) ? 'off' : 'open';
};

const isForwarded = ({ headers }: Visit): boolean => FORWARDED.some((name) => headers[name] !== undefined);

const isLocal = (visit: Visit): boolean => {
  const allowed = LOOPBACK_NAMES.flatMap((name) => [
    `${name}:${visit.localPort}`,
    ...(visit.localPort === 80 ? [name] : []),
  ]);
  return (
    !isForwarded(visit) &&
    isLoopbackAddress(visit.remoteAddress) &&
    allowed.includes(String(visit.headers['host']).toLowerCase())
  );
};

/** Names are the same in any case, and a port that goes without saying may be said. */
const isHostOf = (address: string, host: string): boolean => {
  const { protocol, host: own } = new URL(address);
  return URL.canParse(`${protocol}//${host}`) && new URL(`${protocol}//${host}`).host === own;
};

/**
 * False: the visitor gets nothing at all. A page of another name that points here (DNS rebinding) fails on its `Host`; an
 * exposed page takes any `Host` unless its public one is known, since the login's cookie belongs to one host.
 */
export const mayVisit = (settings: GuardSettings, visit: Visit): boolean => {
  const access = accessOf(settings);
  if (access === 'off') return false;
  if (isLocal(visit)) return true;
  if (access === 'open' || !isExposed(settings)) return false;
  return settings.publicUrl === null || isHostOf(settings.publicUrl, String(visit.headers['host']));
};

/**
 * A POST comes from our own page: browsers send `Origin` with every one, and no page can choose its own. An exposed page may
 * stand behind a proxy that speaks TLS and hands over the `Host`.
 */
export const isOwnOrigin = (settings: GuardSettings, { headers }: Visit): boolean => {
  const own = [
    `http://${headers['host']}`,
    ...(isExposed(settings) ? [`https://${headers['host']}`] : []),
    ...(settings.publicUrl === null ? [] : [new URL(settings.publicUrl).origin]),
  ];
  return own.includes(String(headers['origin']));
};

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Takes the same time whatever is wrong with it. */
export const isSame = (given: string, wanted: string): boolean =>
  timingSafeEqual(digest(given), digest(wanted));

/** What the cookie of somebody who logged in holds; worthless after the next start. */
export const sessionOf = (adminToken: string, startToken: string): string =>
  createHmac('sha256', adminToken).update(startToken).digest('base64url');
