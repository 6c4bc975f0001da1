import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/core/command/table.ts';
import { DAY } from '../../src/core/time/instant.ts';
import { labelsOf, openSampleHouse, type SampleHouse, wordsOf } from './sample-house.ts';

const CROSSING = 'First phase of crossing deal ends';
const SLIDE = 'Villages cut off by landslide';
const TRAIN = 'Night train between Varrel and Oslund';

describe('answers', () => {
  let house: SampleHouse;
  beforeAll(async () => {
    house = await openSampleHouse();
  });
  afterAll(async () => {
    expect(house.errors).toEqual([]);
    await house.close();
  });

  describe('/summary', () => {
    it('is the digest, to the asker', async () => {
      const reply = await house.type('/summary');
      expect(reply).toMatchObject({ to: 'asker', kind: 'edition', story: null, others: [] });
      expect(reply.kind === 'edition' && reply.edition.edition.stories.map(({ label }) => label)).toEqual([
        CROSSING,
        SLIDE,
        TRAIN,
      ]);
    });

    it('is one story for words, the others as buttons', async () => {
      const reply = await house.type('/summary Northline');
      expect(reply).toMatchObject({ kind: 'edition', story: 1 });
      expect(labelsOf(reply)).toEqual([SLIDE]);
      const [other] = reply.kind === 'edition' ? reply.others : [];
      const pressed = await house.press('summary', other?.action.target ?? '');
      expect(pressed.kind === 'edition' && pressed.edition.edition.title).toBe(SLIDE);
    });

    it('takes the options that a platform passes by name', async () => {
      const reply = await house.give('summary', { topic: 'landslide', since: 'yesterday' });
      expect(reply.kind === 'edition' && reply.edition.edition.window.from).toBe(
        Date.parse('2026-03-11T00:00+01:00'),
      );
    });

    it('says that nothing matches, and what does', async () => {
      const reply = await house.type('/summary landslide trombone');
      expect(wordsOf(reply)).toBe(
        `No story matches “landslide trombone”. Nearest: ${SLIDE}. Newest: ${CROSSING}, ${TRAIN}.`,
      );
      expect(reply).toMatchObject({ kind: 'notice', is: 'nothing', to: 'asker' });
      expect(labelsOf(reply)).toEqual([SLIDE, CROSSING, TRAIN]);
    });
  });

  describe('/timeline', () => {
    it('is the events of a story, oldest first, to be posted', async () => {
      const reply = await house.type('/timeline landslide');
      if (reply.kind !== 'timeline') throw new Error(reply.kind);
      const dates = reply.events.map(({ date }) => date);
      expect(dates).toContain('2026-03-10');
      expect(dates).toEqual([...dates].sort());
      expect(reply).toMatchObject({ to: 'asker', story: { label: SLIDE }, zone: 'Europe/Berlin' });
      const posted = await house.press('post-timeline', reply.post?.target ?? '');
      expect(posted).toEqual({ ...reply, to: 'channel', post: null });
    });

    it('keeps to since and until, and so does what is posted', async () => {
      const reply = await house.type('/timeline crossing since:2026-03-09 until:2026-03-10');
      if (reply.kind !== 'timeline') throw new Error(reply.kind);
      expect(new Set(reply.events.map(({ date }) => date))).toEqual(new Set(['2026-03-09', '2026-03-10']));
      const posted = await house.press('post-timeline', reply.post?.target ?? '');
      expect(posted.kind === 'timeline' && posted.events).toEqual(reply.events);
    });

    it('keeps a year when a day of it is within', async () => {
      const reply = await house.type('/timeline crossing until:2025-06-01');
      expect(reply.kind === 'timeline' && reply.events.map(({ date }) => date)).toEqual([
        '2020',
        '2025-01-24',
      ]);
    });

    it('is that of the newest story where none was named', async () => {
      const reply = await house.type('/timeline');
      expect(reply).toMatchObject({ kind: 'timeline', story: { label: CROSSING } });
      expect(labelsOf(reply)).toEqual([TRAIN, SLIDE]);
    });

    it('takes the words of a digest that has some', async () => {
      expect(await house.type('/timeline crossing')).toMatchObject({ story: { label: CROSSING } });
      expect(await house.type('/timeline daily')).toMatchObject({ story: { label: CROSSING } });
    });

    it('refuses an end before its beginning', async () => {
      expect(wordsOf(await house.type('/timeline crossing since:yesterday until:2026-03-01'))).toMatch(
        /^The time until which is before .* Try: \/timeline /,
      );
    });

    it('offers the same of other stories when nothing matches', async () => {
      const reply = await house.type('/timeline trombone');
      expect(reply).toMatchObject({ kind: 'notice', is: 'nothing' });
      expect(reply.kind === 'notice' && reply.choices[0]?.action.name).toBe('timeline');
    });
  });

  describe('/questions', () => {
    it('is what is open in all stories', async () => {
      const reply = await house.type('/questions');
      if (reply.kind !== 'questions') throw new Error(reply.kind);
      expect(reply.title).toBe('Open questions');
      expect(reply.stories.map(({ label }) => label)).toEqual([CROSSING, SLIDE]);
      expect(reply.stories.flatMap(({ questions }) => questions).every(({ state }) => state === 'open')).toBe(
        true,
      );
    });

    it('is what was answered in one', async () => {
      const reply = await house.type('/questions crossing answered');
      if (reply.kind !== 'questions') throw new Error(reply.kind);
      expect(reply.title).toBe(`Answered questions: ${CROSSING}`);
      expect(reply.stories).toHaveLength(1);
      expect(reply.stories.flatMap(({ questions }) => questions.map(({ state }) => state))).toContain(
        'answered',
      );
    });

    it('is all of them', async () => {
      const count = async (line: string): Promise<number> => {
        const reply = await house.type(line);
        return reply.kind === 'questions' ? reply.stories.flatMap(({ questions }) => questions).length : 0;
      };
      const [open, answered, all] = [
        await count('/questions crossing'),
        await count('/questions crossing answered'),
        await count('/questions crossing all'),
      ];
      expect(open).toBeGreaterThan(0);
      expect(answered).toBeGreaterThan(0);
      expect(all).toBeGreaterThanOrEqual(open + answered);
    });

    it('is empty for a story without any', async () => {
      expect(await house.type('/questions night train')).toMatchObject({ kind: 'questions', stories: [] });
    });
  });

  it.each(['/dateline', '/dateline help'])('%s shows every command', async (line) => {
    expect(await house.type(line)).toMatchObject({
      to: 'asker',
      kind: 'help',
      commands: COMMANDS,
      digests: [{ name: 'crossing' }, { name: 'daily' }],
    });
  });

  it('names a mistake and shows what would be right', async () => {
    const reply = await house.type('/subscribe daily at:9 o’clok');
    expect(reply).toEqual({
      to: 'asker',
      kind: 'notice',
      is: 'mistake',
      text: [
        { text: '“9 o’clok” is not a time. Try: ' },
        { text: '/subscribe daily at:09:00 days:weekdays', style: 'code' },
      ],
      choices: [],
    });
  });

  describe('buttons under an edition', () => {
    const edition = async (): Promise<number> => {
      const reply = await house.type('/summary');
      return reply.kind === 'edition' ? reply.edition.number : 0;
    };

    it('tell one story in full', async () => {
      const number = await edition();
      expect(await house.press('more', `${number}:3`)).toMatchObject({
        to: 'asker',
        kind: 'edition',
        edition: { number },
        story: 3,
      });
    });

    it.each(['more', 'follow', 'timeline', 'summary', 'questions'] as const)(
      'ask which story where there are several: %s',
      async (name) => {
        const number = await edition();
        const reply = await house.press(name, String(number));
        expect(labelsOf(reply)).toEqual([CROSSING, SLIDE, TRAIN]);
        expect(reply.kind === 'notice' && reply.choices[1]?.action).toEqual({ name, target: `${number}:2` });
      },
    );

    it('need not ask where there is one', async () => {
      const reply = await house.type('/summary landslide');
      const target = String(reply.kind === 'edition' ? reply.edition.number : 0);
      expect(await house.press('more', target)).toMatchObject({ kind: 'edition', story: 1 });
      expect(await house.press('timeline', target)).toMatchObject({
        kind: 'timeline',
        story: { label: SLIDE },
      });
    });

    it('show sources of all, or of one story', async () => {
      const number = await edition();
      expect(await house.press('sources', String(number))).toMatchObject({ kind: 'sources', story: null });
      expect(await house.press('sources', `${number}:2`)).toMatchObject({ kind: 'sources', story: 2 });
    });

    it('post to the channel', async () => {
      const number = await edition();
      expect(await house.press('post', String(number))).toMatchObject({
        to: 'channel',
        kind: 'edition',
        edition: { number },
        story: null,
      });
      expect(await house.press('post', `${number}:1`)).toMatchObject({ to: 'channel', story: 1 });
    });

    it('ask for timeline, summary and questions of a story', async () => {
      const number = await edition();
      expect(await house.press('timeline', `${number}:2`)).toMatchObject({
        kind: 'timeline',
        story: { label: SLIDE },
      });
      expect(await house.press('questions', `${number}:2`)).toMatchObject({
        kind: 'questions',
        title: `Questions: ${SLIDE}`,
      });
      expect(await house.press('summary', `${number}:2`)).toMatchObject({ kind: 'edition', story: 1 });
    });

    it.each([
      ['more', '999'],
      ['sources', '999'],
      ['post', '999:1'],
      ['timeline', 'story:gone'],
      ['summary', 'story:gone'],
      ['questions', 'nonsense'],
      ['follow', '999:1'],
      ['post-timeline', 'gone::'],
      ['post-timeline', ''],
    ] as const)('say when what they act on is gone: %s %s', async (name, target) => {
      const reply = await house.press(name, target);
      expect(wordsOf(reply)).toMatch(/^That (?:edition|story) is no longer here\.$/);
      expect(reply).toMatchObject({ is: 'nothing' });
    });

    it('act on the whole where the story has no such number', async () => {
      const number = await edition();
      expect(wordsOf(await house.press('more', `${number}:9`))).toBe('Which story?');
      expect(await house.press('sources', `${number}:9`)).toMatchObject({ kind: 'sources', story: null });
    });
  });
});

describe('an answer that fails', () => {
  it('says so, with the name under which the log has the cause', async () => {
    const house = await openSampleHouse({ isEmpty: true });
    const cause = new Error('the disk is full: /secret/path');
    const reply = await house.type('/subscriptions', {
      subscriptions: { ...house.store.subscriptions, list: () => Promise.reject(cause) },
    });
    expect(reply).toMatchObject({ to: 'asker', kind: 'notice', is: 'failure' });
    expect(wordsOf(reply)).toMatch(
      /^That did not work, and nothing was posted\. It is in the log as 7f3a91\./,
    );
    expect(wordsOf(reply)).not.toContain('secret');
    expect(house.errors).toEqual([expect.objectContaining({ trace: '7f3a91', error: cause })]);
    await house.close();
  });
});

describe('a house without articles', () => {
  it('has an answer to everything', async () => {
    const house = await openSampleHouse({ isEmpty: true });
    expect(await house.type('/summary')).toMatchObject({
      kind: 'edition',
      edition: { edition: { stories: [] } },
    });
    expect(wordsOf(await house.type('/summary ferry'))).toBe('No story matches “ferry”.');
    expect(wordsOf(await house.type('/timeline'))).toBe('There are no stories yet.');
    expect(await house.type('/questions')).toMatchObject({ kind: 'questions', stories: [] });
    expect(house.errors).toEqual([]);
    await house.close();
  });
});

describe('/questions, days later', () => {
  it('says that a question has run out, though no article came since', async () => {
    const house = await openSampleHouse({ isEmpty: true });
    try {
      await house.takeIn({
        url: null,
        publisher: 'Skerry Post',
        title: 'Pier on Skerry may open',
        text: 'It is unclear whether the pier on Skerry will open on Saturday.',
        language: 'en',
        published: null,
      });
      const states = async (line: string): Promise<readonly string[]> => {
        const reply = await house.type(line);
        return reply.kind === 'questions'
          ? reply.stories.flatMap(({ questions }) => questions.map(({ state }) => state))
          : [reply.kind];
      };
      expect(await states('/questions')).toEqual(['open']);
      house.now += 7 * DAY;
      expect(await states('/questions')).toEqual([]);
      expect(await states('/questions all')).toEqual(['expired']);
    } finally {
      await house.close();
    }
  });
});
