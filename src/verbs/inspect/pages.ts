// The task that shows what is read in a page: its article, and what is said of it.
import type { Command } from 'commander';
import { READING_LIMITS, readingIn } from '../../adapters/system/reading.ts';
import { workerPool } from '../../adapters/system/worker-pool.ts';
import type { PageDocument } from '../../core/article/page.ts';
import type { Context } from '../context.ts';
import { tellServedFiles } from './served-files.ts';

/** A day stays a day; an instant is told in UTC. */
const written = (published: PageDocument['published']): string | null => {
  if (published === null) return null;
  const instant = new Date(published.at).toISOString();
  return published.precision === 'day' ? instant.slice(0, 10) : instant;
};

const shown = ({ title, text, published, author, language }: PageDocument): object => ({
  title,
  text,
  published: written(published),
  author,
  language,
});

/** In a thread, as the bot reads them: a page that is a trap costs its own answer alone. */
const run = async (context: Context, files: readonly string[]): Promise<void> => {
  const pool = workerPool(new URL('../../workers/reading.ts', import.meta.url), {
    ...READING_LIMITS,
    threads: 1,
  });
  const reading = readingIn(pool);
  try {
    await tellServedFiles(context, files, async (served) => {
      const answer = await reading.page(served);
      return answer.is === 'refused' ? answer : { is: 'told', answer: shown(answer.page) };
    });
  } finally {
    await pool.close();
  }
};

export const pageTask = (inspect: Command, context: Context): void => {
  inspect
    .command('page')
    .description('The article in a page, and what the page says of it')
    .argument('<file...>', 'bytes as they were served; PATH::{"content-type":"…"} adds headers')
    .action((files: readonly string[]) => run(context, files));
};
