// Which language a text is written in, as far as its full stops go: as somebody says, else by its letters and its commonest words.
import { english } from './english.ts';
import { german } from './german.ts';
import { danish, dutch, finnish, norwegian, swedish } from './germanic.ts';
import { armenian, greek, hungarian, indic, plain, turkish } from './other-languages.ts';
import { french, italian, portuguese, romanian, spanish } from './romance.ts';
import { bulgarian, czech, kazakh, polish, russian, slovak, ukrainian } from './slavic.ts';
import type { Writing } from './writing.ts';

/** By the first part of a BCP 47 tag. */
const BY_LANGUAGE: ReadonlyMap<string, Writing> = new Map(
  Object.entries({
    en: english,
    de: german,
    nl: dutch,
    da: danish,
    no: norwegian,
    nb: norwegian,
    nn: norwegian,
    sv: swedish,
    fi: finnish,
    es: spanish,
    it: italian,
    fr: french,
    pt: portuguese,
    ro: romanian,
    pl: polish,
    cs: czech,
    sk: slovak,
    hu: hungarian,
    tr: turkish,
    ru: russian,
    uk: ukrainian,
    bg: bulgarian,
    kk: kazakh,
    el: greek,
    hy: armenian,
    hi: indic,
    mr: indic,
    bn: indic,
    pa: indic,
    gu: indic,
    ta: indic,
    te: indic,
    ml: indic,
  }),
);

const LATIN: readonly Writing[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  danish,
  norwegian,
  swedish,
  finnish,
  polish,
  czech,
  slovak,
  hungarian,
  romanian,
  turkish,
];
const CYRILLIC: readonly Writing[] = [russian, ukrainian, bulgarian, kazakh];

const LOOKED_AT = 1000;
/** So many of its words are function words of English: no need to look at the others. */
const SURELY = 0.3;

const share = (words: readonly string[], { starters }: Writing): number =>
  words.filter((word) => starters.has(word)).length / words.length;

const likeliest = (words: readonly string[], among: readonly Writing[], otherwise: Writing): Writing => {
  let best = otherwise;
  let most = share(words, otherwise);
  if (most > SURELY) return otherwise;
  for (const one of among) {
    const found = share(words, one);
    if (found > most) [best, most] = [one, found];
  }
  return best;
};

const writingIn = (text: string): Writing => {
  const start = text.slice(0, LOOKED_AT);
  const letter = /\p{L}/u.exec(start)?.[0] ?? '';
  if (letter === '') return english;
  const words = start.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (/\p{Script=Latin}/u.test(letter)) return likeliest(words, LATIN, english);
  if (/\p{Script=Cyrillic}/u.test(letter)) return likeliest(words, CYRILLIC, russian);
  if (/\p{Script=Greek}/u.test(letter)) return greek;
  if (/\p{Script=Armenian}/u.test(letter)) return armenian;
  return /[\u0900-\u0dff]/u.test(letter) ? indic : plain;
};

/** `language` is a BCP 47 tag, or null where nobody says. A language without a list of its own is told by the text. */
export const writingOf = (text: string, language: string | null): Writing =>
  BY_LANGUAGE.get(/^[a-z]+/u.exec(language?.toLowerCase() ?? '')?.[0] ?? '') ?? writingIn(text);
