// The tasks that ask what is told of many texts together: a timeline, and key points; of one story a run, or of one a line.
import type { Command } from 'commander';
import { z } from 'zod';
import { candidatesOf, summaryCandidatesOf } from '../../core/digest/candidates.ts';
import { choosePoints } from '../../core/digest/key-points.ts';
import type { ReadArticle } from '../../core/story/story.ts';
import { isDay } from '../../core/time/zoned.ts';
import { readEvents } from '../../core/timeline/events.ts';
import { OperatorError } from '../../ports/operator-error.ts';
import type { Context } from '../context.ts';
import { answersOn, withEach } from './answers.ts';
import { type Document, datedDocument, document, storyOf } from './documents.ts';
import { distinct, id, readItems, whyRefused } from './json-lines.ts';

interface SetTask<Options extends object> {
  readonly name: string;
  readonly description: string;
  readonly document: z.ZodType<Document>;
  /** Named as they are typed, without the dashes. */
  readonly options: z.ZodType<Options>;
  readonly flags: readonly (readonly [flag: string, description: string])[];
  readonly tell: (story: readonly ReadArticle[], options: Options) => readonly object[];
}

const count = z.coerce
  .number('not a number')
  .int('not a whole number')
  .min(1, 'not a number from 1 up')
  .optional();
const day = z.string().refine(isDay, 'not a day; write 2025-03-01').optional();

const timelineOptions = z.strictObject({ dates: count, 'per-date': count, from: day, to: day });
const keyPointOptions = z.strictObject({ words: count });

/** As many as a long summary has, where nobody says how long it may be. */
const POINTS = 6;

const TIMELINE: SetTask<z.infer<typeof timelineOptions>> = {
  name: 'timeline',
  description: 'The days that matter in many texts, with the sentences that tell them',
  document: datedDocument,
  options: timelineOptions,
  flags: [
    ['--dates <n>', 'at most so many days; otherwise those that matter'],
    ['--per-date <n>', 'at most so many sentences a day'],
    ['--from <day>', 'the first day: 2025-03-01'],
    ['--to <day>', 'the last day'],
  ],
  tell: (story, options) => {
    const events = readEvents(story, {
      dates: options.dates ?? null,
      perDate: options['per-date'] ?? null,
      days: { from: options.from ?? '0000-01-01', to: options.to ?? '9999-12-31' },
    });
    return [...Map.groupBy(events, ({ date }) => date)].map(([date, of]) => ({
      date,
      sentences: of.map(({ source, text }) => ({ article: source.article, text })),
    }));
  },
};

const KEY_POINTS: SetTask<z.infer<typeof keyPointOptions>> = {
  name: 'keypoints',
  description: 'The sentences that tell most of one story',
  document,
  options: keyPointOptions,
  flags: [['--words <n>', 'at most so many words in all']],
  tell: (story, { words }) =>
    (words === undefined
      ? choosePoints(story, candidatesOf(story), { most: POINTS, told: [] })
      : choosePoints(story, summaryCandidatesOf(story), { most: Number.POSITIVE_INFINITY, words, told: [] })
    ).map(({ read: { article }, sentence: { start, end } }) => ({
      article: article.id,
      start,
      end,
      text: article.text.slice(start, end),
    })),
};

const tellOne = async <Options extends object>(
  context: Context,
  files: readonly string[],
  task: SetTask<Options>,
  options: Options,
): Promise<void> => {
  const answers = answersOn(context);
  const documents: Document[] = [];
  await withEach(distinct(readItems(context, files, task.document)), answers, (item) => {
    documents.push(item);
    return null;
  });
  for (const line of task.tell(storyOf(documents), options)) await answers.give(line);
};

const hasDistinctIds = (documents: readonly Document[]): boolean =>
  new Set(documents.map(({ id }) => String(id))).size === documents.length;

const tellEach = <Options extends object>(
  context: Context,
  files: readonly string[],
  task: SetTask<Options>,
  options: Options,
): Promise<void> => {
  const docs = z.array(task.document).refine(hasDistinctIds, 'two have the same id');
  const set = z.object({ id, docs, options: task.options.optional() });
  return withEach(readItems(context, files, set), answersOn(context), (item) => ({
    id: item.id,
    result: task.tell(storyOf(item.docs), { ...options, ...item.options }),
  }));
};

/** `perDate`, as commander hands it over, is typed `per-date`. */
const asTyped = (given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`),
      value,
    ]),
  );

const register = <Options extends object>(
  inspect: Command,
  context: Context,
  task: SetTask<Options>,
): void => {
  const command = inspect
    .command(task.name)
    .description(task.description)
    .argument('[file...]', 'JSON Lines; without one, standard input')
    .option('--batch', 'each line is a story of its own: {id, docs, options}');
  for (const [flag, description] of task.flags) command.option(flag, description);
  command.action(async (files: readonly string[], { batch, ...given }: { readonly batch?: true }) => {
    const options = task.options.safeParse(asTyped(given));
    if (!options.success) throw new OperatorError(`--${whyRefused(options.error)}.`, 2);
    await (batch ? tellEach : tellOne)(context, files, task, options.data);
  });
};

export const documentSetTasks = (inspect: Command, context: Context): void => {
  register(inspect, context, TIMELINE);
  register(inspect, context, KEY_POINTS);
};
