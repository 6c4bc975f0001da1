// Slack's Web API: one client for all calls, and what its failures mean.
import { webApi } from '@slack/bolt';
import { z } from 'zod';

/** How long an answer of Slack is waited for, in ms. */
export const DEADLINE = 10_000;

export interface ClientOptions {
  readonly apiUrl: string | null;
  readonly deadline: number;
  readonly logger: webApi.Logger;
}

/** What all of Bolt's clients are made with. */
export type SharedOptions = webApi.WebClientOptions & Pick<ClientOptions, 'logger'>;

/** Bolt's own requests (answers to a response URL) get the same deadline as calls. */
const withDeadline =
  (deadline: number): webApi.FetchFunction =>
  (url, init) =>
    fetch(url, { ...init, signal: init?.signal ?? AbortSignal.timeout(deadline) });

/**
 * No retries and no waiting: after a lost answer a retry of its own made two messages, and on a 429 it holds back the calls of all
 * channels. The delivery record decides what is tried again.
 */
export const clientOptions = ({ apiUrl, deadline, logger }: ClientOptions): SharedOptions => ({
  ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: deadline,
  fetch: withDeadline(deadline),
  logger,
});

export const openClient = (token: string, options: ClientOptions): webApi.WebClient =>
  new webApi.WebClient(token, clientOptions(options));

export type Failure =
  /** Slack said no: `error` of its answer. `needed`: the scopes that are missing. */
  | { readonly is: 'no'; readonly code: string; readonly needed: string | null }
  /** `after`: seconds. */
  | { readonly is: 'rate-limited'; readonly after: number }
  | { readonly is: 'status'; readonly status: number; readonly after: number | null }
  /** No connection came about: nothing was sent. */
  | { readonly is: 'unreachable'; readonly code: string }
  /** Sent, or perhaps sent, and nobody knows what became of it. */
  | { readonly is: 'lost'; readonly reason: string };

/** Where Slack names no time. */
const AFTER = 30;

/** Codes of Node and of its fetch that come before anything is sent. */
const BEFORE_SENDING = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const answerSchema = z.object({ error: z.string(), needed: z.string().optional() });
const codeSchema = z.object({ code: z.string() });

/** The code stands in the cause of fetch's error; with several addresses, in its first error. */
const codeOf = (error: unknown): string | null => {
  const code = codeSchema.safeParse(error);
  if (code.success) return code.data.code;
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error instanceof Error && error.cause !== undefined ? codeOf(error.cause) : null;
};

const ofRequest = (error: Error): Failure => {
  const code = codeOf(error);
  if (code !== null && BEFORE_SENDING.has(code)) return { is: 'unreachable', code };
  const isLate = error.name === 'TimeoutError' || error.name === 'AbortError';
  return { is: 'lost', reason: isLate ? 'no answer in time' : (code ?? error.message) };
};

const RATE_LIMITED = new Set(['ratelimited', 'rate_limited']);

const ofAnswer = ({ data }: webApi.WebAPIPlatformError): Failure => {
  const { error, needed } = answerSchema.parse(data);
  // What is not JSON arrives as the code: a proxy's page, not an answer of Slack.
  if (!/^\w+$/u.test(error)) return { is: 'lost', reason: 'an answer that is not Slack’s' };
  if (RATE_LIMITED.has(error))
    return { is: 'rate-limited', after: data.response_metadata?.retryAfter ?? AFTER };
  return { is: 'no', code: error, needed: needed ?? null };
};

/** The client's own words for a 429 that names no time; it has no error class. */
const UNTIMED_LIMIT = /^Retry header did not contain a valid timeout/u;

/** What went wrong with a call. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof webApi.WebAPIPlatformError) return ofAnswer(error);
  if (error instanceof webApi.WebAPIRateLimitedError) return { is: 'rate-limited', after: error.retryAfter };
  if (error instanceof webApi.WebAPIHTTPError) {
    const after = Number.parseInt(error.headers['retry-after'] ?? '', 10);
    return { is: 'status', status: error.statusCode, after: Number.isNaN(after) ? null : after };
  }
  if (error instanceof webApi.WebAPIRequestError) return ofRequest(error.original);
  const plain = error instanceof Error ? error : new Error(String(error));
  return UNTIMED_LIMIT.test(plain.message) ? { is: 'rate-limited', after: AFTER } : ofRequest(plain);
};

/** For people who run Dateline: never a token, never an address. */
export const failureText = (failure: Failure): string => {
  switch (failure.is) {
    case 'no':
      return failure.needed === null ? failure.code : `${failure.code}: ${failure.needed}`;
    case 'rate-limited':
      return `rate limited, ${failure.after} s`;
    case 'status':
      return `HTTP ${failure.status}`;
    case 'unreachable':
      return `cannot be reached: ${failure.code}`;
    case 'lost':
      return `no answer: ${failure.reason}`;
  }
};
