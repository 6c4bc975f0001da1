// What the app must be allowed to do: the manifest asks for it, the log-in checks it.

/** Without one of these Dateline cannot answer or post at all. */
export const NEEDED_SCOPES = ['chat:write', 'commands', 'channels:read', 'users:read'] as const;

/** Without one of these some channels cannot be read or joined: the log-in warns. */
export const WANTED_SCOPES = [
  'chat:write.public',
  'channels:join',
  'channels:history',
  'groups:read',
  'groups:history',
  'im:read',
  'im:history',
  'mpim:read',
  'mpim:history',
] as const;

/** Of an app-level token, for Socket Mode. */
export const APP_SCOPE = 'connections:write';
