// Reads one text, once: everything that later tells stories from it.
import type { Article } from '../article/article.ts';
import { dayIn } from '../time/zoned.ts';
import type { Analysis } from './analysis.ts';
import { readAttributions } from './attributions.ts';
import { readDates } from './dates.ts';
import { readFigures } from './figures.ts';
import { readNames } from './names.ts';
import { readQuestions } from './questions.ts';
import { readSentences } from './sentences.ts';

/** Raised whenever the reading changes what it finds. */
export const READING = 1;

/** The day from which relative dates count: publication, or the day on which the text became known. In UTC. */
export const dayOfReading = (article: Pick<Article, 'published' | 'knownAt'>): string =>
  dayIn(article.published.is === 'absent' ? article.knownAt : article.published.at, 'UTC');

export const analyse = (article: Pick<Article, 'title' | 'text' | 'published' | 'knownAt'>): Analysis => {
  const { title, text } = article;
  const sentences = readSentences(text);
  const names = readNames(text, sentences);
  return {
    version: READING,
    sentences,
    dates: readDates(text, sentences, dayOfReading(article)),
    names,
    attributions: readAttributions(text, sentences, names),
    figures: readFigures(text, sentences),
    questions: readQuestions({ title, text, sentences, names }),
  };
};
