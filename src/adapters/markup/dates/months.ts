// The months as feeds and pages name them, in the languages of the publishers that forget to write them in English.

/** Beginnings of names, as they are written; accents may be missing in a text. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'jän', 'gen', 'ene', 'oca', 'sty', 'led', 'tammi', 'янв', 'січ', 'ιαν'],
  ['feb', 'fév', 'fev', 'şub', 'lut', 'úno', 'helmi', 'фев', 'лют', 'φεβ'],
  ['mar', 'mär', 'maerz', 'mrt', 'mrz', 'bře', 'maa', 'мар', 'бер', 'μαρ', 'μάρ', 'μαω'],
  ['apr', 'ápr', 'abr', 'avr', 'nis', 'kwi', 'dub', 'huhti', 'апр', 'кві', 'απρ'],
  ['may', 'mai', 'mag', 'mei', 'maj', 'máj', 'kvě', 'touko', 'май', 'мая', 'тра', 'μαι', 'μαϊ', 'μάι'],
  ['jun', 'jún', 'juin', 'giu', 'haz', 'cze', 'červen', 'kesä', 'июн', 'чер', 'ιουν', 'ιούν'],
  ['jul', 'júl', 'juil', 'lug', 'tem', 'lip', 'červenec', 'heinä', 'июл', 'лип', 'ιουλ', 'ιούλ'],
  ['aug', 'ago', 'aoû', 'aou', 'agu', 'ağu', 'sie', 'srp', 'elo', 'авг', 'сер', 'αυγ', 'αύγ'],
  ['sep', 'set', 'szept', 'eyl', 'wrz', 'zář', 'syys', 'сен', 'вер', 'σεπ'],
  ['oct', 'okt', 'ott', 'out', 'eki', 'paź', 'říj', 'loka', 'окт', 'жов', 'οκτ'],
  ['nov', 'kas', 'lis', 'marras', 'ноя', 'лис', 'νοε', 'νοέ'],
  ['dec', 'déc', 'dez', 'dic', 'des', 'ara', 'gru', 'pro', 'joulu', 'дек', 'гру', 'δεκ'],
];

export const MONTH_BEGINNINGS: readonly string[] = MONTHS.flat();

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
