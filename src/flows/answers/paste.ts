// The text of an article, pasted where commands are typed.
import type { Reply } from '../../core/command/reply.ts';
import { CHANGE } from './add-feed.ts';
import type { Asking } from './asking.ts';
import { notice } from './notices.ts';
import { refusal } from './permission.ts';

/** Shorter ones are no article. */
export const SHORTEST_TEXT = 200;

/** A title that ends as a sentence does needs no full stop. */
const ended = (title: string): string => (/[.!?…]["”’»]?$/u.test(title) ? title : `${title}.`);

export const takeInPaste = async (asking: Asking, text: string): Promise<Reply> => {
  const refused = await refusal(asking, CHANGE, '/sources');
  if (refused !== null) return refused;
  const kept = await asking.house.keepPaste(text);
  switch (kept.is) {
    case 'stored':
      return notice('done', `Taken in: ${ended(kept.title)}`);
    case 'revised':
      return notice('done', `Taken in, as a new revision: ${ended(kept.title)}`);
    case 'known':
      return notice('nothing', `That text is here already: ${ended(kept.title)}`);
    case 'refused':
      return notice('mistake', `That text cannot be taken in: ${kept.why}.`);
  }
};
