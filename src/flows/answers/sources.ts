// `/sources`: the workspace's own feeds are listed, added, removed and checked; a pasted text is taken in.
import type { Reply } from '../../core/command/reply.ts';
import { typedAddress, typedPlainAddress } from '../../core/command/typed-address.ts';
import { addFeed } from './add-feed.ts';
import type { Asking, CommandAnswer } from './asking.ts';
import { checkTyped } from './check-feeds.ts';
import { listFeeds } from './list-feeds.ts';
import { mistakeNotice } from './notices.ts';
import { EXAMPLE, shown } from './own-feeds.ts';
import { SHORTEST_TEXT, takeInPaste } from './paste.ts';
import { removeTyped } from './remove-feed.ts';

const add = async (asking: Asking, words: string | null): Promise<Reply> => {
  if (words === null) return mistakeNotice({ says: 'Add which? There is no address.', example: EXAMPLE });
  const address = typedAddress(words);
  if (address !== null) return addFeed(asking, address, typedPlainAddress(words));
  return words.length >= SHORTEST_TEXT
    ? takeInPaste(asking, words)
    : mistakeNotice({
        says: `“${shown(words)}” is no address of the web, and too short for the text of an article.`,
        example: EXAMPLE,
      });
};

const ANSWERS: Readonly<Record<string, (asking: Asking, words: string | null) => Promise<Reply>>> = {
  add,
  remove: removeTyped,
  list: listFeeds,
  check: checkTyped,
};

/** An address without a verb is added, a text too; a word is a verb that is none. */
const verbMeant = (words: string | null): string | null => {
  if (words === null) return 'list';
  return typedAddress(words) !== null || words.length >= SHORTEST_TEXT ? 'add' : null;
};

export const answerSources: CommandAnswer = async (asking, { choice, words }) => {
  const verb = choice ?? verbMeant(words);
  if (verb === null)
    return mistakeNotice({
      says: `“${shown(words ?? '')}” is no address of the web, and none of ${Object.keys(ANSWERS).join(', ')}.`,
      example: EXAMPLE,
    });
  const answer = ANSWERS[verb];
  if (answer === undefined) throw new Error(`/sources has no ${verb}`);
  return answer(asking, words);
};
