// The months as feeds and pages name them, in the languages of the publishers that forget to write them in English.

/** Beginnings of names, without accents; the longer before the shorter where both begin alike. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'gen', 'ene', 'oca', 'sty', 'led', 'tammi', 'янв', 'січ', 'ιαν'],
  ['feb', 'fev', 'sub', 'lut', 'uno', 'helmi', 'фев', 'лют', 'φεβ'],
  ['mar', 'maerz', 'mrt', 'mrz', 'mart', 'bre', 'maa', 'мар', 'бер', 'μαρ', 'μαω'],
  ['apr', 'abr', 'avr', 'nis', 'kwi', 'dub', 'huhti', 'апр', 'кві', 'απρ'],
  ['may', 'mai', 'mag', 'mei', 'maj', 'kve', 'touko', 'май', 'мая', 'тра', 'μαι', 'μαϊ'],
  ['jun', 'juin', 'giu', 'haz', 'cze', 'cerven', 'kesa', 'июн', 'чер', 'ιουν'],
  ['jul', 'juil', 'lug', 'tem', 'lip', 'cervenec', 'heina', 'июл', 'лип', 'ιουλ'],
  ['aug', 'ago', 'aou', 'agu', 'sie', 'srp', 'elo', 'авг', 'сер', 'αυγ'],
  ['sep', 'set', 'szept', 'eyl', 'wrz', 'zar', 'syys', 'сен', 'вер', 'σεπ'],
  ['oct', 'okt', 'ott', 'out', 'eki', 'paz', 'rij', 'loka', 'окт', 'жов', 'οκτ'],
  ['nov', 'kas', 'lis', 'marras', 'ноя', 'лис', 'νοε'],
  ['dec', 'dez', 'dic', 'des', 'ara', 'gru', 'pro', 'joulu', 'дек', 'гру', 'δεκ'],
];

const bare = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ς/gu, 'σ');

/** 1 to 12, by the longest beginning that fits; null for what is no month. */
export const monthNamed = (name: string): number | null => {
  const word = bare(name);
  const fitting = MONTHS.flatMap((beginnings, at) =>
    beginnings
      .filter((one) => word.startsWith(bare(one)))
      .map((one) => ({ month: at + 1, length: one.length })),
  );
  return fitting.sort((a, b) => b.length - a.length)[0]?.month ?? null;
};
