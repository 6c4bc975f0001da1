// The task that shows what is read in a feed.
import type { Command } from 'commander';
import { readFeed } from '../../adapters/feeds/feed.ts';
import type { FeedDocument } from '../../core/feed/document.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Served } from '../../ports/reading.ts';
import type { Context } from '../context.ts';
import { type Told, tellServedFiles } from './served-files.ts';

const written = (instant: Instant | null): string | null =>
  instant === null ? null : new Date(instant).toISOString();

const shown = ({ format, title, link, language, entries }: FeedDocument): object => ({
  format,
  title,
  link,
  language,
  entries: entries.map(({ id, title, url, published, updated, authors, summary, content, enclosures }) => ({
    id,
    title,
    url,
    published: written(published),
    updated: written(updated),
    authors,
    summary,
    content,
    enclosures,
  })),
});

const tell = (served: Served): Told => {
  const reading = readFeed(served);
  return reading.is === 'refused' ? reading : { is: 'told', answer: shown(reading.document) };
};

export const feedTask = (inspect: Command, context: Context): void => {
  inspect
    .command('feed')
    .description('What a feed says, in any format')
    .argument('<file...>', 'bytes as they were served; PATH::{"content-type":"…"} adds headers')
    .action((files: readonly string[]) => tellServedFiles(context, files, tell));
};
