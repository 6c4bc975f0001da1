// Key points of a story: the fewest sentences that cover most of what its articles say, each of which can stand alone.
import type { Extract } from '../article/article.ts';
import { type Bag, bagOf, centralities, likenessOf } from '../language/likeness.ts';
import { contentStems } from '../language/words.ts';
import type { ReadArticle } from '../story/story.ts';
import { type Candidate, candidatesOf, conceptsOf } from './candidates.ts';

/** Longer sentences are told when they cover more than shorter ones; beyond so many stems they pay for it. */
const EASY_LENGTH = 45;
/** What somebody says of an event tells less than what happened. */
const QUOTATION = 0.7;
/** What was told before comes again only where nothing new can be told. */
const NOT_PREFERRED = 0.2;

/** Characters of an article that tell what it is about; longer ones are long elsewhere. */
const WEIGHED_TEXT = 20_000;

/** How central an article is: .2 plus its mean likeness to the others over the highest such mean. */
const articleWeights = (articles: readonly ReadArticle[]): ReadonlyMap<string, number> => {
  const means = centralities(
    articles.map(({ article }) => bagOf(contentStems(article.text.slice(0, WEIGHED_TEXT)))),
  );
  const highest = Math.max(...means, 1e-9);
  return new Map(articles.map(({ article }, at) => [article.id, 0.2 + (means[at] ?? 0) / highest]));
};

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
      const lonely = many && articles.size === 1 ? 0.2 : 1;
      return [concept, (0.5 * inArticles + 0.5 * sentences) * lonely * (concept.includes(' ') ? 1.5 : 1)];
    }),
  );
};

const TOO_ALIKE = 0.6;
/** A first sentence says what the title says, and more; one that says no more is not told. */
const NO_MORE_THAN_TITLE = 0.75;
/** No more than a few sentences of any one article. */
const OF_ONE_ARTICLE = 3;

export interface Choice {
  /** At most so many points. */
  readonly most: number;
  /** At most so many words in all of them, of any article; absent where the number of points is all that counts. */
  readonly words?: number;
  /** Sentences that are told elsewhere: not these, nor what says the same. */
  readonly told: readonly Extract[];
  /** Told before by preference: sentences of these articles. */
  readonly prefer: ReadonlySet<string>;
}

/** What a candidate is worth apart from what it covers. */
const worthOf = (
  { read, bag, stems, position, extract }: Candidate,
  central: number,
  weight: number,
  prefer: Choice['prefer'],
): number => {
  if (bag.size === 0) return 0;
  const length = stems.length > EASY_LENGTH ? stems.length ** 0.75 : Math.sqrt(stems.length);
  const early = 1 / (1 + 0.05 * position);
  const favoured = prefer.size === 0 || prefer.has(read.article.id) ? 1 : NOT_PREFERRED;
  const quoted = /^["“]/u.test(extract.text) ? QUOTATION : 1;
  return (Math.sqrt(weight) * central ** 0.3 * early * favoured * quoted) / length;
};

const isToldAt = (told: readonly Extract[], { read, sentence }: Candidate): boolean =>
  told.some(({ source }) => source.article === read.article.id && source.start === sentence.start);

/** Beginnings first, the newest of them first: what is told reads like an article. */
const inReadingOrder = (chosen: readonly Candidate[]): readonly Candidate[] =>
  [...chosen].sort(
    (a, b) =>
      a.position / a.of - b.position / b.of ||
      b.read.article.knownAt - a.read.article.knownAt ||
      (a.read.article.id < b.read.article.id ? -1 : 1) ||
      a.sentence.start - b.sentence.start,
  );

/** Coverage of concepts, greedily: what is told covers what need not be told again. In reading order. */
export const choosePoints = (
  articles: readonly ReadArticle[],
  { most, words = Number.POSITIVE_INFINITY, told, prefer }: Choice,
): readonly Candidate[] => {
  const candidates = candidatesOf(articles);
  const weights = articleWeights(articles);
  const concepts = conceptWeights(candidates, weights);
  const central = centralities(candidates.map(({ bag }) => bag));
  const [titles, sentences] = [
    told.filter(({ source }) => source.field === 'title'),
    told.filter(({ source }) => source.field === 'text'),
  ];
  const covered = new Set(sentences.flatMap(({ text }) => [...conceptsOf(text)]));
  const limit = articles.length === 1 || Number.isFinite(words) ? most : OF_ONE_ARTICLE;
  const bagsOf = (extracts: readonly Extract[]): readonly Bag[] =>
    extracts.map(({ text }) => bagOf(contentStems(text)));
  const isAlike = (one: Candidate, bags: readonly Bag[], bar: number): boolean =>
    bags.some((bag) => likenessOf(bag, one.bag) > bar);
  const [titleBags, sentenceBags] = [bagsOf(titles), bagsOf(sentences)];
  let open = candidates
    .map((one, at) => ({
      one,
      worth: worthOf(one, central[at] ?? 0, weights.get(one.read.article.id) ?? 1, prefer),
    }))
    .filter(
      ({ one }) =>
        one.words <= words &&
        !isToldAt(sentences, one) &&
        !isAlike(one, sentenceBags, TOO_ALIKE) &&
        !isAlike(one, titleBags, NO_MORE_THAN_TITLE),
    );
  const gainOf = ({ one, worth }: { readonly one: Candidate; readonly worth: number }): number => {
    let fresh = 0;
    for (const concept of one.concepts) if (!covered.has(concept)) fresh += concepts.get(concept) ?? 0;
    return fresh * worth;
  };
  const chosen: Candidate[] = [];
  let room = words;
  while (chosen.length < most) {
    const best = bestOf(open, gainOf);
    if (best === null) break;
    chosen.push(best);
    room -= best.words;
    for (const concept of best.concepts) covered.add(concept);
    const isFull = chosen.filter(({ read }) => read === best.read).length >= limit;
    open = open.filter(
      ({ one }) =>
        one !== best &&
        one.words <= room &&
        !(isFull && one.read === best.read) &&
        !isAlike(one, [best.bag], TOO_ALIKE),
    );
  }
  return inReadingOrder(chosen);
};

/** The highest gain above nothing; the first on a tie, and articles stand oldest first. */
function bestOf<T extends { readonly one: Candidate }>(
  open: readonly T[],
  gainOf: (one: T) => number,
): Candidate | null {
  let [best, most]: [Candidate | null, number] = [null, 0];
  for (const one of open) {
    const gain = gainOf(one);
    if (gain > most) [best, most] = [one.one, gain];
  }
  return best;
}
