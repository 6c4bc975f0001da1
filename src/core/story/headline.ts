// The headline of a story: the title of one of its articles, verbatim, that best stands for all of them.
import type { Article } from '../article/article.ts';
import { numbersIn } from '../language/numbers.ts';
import { rememberingOf } from '../language/remembering.ts';
import { contentStems } from '../language/words.ts';
import { DAY } from '../time/instant.ts';
import { overtakenIn } from './overtaken.ts';
import type { ReadArticle } from './story.ts';
import { faultsOf } from './title-faults.ts';

/** Titles that give a figure of their article in whose place the story has a later one, by article. */
const overtakenTitles = (articles: readonly ReadArticle[]): ReadonlySet<string> => {
  if (!articles.some(({ article }) => numbersIn(article.title).length > 0)) return new Set();
  return new Set(
    overtakenIn(articles).flatMap(({ read: { article }, figure }) =>
      numbersIn(article.title).includes(figure.value) ? [article.id] : [],
    ),
  );
};
const OVERTAKEN = 2;

/** Titles go stale: the headline is one of the newest day's. */
const STALE_AFTER = DAY;

const newest = (articles: readonly ReadArticle[]): readonly ReadArticle[] => {
  const last = Math.max(...articles.map(({ article }) => article.knownAt));
  return articles.filter(({ article }) => last - article.knownAt <= STALE_AFTER);
};

/** Characters of an article that say what it is about. */
const OPENING = 1200;

const openingStems = rememberingOf(
  ({ article }: ReadArticle): ReadonlySet<string> =>
    new Set(contentStems(`${article.title}\n${article.text.slice(0, OPENING)}`)),
);

/** Nothing but a section or shouting: an older title is better than that, though titles go stale. */
const SERIOUS = 3;
/** A title that shares less than this with what all say, against the one that shares most, is about something else. */
const ON_THE_STORY = 0.5;

interface Ranked {
  readonly article: Article;
  /** How much of the title the articles share. */
  readonly central: number;
  readonly faults: number;
}

/** The first of the best. */
const bestOf = (of: readonly Ranked[]): Ranked | undefined => {
  const most = Math.max(...of.map(({ central }) => central));
  return of
    .filter(({ central }) => central >= ON_THE_STORY * most)
    .sort(
      (a, b) =>
        b.central - b.faults - (a.central - a.faults) ||
        b.article.knownAt - a.article.knownAt ||
        (a.article.id < b.article.id ? -1 : 1),
    )[0];
};

/** The article whose title best stands for the story: of its newest day, overtaken by none, closest to what all of them say, least loaded, newest on a tie. */
export const headlineArticle = (
  articles: readonly [ReadArticle, ...ReadArticle[]],
  among: readonly ReadArticle[],
): Article => {
  const counts = new Map<string, number>();
  for (const read of articles)
    for (const stem of openingStems(read)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const overtaken = overtakenTitles(articles);
  const ranked = ({ article }: ReadArticle): Ranked => {
    const stems = [...new Set(contentStems(article.title))];
    const shared = stems.reduce((sum, stem) => sum + (counts.get(stem) ?? 0) / articles.length, 0);
    const faults = faultsOf(article.title) + (overtaken.has(article.id) ? OVERTAKEN : 0);
    return { article, central: shared / Math.sqrt(Math.max(1, stems.length)), faults };
  };
  const fresh = among.length > 0 ? among : articles;
  const best = bestOf(newest(fresh).map(ranked));
  if (best === undefined) return articles[0].article;
  if (best.faults < SERIOUS) return best.article;
  const older = [fresh, articles]
    .map((of) => bestOf(of.map(ranked)))
    .find((one) => one !== undefined && one.faults < SERIOUS && one.central >= ON_THE_STORY * best.central);
  return (older ?? best).article;
};
