// How what people do reaches us: through a socket that we open, or signed requests that Slack sends.
import type { RequestListener } from 'node:http';
import { HTTPReceiver, type Logger, SocketModeReceiver } from '@slack/bolt';
import { OperatorError } from '../../ports/operator-error.ts';
import type { SharedOptions } from './client.ts';
import { EVENTS_PATH } from './manifest.ts';

export interface Credentials {
  /** `xapp-…`: Socket Mode. Null: HTTP mode, which needs the signing secret. */
  readonly appToken: string | null;
  readonly signingSecret: string | null;
}

export type Receiver =
  | { readonly mode: 'socket'; readonly receiver: SocketModeReceiver; readonly appToken: string }
  | { readonly mode: 'http'; readonly receiver: HTTPReceiver };

/** Throws an `OperatorError` where there is neither. */
export const receiverOf = (
  { appToken, signingSecret }: Credentials,
  shared: SharedOptions,
  logger: Logger,
): Receiver => {
  if (appToken !== null) {
    const installerOptions = { clientOptions: { ...shared } };
    const socket = { appToken, autoReconnectEnabled: false, installerOptions, logger: shared.logger };
    return { mode: 'socket', receiver: new SocketModeReceiver(socket), appToken };
  }
  if (signingSecret !== null)
    return {
      mode: 'http',
      receiver: new HTTPReceiver({ signingSecret, endpoints: [EVENTS_PATH], logger }),
    };
  throw new OperatorError(
    'Slack needs SLACK_APP_TOKEN (Socket Mode, no public address) or SLACK_SIGNING_SECRET (HTTP mode): set one of them in .env.',
    2,
  );
};

/** Bolt throws at whatever is not a POST to its path. */
export const listenerOf =
  (receiver: HTTPReceiver): RequestListener =>
  (request, response) => {
    try {
      receiver.requestListener(request, response);
    } catch {
      response.writeHead(404).end();
    }
  };
