// `dateline feeds import` and `feeds export`: lists of feeds as other readers have them, in OPML.

import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readOpml, writeOpml } from '../../adapters/feeds/opml.ts';
import { readFeedList } from '../../adapters/files/feed-list.ts';
import { whyOf } from '../../adapters/files/listing.ts';
import { chooseFeeds } from '../../bot/chosen-feeds.ts';
import type { FeedSetting } from '../../core/feed/feed.ts';
import type { KeptFeed } from '../../ports/feeds.ts';
import { OperatorError } from '../../ports/operator-error.ts';
import type { Context } from '../context.ts';
import { takingLists } from '../import/take-list.ts';
import { newTally } from '../import/tally.ts';
import { sayLine } from '../say.ts';
import type { FeedHouse } from './house.ts';

const contentOf = async ({ cwd }: Context, file: string): Promise<Uint8Array> => {
  try {
    return await readFile(resolve(cwd, file));
  } catch (error) {
    throw new OperatorError(`${file}: ${whyOf(error)}.`);
  }
};

/** As `import` does with a file that ends in .opml, whatever the ending. Nothing is asked: “feeds check” says how they are. */
export const importFeeds = async (context: Context, house: FeedHouse, file: string): Promise<void> => {
  const tally = newTally();
  const say = (line: string): void => sayLine(context.stdout, line);
  const reading = await readFeedList(readOpml)(file, await contentOf(context, file));
  await takingLists({ ...house, tally, say }).takeList(reading);
  for (const line of tally.lines(0)) context.stderr.write(`${line}\n`);
  if (tally.isFailed) context.exit(1);
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
