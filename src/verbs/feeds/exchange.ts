// `dateline feeds import` and `feeds export`: lists of feeds as other readers have them, in OPML.

import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readOpml, writeOpml } from '../../adapters/feeds/opml.ts';
import { whyOf } from '../../adapters/files/listing.ts';
import { decode } from '../../adapters/markup/decode.ts';
import { chooseFeeds } from '../../bot/chosen-feeds.ts';
import { shownAddress } from '../../core/feed/address.ts';
import type { FeedSetting } from '../../core/feed/feed.ts';
import type { KeptFeed } from '../../ports/feeds.ts';
import { OperatorError } from '../../ports/operator-error.ts';
import type { Context } from '../context.ts';
import { sayLine } from '../say.ts';
import { type FeedHouse, OPERATOR } from './house.ts';

const contentOf = async ({ cwd }: Context, file: string): Promise<Uint8Array> => {
  try {
    return await readFile(resolve(cwd, file));
  } catch (error) {
    throw new OperatorError(`${file}: ${whyOf(error)}.`);
  }
};

/** Nothing is asked: “feeds check” says how they are. */
export const importFeeds = async (context: Context, house: FeedHouse, file: string): Promise<void> => {
  const decoded = decode(await contentOf(context, file));
  const read = decoded.is === 'refused' ? decoded : readOpml(decoded.text);
  if (read.is === 'refused') throw new OperatorError(`${file}: ${read.why}.`);
  const counts = { added: 0, there: 0 };
  for (const setting of read.feeds) {
    const { is, feed } = await house.feeds.add(setting, OPERATOR, house.clock.now());
    counts[is] += 1;
    sayLine(context.stdout, `${shownAddress(feed.url)}: ${is === 'added' ? 'added' : 'read already'}`);
  }
  context.stderr.write(`${counts.added} added, ${counts.there} read already.\n`);
};

const write = async (path: string, content: string): Promise<void> => {
  try {
    await writeFile(path, content);
  } catch {
    throw new OperatorError(`${path} cannot be written; name a file in a folder that is there.`);
  }
};

/** As it calls itself where nobody named it, and where it is found now. */
const asNow = (feed: KeptFeed): FeedSetting => ({
  ...feed,
  url: feed.asked,
  publisher: feed.publisher ?? feed.title,
});

export const exportFeeds = async (
  context: Context,
  house: FeedHouse,
  { out }: { readonly out?: string },
): Promise<void> => {
  await chooseFeeds(house);
  const opml = writeOpml((await house.feeds.list(null)).map(asNow));
  if (out === undefined) context.stdout.write(opml);
  else await write(resolve(context.cwd, out), opml);
};
