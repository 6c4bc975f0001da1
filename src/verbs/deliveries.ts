// `dateline deliveries`: the record of what was posted where, and another try for what was not.
import type { Command } from 'commander';
import { Option } from 'commander';
import { type House, withHouse } from '../app.ts';
import { writeChannel } from '../core/delivery/channel.ts';
import type { Delivery } from '../core/delivery/delivery.ts';
import { OperatorError } from '../ports/operator-error.ts';
import type { Context, Verb } from './context.ts';
import { sayLine } from './say.ts';

const STATES = ['due', 'claimed', 'sent', 'unknown', 'failed', 'skipped'] as const;
const LISTED = 200;

const at = (instant: number): string => new Date(instant).toISOString();

/** What there is to say of its state. */
export const noteOf = ({ id, state }: Pick<Delivery, 'id' | 'state'>): string => {
  switch (state.is) {
    case 'sent':
      return `at ${at(state.at)}`;
    case 'failed':
      return `${state.reason}${state.nextTry === null ? '' : `, next try ${at(state.nextTry)}`}`;
    case 'unknown':
      return `${state.reason}. Retry: deliveries retry ${id}`;
    case 'skipped':
      return state.reason;
    case 'claimed':
      return `by ${state.owner}`;
    case 'due':
      return '';
  }
};

const line = (delivery: Delivery): string =>
  [
    String(delivery.id),
    at(delivery.dueAt),
    delivery.kind,
    writeChannel(delivery.channel),
    delivery.state.is,
    noteOf(delivery),
  ]
    .filter((part) => part !== '')
    .join(' · ');

const json = (delivery: Delivery): Readonly<Record<string, unknown>> => ({
  id: delivery.id,
  key: delivery.key,
  kind: delivery.kind,
  subscription: delivery.subscription,
  channel: writeChannel(delivery.channel),
  dueAt: at(delivery.dueAt),
  window: { from: at(delivery.window.from), to: at(delivery.window.to) },
  covers: delivery.covers,
  story: delivery.story,
  edition: delivery.edition,
  attempts: delivery.attempts,
  messages: delivery.sent,
  state: delivery.state.is,
  note: noteOf(delivery),
});

const list = async (
  context: Context,
  house: House,
  state: (typeof STATES)[number] | null,
  asJson: boolean,
): Promise<void> => {
  const all = await house.store.deliveries.list(state, LISTED);
  if (asJson) context.stdout.write(`${JSON.stringify(all.map(json), null, 2)}\n`);
  else if (all.length === 0) sayLine(context.stdout, 'No deliveries.');
  else for (const one of all) sayLine(context.stdout, line(one));
};

const retry = async (context: Context, house: House, id: string): Promise<void> => {
  const known = /^\d+$/u.test(id) ? await house.store.deliveries.byId(Number(id)) : null;
  if (known === null) throw new OperatorError(`There is no delivery ${id}; “deliveries list” shows them.`);
  if (!(await house.store.deliveries.retry(known.id, house.clock.now()))) {
    throw new OperatorError(
      `Delivery ${id} is ${known.state.is}: only failed, skipped and unknown ones can be tried again.`,
    );
  }
  context.stdout.write(`Delivery ${id} is due again; the bot or “publish” posts it.\n`);
};

export const deliveriesVerb: Verb = (program: Command, context) => {
  const verb = program.command('deliveries').description('The record of what was posted where');
  verb
    .command('list')
    .description(`The newest ${LISTED}`)
    .addOption(new Option('--state <state>', 'only those').choices([...STATES]))
    .option('--json', 'as JSON')
    .action(({ state, json: asJson }: { state?: (typeof STATES)[number]; json?: true }) =>
      withHouse(context, (house) => list(context, house, state ?? null, asJson === true)),
    );
  verb
    .command('retry')
    .description('Make a failed, skipped or unknown delivery due again')
    .argument('<id>', 'as listed')
    .action((id: string) => withHouse(context, (house) => retry(context, house, id)));
};
