// How fast texts are read and told: each reader and all together, a story of 50 articles, a timeline over 500.
// node bench/reading.ts [articles]; figures on standard output.
import { tellStory } from '../src/core/digest/story-told.ts';
import { analyse } from '../src/core/language/analyse.ts';
import { readAttributions } from '../src/core/language/attributions.ts';
import { readDates } from '../src/core/language/dates.ts';
import { readFigures } from '../src/core/language/figures.ts';
import { readNames } from '../src/core/language/names.ts';
import { readQuestions } from '../src/core/language/questions.ts';
import { readSentences } from '../src/core/language/sentences.ts';
import { DAY } from '../src/core/time/instant.ts';
import { readEvents } from '../src/core/timeline/events.ts';
import { newsOf } from './news.ts';

const ARTICLES = Number(process.argv[2] ?? 600);
const PER_EVENT = 5;
const WARM = 100;

const articles = Array.from({ length: ARTICLES + WARM }, (_, n) => newsOf(Math.floor(n / PER_EVENT), n));
const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / articles.length;

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Seconds of processor time: what else the machine does is not counted. */
const seconds = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const PARTS: readonly (readonly [name: string, read: (n: number) => unknown])[] = (() => {
  const read = articles.map((article) => {
    const sentences = readSentences(article.text, article.language);
    return { ...article, sentences, names: readNames(article.text, sentences) };
  });
  const at = (n: number): (typeof read)[number] => {
    const one = read[n];
    if (one === undefined) throw new Error(`no article ${n}`);
    return one;
  };
  return [
    ['sentences', (n) => readSentences(at(n).text, 'en')],
    ['dates', (n) => readDates(at(n).text, at(n).sentences, '2026-03-01')],
    ['names', (n) => readNames(at(n).text, at(n).sentences)],
    ['attributions', (n) => readAttributions(at(n).text, at(n).sentences, at(n).names)],
    ['figures', (n) => readFigures(at(n).text, at(n).sentences)],
    ['questions', (n) => readQuestions(at(n))],
    ['all together', (n) => analyse(at(n))],
  ];
})();

const readAll = (read: (n: number) => unknown, from: number, to: number): void => {
  for (let n = from; n < to; n += 1) read(n);
};

const storyOf = (event: number, size: number) => ({
  id: 's',
  articles: Array.from({ length: size }, (_, n) => newsOf(event, n)).map((article) => ({
    article,
    analysis: analyse(article),
  })),
});

print(`${ARTICLES} articles of ${(bytes / 1000).toFixed(1)} KB, one core`);
for (const [name, read] of PARTS) {
  readAll(read, 0, WARM);
  const took = seconds(() => readAll(read, WARM, WARM + ARTICLES));
  const goal = name === 'all together' ? ' (goal 300)' : '';
  print(`${name}: ${Math.round(ARTICLES / took)} articles a second${goal}`);
}

const window = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2026, 2, 1) + 400 * DAY };
tellStory(storyOf(1, 50), { window, keyPoints: 4, told: null });
const story = storyOf(2, 50);
const told = seconds(() => tellStory(story, { window, keyPoints: 4, told: null }));
print(`a story of 50 articles told: ${Math.round(told * 1000)} ms (goal 100)`);

const long = storyOf(3, 500);
const timeline = seconds(() => readEvents(long.articles));
print(`a timeline over 500 articles: ${Math.round(timeline * 1000)} ms (goal 1000)`);
