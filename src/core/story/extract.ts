// From a sentence of a read article to an extract that names its place.
import type { Article, Extract, Source } from '../article/article.ts';
import type { Span } from '../language/analysis.ts';
import { trimSentence } from '../language/trims.ts';

const sourceIn = (article: Article, field: 'title' | 'text', { start, end }: Span): Source => ({
  article: article.id,
  publisher: article.publisher,
  url: article.url,
  published: article.published,
  field,
  start,
  end,
});

/** A sentence of the text, trimmed as the trimming rule allows. */
export const extractOf = (article: Article, sentence: Span): Extract => ({
  text: trimSentence(article.text.slice(sentence.start, sentence.end)),
  source: sourceIn(article, 'text', sentence),
});

/** The title, verbatim. */
export const titleOf = (article: Article): Extract => ({
  text: article.title,
  source: sourceIn(article, 'title', { start: 0, end: article.title.length }),
});
