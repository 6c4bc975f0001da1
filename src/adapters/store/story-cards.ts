// A story's card and ledger as they are written: row, words and questions together.
import type { LedgerQuestion } from '../../core/question/question.ts';
import type { StoryCard } from '../../ports/stories.ts';
import { forgetWords, indexWords, spotFor } from './full-text.ts';
import { toJson } from './json.ts';
import { listed } from './lists.ts';
import type { Writing } from './rows.ts';
import { tally } from './tallies.ts';

export const writeCard = async (
  trx: Writing,
  card: StoryCard,
  ledger: readonly LedgerQuestion[],
): Promise<void> => {
  const { id } = card;
  await dropCards(trx, [id]);
  await trx
    .insertInto('stories')
    .values({
      id,
      title: card.title,
      label: card.label,
      articles: card.articles,
      publishers: card.publishers,
      first_known_at: card.firstKnownAt,
      last_known_at: card.lastKnownAt,
      questions: ledger.length,
      spot: spotFor(card.lastKnownAt),
    })
    .execute();
  await tally(trx, 'stories', 1);
  await indexWords(trx, card);
  if (ledger.length > 0)
    await trx
      .insertInto('ledgers')
      .values({ story: id, questions: toJson(ledger) })
      .execute();
};

/** Of stories that are no more, or whose card is written anew; clears the mark that it is out of date. */
export const dropCards = async (trx: Writing, stories: readonly string[]): Promise<void> => {
  await forgetWords(trx, stories);
  const gone = await trx.deleteFrom('stories').where('id', 'in', listed(stories)).returning('id').execute();
  if (gone.length > 0) await tally(trx, 'stories', -gone.length);
  await trx.deleteFrom('ledgers').where('story', 'in', listed(stories)).execute();
  await trx.deleteFrom('stale_stories').where('story', 'in', listed(stories)).execute();
};
