// What every answer of the page tells the browser: run nothing but our own files, show this in no frame, keep nothing.
import type { MiddlewareHandler } from 'hono';

/**
 * `Referrer-Policy: same-origin` and not `no-referrer`: with the latter a browser sends `Origin: null` with the page's own
 * forms (Fetch Standard, "append a request Origin header"), and other sites are told nothing in either case.
 */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

export const securityHeaders: MiddlewareHandler = async (context, next) => {
  for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
  await next();
};
