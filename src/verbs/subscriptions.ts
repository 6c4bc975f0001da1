// `dateline subscriptions`: what channels take, and the same changes that people make in chat.
import type { Command } from 'commander';
import { Option } from 'commander';
import { type House, withHouse } from '../app.ts';
import type { Asked } from '../core/command/invocation.ts';
import type { Reply } from '../core/command/reply.ts';
import { CHANNEL_FORMS, readChannel, writeChannel } from '../core/delivery/channel.ts';
import { type Channel, type Subscription, takenName } from '../core/delivery/subscription.ts';
import { OPERATOR } from '../core/feed/feed.ts';
import { OperatorError } from '../ports/operator-error.ts';
import type { Context, Verb } from './context.ts';
import { replyText } from './reply.ts';
import { sayLine } from './say.ts';

const json = (one: Subscription): Readonly<Record<string, unknown>> => ({
  id: one.id,
  channel: writeChannel(one.channel),
  takes: { kind: one.takes.kind, name: takenName(one.takes) },
  mode: one.mode,
  at: one.at,
  days: one.days,
  zone: one.zone,
  paused: one.paused,
  next: one.nextDue === null ? null : new Date(one.nextDue).toISOString(),
  createdBy: one.createdBy,
});

const line = (one: Subscription): string =>
  [
    String(one.id),
    writeChannel(one.channel),
    takenName(one.takes),
    one.mode,
    one.paused
      ? 'paused'
      : one.nextDue === null
        ? 'as stories develop'
        : `next ${new Date(one.nextDue).toISOString()}`,
  ].join(' · ');

const list = async (context: Context, house: House, asJson: boolean): Promise<void> => {
  const all = await house.store.subscriptions.list(null);
  if (asJson) context.stdout.write(`${JSON.stringify(all.map(json), null, 2)}\n`);
  else if (all.length === 0) sayLine(context.stdout, 'No channel takes anything yet.');
  else for (const one of all) sayLine(context.stdout, line(one));
};

/** As if somebody typed it in that channel; the operator may do everything. */
const invoke = (house: House, channel: Channel, asked: Asked): Promise<Reply> =>
  house.answer({
    id: `operator-${house.clock.now()}`,
    asked,
    channel,
    channelName: writeChannel(channel),
    workspace: OPERATOR,
    asker: { id: 'operator', zone: null },
    at: house.clock.now(),
  });

const tell = (context: Context, reply: Reply): void => {
  context.stdout.write(`${replyText(context, reply)}\n`);
};

interface AddOptions {
  readonly at?: string;
  readonly days?: string;
  readonly zone?: string;
  readonly mode?: string;
  readonly json?: true;
}

const add = async (
  context: Context,
  house: House,
  name: string,
  what: string,
  options: AddOptions,
): Promise<void> => {
  const channel = readChannel(name);
  if (channel === null) throw new OperatorError(`“${name}” is not a channel; write ${CHANNEL_FORMS}.`, 2);
  const { json: asJson, ...given } = options;
  const reply = await invoke(house, channel, {
    kind: 'command',
    name: 'subscribe',
    options: { what, ...given },
    text: '',
  });
  if (asJson === true && !(reply.kind === 'notice' && reply.is !== 'done')) {
    context.stdout.write(
      `${JSON.stringify((await house.store.subscriptions.list(channel)).map(json).at(-1), null, 2)}\n`,
    );
  } else tell(context, reply);
};

const ACTIONS = ['remove', 'pause', 'resume'] as const;
const DOES = {
  remove: 'Stop a subscription',
  pause: 'Hold a subscription back',
  resume: 'Go on with a paused one',
} as const;

const act = async (
  context: Context,
  house: House,
  action: (typeof ACTIONS)[number],
  id: string,
): Promise<void> => {
  const one = /^\d+$/u.test(id) ? await house.store.subscriptions.byId(Number(id)) : null;
  if (one === null)
    throw new OperatorError(`There is no subscription ${id}; “subscriptions list” shows them.`);
  tell(context, await invoke(house, one.channel, { kind: 'action', action: { name: action, target: id } }));
};

export const subscriptionsVerb: Verb = (program: Command, context) => {
  const verb = program.command('subscriptions').description('List and change what channels take');
  verb
    .command('list')
    .description('All subscriptions of all channels')
    .option('--json', 'as JSON')
    .action(({ json: asJson }: { json?: true }) =>
      withHouse(context, (house) => list(context, house, asJson === true)),
    );
  verb
    .command('add')
    .description('A channel takes a digest, or words of a topic or story')
    .argument('<channel>', CHANNEL_FORMS)
    .argument('<what>', 'a digest’s name, or words')
    .option('--at <time>', 'local time, such as 09:00')
    .option('--days <days>', 'weekdays, daily, mo-fr, mon,thu …')
    .option('--zone <zone>', 'such as Europe/Berlin')
    .addOption(new Option('--mode <mode>', 'what is posted').choices(['digest', 'updates', 'both']))
    .option('--json', 'as JSON')
    .action((channel: string, what: string, options: AddOptions) =>
      withHouse(context, (house) => add(context, house, channel, what, options)),
    );
  for (const action of ACTIONS) {
    verb
      .command(action)
      .description(DOES[action])
      .argument('<id>', 'as listed')
      .action((id: string) => withHouse(context, (house) => act(context, house, action, id)));
  }
};
