// A text that somebody pastes in a chat is an article like any other, and news of now.
import { draftOfPaste } from '../core/article/paste.ts';
import type { KeepPaste } from '../ports/paste.ts';
import type { Collect } from './collect.ts';

export const keepingPastes =
  (collect: Collect): KeepPaste =>
  async (text) => {
    const pasted = draftOfPaste(text);
    if (pasted.is === 'mistake') return { is: 'refused', why: pasted.why };
    const { is, article } = await collect(pasted.draft, {
      arrival: { is: 'import', asNews: true, isPasted: true },
    });
    return { is, title: article.title };
  };
