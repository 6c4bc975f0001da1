// The page's own files, read once.
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  'page.css': 'text/css; charset=utf-8',
  'sidebar.css': 'text/css; charset=utf-8',
  'channel.css': 'text/css; charset=utf-8',
  'message-box.css': 'text/css; charset=utf-8',
  'slack.css': 'text/css; charset=utf-8',
  'discord.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'completion.js': 'text/javascript; charset=utf-8',
  'mark.svg': 'image/svg+xml',
};

export const assetRoutes = (): Hono => {
  const routes = new Hono();
  for (const [name, type] of Object.entries(TYPES)) {
    const content = readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8');
    routes.get(`/${name}`, (context) => context.body(content, 200, { 'Content-Type': type }));
  }
  return routes;
};

/** In the order in which they build on each other. */
export const STYLE_SHEETS: readonly string[] = Object.keys(TYPES).filter((name) => name.endsWith('.css'));
