// Countries, months and weekdays in the languages of the catalogue: in the brackets of a dateline they name nobody.

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];
const LENGTHS = ['long', 'short'] as const;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const DAYS = [1, 2, 3, 4, 5, 6, 7];
const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

const countries = (language: string, style: 'long' | 'short'): readonly string[] => {
  const names = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
  return LETTERS.flatMap((one) => LETTERS.flatMap((other) => names.of(one + other) ?? []));
};

const calendar = (language: string, length: 'long' | 'short'): readonly string[] => {
  const month = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' });
  return [
    ...MONTHS.map((at) => month.format(Date.UTC(2024, at, 1))),
    ...DAYS.map((day) => weekday.format(Date.UTC(2024, 0, day))),
  ];
};

const withoutDot = (word: string): string => word.toLowerCase().replace(/\.$/u, '');

const allWords = (): ReadonlySet<string> =>
  new Set(
    LANGUAGES.flatMap((language) =>
      LENGTHS.flatMap((length) => [...countries(language, length), ...calendar(language, length)]),
    ).map(withoutDot),
  );

/** Worked out when it is asked for: most texts open with none of them. */
let words: ReadonlySet<string> | null = null;

export const isPlaceOrTime = (name: string): boolean => {
  words ??= allWords();
  return words.has(withoutDot(name));
};
