// The Slack app manifest: commands from the command table, scopes and where Slack sends what people do.
import { COMMANDS, type Command, usageOf } from '../../core/command/table.ts';
import { slashName } from './commands.ts';
import { NEEDED_SCOPES, WANTED_SCOPES } from './scopes.ts';

export interface ManifestOptions {
  /** Before every command, where another app has the plain names. */
  readonly prefix: string;
  /** Where Slack reaches this process in HTTP mode; null: Socket Mode, with no public address. */
  readonly publicUrl: string | null;
}

/** Where Slack sends commands and presses in HTTP mode. */
export const EVENTS_PATH = '/slack/events';

/** Without `usage_hint` where there is nothing to type. */
const slashCommand = (command: Command, { prefix }: ManifestOptions, url: string | null) => ({
  command: slashName(command.name, prefix),
  ...(url === null ? {} : { url }),
  description: command.description,
  ...(command.options.length === 0 ? {} : { usage_hint: usageOf(command) }),
  should_escape: false,
});

/** JSON to paste at api.slack.com/apps, “From a manifest”. */
export const slackManifest = (options: ManifestOptions): object => {
  const url = options.publicUrl === null ? null : `${options.publicUrl.replace(/\/+$/u, '')}${EVENTS_PATH}`;
  return {
    _metadata: { major_version: 1, minor_version: 1 },
    display_information: {
      name: 'Dateline',
      description: 'News digests that show their sources',
      background_color: '#0f6474',
    },
    features: {
      // Without it nobody can type in the app's own conversation.
      app_home: {
        home_tab_enabled: false,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: 'Dateline', always_online: true },
      slash_commands: COMMANDS.map((command) => slashCommand(command, options, url)),
    },
    oauth_config: { scopes: { bot: [...NEEDED_SCOPES, ...WANTED_SCOPES] } },
    settings: {
      interactivity: { is_enabled: true, ...(url === null ? {} : { request_url: url }) },
      org_deploy_enabled: false,
      socket_mode_enabled: url === null,
      token_rotation_enabled: false,
    },
  };
};
