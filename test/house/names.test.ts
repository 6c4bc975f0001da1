// No name or phrase of the seed or of the samples stands in the source: what is read is read by general rules.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
const SEEDS = join(ROOT, '../shared/seeds');

const filesIn = (folder: string, ending: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending))
        .map((name) => readFileSync(join(folder, name), 'utf8'))
    : [];

const source = filesIn(join(ROOT, 'src'), '.ts').join('\n');
const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
const bare = (text: string): string => words(text.toLowerCase()).join(' ');

/** Capitalised words that any English text may hold: days, months, and words that the text writes small elsewhere. */
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;
/** Parts of names that are plain English words or names of the wide world, which grammar and lists of languages need. */
const PLAIN =
  /^(?:The|A|An|In|On|It|Under|No|Both|American|Prime|Minister|State|States|United|US|Street|Road|Line|Lines|Strip|Dredging|Press|Agency|Gazette|Echo|Observer|Business|Transport|Council|Deputy|Upper|Valley|County|Governor|Inspector|Commission|Straits|Strait|Rail|Ten|Four|Fourteen|Two|Five)$/u;

/** Names: capitalised words that do not open a sentence, except words that the text also writes small. */
const namesOf = (text: string): readonly string[] => {
  const small = new Set(text.match(/(?<![\p{L}'’])\p{Ll}[\p{L}-]+/gu) ?? []);
  const found = text.match(/(?<=[\p{L},;] )\p{Lu}[\p{L}-]{2,}/gu) ?? [];
  return [...new Set(found)].filter(
    (name) => !CALENDAR.test(name) && !PLAIN.test(name) && !small.has(name.toLowerCase()),
  );
};

/** Runs of four words that say something: at least two of them are longer than four letters. */
const phrasesOf = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => {
    const all = words(line.toLowerCase());
    return all
      .slice(0, -3)
      .map((_, at) => all.slice(at, at + 4))
      .filter((run) => run.filter((word) => word.length > 4).length >= 2)
      .map((run) => run.join(' '));
  });

const bareSource = ` ${bare(source)} `;
const sourceWords = new Set(words(source.toLowerCase()));

const standing = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => [
    ...namesOf(text).filter((name) => sourceWords.has(name.toLowerCase())),
    ...phrasesOf(text).filter((phrase) => bareSource.includes(` ${phrase} `)),
  ]);

describe('the source knows no text', () => {
  it('finds what stands there, so that the rest of this file can fail', () => {
    expect(standing(['They met with Temporal in Oslo. They spoke of Temporal.'])).toContain('Temporal');
    expect(standing(['the one direction of imports'])).toEqual([]);
    expect(phrasesOf('a run of seven longer words')).toContain('run of seven longer');
  });

  it('no name or phrase of the samples', () => {
    const samples = filesIn(join(ROOT, 'config/samples'), '.md');
    expect(samples.length).toBeGreaterThanOrEqual(12);
    expect(standing(samples.map((text) => text.replace(/^---\n[\s\S]*?\n---\n/u, '')))).toEqual([]);
    for (const text of samples) {
      const publisher = /^publisher: (.+)$/mu.exec(text)?.[1] ?? '';
      expect(publisher).not.toBe('');
      expect(bareSource).not.toContain(` ${bare(publisher)} `);
    }
  });

  it.skipIf(!existsSync(SEEDS))('no name or phrase of the seed (skipped without ../shared)', () => {
    expect(standing(filesIn(SEEDS, '.txt'))).toEqual([]);
  });
});
