// `dateline feeds`: the feeds that are read for everybody, and how all of them do.
import type { Command } from 'commander';
import { Option } from 'commander';
import { withHouse } from '../app.ts';
import { PAGE_POLICIES } from '../core/feed/feed.ts';
import type { Verb } from './context.ts';
import { type AddOptions, addFeed, removeFeed } from './feeds/change.ts';
import { checkFeeds } from './feeds/check.ts';
import { exportFeeds, importFeeds } from './feeds/exchange.ts';
import { type ListOptions, listFeeds } from './feeds/list.ts';

export const feedsVerb: Verb = (program: Command, context) => {
  const verb = program
    .command('feeds')
    .description('List, add, remove and check feeds; exchange lists of them');
  verb
    .command('list')
    .description('The feeds that are read: how each does, when it was asked and is asked next')
    .option('--section <section>', 'only those of one section')
    .option('--all', 'the whole catalogue of config/feeds.yaml, with what is on')
    .option('--json', 'as JSON')
    .action((options: ListOptions) => withHouse(context, (house) => listFeeds(context, house, options)));
  verb
    .command('add')
    .description('Read a feed for everybody')
    .argument('<address>', 'of the feed, or of a site that has one')
    .option('--publisher <name>', 'who stands behind it')
    .option('--family <name>', 'the group that the publisher belongs to')
    .option('--section <section>', 'one of the catalogue’s')
    .option('--language <tag>', 'en, de, pt-BR …')
    .addOption(
      new Option('--pages <policy>', 'when the full text is fetched from an item’s page').choices([
        ...PAGE_POLICIES,
      ]),
    )
    .action((address: string, options: AddOptions) =>
      withHouse(context, (house) => addFeed(context, house, address, options)),
    );
  verb
    .command('remove')
    .description('No longer read a feed that was added here; what came from it stays')
    .argument('<address>', 'of the feed, or its id')
    .action((address: string) => withHouse(context, (house) => removeFeed(context, house, address)));
  verb
    .command('check')
    .description('Ask feeds now, and say what came; status 1 where one failed')
    .argument('[address]', 'of one feed; without it, all that are read')
    .action((address: string | undefined) =>
      withHouse(context, (house) => checkFeeds(context, house, address)),
    );
  verb
    .command('import')
    .description('Add the feeds of an OPML file')
    .argument('<file>', 'as another reader has written it')
    .action((file: string) => withHouse(context, (house) => importFeeds(context, house, file)));
  verb
    .command('export')
    .description('The feeds that are read, as OPML')
    .option('--out <file>', 'written there instead of to standard output')
    .action((options: { out?: string }) =>
      withHouse(context, (house) => exportFeeds(context, house, options)),
    );
};
