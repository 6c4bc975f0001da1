// Who gets the page, who gets nothing: requests to the real server, and the pure decisions behind them.
import { afterEach, describe, expect, it } from 'vitest';
import { accessOf, type GuardSettings, isOwnOrigin, mayVisit } from '../../../src/adapters/browser/guard.ts';
import { type OpenPage, openPage, TOKEN } from './open-page.ts';

const ADMIN = 'correct horse battery staple';
const local: GuardSettings = {
  host: '127.0.0.1',
  publicUrl: null,
  takesSlackEvents: false,
  adminToken: null,
};

let page: OpenPage;
afterEach(() => page?.close());

const opened = async (guard: Partial<GuardSettings> = {}): Promise<OpenPage> => {
  page = await openPage({ guard: { ...local, ...guard } });
  await page.platform.start(async () => ({
    to: 'asker',
    kind: 'notice',
    is: 'done',
    text: [{ text: 'answered' }],
    choices: [],
  }));
  return page;
};

describe('an open page', () => {
  it('is shown under every name of this computer, on its port', async () => {
    const { send, port } = await opened();
    for (const name of ['localhost', '127.0.0.1', '[::1]', 'LOCALHOST']) {
      const { status, body } = await send('/', { headers: { host: `${name}:${port}` } });
      expect([name, status]).toEqual([name, 200]);
      expect(body).toContain('Dateline');
    }
  });

  it.each([
    ['another name that points here', { host: 'evil.example' }],
    ['another name on its port', { host: 'evil.example:PORT' }],
    ['a name that begins like ours', { host: 'localhost.evil.example:PORT' }],
    ['no port', { host: 'localhost' }],
    ['another port', { host: 'localhost:1' }],
    ['a forwarded request', { 'x-forwarded-for': '203.0.113.9' }],
    ['a forwarded host', { 'x-forwarded-host': 'bot.example' }],
    ['a proxy’s own header', { forwarded: 'for=203.0.113.9' }],
    ['a cache on the way', { via: '1.1 cache' }],
  ])('gives nothing to %s', async (_, headers: Record<string, string>) => {
    const { send, port } = await opened();
    const given = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('PORT', String(port))]),
    );
    for (const path of ['/', '/messages?channel=general&after=0', '/assets/page.js']) {
      const { status, body } = await send(path, { headers: given });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body).toBe('');
    }
  });

  it.each([
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['a hidden origin', { origin: 'null' }],
    ['another port of this computer', { origin: 'http://127.0.0.1:1' }],
    ['another scheme', { origin: 'https://127.0.0.1:PORT' }],
  ])('takes no form from %s', async (_, headers) => {
    const { post, port, store } = await opened();
    const origin = headers.origin.replace('PORT', String(port));
    for (const path of ['/say', '/press']) {
      const { status, body } = await post(path, { text: '/summary', press: 'more:1' }, { origin });
      expect([status, body]).toEqual([403, '']);
    }
    expect(await store.transcript.list('general', 0, 10)).toEqual([]);
  });

  it('takes no form without an origin', async () => {
    const { send } = await opened();
    const body = new URLSearchParams({ token: TOKEN, channel: 'general', text: '/summary' }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await send('/say', { method: 'POST', body, headers })).toMatchObject({ status: 403, body: '' });
  });

  it.each(['', 'the-token-of-another-start'])('takes no form with the token “%s”', async (token) => {
    const { post, store } = await opened();
    const { status, body } = await post('/say', { text: '/summary', token });
    expect(status).toBe(403);
    expect(body).toContain('started anew');
    expect(await store.transcript.list('general', 0, 10)).toEqual([]);
  });

  it('tells the browser to run nothing but its own files, in no frame, and to keep nothing', async () => {
    const { send, post } = await opened();
    const answers = [
      await send('/'),
      await send('/nowhere'),
      await send('/assets/page.js'),
      await send('/', { headers: { host: 'evil.example' } }),
      await post('/say', { text: '/summary' }),
    ];
    for (const { headers } of answers) {
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers).toMatchObject({
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cache-control': 'no-store',
      });
    }
  });
});

describe('a page that others could reach', () => {
  it.each<[string, Partial<GuardSettings>]>([
    ['a public address', { publicUrl: 'https://bot.example' }],
    ['an open host', { host: '0.0.0.0' }],
    ['Slack’s events', { takesSlackEvents: true }],
  ])('is off with %s and no admin token', async (_, guard) => {
    const { send, post } = await opened(guard);
    expect(await send('/')).toMatchObject({ status: 403, body: '' });
    expect(await post('/say', { text: '/summary' })).toMatchObject({ status: 403, body: '' });
  });

  it('asks for the admin token first, and shows nothing before', async () => {
    const { send, post, logged, store } = await opened({ host: '0.0.0.0', adminToken: ADMIN });
    const door = await send('/');
    expect(door.status).toBe(401);
    expect(door.body).toContain('ADMIN_TOKEN');
    expect(door.body).not.toContain('1,284');
    expect((await send('/messages?channel=general&after=0')).status).toBe(401);
    expect((await post('/say', { text: '/summary' })).status).toBe(401);
    expect(await store.transcript.list('general', 0, 10)).toEqual([]);

    const wrong = await post('/login', { secret: `${ADMIN}!` });
    expect(wrong.status).toBe(401);
    expect(wrong.headers['set-cookie']).toBeUndefined();
    expect(wrong.body).not.toContain(ADMIN);
    expect(logged.join()).toContain('wrong token');
    expect(logged.join()).not.toContain(ADMIN);
  });

  it('opens to whoever knows it, with a cookie that no script and no other site can use', async () => {
    const { send, post } = await opened({ host: '0.0.0.0', adminToken: ADMIN });
    const { status, headers } = await post('/login', { secret: ADMIN });
    expect(status).toBe(303);
    const [cookie = ''] = headers['set-cookie'] ?? [];
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    expect(cookie).not.toContain(ADMIN);
    const session = { cookie: cookie.split(';')[0] ?? '' };
    expect((await send('/', { headers: session })).body).toContain('1,284');
    expect((await post('/say', { text: '/summary' }, session)).status).toBe(303);
    expect((await send('/', { headers: { cookie: 'dateline-session=guessed' } })).status).toBe(401);
  });

  it('logs nobody in from another site', async () => {
    const { post } = await opened({ host: '0.0.0.0', adminToken: ADMIN });
    const foreign = await post('/login', { secret: ADMIN }, { origin: 'https://evil.example' });
    expect(foreign).toMatchObject({ status: 403, body: '' });
    expect((await post('/login', { secret: ADMIN, token: 'old' })).status).toBe(403);
  });

  it('sends its cookie by https alone where the world sees it so', async () => {
    const { post } = await opened({ publicUrl: 'https://bot.example', adminToken: ADMIN });
    const { headers } = await post(
      '/login',
      { secret: ADMIN },
      { host: 'bot.example', origin: 'https://bot.example', 'x-forwarded-for': '203.0.113.9' },
    );
    expect(headers['set-cookie']?.[0]).toContain('Secure');
  });
});

describe('the decisions', () => {
  const visit = (headers: Record<string, string>, remoteAddress = '127.0.0.1') => ({
    headers,
    localPort: 8787,
    remoteAddress,
  });

  it('a token locks the page, wherever it listens', () => {
    expect(accessOf(local)).toBe('open');
    expect(accessOf({ ...local, host: '::1' })).toBe('open');
    expect(accessOf({ ...local, host: '192.168.1.5' })).toBe('off');
    expect(accessOf({ ...local, adminToken: ADMIN })).toBe('locked');
  });

  it('a visitor from elsewhere is not local, whatever host is named', () => {
    expect(mayVisit(local, visit({ host: 'localhost:8787' }))).toBe(true);
    expect(mayVisit(local, visit({ host: 'localhost:8787' }, '::ffff:127.0.0.1'))).toBe(true);
    expect(mayVisit(local, visit({ host: 'localhost:8787' }, '192.168.1.9'))).toBe(false);
    expect(mayVisit(local, visit({}))).toBe(false);
  });

  it('the standard port may be left out', () => {
    expect(mayVisit(local, { ...visit({ host: 'localhost' }), localPort: 80 })).toBe(true);
  });

  it('a locked page on loopback is for this computer alone; a public one for its own name', () => {
    const locked = { ...local, adminToken: ADMIN };
    expect(mayVisit(locked, visit({ host: 'bot.example' }))).toBe(false);
    const known = { ...locked, publicUrl: 'https://bot.example/' };
    expect(mayVisit(known, visit({ host: 'bot.example' }, '10.0.0.1'))).toBe(true);
    for (const same of ['BOT.example', 'bot.example:443'])
      expect(mayVisit(known, visit({ host: same }, '10.0.0.1'))).toBe(true);
    for (const other of ['evil.example', 'bot.example:444', 'bot.example@evil.example', ''])
      expect(mayVisit(known, visit({ host: other }, '10.0.0.1'))).toBe(false);
  });

  it('an exposed page may stand behind a proxy that speaks https', () => {
    const exposed = { ...local, host: '0.0.0.0', adminToken: ADMIN };
    const headers = { host: 'bot.example', origin: 'https://bot.example' };
    expect(isOwnOrigin(exposed, visit(headers))).toBe(true);
    expect(isOwnOrigin(local, visit(headers))).toBe(false);
    const renamed = { ...exposed, publicUrl: 'https://bot.example' };
    expect(isOwnOrigin(renamed, visit({ host: '10.0.0.2:80', origin: 'https://bot.example' }))).toBe(true);
  });
});
