// Who asks: a name that a browser keeps, so that what is for one person alone is shown to that person alone.
import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const COOKIE = 'dateline-asker';
const NAME = /^[\w-]{16}$/;
const YEAR = 365 * 24 * 60 * 60;

/** Not `Strict`: whoever follows a link from elsewhere is still the same person. It opens no door. */
export const askerOf = (context: Context): string => {
  const known = getCookie(context, COOKIE);
  const asker = known !== undefined && NAME.test(known) ? known : randomBytes(12).toString('base64url');
  if (asker !== known) {
    setCookie(context, COOKIE, asker, { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: YEAR });
  }
  return asker;
};
