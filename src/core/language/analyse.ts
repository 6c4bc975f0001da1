// Reads one text, once: everything that later tells stories from it.
import type { Article } from '../article/article.ts';
import { dayIn } from '../time/zoned.ts';
import type { Analysis } from './analysis.ts';
import { readAttributions } from './attributions.ts';
import { ASKED_SENTENCES, READ_CHARACTERS, READ_SENTENCES } from './bounds.ts';
import { readDates } from './dates.ts';
import { readFigures } from './figures.ts';
import { readNames } from './names.ts';
import { readQuestions } from './questions.ts';
import { readSentences } from './sentences.ts';

/** Raised whenever the reading changes what it finds. */
const READING = 10;

/** The day from which relative dates count: publication, or the day on which the text became known. In UTC. */
const dayOfReading = (article: Pick<Article, 'published' | 'knownAt'>): string =>
  dayIn(article.published.is === 'absent' ? article.knownAt : article.published.at, 'UTC');

/** Any string is a legal text: the time this takes grows with its length and no faster. */
export const analyse = (
  article: Pick<Article, 'title' | 'text' | 'language' | 'published' | 'knownAt'>,
): Analysis => {
  const { title, text, language } = article;
  const sentences = readSentences(text, language);
  const dated = sentences.filter(({ end }) => end <= READ_CHARACTERS);
  const read = dated.slice(0, READ_SENTENCES);
  const names = readNames(text, read);
  return {
    version: READING,
    sentences,
    dates: readDates(text, dated, dayOfReading(article), language),
    names,
    attributions: readAttributions(text, read, names),
    figures: readFigures(text, read),
    questions: readQuestions({ title, text, sentences: read.slice(0, ASKED_SENTENCES), names }),
  };
};
