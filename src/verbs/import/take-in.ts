// Takes in what one piece of a file holds, and says of each text what became of it.
import type { Piece } from '../../adapters/files/reading.ts';
import { shownAddress } from '../../core/feed/address.ts';
import type { FeedSetting } from '../../core/feed/feed.ts';
import type { Collect } from '../../flows/collect.ts';
import type { FeedCatalogue } from '../../ports/feeds.ts';
import { OperatorError } from '../../ports/operator-error.ts';
import type { Clock } from '../../ports/system.ts';
import type { FromFile } from './pieces.ts';
import { type Tally, wordFor } from './tally.ts';

export interface TakingIn {
  readonly collect: Collect;
  /** Where the feeds of a list go. */
  readonly catalogue: Pick<FeedCatalogue, 'add'>;
  readonly clock: Clock;
  readonly asNews: boolean;
  readonly tally: Tally;
  readonly say: (line: string) => void;
}

/** Of so many texts that came before, each is remembered as one of its own. */
const TOGETHER = 20_000;

const remember = (ids: Set<string>, id: string): void => {
  ids.add(id);
  const [oldest] = ids;
  if (ids.size > TOGETHER && oldest !== undefined) ids.delete(oldest);
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'unreadable');

export const takingIn = (deps: TakingIn): ((one: FromFile) => Promise<void>) => {
  const { collect, catalogue, clock, asNews, tally, say } = deps;
  const together = new Set<string>();

  const refuse = (where: string, why: string): void => {
    tally.refuse(why);
    say(`${where}: ${wordFor('refused')}: ${why}`);
  };

  const take = async ({ where, draft, mail }: Piece, file: string | null): Promise<void> => {
    const arrival = { is: 'import', asNews, ...(mail === undefined ? {} : { mail }) } as const;
    const options = { arrival, together, ...(file === null ? {} : { file }) };
    const { is, article } = await collect(draft, options);
    remember(together, article.id);
    tally.add(is);
    say(`${where}: ${wordFor(is)} · ${article.title}`);
  };

  const addFeed = async (feed: FeedSetting): Promise<void> => {
    const { is, feed: kept } = await catalogue.add(feed, 'operator', clock.now());
    tally.addFeed(is);
    say(`${shownAddress(kept.url)}: ${is === 'added' ? 'feed added' : 'feed already there'}`);
  };

  return async ({ reading, file }) => {
    for (const { where, why } of reading.refused) refuse(where, why);
    for (const feed of reading.feeds ?? []) await addFeed(feed);
    for (const piece of reading.drafts) {
      try {
        await take(piece, file);
      } catch (error) {
        // One text that cannot be read must not cost the others.
        if (error instanceof OperatorError) throw error;
        refuse(piece.where, messageOf(error));
      }
    }
  };
};
