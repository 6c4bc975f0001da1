// The command line: verbs, their help, and the few ways in which a run can end.
import { Command, CommanderError } from 'commander';
import { OperatorError } from './ports/operator-error.ts';
import type { Context } from './verbs/context.ts';
import { processContext } from './verbs/context.ts';
import { VERBS } from './verbs/verbs.ts';

/** One line a mistake; what a person typed wrongly is status 2, what failed is status 1. */
const explain = (context: Context, error: unknown): number => {
  const say = (text: string): void => {
    context.stderr.write(`${context.paint.red('Error:')} ${text}\n`);
  };
  if (error instanceof CommanderError) {
    if (error.exitCode !== 0) say(error.message.replace(/^error: /u, ''));
    return error.exitCode === 0 ? 0 : 2;
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
  try {
    await programOf(context).parseAsync([...argv], { from: 'user' });
  } catch (error) {
    context.exit(explain(context, error));
  }
};
