// In which language a page is: as it says, unless its letters say otherwise; else as the text reads.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { HtmlDocument } from '../markup/document.ts';
import { languageTag } from '../markup/language-tag.ts';
import type { ArticleNode } from './json-ld.ts';
import { metaIn } from './meta.ts';

const NOT_LATIN =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Bengali}\p{Script=Tamil}]/gu;
const IN_LATIN =
  /^(?:en|de|fr|es|it|pt|nl|sv|da|nb|nn|no|fi|pl|cs|sk|hu|ro|hr|sl|tr|id|ms|vi|ca|et|lv|lt|is|ga|cy|eu|gl)\b/u;
const LOOKED_AT = 2000;

/** In any English text each seventh word is one of these. */
const ENGLISH = /\b(?:the|of|and|to|in|a|is|for|on|that|was|with)\b/giu;
const LEAST_ENGLISH = 0.06;
const WORDS_NEEDED = 40;

/** Templates say `en` of whatever is filled in: another script, or hardly an English word, is enough to disbelieve it. */
const isContradicted = (tag: string, text: string): boolean => {
  const start = text.slice(0, LOOKED_AT);
  const foreign = start.match(NOT_LATIN)?.length ?? 0;
  if (IN_LATIN.test(tag) && foreign > (start.match(/\p{L}/gu)?.length ?? 0) / 2) return true;
  const words = start.split(/\s+/u).length;
  return (
    /^en\b/u.test(tag) && words > WORDS_NEEDED && (start.match(ENGLISH)?.length ?? 0) < words * LEAST_ENGLISH
  );
};

interface Detector {
  readonly detect: (text: string) => { readonly language: string; readonly isReliable: () => boolean };
}
const isDetector = (value: unknown): value is { readonly eld: Detector } =>
  typeof value === 'object' && value !== null && 'eld' in value;

let detector: Detector | null = null;

/** Its tables take tens of megabytes, and most pages say in which language they are: loaded when first asked. */
const detectorLoaded = (): Detector | null => {
  if (detector !== null) return detector;
  const loaded: unknown = createRequire(import.meta.url)(
    fileURLToPath(import.meta.resolve('eld/extrasmall')),
  );
  detector = isDetector(loaded) ? loaded.eld : null;
  return detector;
};

/** Fewer letters tell too little. */
const LEAST = 40;

const detectedLanguage = (text: string): string | null => {
  if (text.length < LEAST) return null;
  const found = detectorLoaded()?.detect(text.slice(0, LOOKED_AT));
  return found?.isReliable() === true && found.language !== '' ? found.language : null;
};

export const declaredLanguage = (document: HtmlDocument, node: ArticleNode | null): string | null => {
  const root = document.documentElement;
  const said = [
    root?.getAttribute('lang'),
    root?.getAttribute('xml:lang'),
    metaIn(document, 'og:locale', 'content-language', 'language', 'dc.language'),
    node?.inLanguage,
  ];
  return said.map(languageTag).find((tag) => tag !== null) ?? null;
};

export const languageOf = (declared: string | null, text: string): string | null =>
  declared === null || isContradicted(declared, text) ? (detectedLanguage(text) ?? declared) : declared;
