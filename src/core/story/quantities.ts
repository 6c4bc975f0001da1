// What the clause around a figure says of it: whose it is, what befell whom, and whether it is what is, was or is wished.
import type { Figure, NameMention, Span } from '../language/analysis.ts';
import { meaningsOf } from '../language/likeness.ts';
import { rememberingOf } from '../language/remembering.ts';
import { spansIn } from '../language/spans.ts';
import { countWords, lowerWordsOf } from '../language/words.ts';
import type { ReadArticle } from './story.ts';

export interface Quantity {
  readonly read: ReadArticle;
  readonly figure: Figure;
  /** The whole sentence around it. */
  readonly sentence: string;
  /** What its clause says of it, the figure and whoever is cited for it left out. */
  readonly meanings: ReadonlySet<string>;
  /** Words of the names in that clause: whose figure it is, and where. */
  readonly names: ReadonlySet<string>;
  /** Of them, the one with which the clause begins. */
  readonly owner: ReadonlySet<string>;
  /** It says itself that it takes the place of an earlier one. */
  readonly revises: boolean;
  /** What is wanted, offered or to come is no rival of what is. */
  readonly isWished: boolean;
  /** "On Monday the office had put it at 40": the text itself tells it as what was said before. */
  readonly isFormer: boolean;
}

/** Words of a figure that takes the place of an earlier one. */
const REVISED =
  /\b(?:(?:more|less|fewer|higher|lower) than (?:first|previously|earlier|initially|originally)|(?:up|down) from|revised|corrected|(?:rose|risen|rises|raised|climbed|increased|grown|fell|fallen|dropped|lowered|cut) (?:\p{L}+ )?(?:to|by)|now|by now|still missing|at first|so far|had (?:earlier|previously))\b/iu;

const WISHED =
  /\b(?:could|would|may|might|should|wants?|wanted|demand(?:s|ed|ing)?|plans?|planned|seeks?|sought|asks? for|asked for|hopes?|expect(?:s|ed)?|propos(?:es?|ed|als?)|if)\b/iu;

const FORMER = /\b(?:had|previously|earlier|originally|initially|at first|formerly)\b/iu;

/** Where another clause begins: what is said there is said of something else. */
const CLAUSE =
  /[;:—–]|,? (?:but|while|whereas|although|though|because)\b|, (?:and|or)\b| and (?=(?:the )?\p{Lu}|\p{Ll}+ed\b)/gu;

interface Clause {
  readonly start: number;
  readonly end: number;
}

const clauseAround = (text: string, sentence: Clause, figure: Figure): Clause => {
  const borders = [...text.slice(sentence.start, sentence.end).matchAll(CLAUSE)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
  return {
    start: borders.filter(({ end }) => end <= figure.start).at(-1)?.end ?? sentence.start,
    end: borders.find(({ start }) => start >= figure.end)?.start ?? sentence.end,
  };
};

/** Verbs that only report; "recalled 40 packs", "offered 40 boats" tell what was done. */
const ONLY_REPORTS =
  /^(?:sa(?:y|id)|tell|told|add|writ|wrote|report|announc|confirm|estimat|claim|according)/iu;

/** Whoever is cited for a figure does not make it another one. */
const withoutSources = ({ article, analysis }: ReadArticle, clause: Clause): string => {
  const inClause = ({ start, end }: Span): boolean => start < clause.end && end > clause.start;
  const reports = analysis.attributions.filter(
    ({ cue, source }) =>
      (inClause(cue) || (source !== null && inClause(source))) &&
      (ONLY_REPORTS.test(article.text.slice(cue.start, cue.end)) ||
        article.text.startsWith(' that ', cue.end)),
  );
  const cited = reports.flatMap(({ cue, source }) => (source === null ? [cue] : [cue, source]));
  return [...cited].filter(inClause).reduce(
    (text, { start, end }) => {
      const [from, to] = [
        Math.max(start, clause.start) - clause.start,
        Math.min(end, clause.end) - clause.start,
      ];
      return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
    },
    article.text.slice(clause.start, clause.end),
  );
};

const wordsIn = ({ name }: NameMention): readonly string[] =>
  lowerWordsOf(name).map((lower) => lower.replace(/'s$/u, ''));
/** How a count is told says nothing of what is counted: "the toll rose to". */
const COUNTING = meaningsOf('toll number rose risen rises climbed reached stands put count');
/** "The Greens", "and the other Greens". */
const OWNER_WITHIN = 2;

const quantityOf = (read: ReadArticle, figure: Figure): Quantity | null => {
  const sentence = read.analysis.sentences[figure.sentence];
  if (sentence === undefined) return null;
  const { text } = read.article;
  const clause = clauseAround(text, sentence, figure);
  const free = withoutSources(read, clause);
  const said = `${free.slice(0, figure.start - clause.start)} ${free.slice(figure.end - clause.start)}`;
  const unit = meaningsOf(figure.unit);
  const mentions = spansIn(read.analysis.names, clause).filter(
    ({ start }) => free[start - clause.start] !== ' ',
  );
  const opens = ({ start }: Clause): boolean =>
    start < figure.start && countWords(free.slice(0, start - clause.start)) <= OWNER_WITHIN;
  const whole = text.slice(sentence.start, sentence.end);
  return {
    read,
    figure,
    sentence: whole,
    meanings: new Set([...meaningsOf(said)].filter((one) => !unit.has(one) && !COUNTING.has(one))),
    names: new Set(mentions.flatMap(wordsIn)),
    owner: new Set(mentions.filter(opens).slice(0, 1).flatMap(wordsIn)),
    revises: REVISED.test(whole),
    isWished: WISHED.test(said),
    isFormer: FORMER.test(said),
  };
};

/** The later figures of a story with many: each is held against each. */
const LATEST = 120;

/** Each article is asked for what is overtaken, what differs and what has changed. */
const quantitiesOf = rememberingOf((read: ReadArticle) =>
  rememberingOf((figure: Figure) => quantityOf(read, figure)),
);

/** Figures of the articles (oldest first) in the order in which they became known. */
export const quantitiesIn = (articles: readonly ReadArticle[]): readonly Quantity[] =>
  articles
    .flatMap((read) => read.analysis.figures.map((figure) => ({ read, figure })))
    .slice(-LATEST)
    .flatMap(({ read, figure }) => quantitiesOf(read)(figure) ?? []);
