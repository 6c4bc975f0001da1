// Discord for the contract suite: the real adapter on real discord.js against the small Discord on loopback.
import { discordPlatform } from '../../../src/adapters/discord/platform.ts';
import { COMMANDS } from '../../../src/core/command/table.ts';
import { failing } from '../../../src/flows/failing.ts';
import type { Answer } from '../../../src/ports/platform.ts';
import type { Log } from '../../../src/ports/system.ts';
import type { Harness, Seen } from '../../contracts/platform.ts';
import { controlsOf, FakeDiscord, type Use } from '../../fakes/discord.ts';

export interface Logged {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: Readonly<Record<string, unknown>>;
  readonly message: string;
}

export const keepingLog = (): Log & { readonly lines: Logged[] } => {
  const lines: Logged[] = [];
  const at =
    (level: Logged['level']) =>
    (fields: Logged['fields'], message: string): void =>
      void lines.push({ level, fields, message });
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
};

/** The options of a platform whose log is read, with the names of failures that the rest of Dateline gives them. */
export const optionsWith = (log: Log) => ({
  log,
  failed: failing(log, () => '7f3a91'),
  clock: { now: () => Date.now() },
  prefix: '',
});

export const platformFor = (fake: FakeDiscord, more: { token?: string; log?: Log } = {}) =>
  discordPlatform({
    token: more.token ?? fake.token,
    apiUrl: fake.api,
    ...optionsWith(more.log ?? keepingLog()),
  });

/** As Discord's own input does it: words first fill the first option, `name:` opens another. */
export const optionsOf = (line: string): { name: string; options: Record<string, string> } => {
  const [, name = '', rest = ''] = /^\/(\S+)\s*(.*)$/.exec(line) ?? [];
  const known = COMMANDS.find((command) => command.name === name)?.options.map((option) => option.name) ?? [];
  const options: Record<string, string> = {};
  let current = known[0] ?? '';
  for (const word of rest.split(' ').filter((one) => one !== '')) {
    const [key = '', ...value] = word.split(':');
    const opens = value.length > 0 && known.includes(key);
    if (opens) current = key;
    const text = opens ? value.join(':') : word;
    options[current] = options[current] === undefined ? text : `${options[current]} ${text}`;
  }
  return { name, options };
};

const EPHEMERAL = 64;

export const discordHarness = async (answer: Answer): Promise<Harness> => {
  const fake = await new FakeDiscord().start();
  const platform = platformFor(fake);
  await platform.start(answer);

  /** Where the answer went to the channel, it is the newest message there; otherwise all that was said to the asker. */
  const seen = async (use: Use, until?: string): Promise<Seen> => {
    await fake.answered(use, (text) => text.includes(until ?? ''));
    await fake.until(() => use.answers.length > 1 || !isWord(use));
    const text = await fake.answered(use);
    return { text, isPrivate: ((use.answers.at(-1)?.flags ?? 0) & EPHEMERAL) !== 0 };
  };
  /** “Posted.” announces an answer to the channel. */
  const isWord = (use: Use): boolean => JSON.stringify(use.answers[0]?.components).includes('"Posted."');

  return {
    platform,
    channel: { platform: 'discord', id: fake.channel },
    nowhere: { platform: 'discord', id: '800000000000000099' },
    type: async (line, until) => {
      const { name, options } = optionsOf(line);
      return seen(fake.slash(name, options), until);
    },
    press: async (label) => {
      const button = fake.messages
        .flatMap(controlsOf)
        .findLast((control) => control.type === 2 && control.label === label);
      return seen(fake.press(button?.custom_id ?? ''));
    },
    repeat: async () => {
      const last = fake.uses.at(-1);
      if (last) fake.replay(last);
    },
    standing: async () => fake.standing(),
    wrongToken: () => platformFor(fake, { token: 'not.the.token' }),
    violations: () => fake.violations,
    close: () => fake.stop(),
  };
};
