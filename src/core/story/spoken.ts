// Sentences that are somebody's words, as only a sentence before them says: told by themselves a claim would become a fact.
import type { Figure, Sentence } from '../language/analysis.ts';
import { insideQuotations } from '../language/quotation.ts';
import { rememberingOf } from '../language/remembering.ts';
import type { ReadArticle } from './story.ts';

/** Of the prose of an article. */
export const spokenIn: (read: ReadArticle) => ReadonlySet<Sentence> = rememberingOf(({ article, analysis }) =>
  insideQuotations(
    article.text,
    analysis.sentences.filter(({ kind }) => kind === 'prose'),
  ),
);

/** A figure stands in such a sentence. */
export const isSpoken = (read: ReadArticle, { sentence }: Figure): boolean => {
  const around = read.analysis.sentences[sentence];
  return around !== undefined && spokenIn(read).has(around);
};
