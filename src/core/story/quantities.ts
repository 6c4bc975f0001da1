// What a figure measures: whose it is, what befell whom, so that two figures for one thing can be told from figures for two.
import type { Figure, NameMention } from '../language/analysis.ts';
import { meaningsOf } from '../language/likeness.ts';
import { spansIn } from '../language/spans.ts';
import { countWords, wordsOf } from '../language/words.ts';
import { HOUR } from '../time/instant.ts';
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
  const reports = analysis.attributions.filter(
    ({ cue }) =>
      ONLY_REPORTS.test(article.text.slice(cue.start, cue.end)) || article.text.startsWith(' that ', cue.end),
  );
  const cited = reports.flatMap(({ cue, source }) => (source === null ? [cue] : [cue, source]));
  return [...cited]
    .filter(({ start, end }) => start < clause.end && end > clause.start)
    .reduce(
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
  wordsOf(name).map(({ lower }) => lower.replace(/'s$/u, ''));
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

/** Figures of the articles (oldest first) in the order in which they became known. */
export const quantitiesIn = (articles: readonly ReadArticle[]): readonly Quantity[] =>
  articles
    .flatMap((read) => read.analysis.figures.map((figure) => ({ read, figure })))
    .slice(-LATEST)
    .flatMap(({ read, figure }) => quantityOf(read, figure) ?? []);

export const headOf = (unit: string): string => unit.split(' ').at(-1) ?? unit;
const kindOf = (unit: string): string => unit.split(' ').slice(0, -1).join(' ');

/** Units that do not say what is measured: "cubic metres" are not "metres", and nobody's percent are another's. */
const MEASURE =
  /^(?:metres?|meters?|kilomet(?:re|er)s?|centimet(?:re|er)s?|miles?|yards?|feet|foot|inch(?:es)?|tonnes?|tons?|kilograms?|pounds?|lit(?:re|er)s?|gallons?|barrels?|hectares?|acres?|degrees?|percent|points?)$/u;

/** "boats" say what is counted; "percent", "metres" and "$" do not. */
export const saysWhatIsCounted = (unit: string): boolean =>
  !MEASURE.test(headOf(unit)) && /\p{L}/u.test(unit);

/** "fishing boats" and "boats" may be the same; "fishing boats" and "patrol boats" are not. */
const isSameUnit = (a: string, b: string): boolean =>
  a === b || (headOf(a) === headOf(b) && !MEASURE.test(headOf(a)) && (kindOf(a) === '' || kindOf(b) === ''));

/** What may befall people and things that are counted: who died was not hurt. Meanings. */
const FATES: readonly string[] = [...meaningsOf('die hurt missing arrested rescued evacuated ill homeless')];
const fatesIn = ({ meanings }: Quantity): readonly string[] => FATES.filter((fate) => meanings.has(fate));

const isDisjoint = (a: Iterable<string>, b: Iterable<string>): boolean => {
  const [left, right] = [new Set(a), new Set(b)];
  return left.size > 0 && right.size > 0 && left.isDisjointFrom(right);
};

/** "by 12 percent", "20 more boats": a step is not the height. */
const isStep = ({ figure, read: { article } }: Quantity): boolean =>
  /\bby $/iu.test(article.text.slice(0, figure.start).slice(-3)) ||
  /^(?:more|further|other|additional|extra)\b/u.test(figure.unit);

const SAME_MATTER = 0.45;
const SHARED_LEAST = 2;

/** How surely two figures are figures for one thing, 0 to 1; 0 where their units, owners or matters differ. */
export const sameness = (a: Quantity, b: Quantity): number => {
  if (!isSameUnit(a.figure.unit, b.figure.unit) || isStep(a) !== isStep(b) || a.isWished !== b.isWished)
    return 0;
  if (isDisjoint(a.names, b.names) || isDisjoint(a.owner, b.owner)) return 0;
  if (isDisjoint(fatesIn(a), fatesIn(b))) return 0;
  const shared = [...a.meanings].filter((one) => b.meanings.has(one)).length;
  const share = shared / Math.max(1, Math.min(a.meanings.size, b.meanings.size));
  const least = isOwned(a, b) || isBareFate(a) || isBareFate(b) ? 1 : SHARED_LEAST;
  return shared >= least && share >= SAME_MATTER ? share : 0;
};

/** "Twelve people are missing": what befell them says all, since the story tells of one event. */
const isBareFate = ({ meanings }: Quantity): boolean =>
  meanings.size === 1 && FATES.some((fate) => meanings.has(fate));

/** "The Liberals have 40 percent": whose it is says all where nothing else is said. */
const isOwned = (a: Quantity, b: Quantity): boolean =>
  !saysWhatIsCounted(a.figure.unit) && a.names.size > 0 && !a.names.isDisjointFrom(b.names);

const LOOSE = /about|around|roughly|approximately|some|nearly|almost|estimated/u;
const FROM = /at least|more than|over|as many as|as much as/u;
const TO = /at most|up to|less than|fewer than/u;

const isWithin = (bound: Figure, { value }: Figure): boolean =>
  (FROM.test(bound.hedge) && value >= bound.value) || (TO.test(bound.hedge) && value <= bound.value);

/** "about 40" and "41". */
const isNear = (a: Figure, b: Figure): boolean =>
  a.value === b.value ||
  ((LOOSE.test(a.hedge) || LOOSE.test(b.hedge)) &&
    Math.min(a.value, b.value) / Math.max(a.value, b.value, 1e-9) > 0.9);

/** Both may be true: "up to 42" and "40", "at least 9" and "14". */
export const isCompatible = (a: Figure, b: Figure): boolean =>
  isNear(a, b) || isWithin(a, b) || isWithin(b, a);

/** Later figures than so much may simply be newer. */
export const SAME_TIME = 36 * HOUR;

/** "15,000 cubic metres, more than first thought": of the same unit there was another before. */
const RESTATES =
  /\b(?:more|less|fewer|higher|lower) than (?:first|previously|earlier|initially|originally)\b|\b(?:up|down) from\b/iu;
const restates = (earlier: Quantity, later: Quantity): boolean =>
  RESTATES.test(later.sentence) &&
  earlier.figure.unit === later.figure.unit &&
  !earlier.meanings.isDisjointFrom(later.meanings);

/** A text that tells both what it was and what it is. */
const isTakenBack = (earlier: Quantity, later: Quantity): boolean =>
  earlier.read === later.read && earlier.isFormer && !later.isFormer;

/** `later` takes the place of `earlier`: its publisher says something else now, it says so itself, or time has passed. */
export const isOvertakenBy = (earlier: Quantity, later: Quantity): boolean => {
  const gap = later.read.article.knownAt - earlier.read.article.knownAt;
  if (isNear(earlier.figure, later.figure)) return false;
  if (isTakenBack(earlier, later)) return sameness(earlier, later) > 0;
  if (gap <= 0) return false;
  if (restates(earlier, later)) return true;
  const isNewer =
    later.read.article.publisher === earlier.read.article.publisher ||
    later.revises ||
    isWithin(earlier.figure, later.figure) ||
    gap > SAME_TIME;
  return isNewer && sameness(earlier, later) > 0;
};

/** Figures in whose place the story has later ones. */
export const overtakenIn = (articles: readonly ReadArticle[]): readonly Quantity[] => {
  const all = quantitiesIn(articles);
  return all.filter((one) => all.some((later) => isOvertakenBy(one, later)));
};
