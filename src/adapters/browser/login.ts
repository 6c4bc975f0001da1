// The way in for whoever runs Dateline, where the page can be reached from other computers.
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Log } from '../../ports/system.ts';
import { readForm } from './forms.ts';
import { isSame, sessionOf } from './guard.ts';
import { loginForm } from './inbound.ts';
import { loginPage } from './shell.ts';

export interface LoginOptions {
  readonly adminToken: string;
  /** Per start: goes with every form. */
  readonly token: string;
  /** The world sees this server by https, so that the cookie never travels in the clear. */
  readonly isSecure: boolean;
  readonly log: Log;
}

const COOKIE = 'dateline-session';
const LOGIN = '/login';

/** Lets through whoever logged in; everybody else sees the form. */
export const requireLogin = ({ adminToken, token, isSecure, log }: LoginOptions): MiddlewareHandler => {
  const session = sessionOf(adminToken, token);
  return async (context, next) => {
    if (context.req.path === LOGIN && context.req.method === 'POST') {
      const { secret } = await readForm(context, loginForm, token);
      if (!isSame(secret, adminToken)) {
        log.warn({}, 'somebody tried to log in to the page with a wrong token');
        return context.html(loginPage(token, true).toString(), 401);
      }
      setCookie(context, COOKIE, session, {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
        secure: isSecure,
      });
      return context.redirect('/', 303);
    }
    if (isSame(getCookie(context, COOKIE) ?? '', session)) return next();
    return context.html(loginPage(token, false).toString(), 401);
  };
};
