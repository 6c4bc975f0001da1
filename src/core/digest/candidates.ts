// Sentences that may be told by themselves, with what choosing among them needs to know.
import type { Extract } from '../article/article.ts';
import type { Figure, Sentence } from '../language/analysis.ts';
import { isGlued } from '../language/furniture.ts';
import { type Bag, bagOf, likenessOf } from '../language/likeness.ts';
import { rememberingOf } from '../language/remembering.ts';
import { isTellable, standsAlone } from '../language/self-contained.ts';
import { spansIn } from '../language/spans.ts';
import { contentStems, countWords, lowerWordsOf, STOP_WORDS, stemOf } from '../language/words.ts';
import { extractOf } from '../story/extract.ts';
import { spokenIn } from '../story/spoken.ts';
import type { ReadArticle } from '../story/story.ts';

export interface Candidate {
  readonly read: ReadArticle;
  readonly sentence: Sentence;
  /** Among the prose sentences of its article, from 0. */
  readonly position: number;
  readonly of: number;
  /** Not fit to be told without the sentence before it. */
  readonly leans: boolean;
  /** People whom it takes for known, by their full names, and whom it introduces. */
  readonly takesForKnown: readonly TakenForKnown[];
  readonly introduces: readonly string[];
  readonly extract: Extract;
  readonly words: number;
  readonly stems: readonly string[];
  readonly bag: Bag;
  readonly concepts: ReadonlySet<string>;
}

/** Of long articles and of stories with many, the first sentences. */
const FIRST_SENTENCES = 80;
const FIRST_SENTENCES_OF_MANY = 12;
const MANY = 15;

/** Stems, and neighbouring pairs of stems with stop words left as blanks. */
export const conceptsOf = (text: string): ReadonlySet<string> => {
  const tokens = lowerWordsOf(text).map((lower) => (STOP_WORDS.has(lower) ? '' : stemOf(lower)));
  const concepts = new Set(tokens.filter((token) => token !== ''));
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (token !== '' && next !== undefined && next !== '') concepts.add(`${token} ${next}`);
  });
  return concepts;
};

/** Somebody whom the article names in full elsewhere. */
interface TakenForKnown {
  readonly name: string;
  readonly written: string;
}

/** A surname alone takes a person for known whom the article has introduced elsewhere. */
const peopleIn = (
  { article, analysis }: ReadArticle,
  sentence: Sentence,
): Pick<Candidate, 'takesForKnown' | 'introduces'> => {
  const people = spansIn(analysis.names, sentence)
    .filter((name) => name.is === 'person')
    .map(({ name, start, end }) => ({ name, written: article.text.slice(start, end) }));
  const introduces = people.flatMap(({ name, written }) => (name === written ? [name] : []));
  return { introduces, takesForKnown: people.filter(({ name }) => !introduces.includes(name)) };
};

interface Place {
  readonly position: number;
  readonly of: number;
  /** Somebody’s words, as only a sentence before it says. */
  readonly isClaimed: boolean;
}

/** May it be told? Asked of the sentence as it stands. */
type IsFit = (text: string, isClaimed: boolean) => boolean;

const candidateOf = (
  read: ReadArticle,
  sentence: Sentence,
  { isClaimed, ...place }: Place,
  isFit: IsFit,
): Candidate | null => {
  const text = read.article.text.slice(sentence.start, sentence.end);
  if (!isFit(text, isClaimed)) return null;
  const stems = contentStems(text);
  return {
    read,
    sentence,
    ...place,
    leans: isClaimed || !isTellable(text),
    ...peopleIn(read, sentence),
    extract: extractOf(read.article, sentence),
    words: countWords(text),
    stems,
    bag: bagOf(stems),
    concepts: conceptsOf(text),
  };
};

/** A clause that says something. */
const SUMMARY_WORDS = { least: 8, most: 100 } as const;

const fitsSummary = (text: string): boolean => {
  const words = countWords(text);
  return words >= SUMMARY_WORDS.least && words <= SUMMARY_WORDS.most;
};

/** Of the first so many sentences of an article. */
const candidatesAmong =
  (most: number, isFit: IsFit) =>
  (read: ReadArticle): readonly Candidate[] => {
    const prose = read.analysis.sentences.filter(({ kind }) => kind === 'prose');
    const told = prose.slice(0, most);
    // Without the sentence that names the speaker a claim would become a fact.
    const claimed = spokenIn(read);
    return told.flatMap((sentence, position) => {
      const place = { position, of: prose.length, isClaimed: claimed.has(sentence) };
      return candidateOf(read, sentence, place, isFit) ?? [];
    });
  };

/** What an article has to tell does not depend on the story: it is found once, however often the story is told. */
const candidatesOfAny = (isFit: IsFit): ((articles: readonly ReadArticle[]) => readonly Candidate[]) => {
  const ofFew = rememberingOf(candidatesAmong(FIRST_SENTENCES, isFit));
  const ofMany = rememberingOf(candidatesAmong(FIRST_SENTENCES_OF_MANY, isFit));
  return (articles) => articles.flatMap(articles.length > MANY ? ofMany : ofFew);
};

/** What can be told by itself. */
export const candidatesOf = candidatesOfAny(
  (text, isClaimed) => !isClaimed && isTellable(text) && !isGlued(text),
);

/** For a summary, which has room for what leans together with what it leans on. */
export const summaryCandidatesOf = candidatesOfAny(fitsSummary);

/** The first sentence of each article, of whatever length, newest article first: for stories that have nothing better. */
export const barest = (articles: readonly ReadArticle[]): readonly Candidate[] =>
  [...articles].reverse().flatMap((read) => {
    const prose = read.analysis.sentences.filter(({ kind }) => kind === 'prose');
    const [first] = prose;
    const place = { position: 0, of: prose.length, isClaimed: false };
    return first === undefined ? [] : (candidateOf(read, first, place, standsAlone) ?? []);
  });

const CARRIES_SAME = 0.6;
const SHARED_STEMS = 5;

const figuresIn = ({ read, sentence }: Candidate): readonly Figure[] =>
  spansIn(read.analysis.figures, sentence);

const NUMBER = /^\d/u;
const NEGATION =
  /\b(?:no|not|never|none|nobody|nothing|neither|without|cannot|den(?:y|ies|ied)|\p{L}+n['’]t)\b/giu;
const isNegated = ({ extract }: Candidate): boolean => (extract.text.match(NEGATION)?.length ?? 0) % 2 === 1;

/** Who gives another figure for the same, or denies it, does not carry the point; who gives one of its figures does. */
const agrees = (point: Candidate, other: Candidate): boolean => {
  if (isNegated(point) !== isNegated(other)) return false;
  const differs = figuresIn(point).some(({ unit, value }) => {
    const same = figuresIn(other).filter((one) => one.unit === unit);
    return same.length > 0 && same.every((one) => one.value !== value);
  });
  if (differs) return false;
  const numbers = [...point.bag.keys()].filter((stem) => NUMBER.test(stem));
  return numbers.length === 0 || numbers.some((number) => other.bag.has(number));
};

/** The best sentence of each other article that says the same. */
export const carriers = (point: Candidate, candidates: readonly Candidate[]): readonly Candidate[] => {
  const best = new Map<string, { readonly one: Candidate; readonly value: number }>();
  for (const one of candidates) {
    if (one.read.article.id === point.read.article.id) continue;
    const value = likenessOf(point.bag, one.bag);
    if (value < CARRIES_SAME || !agrees(point, one) || value <= (best.get(one.read.article.id)?.value ?? 0))
      continue;
    const shared = [...one.bag.keys()].filter((stem) => point.bag.has(stem)).length;
    if (shared >= SHARED_STEMS) best.set(one.read.article.id, { one, value });
  }
  return [...best.values()].map(({ one }) => one);
};

/** The candidate is told right after the sentence that it leans on. */
export const follows = (one: Candidate, other: Candidate): boolean =>
  (one.leans || one.takesForKnown.length > 0) &&
  one.read === other.read &&
  one.position === other.position + 1;
