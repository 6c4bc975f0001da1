// `dateline import`: articles from files and folders, with a line for each file that says what became of it.
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { importBytes, importFile, listFiles } from '../adapters/files/import-files.ts';
import { readPublished } from '../adapters/files/published.ts';
import type { FileReading, Given } from '../adapters/files/reading.ts';
import { type House, withHouse } from '../app.ts';
import { canonicalUrl } from '../core/article/identity.ts';
import { OperatorError } from '../ports/operator-error.ts';
import type { Context, Verb } from './context.ts';
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

interface Tally {
  stored: number;
  known: number;
  revised: number;
  refused: number;
}

const WORDS = { stored: 'stored', known: 'already known', revised: 'revised', refused: 'refused' } as const;

interface Importing {
  readonly house: House;
  readonly context: Context;
  readonly asNews: boolean;
  readonly tally: Tally;
  /** Ids of what this run has taken in. */
  readonly together: Set<string>;
}

const takeIn = async (
  { house, context, asNews, tally, together }: Importing,
  { reading, file }: FromFile,
): Promise<void> => {
  const say = (where: string, is: keyof Tally, what: string): void => {
    tally[is] += 1;
    sayLine(context.stdout, `${where}: ${WORDS[is]}${what}`);
  };
  for (const { where, why } of reading.refused) say(where, 'refused', `: ${why}`);
  for (const { where, draft } of reading.drafts) {
    try {
      const isAlone = file !== null && reading.drafts.length === 1;
      const { is, article } = await house.collect(draft, { asNews, together, ...(isAlone ? { file } : {}) });
      together.add(article.id);
      say(where, is, ` · ${article.title}`);
    } catch (error) {
      // One text that cannot be read must not cost the others.
      if (error instanceof OperatorError) throw error;
      say(where, 'refused', `: ${error instanceof Error ? error.message : 'unreadable'}`);
    }
  }
};

interface FromFile {
  readonly reading: FileReading;
  /** Null for what came through a pipe. */
  readonly file: string | null;
}

async function* readings(
  { cwd, stdin }: Context,
  paths: readonly string[],
  given: Given,
): AsyncGenerator<FromFile> {
  for (const path of paths) {
    if (path === '-') {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
      yield { reading: importBytes('-', Buffer.concat(chunks), given), file: null };
      continue;
    }
    const { files, refused } = await listFiles(path);
    yield { reading: { drafts: [], refused }, file: null };
    for (const file of files) yield { reading: await importFile(file, given), file: resolve(cwd, file) };
  }
}

/** An address belongs to one text: given to several, each would take the place of the one before. */
const onlyOne = async (all: AsyncIterable<FromFile>): Promise<readonly FromFile[]> => {
  const found = await Array.fromAsync(all);
  if (found.reduce((sum, { reading }) => sum + reading.drafts.length, 0) > 1)
    throw new OperatorError('--url fits one text only: leave it out, or import the texts one by one.', 2);
  return found;
};

const run = async (context: Context, paths: readonly string[], options: Options): Promise<void> => {
  const given = givenBy(options);
  const tally: Tally = { stored: 0, known: 0, revised: 0, refused: 0 };
  await withHouse(context, async (house) => {
    const importing = { house, context, asNews: options.asNews === true, tally, together: new Set<string>() };
    const all = readings(context, paths, given);
    for await (const one of options.url === undefined ? all : await onlyOne(all))
      await takeIn(importing, one);
    const progress = progressOn(context, 'Placing articles in their stories');
    await house.understandAll(progress.at);
    progress.done();
  });
  const parts = (Object.keys(WORDS) as readonly (keyof Tally)[])
    .filter((is) => tally[is] > 0)
    .map((is) => `${tally[is]} ${WORDS[is]}`);
  context.stderr.write(`${parts.length === 0 ? 'Nothing to import' : parts.join(', ')}.\n`);
  if (tally.refused > 0) context.exit(1);
};

export const importVerb: Verb = (program: Command, context) => {
  program
    .command('import')
    .description(
      'Take in articles from .txt, .md, .html, .json and .jsonl files, folders, or - for standard input',
    )
    .argument('<path...>', 'files, folders, or -')
    .option('--publisher <name>', 'who published them')
    .option('--published <date>', 'when: 2025-03-01 or 2025-03-01T09:30Z')
    .option('--url <url>', 'where they stand')
    .option('--language <tag>', 'in which language: en, de …')
    .option('--as-news', 'count them as news of now, whenever they were published')
    .action((paths: readonly string[], options: Options) => run(context, paths, options));
};
