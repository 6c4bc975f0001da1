// The page as it is served: what it shows, what forms do, and what a request that makes no sense gets.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Invocation } from '../../../src/core/command/invocation.ts';
import type { SubscriptionLine } from '../../../src/core/command/reply.ts';
import { COMMANDS } from '../../../src/core/command/table.ts';
import { sampleEdition } from '../../contracts/sample-edition.ts';
import { type OpenPage, openPage } from './open-page.ts';

const LINES: readonly SubscriptionLine[] = [
  {
    title: 'Daily digest',
    subscription: {
      id: 1,
      channel: { platform: 'browser', id: 'harbour' },
      takes: { kind: 'digest', digest: 'daily' },
      mode: 'digest',
      at: '09:00',
      days: [1, 2, 3, 4, 5],
      zone: 'Europe/Berlin',
      createdAt: 0,
      createdBy: 'page',
      paused: false,
      nextDue: Date.UTC(2026, 2, 13, 8),
      coveredTo: null,
    },
  },
  {
    title: 'Ferry <talks>',
    subscription: {
      id: 2,
      channel: { platform: 'browser', id: 'piers' },
      takes: { kind: 'topic', topic: 'ferry talks' },
      mode: 'updates',
      at: '09:00',
      days: [1, 2, 3, 4, 5],
      zone: 'Europe/Berlin',
      createdAt: 0,
      createdBy: 'page',
      paused: false,
      nextDue: null,
      coveredTo: null,
    },
  },
];

let page: OpenPage;
let asked: Invocation[];
beforeEach(async () => {
  asked = [];
  page = await openPage({
    clock: { now: () => Date.UTC(2026, 2, 12, 8, 14) },
    overview: async () => ({
      articles: 1284,
      stories: 96,
      nextDigest: Date.UTC(2026, 2, 13, 8),
      hasSamples: true,
    }),
    subscriptions: async () => LINES,
  });
  await page.platform.start(async (invocation) => {
    asked.push(invocation);
    return { to: 'asker', kind: 'edition', edition: sampleEdition('Ferries start'), story: null, others: [] };
  });
});
afterEach(() => page.close());

const shown = async (query = ''): Promise<string> => (await page.send(`/${query}`)).body;

describe('the page', () => {
  it('shows what is really in the store', async () => {
    const body = await shown();
    expect(body).toMatch(
      /Articles<\/dt><dd>1,284<.*Stories<\/dt><dd>96<.*Next digest<\/dt><dd>Fri 13 March 09:00</s,
    );
  });

  it('begins with general, and says in a channel without messages what can be typed', async () => {
    const body = await shown();
    expect(body).toContain('<h2># general</h2>');
    expect(body.replaceAll(/<[^>]+>/g, '')).toContain(
      'No digest yet. 1,284 sample articles are stored. Type /summary to read one now, or /subscribe daily at 09:00.',
    );
  });

  it('lists the channels with what they take, the open one with its next run', async () => {
    const body = await shown('?channel=harbour');
    expect(body).toContain('aria-current="page"><bdi># harbour</bdi><span>digest</span>');
    expect(body).toContain('<bdi># piers</bdi><span>updates</span>');
    expect(body).toContain('<bdi># general</bdi><span>quiet</span>');
    expect(body).toContain('Daily digest, weekdays 09:00, Europe/Berlin');
    expect(body).toContain('Next: <bdi>Fri 13 March 09:00</bdi>');
    expect(await shown('?channel=piers')).toContain('Ferry &lt;talks&gt;');
  });

  it('opens any other name, however it is typed', async () => {
    expect(await shown('?channel=%23%20Ferry-Ports')).toContain('<h2># ferry-ports</h2>');
  });

  it('holds every command of the table, with its options', async () => {
    const body = await shown();
    for (const { name, description } of COMMANDS) {
      expect(body).toContain(`data-name="/${name}"`);
      expect(body).toContain(description.replaceAll('’', '’'));
    }
    expect(body).toContain('<b>/subscribe</b><i> what [at] [days] [zone] [mode]</i>');
  });

  it('draws a delivery that another process posted, in both views, under its day', async () => {
    const { platform } = page;
    const [drawn = ''] = platform.draw(sampleEdition('Ferries start on Friday'), null).parts;
    await platform.post({ channel: { platform: 'browser', id: 'general' }, mark: 'm1', part: 0, drawn });
    const body = await shown();
    expect(body.match(/Ferries start on Friday/g)).toHaveLength(2);
    expect(body).toContain('Thursday 12 March');
    expect(body).toContain('Today at 09:14');
    expect(body).not.toContain('No digest yet');
    const { body: news } = await page.send('/messages?channel=general&after=0');
    expect(news).toContain('Ferries start on Friday');
    const id = /data-id="(\d+)"/.exec(news)?.[1];
    expect(await page.send(`/messages?channel=general&after=${id}`)).toMatchObject({ status: 204, body: '' });
  });

  it('shows a message of another version as a line that says so', async () => {
    const old = {
      channel: 'general',
      at: 1,
      from: 'dateline',
      isPrivate: false,
      mark: null,
      part: 0,
    } as const;
    await page.store.transcript.append({ ...old, body: '{"is":"picture"}' });
    expect((await shown()).match(/another version of Dateline/g)).toHaveLength(2);
  });
});

describe('what people say', () => {
  it('is answered where the redirect leads', async () => {
    const { status, headers } = await page.post('/say', {
      text: ' /summary ferry talks since:3 days ',
      zone: 'Asia/Tokyo',
    });
    expect(status).toBe(303);
    expect(headers.location).toMatch(/^\/\?channel=general&view=slack#m\d+$/);
    expect(asked).toEqual([
      {
        id: expect.stringMatching(/./),
        asked: { kind: 'command', name: 'summary', options: {}, text: 'ferry talks since:3 days' },
        channel: { platform: 'browser', id: 'general' },
        channelName: '#general',
        workspace: 'browser',
        asker: { id: 'person-of-a-test', zone: 'Asia/Tokyo' },
        at: Date.UTC(2026, 2, 12, 8, 14),
      },
    ]);
    const body = await shown();
    expect(body).toContain('/summary ferry talks since:3 days');
    expect(body).toContain('Only visible to you');
    expect(body).toContain(`id="${headers.location?.split('#')[1]}"`);
  });

  it('and its answer are seen by nobody else', async () => {
    await page.post('/say', { text: '/summary ferry' });
    const other = { headers: { cookie: 'dateline-asker=somebody-else---' } };
    const { body } = await page.send('/', other);
    expect(body).not.toContain('/summary ferry');
    expect(body).not.toContain('Only visible to you');
    expect((await page.send('/messages?channel=general&after=0', other)).status).toBe(204);
    expect(await shown()).toContain('/summary ferry');
  });

  it.each(['', 'dateline-asker=short', 'dateline-asker=<script>aaaaaaaa'])(
    'by somebody with the cookie “%s” makes them a person of their own',
    async (cookie) => {
      const { headers } = await page.post('/say', { text: '/summary' }, { cookie });
      const [made = ''] = headers['set-cookie'] ?? [];
      expect(made).toMatch(/^dateline-asker=[\w-]{16}; .*HttpOnly; SameSite=Lax/);
      expect(made).toContain(asked[0]?.asker.id);
    },
  );

  it('keeps the view that it was said in', async () => {
    const { headers } = await page.post('/say', { text: '/summary', view: 'discord' });
    expect(headers.location).toContain('view=discord');
    expect(await shown('?view=discord')).toMatch(/id="view-discord"[^>]* checked/);
  });

  it('ignores a zone that is none', async () => {
    await page.post('/say', { text: '/summary', zone: 'Mars/Olympus' });
    expect(asked[0]?.asker.zone).toBeNull();
  });

  it.each([
    ['hello there', 'Commands begin with a slash. Try:'],
    ['/sumary ferry', '“/sumary” is not a command. There are:'],
    ['/', '“/” is not a command.'],
    ['/<script>alert(1)</script>', '“/&lt;script&gt;alert(1)&lt;/script&gt;” is not a command.'],
  ])('gets a hint for “%s”', async (text, hint) => {
    expect((await page.post('/say', { text })).status).toBe(303);
    expect(await shown()).toContain(hint);
    expect(asked).toEqual([]);
  });

  it('names a failure in the log, and shows nothing of it', async () => {
    await page.platform.start(async () => {
      throw new Error('innards');
    });
    await page.post('/say', { text: '/summary' });
    const body = await shown();
    const trace = /in the log as <code>([0-9a-f]{6})/.exec(body)?.[1];
    expect(page.logged.join()).toContain(`trace: '${trace}'`);
    expect(body).not.toContain('innards');
  });

  it('is still answered when the page stops meanwhile', async () => {
    const heard = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<void>();
    await page.platform.start(async () => {
      heard.resolve();
      await answer.promise;
      return { to: 'asker', kind: 'notice', is: 'done', text: [{ text: 'just in time' }], choices: [] };
    });
    const said = page.post('/say', { text: '/summary' });
    await heard.promise;
    const stopped = page.platform.stop();
    answer.resolve();
    await stopped;
    const bodies = (await page.store.transcript.list('general', 0, 10)).map(({ body }) => body);
    expect(bodies.join()).toContain('just in time');
    expect((await said).status).toBe(303);
  });

  it('is refused while nobody can answer', async () => {
    await page.platform.stop();
    const { status, body } = await page.post('/say', { text: '/summary' });
    expect(status).toBe(503);
    expect(body).toContain('Dateline is not ready to answer');
    expect((await page.send('/')).status).toBe(200);
  });
});

describe('what people press', () => {
  it('acts on the chosen story in Slack’s view', async () => {
    await page.post('/press', { press: 'more:71', chosen: 'more:71:2' });
    await page.post('/press', { press: 'post:71', chosen: 'more:71:2' });
    expect(asked.map((invocation) => invocation.asked)).toEqual([
      { kind: 'action', action: { name: 'more', target: '71:2' } },
      { kind: 'action', action: { name: 'post', target: '71' } },
    ]);
  });

  it.each(['', 'drop:everything', 'constructor:1'])(
    'is refused for “%s”, which no button says',
    async (press) => {
      const { status, body } = await page.post('/press', { press });
      expect(status).toBe(400);
      expect(body).toContain('not a button');
      expect(asked).toEqual([]);
    },
  );
});

describe('a request that makes no sense', () => {
  it.each<[string, string, number, string]>([
    ['a name that is none', '/?channel=a%20b', 400, 'not a channel’s name'],
    ['a name with markup', '/?channel=%3Cb%3E', 400, 'not a channel’s name'],
    ['a broken escape', '/?channel=%E0%A4%A', 400, 'not a channel’s name'],
    ['a number that is none', '/messages?channel=general&after=x', 400, 'number of a message'],
    ['no channel', '/messages?after=1', 400, 'channel’s name'],
    ['an unknown address', '/admin.php', 404, 'no such page'],
    ['a way out of the folder', '/assets/../routes.ts', 404, 'no such page'],
  ])('with %s gets a page that says so', async (_, path, status, words) => {
    const answer = await page.send(path);
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(words);
    expect(answer.body).not.toMatch(/\bat .*\.ts:\d+/);
  });

  it.each<[string, Record<string, string>, number]>([
    ['no text', {}, 400],
    ['an empty line', { text: '   ' }, 400],
    ['a line without end', { text: '/'.repeat(4_001) }, 400],
    ['no channel’s name', { text: '/summary', channel: 'a b' }, 400],
    ['more than any form', { text: 'x'.repeat(20_000) }, 413],
  ])('with %s is not taken', async (_, fields, status) => {
    const answer = await page.post('/say', fields);
    expect(answer.status).toBe(status);
    expect(answer.body).toContain('id="problem"');
    expect(asked).toEqual([]);
  });

  it.each(['multipart/form-data; boundary=x', 'application/json', 'text/plain'])(
    'with a body of %s that is none is not taken',
    async (type) => {
      const headers = { origin: page.origin, 'content-type': type };
      const answer = await page.send('/say', { method: 'POST', headers, body: '{"channel":"general"' });
      expect(answer.status).toBe(403);
      expect(asked).toEqual([]);
    },
  );

  it('of unknown length is not taken', async () => {
    const headers = { origin: page.origin, 'transfer-encoding': 'chunked' };
    const answer = await page.send('/say', { method: 'POST', headers, body: 'token=x' });
    expect([answer.status, page.logged]).toEqual([411, []]);
  });

  it('with another method finds nothing', async () => {
    const answer = await page.send('/say', { method: 'DELETE', headers: { origin: page.origin } });
    expect([answer.status, page.logged]).toEqual([404, []]);
  });

  it('that the store cannot answer gets a page without innards', async () => {
    const broken = await openPage({
      overview: async () => {
        throw new Error('innards');
      },
    });
    const { status, body } = await broken.send('/');
    await broken.close();
    expect(status).toBe(500);
    expect(body).not.toContain('innards');
    expect(broken.logged.join()).toContain('the page failed');
  });
});
