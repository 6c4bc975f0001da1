// `dateline import`: articles from files and folders, with a line for each text that says what became of it.
import type { Command } from 'commander';
import { readOpml } from '../adapters/feeds/opml.ts';
import { fileImport } from '../adapters/files/import-files.ts';
import { readPublished } from '../adapters/files/published.ts';
import type { Given } from '../adapters/files/reading.ts';
import { type House, withHouse } from '../app.ts';
import { canonicalUrl } from '../core/article/address.ts';
import { OperatorError } from '../ports/operator-error.ts';
import type { Context, Verb } from './context.ts';
import { type Asked, onlyOne, piecesOf, sizeOfAll } from './import/pieces.ts';
import { takingIn } from './import/take-in.ts';
import { newTally, type Tally } from './import/tally.ts';
import { progressOn } from './progress.ts';
import { sayLine } from './say.ts';

interface Options {
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  readonly asNews?: true;
}

const givenBy = ({ publisher, published, url, language }: Options): Given => {
  const date = published === undefined ? undefined : readPublished(published);
  if (date === null)
    throw new OperatorError(
      `--published “${published}” is not a date; write 2025-03-01 or 2025-03-01T09:30Z.`,
      2,
    );
  if (url !== undefined && canonicalUrl(url) === null)
    throw new OperatorError(`--url “${url}” is not a web address; write https://…`, 2);
  return {
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(date === undefined ? {} : { published: date }),
  };
};

/** The first Ctrl-C ends the import after the text at hand, a second one at once. */
const interruptible = ({ stdin }: Context): { readonly signal: AbortSignal; release(): void } => {
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort();
    stdin.destroy();
  };
  process.once('SIGINT', stop);
  return { signal: stopping.signal, release: () => void process.off('SIGINT', stop) };
};

interface Importing {
  readonly context: Context;
  readonly house: House;
  readonly asked: Asked;
  readonly options: Options;
  readonly tally: Tally;
  readonly signal: AbortSignal;
}

const takeAll = async ({ context, house, asked, options, tally, signal }: Importing): Promise<void> => {
  const progress = progressOn(context, 'Importing', await sizeOfAll(asked));
  const all = piecesOf(context, asked, (bytes) => progress.at(bytes, `${tally.texts} texts`));
  const take = takingIn({
    collect: house.collect,
    feeds: house.store.feeds,
    settings: house.settings,
    clock: house.clock,
    asNews: options.asNews === true,
    tally,
    say: (line) => {
      if (context.stdout.isTTY) progress.clear();
      sayLine(context.stdout, line);
    },
  });
  for await (const one of options.url === undefined ? all : await onlyOne(all)) {
    if (signal.aborted) break;
    await take(one);
  }
  progress.done();
};

const placeAll = async ({ context, house, signal }: Importing): Promise<void> => {
  const progress = progressOn(context, 'Placing articles in their stories');
  await house.understandAll(progress.at, signal);
  progress.done();
};

const STOPPED =
  'Stopped. What is stored stays; the same command again goes on with the rest, and the next run of Dateline places what waits.\n';

const run = async (context: Context, paths: readonly string[], options: Options): Promise<void> => {
  const given = givenBy(options);
  const tally = newTally();
  const started = performance.now();
  const { signal, release } = interruptible(context);
  try {
    await withHouse(context, async (house) => {
      const asked = { files: fileImport({ ...house.reading, opml: readOpml }), paths, given };
      const importing = { context, house, asked, options, tally, signal };
      await takeAll(importing);
      if (!signal.aborted) await placeAll(importing);
    });
  } finally {
    release();
  }
  for (const line of tally.lines((performance.now() - started) / 1000)) context.stderr.write(`${line}\n`);
  if (signal.aborted) context.stderr.write(STOPPED);
  if (tally.isFailed || signal.aborted) context.exit(1);
};

export const importVerb: Verb = (program: Command, context) => {
  program
    .command('import')
    .description(
      'Take in articles from .txt, .md, .html, .json, .jsonl, .xml (a feed), .eml and .mbox files, feeds from .opml, folders, or - for standard input',
    )
    .argument('<path...>', 'files, folders, or -')
    .option('--publisher <name>', 'who published them')
    .option('--published <date>', 'when: 2025-03-01 or 2025-03-01T09:30Z')
    .option('--url <url>', 'where they stand')
    .option('--language <tag>', 'in which language: en, de …')
    .option('--as-news', 'count them as news of now, whenever they were published')
    .action((paths: readonly string[], options: Options) => run(context, paths, options));
};
