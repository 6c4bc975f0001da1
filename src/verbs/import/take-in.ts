// Takes in what one piece of a file holds, and says of each text what became of it.
import type { Piece } from '../../adapters/files/reading.ts';
import type { Collect } from '../../flows/collect.ts';
import { OperatorError } from '../../ports/operator-error.ts';
import type { FromFile } from './pieces.ts';
import { type TakingLists, takingLists } from './take-list.ts';
import { wordFor } from './tally.ts';

export interface TakingIn extends TakingLists {
  readonly collect: Collect;
  readonly asNews: boolean;
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
  const { collect, asNews, tally, say } = deps;
  const { refuse, takeList } = takingLists(deps);
  const together = new Set<string>();

  const take = async ({ where, draft, mail }: Piece, file: string | null): Promise<void> => {
    const arrival = { is: 'import', asNews, ...(mail === undefined ? {} : { mail }) } as const;
    const options = { arrival, together, ...(file === null ? {} : { file }) };
    const { is, article } = await collect(draft, options);
    remember(together, article.id);
    tally.add(is);
    say(`${where}: ${wordFor(is)} · ${article.title}`);
  };

  return async ({ reading, file }) => {
    await takeList(reading);
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
