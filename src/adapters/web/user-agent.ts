// Who asks: servers are told the truth, and robots.txt can name us.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')));

/** As robots.txt writes it. */
export const PRODUCT = 'Dateline';

export const USER_AGENT = `${PRODUCT}/${version} (news digest bot)`;
