// A store at size: made-up rows of a year, spread evenly, straight into the tables.
import { DatabaseSync } from 'node:sqlite';
import { analyse } from '../src/core/language/analyse.ts';
import { DAY } from '../src/core/time/instant.ts';
import { article, print } from '../test/contracts/store/samples.ts';

export const END = Date.UTC(2026, 0, 1);
export const YEAR = 365 * DAY;
/** Stories hold three articles each; half of all words are spread over 20,000 of them, the other half over 200. */
export const PER_STORY = 3;
const SPREAD = [20_000, 200] as const;

/** Numbers that look random and are the same every time (a multiplicative hash). */
export const scattered = (n: number, below: number): number => (Math.imul(n + 1, 0x9e3779b1) >>> 0) % below;
const wordsOf = (n: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `w${scattered(n * 97 + i, SPREAD[i % 2 === 0 ? 0 : 1])}`);

export const textOf = (n: number): string =>
  Array.from(
    { length: 20 },
    (_, i) => `The ${wordsOf(n * 31 + i, 18).join(' ')} will be decided on Monday.`,
  ).join(' ');

/** Rows straight into the tables: taking in so many articles one at a time would take an hour. */
export const fill = (path: string, articles: number): void => {
  const database = new DatabaseSync(path);
  database.exec('pragma synchronous = off; begin');
  const insert = (table: string, columns: string) =>
    database.prepare(
      `insert into ${table} (${columns}) values (${columns
        .split(',')
        .map(() => '?')
        .join(',')})`,
    );
  const into = {
    articles: insert(
      'articles',
      'row,id,revision,url,publisher,title,published_is,known_at,arrived_at,is_news,news_at,story',
    ),
    texts: insert('article_texts', 'article,text,analysis'),
    keys: insert('article_keys', 'key,article'),
    prints: insert('prints', 'article,print,heavy'),
    postings: database.prepare('insert or ignore into postings (term,known_at,article) values (?,?,?)'),
    stories: insert(
      'stories',
      'id,title,label,articles,publishers,first_known_at,last_known_at,questions,spot',
    ),
    words: insert('story_words', 'rowid,title,names,body'),
    ledgers: insert('ledgers', 'story,questions'),
    changes: insert('changes', 'article'),
  };
  const reading = JSON.stringify(analyse(article('a', { text: textOf(1) })));
  const stored = JSON.stringify(print({ full: wordsOf(1, 200).map((word) => [word, 0.07]) }));
  for (let n = 1; n <= articles; n += 1) {
    const at = END - YEAR + Math.floor((n / articles) * YEAR);
    const story = Math.floor(n / PER_STORY);
    const heavy = wordsOf(story, 16);
    into.articles.run(
      n,
      `a-${n}`,
      1,
      `https://x/${n}`,
      `P${scattered(n, 400)}`,
      `Title ${n}`,
      'absent',
      at,
      at,
      1,
      at,
      `s-${story}`,
    );
    into.texts.run(n, textOf(n), reading);
    into.keys.run(`url:https://x/${n}`, n);
    into.prints.run(n, stored, JSON.stringify(heavy));
    into.changes.run(n);
    for (const term of heavy) into.postings.run(term, at, n);
    if (n % PER_STORY !== PER_STORY - 1) continue;
    const spot = BigInt(at) * 1_048_576n + BigInt(story % 1_000);
    into.stories.run(`s-${story}`, `Title ${n}`, `Label ${n}`, 3, 3, at, at, story % 2, spot);
    into.words.run(spot, heavy.slice(0, 8).join(' '), heavy.slice(8).join(' '), wordsOf(n, 80).join(' '));
    into.ledgers.run(`s-${story}`, '[]');
  }
  database.exec(`insert into publishers select publisher, count(*) from articles group by publisher;
    insert into tallies values ('placed', ${articles}), ('stories', (select count(*) from stories));
    commit`);
  database.close();
};
