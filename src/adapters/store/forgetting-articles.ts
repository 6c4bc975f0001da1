// Forgetting articles: story by story, with readings, fingerprints, postings and counts; their keys stay known.
import { sql } from 'kysely';
import type { AgedStory } from '../../core/delivery/retention.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Step, Stepped } from '../../ports/forgetting.ts';
import { noteForgotten } from './forgotten-keys.ts';
import { fromJson } from './json.ts';
import { listed } from './lists.ts';
import { countPublisher } from './publisher-counts.ts';
import type { Writing } from './rows.ts';
import { dropCards } from './story-cards.ts';

/** Of what is looked at most stays where stories are long; looking costs little beside forgetting. */
const LOOKED_AT_FOR_ONE = 4;

/** When its newest text came. */
const CAME_AT = sql<Instant>`coalesce(articles.revised_at, articles.arrived_at)`;

/** Oldest first. */
const ofAge = (trx: Writing, { before, after, most }: Step) =>
  trx
    .selectFrom('articles')
    .select(['row', 'story', 'publisher', CAME_AT.as('came_at')])
    .where(CAME_AT, '<=', before)
    // Said beside the place, which alone does not reach into an index of an expression.
    .where(CAME_AT, '>=', after.at)
    .where(sql<boolean>`(${CAME_AT}, articles.row) > (${after.at}, ${after.row})`)
    .orderBy(CAME_AT)
    .orderBy('row')
    .limit(most * LOOKED_AT_FOR_ONE)
    .execute();

type OfAge = Awaited<ReturnType<typeof ofAge>>[number];

/** A subscription may name a story by an id that it had before. */
const isFollowed = (story: string) => sql<number>`exists (
  select 1 from subscriptions
  where takes = 'story' and what in (select ${story} union all select id from aliases where story = ${story})
)`;

const storyOf = async (trx: Writing, story: string): Promise<AgedStory> => {
  const { newest, followed, questions } = await trx
    .selectNoFrom((eb) => [
      eb
        .selectFrom('articles')
        .select((of) => of.fn.max(CAME_AT).as('newest'))
        .where('story', '=', story)
        .as('newest'),
      isFollowed(story).as('followed'),
      eb.selectFrom('ledgers').select('questions').where('story', '=', story).as('questions'),
    ])
    .executeTakeFirstOrThrow();
  return {
    newest: newest ?? 0,
    isFollowed: followed === 1,
    questions: questions === null ? [] : fromJson(questions),
  };
};

/** Of the articles those whose story is told no more, and those that never found a story. */
const toForget = async (
  trx: Writing,
  articles: readonly OfAge[],
  isTold: (story: AgedStory) => boolean,
): Promise<readonly OfAge[]> => {
  const told = new Map<string | null, boolean>([[null, false]]);
  for (const { story } of articles)
    if (story !== null && !told.has(story)) told.set(story, isTold(await storyOf(trx, story)));
  return articles.filter(({ story }) => told.get(story) === false);
};

const dropPostings = (trx: Writing, rows: readonly number[]) =>
  sql`
    delete from postings where (term, known_at, article) in (
      select each.value, articles.known_at, articles.row
      from articles join prints on prints.article = articles.row, json_each(prints.heavy) as each
      where articles.row in ${listed(rows)}
    )
  `.execute(trx);

/** What hangs on the articles' rows goes with them. */
const forget = async (trx: Writing, articles: readonly OfAge[], at: Instant): Promise<void> => {
  const rows = articles.map(({ row }) => row);
  const stories = [...new Set(articles.flatMap(({ story }) => story ?? []))];
  await noteForgotten(trx, rows, at);
  await dropPostings(trx, rows);
  for (const [publisher, of] of Map.groupBy(articles, (one) => one.publisher))
    await countPublisher(trx, publisher, -of.length);
  await dropCards(trx, stories);
  await trx.deleteFrom('aliases').where('story', 'in', listed(stories)).execute();
  await trx.deleteFrom('articles').where('row', 'in', listed(rows)).execute();
};

export const forgetArticles = async (
  trx: Writing,
  step: Step,
  at: Instant,
  isTold: (story: AgedStory) => boolean,
): Promise<Stepped> => {
  const looked = await ofAge(trx, step);
  const all = await toForget(trx, looked, isTold);
  const now = all.slice(0, step.most);
  if (now.length > 0) await forget(trx, now, at);
  const isThrough = looked.length < step.most * LOOKED_AT_FOR_ONE && now.length === all.length;
  const last = now.length < all.length ? now.at(-1) : looked.at(-1);
  const next = isThrough || last === undefined ? null : { at: last.came_at, row: last.row };
  return { forgotten: now.length, next };
};
