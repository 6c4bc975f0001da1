// The command line: verbs, their help, and the few ways in which a run can end.
import { Command, CommanderError } from 'commander';
import { withoutSecrets } from './adapters/system/log.ts';
import { OperatorError } from './ports/operator-error.ts';
import type { Context } from './verbs/context.ts';
import { processContext } from './verbs/context.ts';
import { sayLine } from './verbs/say.ts';
import { VERBS } from './verbs/verbs.ts';

const NO_VERB = 'commander.help';

/** What was typed wrongly, and what to type instead. */
const usage = (program: Command, argv: readonly string[], error: CommanderError): string => {
  const [typed = ''] = argv;
  const verb = program.commands.find((command) => [command.name(), command.alias()].includes(typed));
  const help = verb === undefined ? 'dateline --help' : `dateline ${verb.name()} --help`;
  if (error.code !== NO_VERB) return `${error.message.replace(/^error: /u, '')}. Type: ${help}`;
  const names = (verb ?? program).commands.map((command) => command.name()).join(', ');
  return `say what to do: ${names}. Type: ${help}`;
};

/** One line a mistake; what a person typed wrongly is status 2, what failed is status 1. */
const explain = (context: Context, error: unknown, usageOf: (error: CommanderError) => string): number => {
  const say = (text: string): void => {
    const [first = '', ...rest] = text.split('\n');
    context.stderr.write(`${context.paint.red('Error:')} `);
    for (const line of [first, ...rest]) sayLine(context.stderr, withoutSecrets(line, []));
  };
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    say(usageOf(error));
    return 2;
  }
  if (error instanceof OperatorError) {
    say(error.message);
    return error.status;
  }
  if (context.env['LOG_LEVEL'] === 'debug' && error instanceof Error)
    context.stderr.write(`${error.stack ?? ''}\n`);
  say(
    `${error instanceof Error ? error.message : String(error)}. This is a bug in Dateline: LOG_LEVEL=debug shows where.`,
  );
  return 1;
};

/** Whoever reads the output may stop reading (`| head -1`): that is no reason to leave work half done. */
const outliveReaders = (stream: NodeJS.WritableStream): void => {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
};

const programOf = (context: Context): Command => {
  const program = new Command('dateline')
    .description(
      'News digests for Slack and Discord, from articles to the channel; without an account, a key or a model.',
    )
    .showHelpAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: () => {},
    });
  for (const verb of VERBS) verb(program, context);
  // Every verb of a verb, too, throws instead of ending the process.
  const all = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(all)];
  for (const command of all(program)) command.exitOverride().configureOutput(program.configureOutput());
  return program;
};

/** Runs one command line and sets the process's exit status. */
export const main = async (argv: readonly string[], context: Context = processContext()): Promise<void> => {
  outliveReaders(context.stdout);
  outliveReaders(context.stderr);
  const program = programOf(context);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    context.exit(explain(context, error, (mistake) => usage(program, argv, mistake)));
  }
};
