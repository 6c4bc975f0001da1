// What failed calls of Slack's Web API mean: answers scripted one by one, no server needed.
import nock from 'nock';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { failureOf, openClient } from '../../../src/adapters/slack/client.ts';

const HOST = 'https://slack.example';
const silent = () => {};
const logger = {
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  setLevel: silent,
  getLevel: () => 'error' as never,
  setName: silent,
};
const client = () => openClient('xoxb-test', { apiUrl: `${HOST}/api/`, deadline: 1_000, logger });

const failure = async (): Promise<unknown> =>
  client()
    .apiCall('auth.test')
    .then(
      () => 'no failure',
      (error: unknown) => failureOf(error),
    );

beforeAll(() => nock.disableNetConnect());
afterEach(() => {
  expect(nock.pendingMocks()).toEqual([]);
  nock.cleanAll();
});
afterAll(() => {
  nock.enableNetConnect();
  nock.restore();
});

const scripted = () => nock(HOST).post('/api/auth.test');

describe('a failed call', () => {
  it('that Slack says no to names the reason and the scope that is missing', async () => {
    scripted().reply(200, {
      ok: false,
      error: 'missing_scope',
      needed: 'channels:history',
      provided: 'commands',
    });
    expect(await failure()).toEqual({ is: 'no', code: 'missing_scope', needed: 'channels:history' });
    scripted().reply(200, { ok: false, error: 'invalid_auth' });
    expect(await failure()).toEqual({ is: 'no', code: 'invalid_auth', needed: null });
  });

  it('that came too often is to wait, as long as Slack says', async () => {
    scripted().reply(429, { ok: false, error: 'ratelimited' }, { 'retry-after': '7' });
    expect(await failure()).toEqual({ is: 'rate-limited', after: 7 });
  });

  it.each([500, 502, 503])('with status %i is told by it', async (status) => {
    scripted().reply(status, 'upstream is away');
    expect(await failure()).toMatchObject({ is: 'status', status });
  });

  it('that found no connection was never sent', async () => {
    scripted().replyWithError(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }));
    expect(await failure()).toMatchObject({ is: 'unreachable', code: 'ECONNREFUSED' });
  });

  it('whose answer was cut off may have arrived', async () => {
    scripted().replyWithError(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }));
    expect(await failure()).toEqual({ is: 'lost', reason: 'ECONNRESET' });
  });

  it('answered by a proxy instead of Slack may have arrived', async () => {
    scripted().reply(200, '<html>Sign in to the guest network</html>');
    expect(await failure()).toMatchObject({ is: 'lost' });
  });
});
