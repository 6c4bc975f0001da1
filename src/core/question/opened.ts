// The questions that one article opens, as the ledger of a story keeps them.
import { createHash } from 'node:crypto';
import type { Extract } from '../article/article.ts';
import type { QuestionFound } from '../language/analysis.ts';
import { extractOf } from '../story/extract.ts';
import type { ReadArticle } from '../story/story.ts';
import type { LedgerQuestion, Position } from './question.ts';

/** One that a template words is a question by its own words. */
const WORDED = 3;

const sentenceOf = ({ article, analysis }: ReadArticle, index: number): Extract | null => {
  const sentence = analysis.sentences[index];
  return sentence === undefined ? null : extractOf(article, sentence);
};
const isExtract = (one: Extract | null): one is Extract => one !== null;

const positionsOf = (read: ReadArticle, found: QuestionFound): readonly Position[] =>
  found.positions.flatMap(({ actor, sentence }) => {
    const extract = sentenceOf(read, sentence);
    return extract === null ? [] : [{ actor, ...extract }];
  });

const idOf = (evidence: Extract): string =>
  `q-${createHash('sha256').update(`${evidence.source.article}:${evidence.source.start}`).digest('hex').slice(0, 12)}`;

/** Only what a template could word is told as a question; the rest stays in the analysis. */
const isKept = (found: QuestionFound): boolean =>
  found.isFramed && found.score >= (found.positions.length > 1 ? 0 : WORDED);

const openedBy = (read: ReadArticle, found: QuestionFound): LedgerQuestion | null => {
  const evidence = found.evidence.map((index) => sentenceOf(read, index)).filter(isExtract);
  const [first] = evidence;
  if (first === undefined) return null;
  return {
    id: idOf(first),
    question: found.question,
    kind: found.kind,
    score: found.score,
    since: read.article.knownAt,
    positions: positionsOf(read, found),
    evidence,
    state: 'open',
  };
};

/** What an article asks, in its order. */
export const questionsIn = (read: ReadArticle): readonly LedgerQuestion[] =>
  read.analysis.questions.filter(isKept).flatMap((found) => openedBy(read, found) ?? []);
