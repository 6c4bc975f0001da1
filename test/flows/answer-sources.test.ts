// `/sources`, and feeds as something that a channel takes: the real store, a small web.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/core/command/reply.ts';
import { UNSAID } from '../../src/core/feed/feed.ts';
import { HOUR } from '../../src/core/time/instant.ts';
import { feedWith, pageWith } from '../fakes/small-web.ts';
import { labelsOf, NOW, openSampleHouse, type SampleHouse, wordsOf } from './sample-house.ts';

const HILL_POST = feedWith('Hill Post', { title: 'One', at: NOW - HOUR });

let house: SampleHouse;
let count = 0;
let hills = '';
beforeAll(async () => {
  house = await openSampleHouse();
  hills = house.web.url('/rss');
});
afterAll(async () => {
  expect(house.errors).toEqual([]);
  await house.close();
});
// Each in a workspace and a channel of its own.
beforeEach(() => {
  count += 1;
  house.workspace = `discord:${count}`;
  house.channel = { platform: 'discord', id: `9${count}` };
  house.permit({ allowed: true });
  house.web.clear();
  house.web.at('/rss', HILL_POST);
});

const own = () => house.store.feeds.list(house.workspace);
const actionOf = (reply: Reply, label: string) => {
  const choice = reply.kind === 'notice' ? reply.choices.find((one) => one.label === label) : undefined;
  if (choice === undefined) throw new Error(`no button ${label}`);
  return choice.action;
};
const press = (reply: Reply, label: string): Promise<Reply> => {
  const { name, target } = actionOf(reply, label);
  return house.press(name, target);
};

describe('/sources', () => {
  it('says how to begin where there are none', async () => {
    expect(wordsOf(await house.type('/sources'))).toBe(
      'This workspace has no feeds of its own. Add one: /sources add https://example.org/feed',
    );
  });

  it.each(['/sources add HILLS', '/sources <HILLS>', '/sources add <HILLS|the hills>'])(
    '%s adds a feed for this workspace alone',
    async (line) => {
      const reply = await house.type(line.replace('HILLS', hills));
      expect(wordsOf(reply)).toBe(
        `This workspace reads Hill Post (${house.web.host}/rss) from now on; it holds 1 item. Its news is told to all who use this Dateline.`,
      );
      expect(labelsOf(reply)).toEqual(['Subscribe this channel', 'Remove']);
      expect(await own()).toMatchObject([{ url: hills, owners: expect.arrayContaining([house.workspace]) }]);
      house.workspace = 'discord:other';
      expect(wordsOf(await house.type('/sources'))).toMatch(/has no feeds of its own/u);
    },
  );

  it('takes options by name, as Discord passes them', async () => {
    await house.give('sources', { action: 'add', address: hills });
    expect(await own()).toHaveLength(1);
    expect((await house.give('sources', { action: 'list' })).kind).toBe('feeds');
  });

  it('adds nothing twice', async () => {
    await house.type(`/sources ${hills}`);
    expect(wordsOf(await house.type(`/sources ${hills}/`))).toBe('This workspace reads Hill Post already.');
    expect(await own()).toHaveLength(1);
  });

  it('offers the feeds of a site as buttons, and as lines to type', async () => {
    const feeds = [
      { url: hills, title: 'All news' },
      { url: `/${'very-'.repeat(20)}long`, title: null },
    ];
    house.web.at('/', pageWith(feeds));
    const reply = await house.type(`/sources add ${house.web.host}`);
    expect(wordsOf(reply)).toContain(`${house.web.host} has several feeds. Choose one, or type its line.`);
    expect(wordsOf(reply)).toContain(`All news: /sources add ${hills}`);
    // No platform lets a button carry the longer address.
    expect(labelsOf(reply)).toEqual(['All news']);
    expect(wordsOf(await press(reply, 'All news'))).toMatch(/^This workspace reads Hill Post/u);
  });

  it('offers what was typed of the schedule along with each feed of a site', async () => {
    const feeds = ['a', 'b'].map((path) => ({ url: `/${path}`, title: path }));
    house.web.at('/', pageWith(feeds));
    const reply = await house.type(`/subscribe ${house.web.url('/')} at:8am zone:Berlin mode:both`);
    expect(wordsOf(reply)).toContain(
      `${house.web.host} has several feeds. Type the line of one.\na: /subscribe ${house.web.url('/a')} at:08:00 days:daily zone:Europe/Berlin mode:both\nb: `,
    );
    expect(labelsOf(reply)).toEqual([]);
    expect(labelsOf(await house.type(`/subscribe ${house.web.url('/')}`))).toEqual(['a', 'b']);
  });

  it.each([
    ['/sources add', /^Add which\? There is no address\. Try: \/sources add https:/u],
    [
      '/sources add the hills',
      /^“the hills” is no address of the web, and too short for the text of an article\. Try:/u,
    ],
    [
      '/sources remvoe https://hills.example.org/rss',
      /^“remvoe https:.+ is no address of the web, and none of add, remove, list, check\. Try:/u,
    ],
    ['/sources help', /^“help” is no address of the web, and none of add, remove, list, check\. Try:/u],
    ['/sources add Hello.', /^“Hello\.” is no address of the web/u],
    ['/sources add WEB/nowhere', /^No feed: hills\.example\.org:\d+ answers 404: .+ To do: check/u],
  ])('%s says what is wrong', async (line, says) => {
    const reply = await house.type(line.replace('WEB', house.web.url('')));
    expect(wordsOf(reply)).toMatch(says);
    expect(reply).toMatchObject({ is: 'mistake' });
    expect(await own()).toEqual([]);
  });

  it('explains why an address must not be asked', async () => {
    expect(wordsOf(await house.type('/sources add http://192.0.2.7/feed'))).toBe(
      'No feed: 192.0.2.7 is an address reserved for special use; whoever runs Dateline can allow it with FETCH_ALLOW. To do: give an address that everybody can open.',
    );
  });

  it('lists them with health, the unwell first, and counts those of the operator', async () => {
    const second = house.web.url('/valleys');
    house.web.at('/valleys', feedWith('Valley Post'));
    await house.type(`/sources ${hills}`);
    await house.type(`/sources ${second}`);
    await house.store.feeds.add({ url: 'https://all.example.org/rss', ...UNSAID }, 'operator', NOW);
    const [claimed] = (
      await house.store.feeds.claim({
        owner: 'me',
        now: NOW,
        until: NOW + HOUR,
        limit: 99,
        busy: [],
        perHost: 9,
      })
    ).filter(({ setting }) => setting.url === second);
    if (claimed === undefined) throw new Error('not claimed');
    await house.store.feeds.settle(claimed.id, 'me', {
      ...claimed.state,
      health: { is: 'failing', since: NOW - HOUR, times: 3, why: 'its server has a fault' },
    });
    const reply = await house.type('/sources list');
    expect(reply).toMatchObject({
      to: 'asker',
      kind: 'feeds',
      more: 0,
      operators: 1,
      lines: [
        {
          address: `${house.web.host}/valleys`,
          condition: { is: 'kept', health: { is: 'failing', times: 3 }, newestAt: null },
        },
        { address: `${house.web.host}/rss`, condition: { is: 'kept', health: { is: 'new' } } },
      ],
    });
  });

  it('checks one, or all, and keeps nothing of it', async () => {
    await house.type(`/sources ${hills}`);
    house.web.at('/rss', { status: 410 });
    const checked = {
      is: 'checked',
      check: { is: 'failed', why: `${house.web.host} answers 410: it is gone for good` },
    };
    expect(await house.type('/sources check')).toMatchObject({ lines: [{ condition: checked }] });
    expect(await house.type(`/sources check ${hills}`)).toMatchObject({ lines: [{ condition: checked }] });
    expect((await own())[0]?.health).toEqual({ is: 'new' });
    const [feed] = await own();
    expect(await house.press('check-feed', feed?.id ?? '')).toMatchObject({
      lines: [{ condition: checked }],
    });
    expect(wordsOf(await house.type('/sources check moors'))).toMatch(
      /^This workspace does not read “moors”/u,
    );
  });

  it('removes by address, by name and by button, and says how to undo it', async () => {
    await house.type(`/sources ${hills}`);
    expect(wordsOf(await house.type('/sources remove https://moors.example.org/'))).toMatch(/does not read/u);
    expect(labelsOf(await house.type('/sources remove'))).toEqual(['Hill Post']);
    expect(wordsOf(await house.type(`/sources remove ${hills}`))).toBe(
      `Removed: Hill Post. What came from it stays. Undo with /sources add ${hills}`,
    );
    expect(await own()).toEqual([]);
    const added = await house.type(`/sources ${hills}`);
    await press(added, 'Remove');
    expect(await own()).toEqual([]);
    expect(wordsOf(await press(added, 'Remove'))).toBe('That feed is no longer here.');
  });

  it('says when a channel still takes what its workspace no longer reads', async () => {
    const url = house.web.url(`/${count}`);
    house.web.at(`/${count}`, HILL_POST);
    await house.type(`/subscribe ${url}`);
    expect(wordsOf(await house.type(`/sources remove ${url}`))).toContain(
      'This channel still takes it and will get nothing: /unsubscribe stops that.',
    );
  });

  it('counts the channels of the workspace that still take it, where the platform tells which they are', async () => {
    const url = house.web.url(`/${count}`);
    house.web.at(`/${count}`, HILL_POST);
    house.workspace = `slack:T${count}`;
    for (const id of ['C1', 'C2', 'C3']) {
      house.channel = { platform: 'slack', id: `T${count}/${id}` };
      await house.type(`/subscribe ${url}`);
    }
    // Another workspace reads it too, so that it goes on.
    house.workspace = 'slack:T0';
    house.channel = { platform: 'slack', id: 'T0/C1' };
    await house.type(`/subscribe ${url}`);
    house.workspace = `slack:T${count}`;
    house.channel = { platform: 'slack', id: `T${count}/C3` };
    expect(wordsOf(await house.type(`/sources remove ${url}`))).toContain(
      'This channel and 2 others still take it: /unsubscribe, typed there, stops that.',
    );
    house.workspace = 'slack:T0';
    house.channel = { platform: 'slack', id: 'T0/C2' };
    expect(wordsOf(await house.type(`/sources remove ${url}`))).toContain(
      '1 channel still takes it and will get nothing: /unsubscribe, typed there, stops that.',
    );
  });

  it('lists those that are meant', async () => {
    await house.type(`/sources ${hills}`);
    expect(await house.type('/sources list hill')).toMatchObject({ lines: [{ name: 'Hill Post' }] });
    expect(wordsOf(await house.type('/sources list zzz'))).toMatch(/^This workspace does not read “zzz”/u);
  });

  it('lets a button touch no feed of another workspace', async () => {
    const added = await house.type(`/sources ${hills}`);
    const before = house.workspace;
    house.workspace = 'discord:thief';
    expect(wordsOf(await press(added, 'Remove'))).toBe('That feed is no longer here.');
    house.workspace = before;
    expect(await own()).toHaveLength(1);
  });

  it('lets only those change them who may subscribe', async () => {
    await house.type(`/sources ${hills}`);
    house.permit({ allowed: false, because: 'not-entitled', who: 'people with Manage Channel' });
    const refused = 'Only people with Manage Channel can change the feeds of #harbour.';
    const [feed] = await own();
    for (const reply of [
      await house.type('/sources add https://moors.example.org/'),
      await house.type(`/sources add ${'A text that is pasted. '.repeat(20)}`),
      await house.type(`/sources remove ${hills}`),
      await house.press('remove-feed', feed?.id ?? ''),
      await house.press('add-feed', 'https://moors.example.org/'),
    ])
      expect(wordsOf(reply)).toBe(refused);
    expect(house.web.asked).toHaveLength(1);
    expect((await house.type('/sources')).kind).toBe('feeds');
  });

  it('has room for a hundred', async () => {
    for (let n = 0; n < 100; n += 1)
      await house.store.feeds.add({ url: `https://n${n}.example.org/rss`, ...UNSAID }, house.workspace, NOW);
    expect(wordsOf(await house.type(`/sources ${hills}`))).toMatch(
      /^This workspace has 100 feeds, the most/u,
    );
    expect(await house.type('/sources')).toMatchObject({ more: 80, lines: { length: 20 } });
  });

  it('takes in the text of an article, word for word', async () => {
    const text =
      `Ferry: the “talks” go on\n\n${'They list, check and remove what add: nothing. '.repeat(8)}`.trim();
    expect(wordsOf(await house.type(`/sources add ${text}`))).toBe('Taken in: Ferry: the “talks” go on.');
    expect(house.pasted.at(-1)).toBe(text);
    expect(wordsOf(await house.type(`/sources add Ferry talks end.\n\n${text}`))).toBe(
      'Taken in: Ferry talks end.',
    );
  });
});

describe('/subscribe with an address', () => {
  const taken = () => house.store.subscriptions.list(house.channel);

  it('takes the feed, which the workspace reads from then on', async () => {
    expect(wordsOf(await house.type(`/subscribe ${hills} at:18:00 days:weekdays mode:both`))).toBe(
      'This channel takes the feed “Hill Post”, weekdays 18:00 Europe/Berlin, and updates as they come. First: Thu 12 March. Stop it with /unsubscribe.',
    );
    const [feed] = await own();
    expect(await taken()).toMatchObject([
      { takes: { kind: 'feed', feed: feed?.id, label: 'Hill Post' }, mode: 'both', at: '18:00' },
    ]);
  });

  it('asks nothing of a feed that is read and does well', async () => {
    await house.type(`/sources ${hills}`);
    const all = await house.store.feeds.claim({
      owner: 'me',
      now: NOW + HOUR,
      until: NOW + 2 * HOUR,
      limit: 99,
      busy: [],
      perHost: 99,
    });
    for (const { id, state } of all)
      await house.store.feeds.settle(id, 'me', {
        ...state,
        title: 'Hill Post',
        lastAskedAt: NOW,
        health: { is: 'well' },
      });
    house.web.clear();
    await house.type(`/subscribe ${hills}`);
    expect(house.web.asked).toEqual([]);
    expect(await taken()).toHaveLength(1);
  });

  it('is subscribed by the button under a feed that was just added', async () => {
    const added = await house.type(`/sources ${hills}`);
    expect(wordsOf(await press(added, 'Subscribe this channel'))).toMatch(
      /^This channel takes the feed “Hill Post”/u,
    );
    expect(wordsOf(await press(added, 'Subscribe this channel'))).toMatch(
      /takes the feed “Hill Post”, .+ already/u,
    );
  });

  it('is listed by its name and stopped by its address or its name, with the line that brings it back', async () => {
    for (const what of [hills, 'hill post']) {
      await house.type(`/subscribe ${hills} at:09:00`);
      const listed = await house.type('/subscriptions');
      expect(listed.kind === 'subscriptions' && listed.lines.map(({ title }) => title)).toEqual([
        'Hill Post',
      ]);
      expect(wordsOf(await house.type(`/unsubscribe ${what}`))).toBe(
        `Stopped: Hill Post. Undo with /subscribe ${hills} at:09:00 days:daily zone:Europe/Berlin mode:digest`,
      );
      expect(await taken()).toEqual([]);
    }
  });

  it('comes back by its address after the workspace has removed it, never by words that are none', async () => {
    await house.type(`/subscribe ${hills} at:09:00`);
    await house.type(`/sources remove ${hills}`);
    const line = `/subscribe ${hills} at:09:00 days:daily zone:Europe/Berlin mode:digest`;
    expect(wordsOf(await house.type('/unsubscribe all'))).toBe(`Stopped: Hill Post. Undo with ${line}`);
    // What others read here may have a secret in its address.
    const url = `${hills}?key=s3cret`;
    const { feed } = await house.store.feeds.add({ ...UNSAID, url }, 'operator', NOW);
    await house.type(`/subscribe ${hills} at:09:00`);
    const [taken] = await house.store.subscriptions.list(house.channel);
    if (taken === undefined) throw new Error('nothing is taken');
    const { id: _, ...schedule } = taken;
    await house.store.subscriptions.add({
      ...schedule,
      takes: { kind: 'feed', feed: feed.id, label: 'Secrets' },
    });
    expect(wordsOf(await house.type('/unsubscribe secrets'))).toBe('Stopped: Secrets.');
    await house.type('/subscribe ferry talks');
    expect(wordsOf(await house.type('/unsubscribe all')).split('\n')).toEqual([
      'Stopped: Hill Post, ferry talks. Undo with',
      line,
      expect.stringMatching(/^\/subscribe "ferry talks" at:/u),
    ]);
  });

  it('says what is wrong with an address, and takes nothing', async () => {
    expect(wordsOf(await house.type(`/subscribe ${house.web.url('/moors')}`))).toMatch(/^No feed: hills/u);
    house.permit({ allowed: false, because: 'not-entitled', who: 'people with Manage Channel' });
    expect(wordsOf(await house.type(`/subscribe ${hills}`))).toMatch(/^Only people with Manage Channel/u);
    expect(await taken()).toEqual([]);
  });
});
