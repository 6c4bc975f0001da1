import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arguments, readArguments } from '../../../src/core/command/arguments.ts';
import { subscribeLine } from '../../../src/core/command/schedule-words.ts';
import { COMMANDS, type Command, commandNamed } from '../../../src/core/command/table.ts';
import type { Mode } from '../../../src/core/delivery/subscription.ts';
import { DAY } from '../../../src/core/time/instant.ts';

/** A Thursday, 11:30 in Berlin. */
const NOW = Date.parse('2026-03-12T10:30:00Z');
const READER = { now: NOW, zone: 'Europe/Berlin' };
const YESTERDAY = Date.parse('2026-03-11T00:00+01:00');
const MONDAY = Date.parse('2026-03-09T00:00+01:00');
const WEEKDAYS = [1, 2, 3, 4, 5];

const named = (name: string): Command => {
  const command = commandNamed(name);
  if (command === undefined) throw new Error(`no command ${name}`);
  return command;
};

const given = (value: Arguments): Partial<Arguments> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null));

/** `/summary ferry talks` as what it gives, or as the mistake in words. */
const typed = (line: string): Partial<Arguments> | string => {
  const [, name = '', text = ''] = /^\/(\S+)\s*(.*)$/su.exec(line) ?? [];
  const args = readArguments(named(name), { options: {}, text }, READER);
  return args.is === 'read' ? given(args.value) : `${args.says} Try: ${args.example}`;
};

describe('a command line', () => {
  it.each<[string, Partial<Arguments>]>([
    ['/summary', {}],
    ['/summary ferry talks', { words: 'ferry talks' }],
    ['/summary ferry talks since:3 days', { words: 'ferry talks', since: NOW - 3 * DAY }],
    ['/summary ferry talks since 3 days', { words: 'ferry talks', since: NOW - 3 * DAY }],
    ['/summary since:3 days ferry talks', { words: 'ferry talks', since: NOW - 3 * DAY }],
    ['/summary since: 3 days', { since: NOW - 3 * DAY }],
    ['/summary ferry 3 days', { words: 'ferry', since: NOW - 3 * DAY }],
    ['/summary yesterday', { since: YESTERDAY }],
    ['/summary topic:"ferry talks" since:yesterday', { words: 'ferry talks', since: YESTERDAY }],
    ['/summary TOPIC:ferry Since:yesterday', { words: 'ferry', since: YESTERDAY }],
    ['/summary "since 3 days"', { words: 'since 3 days' }],
    ['/summary “coast road” since “3 days”', { words: 'coast road', since: NOW - 3 * DAY }],
    ['/summary since:“3 days”', { since: NOW - 3 * DAY }],
    ['/summary «coast road»', { words: 'coast road' }],
    ['/summary black friday', { words: 'black friday' }],
    ['/summary Ferry talks: what next', { words: 'Ferry talks: what next' }],
    ['/summary 9:30 train', { words: '9:30 train' }],
    [
      '/timeline ferry since monday until yesterday',
      { words: 'ferry', since: MONDAY, until: YESTERDAY + DAY - 1 },
    ],
    ['/questions ferry talks all', { words: 'ferry talks', choice: 'all' }],
    ['/questions state:answered ferry', { words: 'ferry', choice: 'answered' }],
    ['/questions state:ans', { choice: 'answered' }],
    ['/questions state aid', { words: 'state aid' }],
    ['/subscribe daily at:09:00 days:weekdays', { words: 'daily', at: '09:00', days: WEEKDAYS }],
    [
      '/subscribe daily at 9am weekdays Berlin',
      { words: 'daily', at: '09:00', days: WEEKDAYS, zone: 'Europe/Berlin' },
    ],
    [
      '/subscribe daily at 9 am mon, thu New York both',
      { words: 'daily', at: '09:00', days: [1, 4], zone: 'America/New_York', choice: 'both' },
    ],
    ['/subscribe daily 9.30 pm mo-fr', { words: 'daily', at: '21:30', days: WEEKDAYS }],
    ['/subscribe daily at 9am friday', { words: 'daily', at: '09:00', days: [5] }],
    ['/subscribe daily weekdays', { words: 'daily', days: WEEKDAYS }],
    ['/subscribe daily', { words: 'daily' }],
    ['/subscribe ferry talks updates', { words: 'ferry talks', choice: 'updates' }],
    ['/subscribe elections Berlin', { words: 'elections Berlin' }],
    ['/subscribe midnight sun', { words: 'midnight sun' }],
    ['/subscribe talks at sea', { words: 'talks at sea' }],
    ['/subscribe https://feeds.example/rss', { words: 'https://feeds.example/rss' }],
    ['/unsubscribe all', { words: 'all' }],
    ['/subscriptions', {}],
    ['/subscriptions please', {}],
    ['/dateline', {}],
    ['/dateline help', { choice: 'help' }],
  ])('%s', (line, expected) => {
    expect(typed(line)).toEqual(expected);
  });

  it.each([
    [
      '/subscribe daily at:9 o’clok',
      '“9 o’clok” is not a time. Try: /subscribe daily at:09:00 days:weekdays',
    ],
    [
      '/subscribe daily at 9 o’clok',
      '“9 o’clok” is not a time. Try: /subscribe daily at:09:00 days:weekdays',
    ],
    ['/subscribe daily at:25:00', '“25:00” is not a time. Try: /subscribe daily at:09:00 days:weekdays'],
    [
      '/subscribe daily days:someday',
      '“someday” names no days. Try: /subscribe daily at:09:00 days:weekdays',
    ],
    ['/subscribe daily zone:UTC+2', '“UTC+2” is not a time zone or city. Try: /subscribe daily zone:Berlin'],
    [
      '/subscribe daily mode:never',
      '“never” is none of digest, updates, both. Try: /subscribe daily mode:both',
    ],
    [
      '/subscribe daily tome:9am',
      '“tome:” is not an option of /subscribe. Try: /subscribe daily at:09:00 days:weekdays',
    ],
    [
      '/subscribe',
      '“what” is missing: a digest’s name, words of a topic or story, or a feed’s address. Try: /subscribe daily at:09:00 days:weekdays',
    ],
    [
      '/subscribe at:9am',
      '“what” is missing: a digest’s name, words of a topic or story, or a feed’s address. Try: /subscribe daily at:09:00 days:weekdays',
    ],
    ['/summary ferry since fryday', '“fryday” is not a time. Try: /summary ferry talks since:3 days'],
    [
      '/summary ferry since:2030-01-01',
      '“2030-01-01” is still ahead. Try: /summary ferry talks since:3 days',
    ],
    [
      '/timeline ferry until:whenever',
      '“whenever” is not a time. Try: /timeline ferry talks until:yesterday',
    ],
    [
      '/questions ferry state:closed',
      '“closed” is none of open, answered, all. Try: /questions ferry talks state:all',
    ],
    ['/dateline foo', '“foo” is not “help”. Try: /dateline help'],
  ])('%s', (line, expected) => {
    expect(typed(line)).toBe(expected);
  });

  it('shows no more of a long mistake than is needed to know it again', () => {
    const mistake = typed(`/summary since:${'x'.repeat(500)}`);
    expect(mistake).toMatch(/^“x{80}…” is not a time\./u);
    expect(typed(`/subscribe ${'x'.repeat(500)}`)).toMatch(/^“x{80}…” is longer than 200 characters\./u);
  });

  it.each(COMMANDS.map((command) => [command.example, command] as const))('%s is right', (example) => {
    expect(typed(example)).toBeTypeOf('object');
  });

  it.each(COMMANDS.flatMap((command) => command.options.map((option) => [command, option] as const)))(
    'the example of each option is right, by name and in the line',
    (command, option) => {
      const required = Object.fromEntries(
        command.options.flatMap((one) => (one.required === true ? [[one.name, one.example]] : [])),
      );
      const options = { ...required, [option.name]: option.example };
      const line = Object.entries(options)
        .map(([name, value]) => `${name}:"${value}"`)
        .join(' ');
      const byName = readArguments(command, { options, text: '' }, READER);
      expect(byName.is).toBe('read');
      expect(readArguments(command, { options: {}, text: line }, READER)).toEqual(byName);
    },
  );

  it('shows an example that is right with every mistake', () => {
    const pieces = fc.constantFrom(
      'ferry',
      'at',
      'at:',
      'at:9',
      'since',
      'since:x',
      'days:mon',
      '9am',
      'weekdays',
      'Berlin',
      'zone:',
      '"a b"',
      '“',
      'until',
      'both',
      'state:',
      'foo:bar',
      ':',
      '3 days',
    );
    const lines = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 8 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...COMMANDS), lines, (command, text) => {
        const args = readArguments(command, { options: {}, text }, READER);
        if (args.is === 'read') return true;
        expect(args.example).toMatch(new RegExp(`^/${command.name}`, 'u'));
        return typeof typed(args.example) === 'object';
      }),
      { numRuns: 500 },
    );
  });

  it('loses no plain word of a topic', () => {
    const words = fc.array(fc.constantFrom('ferry', 'talks', 'Ünal', 'coast', 'road', 'O’Neil'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, (all) => {
        expect(typed(`/summary ${all.join('  ')}`)).toEqual({ words: all.join(' ') });
      }),
    );
  });

  it('makes the same subscription again from the line that undoes its end', () => {
    const subscriptions = fc.record({
      topic: fc.constantFrom('ferry talks', 'weekend at 9am', 'UN:reform', 'both'),
      at: fc.constantFrom('09:00', '23:59', '00:00'),
      days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      zone: fc.constantFrom('Europe/Berlin', 'America/Argentina/Buenos_Aires', 'UTC'),
      mode: fc.constantFrom<Mode>('digest', 'updates', 'both'),
    });
    fc.assert(
      fc.property(subscriptions, ({ topic, at, days, zone, mode }) => {
        const line = subscribeLine({
          channel: { platform: 'browser', id: 'harbour' },
          takes: { kind: 'topic', topic },
          mode,
          at,
          days,
          zone,
          createdAt: NOW,
          createdBy: 'U1',
          paused: false,
          nextDue: null,
          coveredTo: null,
        });
        expect(typed(line)).toEqual({ words: topic, at, days, zone, choice: mode });
      }),
    );
  });
});

describe('options by name', () => {
  it('are read like a line', () => {
    const args = readArguments(
      named('subscribe'),
      { options: { what: 'daily', at: '9am', days: '', zone: 'berlin' }, text: '' },
      READER,
    );
    expect(args.is === 'read' && given(args.value)).toEqual({
      words: 'daily',
      at: '09:00',
      zone: 'Europe/Berlin',
    });
  });

  it('are named in a mistake', () => {
    const args = readArguments(
      named('summary'),
      { options: { topic: 'ferry', since: 'soon' }, text: '' },
      READER,
    );
    expect(args).toEqual({
      is: 'mistake',
      says: '“soon” is not a time.',
      example: '/summary ferry talks since:3 days',
    });
  });
});
