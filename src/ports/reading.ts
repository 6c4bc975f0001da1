// Reading a text takes processor time; where it happens (here, or in a worker thread) is not the flow's business.
import type { Article } from '../core/article/article.ts';
import type { Analysis } from '../core/language/analysis.ts';

export type Read = (article: Pick<Article, 'title' | 'text' | 'published' | 'knownAt'>) => Promise<Analysis>;
