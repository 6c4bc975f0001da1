// An address in its one form: what does not matter is left out, and it still leads where it led.
import { isTracking } from './tracking.ts';

const web = (address: string): URL | null => {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
};

/** Pages that only pass a reader on, and the parameter that says where to. */
const REDIRECTORS: readonly (readonly [host: RegExp, path: RegExp, parameters: readonly string[]])[] = [
  [/^(?:www\.)?google\.[a-z.]{2,6}$/u, /^\/url$/u, ['url', 'q']],
  [/^(?:www\.)?bing\.com$/u, /^\/news\/apiclick\.aspx$/u, ['url']],
  [/^lm?\.(?:facebook|instagram)\.com$/u, /^\/(?:l\.php)?$/u, ['u']],
  [/^(?:www\.)?youtube\.com$/u, /^\/redirect$/u, ['q']],
  [/^out\.reddit\.com$/u, /./u, ['url']],
  [/^slack-redir\.net$/u, /^\/link$/u, ['url']],
  [/^t\.umblr\.com$/u, /^\/redirect$/u, ['z']],
  [/^vk\.com$/u, /^\/away\.php$/u, ['to']],
  [/^(?:www\.)?duckduckgo\.com$/u, /^\/l\/$/u, ['uddg']],
];

/** Copies of pages that a search engine keeps: `…/c/s/news.example/a` is https://news.example/a. */
const CACHED =
  /^https?:\/\/(?:[\w-]+\.cdn\.ampproject\.org\/[a-z]|(?:www\.)?google\.[a-z.]{2,6}\/amp)\/(?:(s)\/)?(?=[^/]+\.[^/]+)(.+)$/iu;

const wrappedIn = (url: URL): string | null => {
  const cached = CACHED.exec(url.toString());
  if (cached !== null) return `${cached[1] === undefined ? 'http' : 'https'}://${cached[2]}`;
  const redirector = REDIRECTORS.find(([host, path]) => host.test(url.hostname) && path.test(url.pathname));
  const target = redirector?.[2].map((name) => url.searchParams.get(name)).find((value) => value !== null);
  return target ?? null;
};

/** What is wrapped is shorter than its wrapping: this ends. */
const unwrapped = (url: URL): URL => {
  const target = wrappedIn(url);
  const inner = target === null ? null : web(target);
  return inner === null ? url : unwrapped(inner);
};

/** `%7e` and `~` are the same, and so are `%c3` and `%C3`. */
const evenEscapes = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/giu, (escaped, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~-]/u.test(character) ? character : escaped.toUpperCase();
  });

const nameOf = (parameter: string): string => parameter.split('=', 1)[0] ?? '';

/** Parameters as they are written, since some servers read them so: without tracking, by name. */
const parametersOf = ({ search, pathname }: URL): readonly string[] =>
  evenEscapes(search.replace(/^\?/u, ''))
    .split('&')
    .filter((one) => one !== '' && !isTracking(nameOf(one), pathname))
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0));

/**
 * Without what does not matter: redirectors, tracking, fragment, password, default port, slashes at the end. Null for what is no web
 * address.
 */
export const canonicalUrl = (address: string): string | null => {
  const given = web(address);
  if (given === null) return null;
  const url = unwrapped(given);
  const parameters = parametersOf(url);
  const path = evenEscapes(url.pathname);
  if (parameters.length > 0) return `${url.origin}${path}?${parameters.join('&')}`;
  return `${url.origin}${path.replace(/\/+$/u, '') || '/'}`;
};
