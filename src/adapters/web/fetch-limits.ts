// How much a stranger's server may take of this computer: time, and bytes before the body.

/** Times in ms. */
export interface FetchLimits {
  readonly connect: number;
  /** From the question to the end of the headers. */
  readonly headers: number;
  /** Between two pieces of the body. */
  readonly idle: number;
  /** One question and its answer, from first to last: what a server that drips cannot stretch. */
  readonly total: number;
  readonly headerBytes: number;
  readonly redirects: number;
}

export const FETCH_LIMITS: FetchLimits = {
  connect: 10_000,
  headers: 15_000,
  idle: 15_000,
  total: 30_000,
  headerBytes: 16_384,
  redirects: 5,
};
