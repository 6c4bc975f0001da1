// A real Chromium where there is one; the tests that need it skip without, except where a missing one would go unnoticed (CI).
import { existsSync } from 'node:fs';
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

/** Null where there is none: say so and skip, or fail in CI. */
export const findChromium = (
  env: Readonly<Record<string, string | undefined>>,
  usual: readonly string[] = USUAL,
): string | null => {
  const asked = env['CHROMIUM_PATH'];
  const found = [...(asked ? [asked] : []), ...usual].find((path) => existsSync(path)) ?? null;
  if (found === null && env['CI'] === 'true') {
    throw new Error('No Chromium: set CHROMIUM_PATH to one, so that the page is tested as people see it.');
  }
  if (found === null) {
    process.stderr.write('The page is not tested in a browser: no Chromium (set CHROMIUM_PATH to one).\n');
  }
  return found;
};

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Browsing {
  /** A person of their own: cookies and settings are shared with nobody. */
  person(options: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

export const openChromium = async (executablePath: string): Promise<Browsing> => {
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  return {
    person: (options) => browser.newContext(options),
    close: () => browser.close(),
  };
};
