// Key points of a story: the fewest sentences that cover most of what its articles say, each of which can stand alone.
import type { Extract } from '../article/article.ts';
import type { Sentence } from '../language/analysis.ts';
import { cosine } from '../language/likeness.ts';
import { contentStems, countWords, STOP_WORDS, stemOf, wordsOf } from '../language/words.ts';
import { extractOf } from '../story/extract.ts';
import type { ReadArticle } from '../story/story.ts';

/** A sentence that may be told, with what choosing needs to know of it. */
export interface Candidate {
  readonly read: ReadArticle;
  readonly sentence: Sentence;
  /** Among the prose sentences of its article, from 0. */
  readonly position: number;
  readonly of: number;
  readonly extract: Extract;
  readonly stems: readonly string[];
  readonly concepts: ReadonlySet<string>;
}

const WORDS = { least: 8, most: 60 } as const;
/** Longer sentences are told when they cover more than shorter ones; beyond this they pay for it. */
const EASY_LENGTH = 45;
const FIRST_SENTENCES_OF_MANY = 12;
const MANY = 15;

/** Leans on what is not seen: "He said so there", "This is why", "But it did not". */
const LEANS =
  /^["“‘]?(?:(?:but|and|so|or|yet|also|then|still|that['’]s|it['’]s)\s+)*(?:he|she|they|it|him|her|them|his|their|its|this|these|those|that|such|here|there|both|neither|the (?:former|latter)|the (?:same|other) \p{L}+|others?|another)\b(?!\s+(?:is|are|was|were) (?:a|an|the|no|\d))/iu;
const ADDRESSES = /\b(?:I|I['’]m|I['’]ve|you|your|my|we|our|us)\b/u;
const isSpoken = (text: string): boolean => ADDRESSES.test(text.replace(/["“][^"”]*["”]/gu, ''));
const hasEvenQuotes = (text: string): boolean => (text.match(/["“”]/gu)?.length ?? 0) % 2 === 0;
const isWhole = (text: string): boolean => /[.!?]["”'’)\]]*$/u.test(text);

const isTellable = (text: string, words: number): boolean =>
  words >= WORDS.least &&
  words <= WORDS.most &&
  isWhole(text) &&
  hasEvenQuotes(text) &&
  !LEANS.test(text) &&
  !isSpoken(text) &&
  !/\?["”]?$/u.test(text);

/** Stems, and neighbouring pairs of stems with stop words left as blanks. */
const conceptsOf = (text: string): ReadonlySet<string> => {
  const tokens = wordsOf(text).map(({ lower }) => (STOP_WORDS.has(lower) ? '' : stemOf(lower)));
  const concepts = new Set(tokens.filter((token) => token !== ''));
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (token !== '' && next !== undefined && next !== '') concepts.add(`${token} ${next}`);
  });
  return concepts;
};

export const candidatesOf = (articles: readonly ReadArticle[]): readonly Candidate[] =>
  articles.flatMap((read) => {
    const prose = read.analysis.sentences.filter(({ kind }) => kind === 'prose');
    return prose
      .slice(0, articles.length > MANY ? FIRST_SENTENCES_OF_MANY : prose.length)
      .flatMap((sentence, position) => {
        const text = read.article.text.slice(sentence.start, sentence.end);
        if (!isTellable(text, countWords(text))) return [];
        const extract = extractOf(read.article, sentence);
        return [
          {
            read,
            sentence,
            position,
            of: prose.length,
            extract,
            stems: contentStems(text),
            concepts: conceptsOf(text),
          },
        ];
      });
  });

/** How central an article is: .2 plus its mean likeness to the others over the highest such mean. */
const articleWeights = (articles: readonly ReadArticle[]): ReadonlyMap<string, number> => {
  const bags = articles.map(({ article }) => ({ id: article.id, stems: contentStems(article.text) }));
  const means = bags.map(({ id, stems }) => {
    const others = bags.filter((other) => other.id !== id);
    const sum = others.reduce((total, other) => total + cosine(stems, other.stems), 0);
    return { id, mean: others.length === 0 ? 1 : sum / others.length };
  });
  const highest = Math.max(...means.map(({ mean }) => mean), 1e-9);
  return new Map(means.map(({ id, mean }) => [id, 0.2 + mean / highest]));
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
/** No more than a few sentences of any one article. */
const OF_ONE_ARTICLE = 3;

export interface Choice {
  /** At most so many points. */
  readonly most: number;
  /** Sentences that are told elsewhere: not these, nor what says the same. */
  readonly told: readonly Extract[];
  /** Told before by preference: sentences of these articles. */
  readonly prefer: ReadonlySet<string>;
}

const centrality = (candidates: readonly Candidate[]): ReadonlyMap<Candidate, number> => {
  const sample = candidates.length > 200 ? candidates.slice(0, 200) : candidates;
  return new Map(
    candidates.map((one) => [
      one,
      sample.reduce((sum, other) => sum + (other === one ? 0 : cosine(one.stems, other.stems)), 0) /
        Math.max(1, sample.length - 1),
    ]),
  );
};

/** Coverage of concepts, greedily: what is told covers what need not be told again. In reading order. */
export const choosePoints = (
  articles: readonly ReadArticle[],
  { most, told, prefer }: Choice,
): readonly Candidate[] => {
  const candidates = candidatesOf(articles);
  const weights = articleWeights(articles);
  const worth = conceptWeights(candidates, weights);
  const central = centrality(candidates);
  const covered = new Set(told.flatMap(({ text }) => [...conceptsOf(text)]));
  const limit = articles.length === 1 ? most : OF_ONE_ARTICLE;
  const toldStems = told.map(({ text }) => contentStems(text));
  const chosen: Candidate[] = [];
  const gain = (one: Candidate): number => {
    const fresh = [...one.concepts].reduce(
      (sum, concept) => sum + (covered.has(concept) ? 0 : (worth.get(concept) ?? 0)),
      0,
    );
    const length = one.stems.length > EASY_LENGTH ? one.stems.length ** 0.75 : Math.sqrt(one.stems.length);
    const early = 1 / (1 + 0.05 * one.position);
    const favoured = prefer.size === 0 || prefer.has(one.read.article.id) ? 1 : 0.5;
    return (
      (fresh / length) *
      Math.sqrt(weights.get(one.read.article.id) ?? 1) *
      (central.get(one) ?? 0) ** 0.3 *
      early *
      favoured
    );
  };
  const isOut = (one: Candidate): boolean =>
    chosen.includes(one) ||
    chosen.filter(({ read }) => read === one.read).length >= limit ||
    told.some(
      ({ source }) =>
        source.field === 'text' &&
        source.article === one.read.article.id &&
        source.start === one.sentence.start,
    ) ||
    toldStems.some((stems) => cosine(stems, one.stems) > TOO_ALIKE) ||
    chosen.some((other) => cosine(other.stems, one.stems) > TOO_ALIKE);
  while (chosen.length < most) {
    const best = candidates
      .filter((one) => !isOut(one))
      .map((one) => ({ one, value: gain(one) }))
      .sort(
        (a, b) =>
          b.value - a.value ||
          a.one.read.article.knownAt - b.one.read.article.knownAt ||
          a.one.sentence.start - b.one.sentence.start,
      )[0];
    if (best === undefined || best.value <= 0) break;
    chosen.push(best.one);
    for (const concept of best.one.concepts) covered.add(concept);
  }
  return chosen;
};

const CARRIES_SAME = 0.5;
const SHARED_STEMS = 4;

/** The best sentence of another article that says the same, if any. */
export const carriers = (point: Candidate, candidates: readonly Candidate[]): readonly Candidate[] => {
  const best = new Map<string, { readonly one: Candidate; readonly value: number }>();
  const own = new Set(point.stems);
  for (const one of candidates) {
    if (one.read === point.read) continue;
    const value = cosine(point.stems, one.stems);
    const shared = new Set(one.stems.filter((stem) => own.has(stem))).size;
    if (value < CARRIES_SAME || shared < SHARED_STEMS) continue;
    if (value > (best.get(one.read.article.id)?.value ?? 0)) best.set(one.read.article.id, { one, value });
  }
  return [...best.values()].map(({ one }) => one);
};
