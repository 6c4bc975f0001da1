// What went wrong on the way to a server, by name and in words; never more of an address than its host.
import { errors } from 'undici';
import { z } from 'zod';
import type { Fetched, FetchFault } from '../../ports/fetch.ts';

/** A place that must not be asked, found when its name was looked up. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** What a server did wrong, in words that follow its name: "sends more than 5 MB". */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly fault: FetchFault;

  constructor(fault: FetchFault, does: string) {
    super(does);
    this.fault = fault;
  }
}

type Meaning = readonly [fault: FetchFault, does: string];

const MEANINGS: Readonly<Record<string, Meaning>> = {
  ENOTFOUND: ['no-such-host', 'is not known: nobody has that name'],
  ENODATA: ['no-such-host', 'is not known: nobody has that name'],
  EAI_AGAIN: ['network', 'cannot be looked up now'],
  ECONNREFUSED: ['network', 'takes no connection'],
  ECONNRESET: ['network', 'broke the connection off'],
  EPIPE: ['network', 'broke the connection off'],
  EHOSTUNREACH: ['network', 'cannot be reached'],
  ENETUNREACH: ['network', 'cannot be reached'],
  ETIMEDOUT: ['timeout', 'cannot be reached in time'],
  UND_ERR_SOCKET: ['network', 'broke the connection off'],
  UND_ERR_CONNECT_TIMEOUT: ['timeout', 'cannot be reached in time'],
  UND_ERR_HEADERS_TIMEOUT: ['timeout', 'does not answer in time'],
  UND_ERR_BODY_TIMEOUT: ['timeout', 'stopped in the middle of its answer'],
  UND_ERR_HEADERS_OVERFLOW: ['too-large', 'sends too many headers'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['network', 'sends another length than it says'],
  UND_ERR_DESTROYED: ['aborted', 'is asked no more: the program is stopping'],
  UND_ERR_CLOSED: ['aborted', 'is asked no more: the program is stopping'],
  EPROTO: ['tls', 'has no sound https'],
};

/** Names of Node's and OpenSSL's errors. */
const CERTIFICATE = /CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^INVALID_CA$/u;
const TLS = /^ERR_(?:TLS|SSL)_/u;

const meaningOf = (code: string): Meaning => {
  const known = MEANINGS[code];
  if (known !== undefined) return known;
  if (CERTIFICATE.test(code)) return ['tls', 'has no valid certificate for https'];
  return TLS.test(code) ? ['tls', 'has no sound https'] : ['network', `cannot be read (${code})`];
};

const codeSchema = z.object({ code: z.string() });

/** The code stands on the error or its cause; with several addresses, on its first error. */
export const codeOf = (error: unknown): string | null => {
  const own = codeSchema.safeParse(error);
  if (own.success) return own.data.code;
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error instanceof Error && error.cause !== undefined ? codeOf(error.cause) : null;
};

export type Failed = Exclude<Fetched, { is: 'answered' }>;

export const failed = (fault: FetchFault, why: string): Extract<Fetched, { is: 'failed' }> => ({
  is: 'failed',
  fault,
  why,
});

/** Whatever was thrown on the way to `host`. */
export const failureOf = (error: unknown, host: string): Failed => {
  if (error instanceof Refusal) return { is: 'refused', why: error.message };
  if (error instanceof Fault) return failed(error.fault, `${host} ${error.message}`);
  if (error instanceof errors.HTTPParserError)
    return failed('unreadable', `${host} answers with something that is not HTTP`);
  const [fault, does] = meaningOf(codeOf(error) ?? 'no reason given');
  return failed(fault, `${host} ${does}`);
};
