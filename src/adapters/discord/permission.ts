// Who may change what a channel takes: people with Manage Channel there; and Dateline must be able to post in it.
import type { Permission } from '../../core/command/invocation.ts';

/** What an interaction says of the place where it was made; permissions as Discord's decimal numbers. */
export interface Place {
  /** Of whoever uses Dateline, in the channel; null in a direct message. */
  readonly asker: string | null;
  /** Dateline's own, in the channel; null where Discord does not say. */
  readonly own: string | null;
  /** Discord's channel type; null where it does not say. */
  readonly channelType: number | null;
}

/** Docs, Permissions. */
const MAY = {
  everything: 1n << 3n,
  manageChannels: 1n << 4n,
  view: 1n << 10n,
  send: 1n << 11n,
  sendInThreads: 1n << 38n,
} as const;
/** Docs, Channel Types: threads of announcements, public and private ones. */
const THREADS: readonly (number | null)[] = [10, 11, 12];

export const NOT_ENTITLED: Permission = {
  allowed: false,
  because: 'not-entitled',
  who: 'people with Manage Channel',
};

const holds = (permissions: string, wanted: bigint): boolean =>
  (BigInt(permissions) & MAY.everything) !== 0n || (BigInt(permissions) & wanted) === wanted;

export const permissionIn = ({ asker, own, channelType }: Place): Permission => {
  if (asker === null) return { allowed: true };
  if (!holds(asker, MAY.manageChannels)) return NOT_ENTITLED;
  const send = THREADS.includes(channelType) ? MAY.sendInThreads : MAY.send;
  return own === null || holds(own, MAY.view | send)
    ? { allowed: true }
    : { allowed: false, because: 'cannot-post' };
};
