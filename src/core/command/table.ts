// The one declared command table: registration, help, manifest, completion, documents and tests derive from it.

export type OptionKind =
  | 'topic'
  | 'taken'
  | 'subscription'
  /** A feed's or a site's address, or a text: all that follows, word for word. */
  | 'address'
  | 'since'
  | 'until'
  | 'time'
  | 'days'
  | 'zone'
  | 'choice';

export interface CommandOption {
  readonly name: string;
  readonly description: string;
  readonly kind: OptionKind;
  readonly required?: true;
  readonly choices?: readonly string[];
  /** A valid value, shown when a wrong one was given. */
  readonly example: string;
}

export interface Command {
  readonly name: CommandName;
  readonly description: string;
  readonly options: readonly CommandOption[];
  /** What a person could type, shown in help and after a mistake. */
  readonly example: string;
}

export type CommandName =
  | 'summary'
  | 'timeline'
  | 'questions'
  | 'subscribe'
  | 'unsubscribe'
  | 'subscriptions'
  | 'sources'
  | 'dateline';

const TOPIC: CommandOption = {
  name: 'topic',
  description: 'Words of a story, or a digest’s name; without it, all stories',
  kind: 'topic',
  example: 'ferry talks',
};
const SINCE: CommandOption = {
  name: 'since',
  description: 'From when on: “3 days”, “friday”, “2026-03-09”',
  kind: 'since',
  example: '3 days',
};

export const COMMANDS: readonly Command[] = [
  {
    name: 'summary',
    description: 'The digest of a topic now, to you alone',
    options: [TOPIC, SINCE],
    example: '/summary ferry talks since:3 days',
  },
  {
    name: 'timeline',
    description: 'Dated events of a story with sources, oldest first',
    options: [
      TOPIC,
      SINCE,
      {
        name: 'until',
        description: 'Up to when: “yesterday”, “2026-03-12”',
        kind: 'until',
        example: 'yesterday',
      },
    ],
    example: '/timeline ferry talks',
  },
  {
    name: 'questions',
    description: 'What is still open, with each side’s position',
    options: [
      TOPIC,
      {
        name: 'state',
        description: 'open, answered or all',
        kind: 'choice',
        choices: ['open', 'answered', 'all'],
        example: 'open',
      },
    ],
    example: '/questions ferry talks state:all',
  },
  {
    name: 'subscribe',
    description: 'This channel takes a digest, topic, story or feed',
    options: [
      {
        name: 'what',
        description: 'A digest’s name, words of a topic or story, or a feed’s address',
        kind: 'taken',
        required: true,
        example: 'daily',
      },
      { name: 'at', description: 'Local time: “9:00”, “9am”', kind: 'time', example: '09:00' },
      {
        name: 'days',
        description: '“weekdays”, “daily”, “mo-fr”, “mon,thu”',
        kind: 'days',
        example: 'weekdays',
      },
      {
        name: 'zone',
        description: 'Time zone or city: “Europe/Berlin”, “Berlin”',
        kind: 'zone',
        example: 'Berlin',
      },
      {
        name: 'mode',
        description: 'digest, updates (as a story develops), or both',
        kind: 'choice',
        choices: ['digest', 'updates', 'both'],
        example: 'both',
      },
    ],
    example: '/subscribe daily at:09:00 days:weekdays',
  },
  {
    name: 'unsubscribe',
    description: 'This channel stops taking it; without a name, shows what can be stopped',
    options: [
      {
        name: 'what',
        description: 'What to stop: its name, or “all”',
        kind: 'subscription',
        example: 'daily',
      },
    ],
    example: '/unsubscribe daily',
  },
  {
    name: 'subscriptions',
    description: 'What this channel takes, with the next run',
    options: [],
    example: '/subscriptions',
  },
  {
    name: 'sources',
    description: 'The workspace’s own feeds, with health; their news is told to all who use this Dateline',
    options: [
      {
        name: 'action',
        description: 'add, remove, list or check; an address alone is added',
        kind: 'choice',
        choices: ['add', 'remove', 'list', 'check'],
        example: 'add',
      },
      {
        name: 'address',
        description: 'Of a feed or a site; or, after “add”, the text of an article',
        kind: 'address',
        example: 'https://example.org/feed',
      },
    ],
    example: '/sources add https://example.org/feed',
  },
  {
    name: 'dateline',
    description: 'Help: what Dateline does and what you can type',
    options: [{ name: 'about', description: 'help', kind: 'choice', choices: ['help'], example: 'help' }],
    example: '/dateline help',
  },
];

/** `what [at] [days]`: what may be left out stands in brackets. */
export const usageOf = ({ options }: Command): string =>
  options.map(({ name, required }) => (required === true ? name : `[${name}]`)).join(' ');

export const commandNamed = (name: string): Command | undefined =>
  COMMANDS.find((command) => command.name === name);
