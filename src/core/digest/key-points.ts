// Key points of a story: the fewest sentences that cover most of what its articles say, each of which can stand alone.
import { type Extract, isSameSentence } from '../article/article.ts';
import { type Bag, bagOf, centralities } from '../language/likeness.ts';
import { rememberingOf } from '../language/remembering.ts';
import { contentStems } from '../language/words.ts';
import { byAge, type ReadArticle } from '../story/story.ts';
import { type Frequencies, termWeight } from '../story/term-weights.ts';
import { DAY, type Instant } from '../time/instant.ts';
import { type Candidate, conceptsOf, follows } from './candidates.ts';
import { isAlike, type Open, pickGreedily, TOLD_ALREADY } from './picking.ts';

/** Longer sentences are told when they cover more than shorter ones; beyond so many stems they pay for it. */
const EASY_LENGTH = 45;
/** What somebody says of an event tells less than what happened. */
const QUOTATION = 0.7;
/** A sentence that shares no word with the others may be told where nothing better is. */
const LEAST_CENTRAL = 0.001;
/** The news of yesterday is worth less than that of today. */
const FADING = 0.15;

/** Characters of an article that tell what it is about; longer ones are long elsewhere. */
const WEIGHED_TEXT = 20_000;

const articleBag = rememberingOf(({ article }: ReadArticle) =>
  bagOf(contentStems(article.text.slice(0, WEIGHED_TEXT))),
);

/** Points of a story are chosen several times over. How central an article is: .2 plus its mean likeness to the others over the highest such mean. */
const articleWeights = rememberingOf((unordered: readonly ReadArticle[]): ReadonlyMap<string, number> => {
  const articles = [...unordered].sort(byAge);
  const means = centralities(articles.map(articleBag));
  const highest = Math.max(...means, 1e-9);
  return new Map(articles.map(({ article }, at) => [article.id, 0.2 + (means[at] ?? 0) / highest]));
});

/** A concept that one article of several has is hardly the story's; a pair of words says more than each. */
const LONELY = 0.1;
const PAIR = 1.5;
/** The mean weight of its words in language at large: what is said in every story tells less of this one. */
const rarityOf = (concept: string): number => {
  const words = concept.split(' ');
  return words.reduce((sum, word) => sum + termWeight(word, NO_NEWS), 0) / words.length;
};
/** Little: what a story says often is its news, however common the word. */
const RARITY = 0.3;
const NO_NEWS: Frequencies = { total: 0, of: new Map() };

const conceptWeights = (
  candidates: readonly Candidate[],
  weights: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> => {
  const sums = new Map<string, { sentences: number; readonly articles: Map<string, number> }>();
  for (const { concepts, read } of candidates) {
    const weight = weights.get(read.article.id) ?? 1;
    for (const concept of concepts) {
      const sum = sums.get(concept) ?? { sentences: 0, articles: new Map() };
      sum.sentences += weight;
      sum.articles.set(read.article.id, weight);
      sums.set(concept, sum);
    }
  }
  const many = weights.size > 1;
  return new Map(
    [...sums].map(([concept, { sentences, articles }]) => {
      const inArticles = [...articles.values()].reduce((a, b) => a + b, 0);
      const lonely = many && articles.size === 1 ? LONELY : 1;
      const pair = concept.includes(' ') ? PAIR : 1;
      return [concept, (0.5 * inArticles + 0.5 * sentences) * lonely * pair * rarityOf(concept) ** RARITY];
    }),
  );
};

/** A first sentence says what the title says, and more; one that says no more is not told. */
const NO_MORE_THAN_TITLE = 0.75;
/** No more than a few sentences of any one article. */
const OF_ONE_ARTICLE = 3;

/** In a few points the same news in other words is a point wasted; a long summary has room for its details. */
const SAME_NEWS = 0.55;

export interface Choice {
  /** At most so many points. */
  readonly most: number;
  /** At most so many words in all of them, of any article; absent where the number of points is all that counts. */
  readonly words?: number;
  /** Sentences that are told elsewhere: not these, nor what says the same. */
  readonly told: readonly Extract[];
}

const daysBefore = (newest: Instant, { article }: ReadArticle): number => (newest - article.knownAt) / DAY;
const newestOf = (candidates: readonly Candidate[]): Instant =>
  candidates.reduce((last, { read }) => Math.max(last, read.article.knownAt), 0);

/** What a candidate is worth apart from what it covers. */
const worthOf = (
  { read, bag, stems, position, extract }: Candidate,
  central: number,
  weight: number,
  newest: Instant,
): number => {
  if (bag.size === 0) return 0;
  const length = stems.length > EASY_LENGTH ? stems.length ** 0.75 : Math.sqrt(stems.length);
  const early = 1 / (1 + 0.05 * position);
  const recent = 1 / (1 + FADING * daysBefore(newest, read));
  const quoted = /^["“]/u.test(extract.text) ? QUOTATION : 1;
  return (Math.sqrt(weight) * Math.max(LEAST_CENTRAL, central) ** 0.3 * early * recent * quoted) / length;
};

const bagsOf = (extracts: readonly Extract[]): readonly Bag[] =>
  extracts.map(({ text }) => bagOf(contentStems(text)));

/** Those that no title and no sentence told elsewhere says already. */
const openCandidates = (
  candidates: readonly Candidate[],
  weights: ReadonlyMap<string, number>,
  { told }: Choice,
): readonly Open[] => {
  const central = centralities(candidates.map(({ bag }) => bag));
  const newest = newestOf(candidates);
  const { title = [], text = [] } = Object.groupBy(told, ({ source }) => source.field);
  const [titleBags, textBags] = [bagsOf(title), bagsOf(text)];
  return candidates
    .map((one, at) => ({
      one,
      worth: worthOf(one, central[at] ?? 0, weights.get(one.read.article.id) ?? 1, newest),
    }))
    .filter(
      ({ one }) =>
        !text.some((other) => isSameSentence(other, one.extract)) &&
        !isAlike(one, textBags, TOLD_ALREADY) &&
        !isAlike(one, titleBags, NO_MORE_THAN_TITLE),
    );
};

/** Beginnings first, and what is older as much further back as it is days old: what is told reads like an article. */
export const inReadingOrder = (chosen: readonly Candidate[]): readonly Candidate[] => {
  const newest = newestOf(chosen);
  const place = (one: Candidate): number => {
    const leansOn = chosen.find((other) => follows(one, other));
    return leansOn === undefined ? one.position / one.of + daysBefore(newest, one.read) : place(leansOn);
  };
  return [...chosen].sort(
    (a, b) =>
      place(a) - place(b) ||
      (a.read.article.id < b.read.article.id ? -1 : 1) ||
      a.sentence.start - b.sentence.start,
  );
};

/**
 * Coverage of concepts, greedily: what is told covers what need not be told again. `candidates` are those of the articles; in
 * whatever order both stand, the choice is the same. In reading order.
 */
export const choosePoints = (
  articles: readonly ReadArticle[],
  found: readonly Candidate[],
  choice: Choice,
): readonly Candidate[] => {
  const { most, words = Number.POSITIVE_INFINITY, told } = choice;
  if (most <= 0 || found.length === 0) return [];
  const candidates = [...found].sort((a, b) => byAge(a.read, b.read) || a.position - b.position);
  const weights = articleWeights(articles);
  const sentences = told.filter(({ source }) => source.field === 'text');
  const chosen = pickGreedily(openCandidates(candidates, weights, choice), {
    concepts: conceptWeights(candidates, weights),
    covered: new Set(sentences.flatMap(({ text }) => [...conceptsOf(text)])),
    told: told.map(({ text }) => text).join('\n'),
    most,
    words,
    mostShared: Number.isFinite(words) ? 1 : SAME_NEWS,
    ofOneArticle: articles.length === 1 || Number.isFinite(words) ? most : OF_ONE_ARTICLE,
  });
  return inReadingOrder(chosen);
};
