// One question and its answer; no redirect is followed, no cookie kept, nothing sent that says more than who asks for what.
import { type Dispatcher, request } from 'undici';
import type { FetchRequest } from '../../ports/fetch.ts';
import { Fault } from './faults.ts';
import { sizeText } from './size-text.ts';
import { ACCEPT_ENCODING, unpack } from './unpack.ts';
import { USER_AGENT } from './user-agent.ts';

export interface Exchange {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface Question {
  readonly url: URL;
  readonly asked: FetchRequest;
  readonly signal: AbortSignal;
}

/** What HTTP lets stand in a header. A mark that a server spoiled is not sent back: the answer is then merely whole. */
const SENDABLE = /^[\t\u0020-\u007e\u0080-\u00ff]+$/u;

const conditional = (name: string, value: string | null | undefined): Record<string, string> =>
  value !== null && value !== undefined && SENDABLE.test(value) ? { [name]: value } : {};

const questionHeaders = ({ accept, etag, lastModified }: FetchRequest): Record<string, string> => ({
  accept,
  'accept-encoding': ACCEPT_ENCODING,
  'user-agent': USER_AGENT,
  ...conditional('if-none-match', etag),
  ...conditional('if-modified-since', lastModified),
});

/** Headers arrive a byte a letter; addresses in them are UTF-8, as browsers read them. */
const spelled = (name: string, value: string): string =>
  name === 'location' ? Buffer.from(value, 'latin1').toString() : value;

/** Cookies end here. */
const answerHeaders = (headers: Dispatcher.ResponseData['headers']): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || name === 'set-cookie'
        ? []
        : [[name, spelled(name, [value].flat().join(', '))] as const],
    ),
  );

/** In a buffer of its own: a small piece of Node's shared pool would take the rest along to a worker thread. */
const joined = (chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

const tooLarge = (mostBytes: number): Fault =>
  new Fault('too-large', `sends more than ${sizeText(mostBytes)}`);

const readBody = async (
  body: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    // Leaving the loop ends the connection: the rest is not even received.
    if (length > mostBytes) throw tooLarge(mostBytes);
    chunks.push(chunk);
  }
  return joined(chunks, length);
};

export const isRedirect = ({ status, headers }: Pick<Exchange, 'status' | 'headers'>): boolean =>
  [301, 302, 303, 307, 308].includes(status) && headers['location'] !== undefined;

/** Rejects with a `Refusal`, a `Fault`, an error of the network, or the signal’s reason. */
export const exchange = async (
  dispatcher: Dispatcher,
  { url, asked, signal }: Question,
): Promise<Exchange> => {
  const {
    statusCode,
    headers: sent,
    body,
  } = await request(url, {
    dispatcher,
    signal,
    method: 'GET',
    headers: questionHeaders(asked),
  });
  const headers = answerHeaders(sent);
  const answer = { status: statusCode, headers };
  const isUseless = isRedirect(answer);
  if (isUseless || Number(headers['content-length']) > asked.mostBytes) {
    body.on('error', () => {}).destroy();
    if (!isUseless) throw tooLarge(asked.mostBytes);
    return { ...answer, body: new Uint8Array() };
  }
  const packed = await readBody(body, asked.mostBytes);
  return { ...answer, body: await unpack(packed, headers['content-encoding'] ?? '', asked.mostBytes) };
};
