// `dateline manifest` and `dateline register`: what Slack and Discord must know of the commands.
import type { Command } from 'commander';
import { isPrefix } from '../core/command/prefix.ts';
import { OperatorError } from '../ports/operator-error.ts';
import { loadSettings } from '../settings/settings.ts';
import type { Verb } from './context.ts';

export const manifestVerb: Verb = (program: Command, context) => {
  program
    .command('manifest')
    .description('Print the Slack app manifest: paste it at api.slack.com/apps, “From a manifest”')
    .option('--prefix <prefix>', 'before every command, where another app has the plain names')
    .action(async ({ prefix }: { prefix?: string }) => {
      if (prefix !== undefined && !isPrefix(prefix))
        throw new OperatorError(`--prefix “${prefix}” may hold a-z, 0-9, - and _ only, at most 16.`, 2);
      const { slackManifest } = await import('../adapters/slack/manifest.ts');
      const { environment, dateline } = loadSettings(context);
      const manifest = slackManifest({
        prefix: prefix ?? dateline.prefix,
        publicUrl: environment.PUBLIC_URL,
      });
      context.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`);
    });
};

export const registerVerb: Verb = (program: Command, context) => {
  program
    .command('register')
    .description('Register the commands with Discord; npm start does it too when they have changed')
    .option('--guild <id>', 'for one server only, where it takes effect at once')
    .action(async ({ guild }: { guild?: string }) => {
      const { environment, dateline } = loadSettings(context);
      const token = environment.DISCORD_TOKEN;
      if (token === null)
        throw new OperatorError(
          'DISCORD_TOKEN is not set: copy the token of your application’s bot into .env.',
          2,
        );
      if (guild !== undefined && !/^\d{5,25}$/u.test(guild))
        throw new OperatorError(
          `--guild “${guild}” is not a server’s id: a number, from “Copy Server ID”.`,
          2,
        );
      const { registerCommands } = await import('../adapters/discord/commands.ts');
      const count = await registerCommands({
        token,
        apiUrl: environment.DISCORD_API_URL,
        guild: guild ?? null,
        prefix: dateline.prefix,
      });
      context.stdout.write(
        `${count} commands registered ${guild === undefined ? 'for all servers' : `for server ${guild}`}.\n`,
      );
    });
};
