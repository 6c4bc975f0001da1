// Puts the stories of a window together as an edition: what is told, what is left out because it was told, and the receipt.

import type { Story } from '../story/story.ts';
import type { Window, Zone } from '../time/instant.ts';
import type { Edition, EditionStory, Receipt } from './edition.ts';
import { editionId } from './edition-key.ts';
import type { Telling } from './story-told.ts';
import { remember, toldOf } from './told.ts';

export interface Composition {
  readonly kind: Edition['kind'];
  readonly digest: string;
  readonly title: string;
  readonly language: string;
  readonly window: Window & { readonly zone: Zone };
  readonly baseline: Pick<Edition, 'id' | 'told'> | null;
  /** Most important first; taken one by one until enough are told, since some may only repeat. */
  readonly stories: AsyncIterable<Story> | Iterable<Story>;
  readonly most: number;
  readonly keyPoints: number;
  /** Of the whole window, whatever is told. */
  readonly totals: Pick<Receipt, 'articles' | 'publishers' | 'stories' | 'notPlaced' | 'feedsFailed'>;
}

/** `failed`: it is news, and it could not be told. */
type Tell = (story: Story, telling: Telling) => Promise<EditionStory | 'failed' | null>;

/** A story told before comes back only with something materially new. */
const isRepeat = (story: EditionStory): boolean => story.update && story.changes.length === 0;

/** `tell` is `tellStory`, here or in a thread of its own. */
export const compose = async (composition: Composition, tell: Tell): Promise<Edition> => {
  const { window, baseline, stories, most, totals } = composition;
  const before = baseline?.told ?? {};
  const told: EditionStory[] = [];
  let [repeated, notTold] = [0, 0];
  for await (const story of stories) {
    if (told.length >= most) break;
    const one = await tell(story, {
      window,
      keyPoints: composition.keyPoints,
      told: toldOf(before, story),
    });
    if (one === null) continue;
    if (one === 'failed') notTold += 1;
    else if (isRepeat(one)) repeated += 1;
    else told.push(one);
  }
  const edition = {
    kind: composition.kind,
    digest: composition.digest,
    title: composition.title,
    language: composition.language,
    window,
    baseline: baseline?.id ?? null,
    builtAt: window.to,
    stories: told,
    receipt: {
      ...totals,
      omitted: totals.stories - told.length,
      repeated,
      notTold,
      complete: totals.feedsFailed.length === 0 && totals.notPlaced === 0 && notTold === 0,
    },
    told: remember(before, told, window.to),
  };
  return { id: editionId(edition), ...edition };
};
