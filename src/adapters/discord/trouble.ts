// Why Discord could not be used, for the operator: one line with the remedy.
import { GatewayCloseCodes } from 'discord.js';
import { OperatorError } from '../../ports/operator-error.ts';
import { type Access, DISCORD_API, type Failure, failureOf, failureText } from './client.ts';

const TOKEN =
  'Discord does not accept DISCORD_TOKEN: copy the token again from discord.com/developers, your application, Bot, “Reset Token”.';
const INTENTS =
  'Discord does not grant this application the gateway intents it asked for: Dateline needs none, so update it.';

const NO_ACCESS = 50001;

/** What a close of the gateway for good means (docs, Gateway Close Event Codes). */
export const closedForGood = (code: number): string => {
  if (code === GatewayCloseCodes.AuthenticationFailed) return TOKEN;
  if (code === GatewayCloseCodes.DisallowedIntents || code === GatewayCloseCodes.InvalidIntents)
    return INTENTS;
  if (code === GatewayCloseCodes.ShardingRequired)
    return 'Discord asks for sharding: this bot is in more than 2,500 servers, which Dateline does not serve yet.';
  return `Discord closed the connection for good (${code}): start Dateline again.`;
};

const remedy = (failure: Failure, api: string): string => {
  switch (failure.is) {
    case 'token':
      return TOKEN;
    case 'unreachable':
    case 'lost':
      return `${failureText(failure)} at ${api}: check the network${api === DISCORD_API ? '' : ' and DISCORD_API_URL'}, then start again.`;
    case 'rejected':
      return failure.code === NO_ACCESS
        ? 'Discord refused the server’s id: invite the bot there first (OAuth2, scopes bot and applications.commands).'
        : `${failureText(failure)}.`;
    case 'limited':
    case 'trouble':
      return `${failureText(failure)}: try again in a few minutes.`;
  }
};

/** discord.js' words at log-in, where only they tell what happened. */
const AT_LOGIN: readonly (readonly [RegExp, string])[] = [
  [/invalid token|authentication failed/i, TOKEN],
  [/disallowed intents|invalid intents/i, INTENTS],
];

export const operatorError = (error: unknown, { token, apiUrl }: Access): OperatorError => {
  if (error instanceof OperatorError) return error;
  const said = error instanceof Error ? error.message : '';
  const known = AT_LOGIN.find(([pattern]) => pattern.test(said))?.[1];
  const line = known ?? remedy(failureOf(error), apiUrl ?? DISCORD_API);
  return new OperatorError(line.replaceAll(token, '…').replaceAll(/\s+/g, ' '));
};
