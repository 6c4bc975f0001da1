// The socket of Socket Mode: opened once, opened again whenever it is lost, closed at any moment.
import { setTimeout as pause } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import { OperatorError } from '../../ports/operator-error.ts';
import type { Log } from '../../ports/system.ts';

export interface ConnectionOptions {
  /** Its own reconnecting is off: it waits five seconds first, and ends the process when the network is away. */
  readonly client: SocketModeReceiver['client'];
  readonly log: Log;
  /** How long Slack may take to greet, in ms. */
  readonly deadline: number;
}

export interface Connection {
  /** Resolves once Slack greets, or once closed; rejects with an `OperatorError`. */
  open(): Promise<void>;
  close(): Promise<void>;
}

const SECOND = 1_000;
const LONGEST_PAUSE = 30 * SECOND;
/** A farewell that is not answered is not waited for. */
const FAREWELL = SECOND / 2;

/** At once, then after 1, 2, 4 … 30 s. */
const pauseBefore = (attempt: number): number =>
  attempt === 0 ? 0 : Math.min(SECOND * 2 ** (attempt - 1), LONGEST_PAUSE);

export const socketConnection = ({ client, log, deadline }: ConnectionOptions): Connection => {
  const closing = new AbortController();
  const { signal } = closing;

  /** Whatever comes of it: when Dateline is closing, a socket that still opens is closed again. */
  const greeted = async (): Promise<void> => {
    const late = AbortSignal.timeout(deadline);
    const over = AbortSignal.any([signal, late]);
    const opened = client.start().then(() => {
      if (over.aborted) void client.disconnect();
    });
    const gaveUp = new Promise<never>((_, reject) => {
      over.addEventListener('abort', () => reject(new Error('no greeting in time')), { once: true });
    });
    try {
      await Promise.race([opened, gaveUp]);
    } catch (error) {
      opened.catch(() => {});
      gaveUp.catch(() => {});
      void client.disconnect();
      throw error ?? new Error('the connection ended at once');
    }
  };

  const reopen = async (): Promise<void> => {
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      try {
        await pause(pauseBefore(attempt), undefined, { signal });
        await greeted();
        if (attempt > 0) log.info({ attempt }, 'connected to Slack again');
        return;
      } catch (error) {
        if (attempt === 1 && !signal.aborted)
          log.warn({ error }, 'the connection to Slack is lost; trying again');
      }
    }
  };

  const lost = (): Promise<void> => new Promise((resolve) => client.once('disconnected', () => resolve()));

  const keepOpen = async (): Promise<void> => {
    while (!signal.aborted) {
      await lost();
      await reopen();
    }
  };

  return {
    open: async () => {
      try {
        await greeted();
      } catch {
        if (signal.aborted) return;
        throw new OperatorError(
          'Slack gives no Socket Mode connection: check that Socket Mode is on for your app, and that this computer may open WebSocket connections.',
        );
      }
      void keepOpen();
    },
    close: async () => {
      closing.abort();
      await Promise.race([client.disconnect(), pause(FAREWELL, undefined, { ref: false })]);
    },
  };
};
