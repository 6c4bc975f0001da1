// Every kind of answer: exact texts, buttons and who sees it.
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/core/command/reply.ts';
import { COMMANDS } from '../../../src/core/command/table.ts';
import type { Subscription } from '../../../src/core/delivery/subscription.ts';
import type { Days } from '../../../src/core/time/days.ts';
import type { TimelineEvent } from '../../../src/core/timeline/event.ts';
import { labelsFor } from '../../../src/renderers/layout/labels.ts';
import { replySheet } from '../../../src/renderers/layout/reply-sheet.ts';
import type { Button, Part, Sheet } from '../../../src/renderers/layout/sheet.ts';
import { daysText } from '../../../src/renderers/layout/subscriptions-sheet.ts';
import { answeredQuestion, editionOf, known, march, openQuestion, sample, source, ZONE } from './sample.ts';

const sheetFor = (reply: Reply): Sheet => {
  const [sheet, ...more] = replySheet(reply);
  if (sheet === undefined || more.length > 0) throw new Error('an answer is one sheet');
  return sheet;
};
const buttonsOf = ({ parts }: Sheet): readonly Button[] =>
  parts.flatMap((part) => (part.part === 'controls' ? part.buttons : []));
const pressed = (sheet: Sheet): readonly string[] =>
  buttonsOf(sheet).map(({ label, action }) => `${label} ${action.name}:${action.target}`);
const textOf = (part: Part | undefined): string =>
  part?.part === 'text' || part?.part === 'open' ? part.runs.map(({ text }) => text).join('') : '';
const others = [
  { label: 'Ferry fares', action: { name: 'summary', target: 'story:s-1' } },
  { label: 'Well digging', action: { name: 'summary', target: 'story:s-2' } },
] as const;

describe('an edition', () => {
  const reply = { kind: 'edition', edition: sample, story: null, others: [] } as const;

  it('to the asker can be posted; in the channel it stands already', () => {
    const own = sheetFor({ ...reply, to: 'asker' });
    expect(own.isPrivate).toBe(true);
    expect(pressed(own)).toEqual([
      'Post to channel post:71',
      'More more:71',
      'Timeline timeline:71:1',
      'Sources sources:71',
      'Follow follow:71',
    ]);
    const posted = sheetFor({ ...reply, to: 'channel' });
    expect(posted.isPrivate).toBe(false);
    expect(pressed(posted)).not.toContain('Post to channel post:71');
  });

  it('of one story is that story’s full telling', () => {
    const sheet = sheetFor({ ...reply, to: 'asker', story: 2 });
    expect(sheet.parts[0]).toMatchObject({
      part: 'title',
      text: 'Bramble Pass stays shut after a second slide',
    });
    expect(pressed(sheet)).toEqual([
      'Post to channel post:71:2',
      'Timeline timeline:71:2',
      'Follow follow:71:2',
    ]);
  });

  it('offers the other stories that the words fit', () => {
    const sheet = sheetFor({ ...reply, to: 'asker', story: 1, others });
    expect(textOf(sheet.parts.at(-2))).toBe('Also: Ferry fares, Well digging.');
    expect(pressed(sheet).slice(-2)).toEqual([
      'Ferry fares summary:story:s-1',
      'Well digging summary:story:s-2',
    ]);
  });

  it('that is empty is one line, with nothing to post', () => {
    const sheet = sheetFor({
      ...reply,
      to: 'asker',
      edition: editionOf([], { receipt: { ...sample.edition.receipt, articles: 0 } }),
    });
    expect(sheet.parts).toEqual([
      { part: 'text', runs: [{ text: 'Nothing new since Wed 09:00. 0 articles.' }] },
    ]);
  });
});

it('sources are those of the edition or of one story', () => {
  const reply = { kind: 'sources', to: 'asker', edition: sample } as const;
  expect(sheetFor({ ...reply, story: null }).plain).toBe('Sources: Daily digest');
  expect(sheetFor({ ...reply, story: 3 }).plain).toBe('Sources: Mill bakery');
});

describe('a timeline', () => {
  const event = (date: string, text: string, publisher: string): TimelineEvent => ({
    date,
    precision: 'day',
    text,
    weight: 1,
    source: source(publisher, known(march(9, '18:15')), `e${date}`),
  });
  const reply = {
    kind: 'timeline',
    to: 'asker',
    story: {
      id: 's-water',
      label: 'Water talks',
      title: 'Water talks end',
      articles: 6,
      publishers: 3,
      lastKnownAt: 0,
    },
    events: [
      event('2025-11-30', 'Combe and Dale signed a water pact.', 'Radio Combe'),
      event('2026-02-02', 'The springs above Combe gave out.', 'Radio Combe'),
      event('2026-03-12', 'The province said that it pays.', 'Dale Herald'),
      event('2026-03-14', 'Both councils vote on Saturday.', 'Dale Herald'),
    ],
    now: march(12, '09:00'),
    zone: ZONE,
    others: [],
    post: { name: 'post-timeline', target: '71:s-water::' },
  } as const;

  it('is dated rows, oldest first, with what is ahead marked', () => {
    const sheet = sheetFor(reply);
    expect(sheet.parts[0]).toEqual({
      part: 'title',
      text: 'Timeline: Water talks',
      link: null,
      sub: ['4 events · 2 publishers · 1 still ahead · oldest first'],
    });
    expect(sheet.parts[1]).toEqual({
      part: 'dated',
      rows: [
        {
          date: '30 Nov 2025',
          runs: [
            { text: 'Combe and Dale signed a water pact. ' },
            { text: 'Radio Combe', link: 'https://radiocombe.example/e2025-11-30' },
          ],
        },
        {
          date: '2 Feb',
          runs: [
            { text: 'The springs above Combe gave out. ' },
            { text: 'Radio Combe', link: 'https://radiocombe.example/e2026-02-02' },
          ],
        },
        {
          date: '12 Mar',
          runs: [
            { text: 'The province said that it pays. ' },
            { text: 'Dale Herald', link: 'https://daleherald.example/e2026-03-12' },
          ],
        },
        {
          date: '14 Mar',
          runs: [
            { text: 'Ahead: ', style: 'bold' },
            { text: 'Both councils vote on Saturday. ' },
            { text: 'Dale Herald', link: 'https://daleherald.example/e2026-03-14' },
          ],
        },
      ],
    });
    expect(pressed(sheet)).toEqual(['Post to channel post-timeline:71:s-water::']);
  });

  it('counts one event as one, and nothing ahead as nothing', () => {
    const sheet = sheetFor({ ...reply, events: reply.events.slice(0, 1), post: null });
    expect(sheet.parts[0]).toMatchObject({ sub: ['1 event · 1 publisher · oldest first'] });
    expect(pressed(sheet)).toEqual([]);
  });

  it('without events says so and offers nothing to post', () => {
    const sheet = sheetFor({ ...reply, events: [], others });
    expect(textOf(sheet.parts[1])).toBe('No dated events.');
    expect(pressed(sheet)).toEqual(['Ferry fares summary:story:s-1', 'Well digging summary:story:s-2']);
  });
});

describe('questions', () => {
  const reply = {
    kind: 'questions',
    to: 'asker',
    title: 'Open questions',
    stories: [{ label: 'Water talks', questions: [openQuestion, answeredQuestion] }],
    now: march(12, '09:00'),
    zone: ZONE,
    others: [],
  } as const;

  it('stand with their sides, since when, and the sentence that answers', () => {
    const { parts } = sheetFor(reply);
    expect(parts[0]).toMatchObject({ text: 'Open questions', sub: ['2 questions · 1 still open'] });
    expect(parts[1]).toEqual({ part: 'heading', text: 'Water talks' });
    expect(parts[2]).toMatchObject({ part: 'open', word: 'Still open:' });
    expect(textOf(parts[2])).toBe('A deeper well or a second pipeline? Open for 3 days, since Mon 9 March.');
    expect(parts[3]).toMatchObject({ part: 'list', items: { length: 3 } });
    expect(parts[4]).toMatchObject({ part: 'open', word: 'Answered:' });
    expect(textOf(parts[4])).toBe(
      'Who pays for the survey? The province pays for the survey, its office said on Thursday. Dale Herald, Thu\u00A007:20',
    );
  });

  it('are not told their answer twice', () => {
    const told = { ...answeredQuestion, positions: [], evidence: [answeredQuestion.answer] };
    const { parts } = sheetFor({ ...reply, stories: [{ label: 'Water talks', questions: [told] }] });
    expect(parts.map(({ part }) => part)).toEqual(['title', 'heading', 'open']);
  });

  it('whose date passed say so', () => {
    const passed = {
      ...openQuestion,
      state: 'expired',
      expiredAt: march(11, '00:00'),
      positions: [],
      evidence: [],
    } as const;
    const { parts } = sheetFor({ ...reply, stories: [{ label: 'Water talks', questions: [passed] }] });
    expect(parts[2]).toMatchObject({ word: 'Unanswered:' });
    expect(textOf(parts[2])).toBe(
      'A deeper well or a second pipeline? Open since Mon 9 March; its date passed on Wed 11 March.',
    );
  });

  it('that are none are said to be none', () => {
    const { parts } = sheetFor({ ...reply, stories: [{ label: 'Water talks', questions: [] }] });
    expect(parts.map(({ part }) => part)).toEqual(['title', 'text']);
    expect(textOf(parts[1])).toBe('No open questions.');
  });
});

describe('subscriptions', () => {
  const daily: Subscription = {
    id: 4,
    channel: { platform: 'browser', id: 'square' },
    takes: { kind: 'digest', digest: 'daily' },
    mode: 'digest',
    at: '09:00',
    days: [1, 2, 3, 4, 5],
    zone: ZONE,
    createdAt: march(1, '12:00'),
    createdBy: 'operator',
    paused: false,
    nextDue: march(13, '09:00'),
    coveredTo: null,
  };
  const listed = (subscription: Partial<Subscription>): Sheet =>
    sheetFor({
      kind: 'subscriptions',
      to: 'asker',
      channel: daily.channel,
      lines: [{ subscription: { ...daily, ...subscription }, title: 'Daily digest' }],
    });

  it.each<[Partial<Subscription>, string, readonly string[]]>([
    [
      {},
      'Daily digest · weekdays 09:00 Europe/Berlin · next: Fri 13 March 09:00',
      ['Pause pause:4', 'Run now run-now:4', 'Remove remove:4'],
    ],
    [
      { mode: 'both' },
      'Daily digest · weekdays 09:00 Europe/Berlin · updates · next: Fri 13 March 09:00',
      ['Pause pause:4', 'Run now run-now:4', 'Remove remove:4'],
    ],
    [{ mode: 'updates', nextDue: null }, 'Daily digest · updates', ['Pause pause:4', 'Remove remove:4']],
    [
      { paused: true, nextDue: null },
      'Daily digest · weekdays 09:00 Europe/Berlin · paused',
      ['Resume resume:4', 'Run now run-now:4', 'Remove remove:4'],
    ],
  ])('%o', (subscription, text, labels) => {
    const sheet = listed(subscription);
    expect(sheet.plain).toBe('This channel takes');
    expect(textOf(sheet.parts[1])).toBe(text);
    expect(pressed(sheet)).toEqual(labels);
  });

  it('name their target to screen readers', () => {
    expect(buttonsOf(listed({})).map(({ hint }) => hint)).toEqual([
      'Pause Daily digest',
      'Run Daily digest now',
      'Remove Daily digest',
    ]);
  });

  it.each<[Days, string]>([
    [[1, 2, 3, 4, 5, 6, 7], 'every day'],
    [[1, 2, 3, 4, 5], 'weekdays'],
    [[6, 7], 'weekends'],
    [[1, 4], 'Mon, Thu'],
  ])('%j is %s', (days, text) => {
    expect(daysText(days, labelsFor('en'))).toBe(text);
  });

  it('that are none are one line', () => {
    const sheet = sheetFor({ kind: 'subscriptions', to: 'asker', channel: daily.channel, lines: [] });
    expect(sheet.parts).toEqual([{ part: 'text', runs: [{ text: 'This channel takes nothing yet.' }] }]);
  });
});

it('help is the command table', () => {
  const sheet = sheetFor({
    kind: 'help',
    to: 'asker',
    commands: COMMANDS,
    digests: [{ name: 'daily', title: 'Daily digest' }],
  });
  const list = sheet.parts.find((part) => part.part === 'list');
  expect(list?.items).toHaveLength(COMMANDS.length);
  expect(list?.items[3]).toEqual([
    { text: '/subscribe what [at] [days] [zone] [mode]', style: 'code' },
    { text: ' This channel takes a digest, topic, story or feed. ' },
    { text: '/subscribe daily at:09:00 days:weekdays', style: 'code' },
  ]);
});

describe('a notice', () => {
  it('is its text and its choices, to whom it is for', () => {
    const sheet = sheetFor({
      kind: 'notice',
      to: 'asker',
      is: 'mistake',
      text: [
        { text: '“9 o’clok” is not a time. Try: ' },
        { text: '/subscribe daily at:09:00 days:weekdays', style: 'code' },
      ],
      choices: others,
    });
    expect(sheet.plain).toBe('“9 o’clok” is not a time. Try: /subscribe daily at:09:00 days:weekdays');
    expect(sheet.parts[0]).toEqual({
      part: 'text',
      runs: [
        { text: '“9 o’clok” is not a time. Try: ' },
        { text: '/subscribe daily at:09:00 days:weekdays', style: 'code' },
      ],
    });
    expect(buttonsOf(sheet).map(({ label }) => label)).toEqual(['Ferry fares', 'Well digging']);
    expect(sheet.isPrivate).toBe(true);
  });

  it('shows what a person typed without what could hide in it', () => {
    const sheet = sheetFor({
      kind: 'notice',
      to: 'channel',
      is: 'nothing',
      text: [{ text: 'No story matches “' }, { text: '\u202Efery\u0000\n prot' }, { text: '”.' }],
      choices: [],
    });
    expect(sheet.plain).toBe('No story matches “fery prot”.');
    expect(sheet.parts).toHaveLength(1);
    expect(sheet.isPrivate).toBe(false);
  });

  it('has what can be chosen from under it, one a line', () => {
    const line = (name: string) => [
      { text: `${name}: ` },
      { text: `/sources add ${name}`, style: 'code' } as const,
    ];
    const sheet = sheetFor({
      kind: 'notice',
      to: 'asker',
      is: 'nothing',
      text: [{ text: 'Several feeds.' }],
      items: [line('a\n'), line('b')],
      choices: [],
    });
    expect(sheet.parts).toEqual([
      { part: 'text', runs: [{ text: 'Several feeds.' }] },
      {
        part: 'list',
        items: [
          [{ text: 'a : ' }, { text: '/sources add a ', style: 'code' }],
          [{ text: 'b: ' }, { text: '/sources add b', style: 'code' }],
        ],
      },
    ]);
  });
});
