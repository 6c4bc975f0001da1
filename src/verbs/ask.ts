// `dateline timeline` and `dateline questions`: what the commands of the same names answer.
import type { Command } from 'commander';
import { Option } from 'commander';
import { type House, withHouse } from '../app.ts';
import type { Reply } from '../core/command/reply.ts';
import type { CommandName } from '../core/command/table.ts';
import { questionJson, sourceJson } from '../core/digest/edition-json.ts';
import { OPERATOR } from '../core/feed/feed.ts';
import { OperatorError } from '../ports/operator-error.ts';
import type { Context, Verb } from './context.ts';
import { FORMATS, formatOption } from './formats.ts';
import { replyText } from './reply.ts';

const json = (reply: Reply): unknown => {
  if (reply.kind === 'timeline') {
    const { story, events } = reply;
    return {
      story: { id: story.id, title: story.title, articles: story.articles, publishers: story.publishers },
      timeline: events.map(({ date, precision, text, source }) => ({
        date,
        precision,
        text,
        source: sourceJson(source),
      })),
    };
  }
  if (reply.kind === 'questions') {
    return {
      stories: reply.stories.map(({ label, questions }) => ({
        story: label,
        questions: questions.map(questionJson),
      })),
    };
  }
  return null;
};

/** Asks as somebody in chat would, and prints the answer. */
const ask = async (
  context: Context,
  house: House,
  name: CommandName,
  options: Readonly<Record<string, string>>,
  format: string,
): Promise<void> => {
  const at = house.clock.now();
  const reply = await house.answer({
    id: `terminal-${at}`,
    asked: { kind: 'command', name, options, text: '' },
    channel: { platform: 'terminal', id: 'terminal' },
    channelName: null,
    workspace: OPERATOR,
    asker: { id: 'operator', zone: house.settings.dateline.zone },
    at,
  });
  const text = replyText(context, reply);
  // Whoever asked for something has not got it.
  if (reply.kind === 'notice') throw new OperatorError(text);
  context.stdout.write(`${format === 'json' ? JSON.stringify(json(reply), null, 2) : text}\n`);
};

const given = (options: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

export const timelineVerb: Verb = (program: Command, context) => {
  program
    .command('timeline')
    .description('Dated events of a story with sources, oldest first')
    .argument('<topic>', 'words of a story')
    .option('--since <time>', 'from then on')
    .option('--until <time>', 'up to then')
    .addOption(formatOption(FORMATS.timeline))
    .action((topic: string, { format, ...options }: { format: string; since?: string; until?: string }) =>
      withHouse(context, (house) => ask(context, house, 'timeline', given({ topic, ...options }), format)),
    );
};

export const questionsVerb: Verb = (program: Command, context) => {
  program
    .command('questions')
    .description('What is still open, with each side’s position')
    .argument('[topic]', 'words of a story; without it, all stories')
    .addOption(new Option('--state <state>', 'which').choices(['open', 'answered', 'all']))
    .addOption(formatOption(FORMATS.questions))
    .action((topic: string | undefined, { format, state }: { format: string; state?: string }) =>
      withHouse(context, (house) => ask(context, house, 'questions', given({ topic, state }), format)),
    );
};
