// Is the token right, and may the app do what Dateline needs? Each refusal as one line that says what to do.
import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import { OperatorError } from '../../ports/operator-error.ts';
import type { Log } from '../../ports/system.ts';
import { type Failure, failureOf, failureText } from './client.ts';
import { APP_SCOPE, NEEDED_SCOPES, WANTED_SCOPES } from './scopes.ts';

export interface Identity {
  readonly team: string;
  readonly user: string;
  readonly bot: string | null;
}

const identitySchema = z.object({
  team_id: z.string(),
  user_id: z.string(),
  bot_id: z.string().optional(),
  response_metadata: z.object({ scopes: z.array(z.string()).optional() }).optional(),
});

const BOT_TOKEN =
  'copy the “Bot User OAuth Token” (xoxb-…) from “OAuth & Permissions” of your app into .env.';
const APP_TOKEN = `make an app-level token with ${APP_SCOPE} (xapp-…) under “Basic Information” of your app, switch Socket Mode on, and put it into .env.`;

/** Whatever is not the fault of a token. */
const ofNetwork = (failure: Failure): OperatorError =>
  failure.is === 'rate-limited'
    ? new OperatorError(`Slack asks to wait (${failureText(failure)}): start again then.`)
    : new OperatorError(
        `Slack does not answer (${failureText(failure)}): check the network of this computer, and SLACK_API_URL if it is set.`,
      );

const refusal = (error: unknown, token: string, remedy: string): OperatorError => {
  const failure = failureOf(error);
  return failure.is === 'no'
    ? new OperatorError(`Slack refuses ${token} (${failureText(failure)}): ${remedy}`)
    : ofNetwork(failure);
};

const lacking = (scopes: readonly string[], has: readonly string[]): readonly string[] =>
  scopes.filter((scope) => !has.includes(scope));

/** Slack names the scopes of a token with every answer. */
const checkScopes = (has: readonly string[], log: Log): void => {
  const needed = lacking(NEEDED_SCOPES, has);
  if (needed.length > 0)
    throw new OperatorError(
      `The Slack app lacks ${needed.join(', ')}: add it under “OAuth & Permissions”, Bot Token Scopes (dateline manifest lists them all), then install the app again.`,
    );
  const wanted = lacking(WANTED_SCOPES, has);
  if (wanted.length > 0)
    log.warn({ scopes: wanted }, 'the Slack app lacks scopes: some channels cannot be read or joined');
};

/** Rejects with an `OperatorError`. */
export const logIn = async (client: webApi.WebClient, log: Log): Promise<Identity> => {
  const answer = await client.apiCall('auth.test').catch((error: unknown) => {
    throw refusal(error, 'SLACK_BOT_TOKEN', BOT_TOKEN);
  });
  const { team_id, user_id, bot_id, response_metadata } = identitySchema.parse(answer);
  if (response_metadata?.scopes) checkScopes(response_metadata.scopes, log);
  return { team: team_id, user: user_id, bot: bot_id ?? null };
};

/** Asks for a socket's address, as connecting does. Rejects with an `OperatorError`. */
export const checkAppToken = async (client: webApi.WebClient): Promise<void> => {
  await client.apiCall('apps.connections.open').catch((error: unknown) => {
    throw refusal(error, 'SLACK_APP_TOKEN', APP_TOKEN);
  });
};
