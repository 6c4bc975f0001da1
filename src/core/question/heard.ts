// An article as a ledger hears it: its sentences that may answer or undo something, each with what it says.
import type { Sentence } from '../language/analysis.ts';
import { insideQuotations } from '../language/quotation.ts';
import { spansIn } from '../language/spans.ts';
import type { ReadArticle } from '../story/story.ts';
import { saidIn } from './matter.ts';

export interface Statement {
  readonly sentence: Sentence;
  readonly said: string;
  readonly meanings: ReadonlySet<string>;
  /** It opens a question itself. */
  readonly asks: boolean;
  /** The days and times that it names, as written. */
  readonly dates: readonly string[];
}
export interface Heard {
  readonly read: ReadArticle;
  readonly statements: readonly Statement[];
}

/** What is answered is told early; of a text without end no more is heard. */
const MOST = 300;
/** Characters: longer pieces are no sentences. */
const LONGEST = 1500;
/** A sentence that opens a question so strongly settles none. */
const STRONG = 4.5;

export const hear = (read: ReadArticle): Heard => {
  const { article, analysis } = read;
  const open = new Set(
    analysis.questions
      .filter(({ score, isFramed }) => isFramed || score >= STRONG)
      .flatMap(({ evidence }) => evidence.map((index) => analysis.sentences[index])),
  );
  const prose = analysis.sentences
    .filter(({ kind, start, end }) => kind === 'prose' && end - start <= LONGEST)
    .slice(0, MOST);
  const quoted = insideQuotations(article.text, prose);
  const statements = prose
    .filter((sentence) => !quoted.has(sentence))
    .map((sentence) => {
      const said = article.text.slice(sentence.start, sentence.end);
      const dates = spansIn(analysis.dates, sentence).map(({ start, end }) => article.text.slice(start, end));
      return { sentence, said, meanings: saidIn(said), asks: open.has(sentence), dates };
    });
  return { read, statements };
};
