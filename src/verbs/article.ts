// `dateline article`: one stored article, as the store has it, with its revisions and its story.
import type { Command } from 'commander';
import { type House, withHouse } from '../app.ts';
import type { Article } from '../core/article/article.ts';
import { publishedText } from '../core/digest/edition-json.ts';
import { OperatorError } from '../ports/operator-error.ts';
import type { Context, Verb } from './context.ts';
import { FORMATS, formatOption } from './formats.ts';
import { sayLines } from './say.ts';

const json = (
  article: Article,
  revisions: readonly Article[],
  story: string | null,
): Readonly<Record<string, unknown>> => ({
  id: article.id,
  url: article.url,
  publisher: article.publisher,
  family: article.family,
  origin: article.origin,
  standing: article.standing.is,
  note: article.standing.is === 'standing' ? null : article.standing.note,
  title: article.title,
  text: article.text,
  partial: article.isPartial,
  published: publishedText(article.published),
  publishedIs: article.published.is,
  language: article.language,
  revisions: revisions.map(({ revision, arrivedAt, title }) => ({
    revision,
    arrivedAt: new Date(arrivedAt).toISOString(),
    title,
  })),
  story,
});

/** Said only where there is something to say. */
const remarks = ({ origin, standing, isPartial }: Article): readonly string[] => [
  ...(origin === null ? [] : [`a text of ${origin}`]),
  ...(standing.is === 'standing'
    ? []
    : [standing.note === null ? standing.is : `${standing.is}: ${standing.note}`]),
  ...(isPartial ? ['only its beginning is known'] : []),
];

const text = (article: Article, revisions: number, story: string | null): string =>
  [
    article.title,
    [
      article.publisher ?? 'no publisher',
      article.published.is === 'absent'
        ? 'no date'
        : `${article.published.is === 'inferred' ? 'no earlier than ' : ''}${publishedText(article.published)}`,
      article.url ?? article.id,
    ].join(' · '),
    `${article.id} · ${revisions === 1 ? '1 revision' : `${revisions} revisions`} · story ${story ?? 'none yet'}`,
    ...remarks(article),
    '',
    article.text,
  ].join('\n');

const show = async (context: Context, house: House, name: string, format: string): Promise<void> => {
  const { library, stories } = house.store;
  const read = (await library.byId(name)) ?? (await library.byUrl(name));
  if (read === null)
    throw new OperatorError(`There is no article “${name}”; an edition’s JSON names ids and addresses.`);
  const { article } = read;
  const revisions = await library.revisions(article.id);
  const story = await stories.storyOf(article.id);
  if (format === 'json')
    context.stdout.write(`${JSON.stringify(json(article, revisions, story), null, 2)}\n`);
  else sayLines(context.stdout, text(article, revisions.length, story));
};

export const articleVerb: Verb = (program: Command, context) => {
  program
    .command('article')
    .description('Show one stored article')
    .argument('<id|url>', 'as editions name it')
    .addOption(formatOption(FORMATS.article))
    .action((name: string, { format }: { format: string }) =>
      withHouse(context, (house) => show(context, house, name, format)),
    );
};
