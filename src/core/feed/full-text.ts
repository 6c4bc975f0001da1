// When a feed's text is not the whole article, and whether its page has more of it.
import type { PageDocument } from '../article/page.ts';
import type { FeedEntry } from './document.ts';
import type { PagePolicy } from './feed.ts';

/** Three or four paragraphs: what is shorter is a teaser, or a brief whose page costs little. */
const SHORT = 600;
/** How teasers end, in the languages of the catalogue; the prompt is a sentence of its own. */
const BREAKS_OFF =
  /(?:…|\.{3}|\[(?:…|\.{3}|&hellip;)\])["'”’)\]]*$|(?<=(?:^|[.!?…\]"”’)])\s*)(?:read (?:more|on|the (?:full|rest)[^.]{0,40})|continue reading[^.]{0,80}|keep reading|full story|view (?:the )?(?:full )?(?:article|post)|weiterlesen|mehr lesen|lire la suite|en savoir plus|leer más|seguir leyendo|ler mais|leia mais|continua a leggere|leggi tutto|lees (?:meer|verder)|läs mer|les mer|læs mere|czytaj więcej|читать (?:далее|дальше|полностью))\s*[.…>»→]*$/iu;

/** Whether there is hardly more to it than the beginning of an article. */
export const isTeaser = (text: string): boolean => {
  const told = text.trim();
  return told.length < SHORT || BREAKS_OFF.test(told);
};

/** Whether the page of an item is worth asking for. */
export const wantsPage = (policy: PagePolicy, text: string): boolean =>
  policy === 'when-short' ? isTeaser(text) : policy === 'always';

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Short words are shared by all texts. Where words are not parted, each sign is one. */
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const SHORTEST_WORD = 4;
const tellingWords = (text: string): ReadonlySet<string> =>
  new Set([...wordsOf(text).filter((word) => word.length >= SHORTEST_WORD), ...(text.match(SIGN) ?? [])]);

/** Share of the words of `part` that stand in `whole`; null where there are too few to tell. */
const ENOUGH = 3;
const shareIn = (part: string, whole: string): number | null => {
  const words = tellingWords(part);
  if (words.size < ENOUGH) return null;
  const others = tellingWords(whole);
  return [...words].filter((word) => others.has(word)).length / words.size;
};

/** Titles are reworded between feed and page, teasers often written anew: half the words are enough. */
const SAME = 0.5;
const isSameArticle = (entry: Told, page: Found): boolean => {
  const text = `${page.title}\n${page.text}`;
  const shares = [shareIn(entry.title, text), shareIn(entry.text, text)].filter((share) => share !== null);
  return shares.length > 0 && Math.max(...shares) >= SAME;
};

/** A page that asks for consent, or for proof that a person reads it, says so first and says little else. */
const WALL =
  /\b(?:we (?:and our partners )?(?:use|value)[^.]{0,40}(?:cookies|privacy)|your (?:privacy|consent|cookie)|before you continue|accept (?:all )?cookies|verify (?:that )?you are (?:a )?human|are you a robot|enable javascript|access denied|zustimmung|datenschutz|einwilligung|consentement|gestion des cookies|consentimiento|consentimento|consenso)\b/iu;
const WALL_WITHIN = 400;
const LONGEST_WALL = 2500;
const isWall = (text: string): boolean => text.length < LONGEST_WALL && WALL.test(text.slice(0, WALL_WITHIN));

type Told = Pick<FeedEntry, 'title' | 'text'>;
type Found = Pick<PageDocument, 'title' | 'text'>;

/** Whether the page's text is to take the place of the feed's: the same article, and more of it. */
export const isFuller = (entry: Told, page: Found): boolean =>
  page.text.length > entry.text.trim().length && !isWall(page.text) && isSameArticle(entry, page);
