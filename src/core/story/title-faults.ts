// What keeps a title from standing for a story: no news in it, a label, a question, a teaser, shouting, the name of the site.
import { hasFurniture, isGlued } from '../language/furniture.ts';
import { contentStems, countWords } from '../language/words.ts';

interface Fault {
  readonly is: string;
  /** Against how close a title is to what all articles say: about 1 for one that shares half of its words, 2 for one that shares all. */
  readonly costs: number;
  readonly has: (title: string) => boolean;
}

const LABELS =
  `live watch video videos pictures photos photo gallery listen opinion analysis comment commentary column editorial exclusive breaking
  podcast explainer explained factbox timeline review preview recap letter letters update updated quiz poll sponsored advertorial interview profile q&a
  fact.check in.pictures live.updates? as.it.happened obituary newsletter briefing correction corrected`
    .split(/\s+/u)
    .join('|');
const SECTIONS =
  `news top latest home world national international local regional business economy markets money finance politics sports? football
  culture arts entertainment lifestyle style travel science technology tech health weather education opinion comment letters editorials? video photos
  articles? headlines? stories story updates? page index untitled front in brief today morning evening weekly daily`
    .split(/\s+/u)
    .join('|');
const CALENDAR =
  `(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december
  |jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec`.replace(/\s+/gu, '');

const STARTS_WITH_LABEL = new RegExp(
  `^["“‘]?(?:${LABELS})(?: ?[:|>•]| [-–—] )|[|–—-] (?:live|video|pictures|in pictures|live updates|as it happened|opinion|analysis)$`,
  'iu',
);
const onlyOf = (words: string): RegExp =>
  new RegExp(`^(?:${words})(?:[ ,:|/.-]+(?:${words}))*[ ,:|/.-]*$`, 'iu');
const ONLY_SECTION = onlyOf(`the|and|&|from|your|in|${SECTIONS}`);
const ONLY_DATE = onlyOf(`${CALENDAR}|\\d{1,4}(?:st|nd|rd|th)?|the|of|at|on|[ap]m|gmt`);
const ONLY_BYLINE = /^B(?:y|Y) (?:the )?\p{Lu}[^,.:;]{2,60}$/u;
const QUESTION = /\?["”’]?(?: [-|–—] .{2,30})?$/u;
/** As written: "WHO" is no question word. */
const TEASING =
  /^["“‘]?(?:This is (?:why|how|what|the)|Here(?:['’]s| is| are)\b|(?:Why|How|What|Where|Who|When|Which) |Everything (?:you|we)|All you need|Meet the|Inside the|The (?:real|one|surprising) (?:reason|thing|truth)|(?:\d+|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?:\p{L}+ )?(?:things|reasons|ways|facts|takeaways|questions|moments|tips|photos|times)\b)/u;
const TEASER =
  /\byou won['’]t believe|\bwhat happen(?:s|ed) next|\b(?:need|want|have) to know\b|\bwill (?:shock|surprise|amaze|astonish|blow)\b|\bcan['’]t miss\b|\bthings to know\b|\bwhat we know\b|\bthe internet (?:is|can['’]t)\b|\bgoes viral\b|(?:…|\.\.\.)$/iu;
/** " - Example Times", " | Example": capitals to the end behind a stroke or a bar. */
const SITE_TAIL =
  / (?:[|•»]|[-–—]{1,2}) (?:the )?\p{Lu}[\p{L}\p{N}.&'’]*(?: (?:\p{Lu}|of|the|and|&)[\p{L}\p{N}.&'’]*){0,4}$/u;
const BYLINE_FIRST = /^B(?:y|Y) (?:the )?\p{Lu}\p{L}+ \p{Lu}/u;

const LETTERS = /\p{L}/gu;
const CAPITALS = /\p{Lu}/gu;
/** Short ones may be all names of bodies. */
const SHOUTED = { share: 0.7, letters: 12 } as const;
const isShouted = (title: string): boolean => {
  const letters = title.match(LETTERS)?.length ?? 0;
  return letters >= SHOUTED.letters && (title.match(CAPITALS)?.length ?? 0) / letters >= SHOUTED.share;
};

/** Beyond so many words it is a text, not a title. */
const LONG = 22;
const TOO_LONG = 40;
const isLonger = (words: number) => (title: string) => countWords(title) > words;

/** Wording that judges where a plain word would do. */
const LOADED =
  /\b(?:slams?|slammed|blasts?|blasted|rips?|fury|furious|outrage|outrageous|shock(?:s|ed|ing)?|stun(?:s|ned|ning)?|chaos|disaster|shame|shameful|bombshell|explosive|devastating|brutal|horror|nightmare|betray(?:s|al|ed)?|humiliat\p{L}+|disgrace|scandal|crackdown|regime|so-called|breaking|exclusive|must-see)\b|!/giu;
const LOADED_COSTS = 0.5;

const FAULTS: readonly Fault[] = [
  {
    is: 'a section, a date, a name or nothing',
    costs: 4,
    has: (title) =>
      contentStems(title).length < 2 ||
      [ONLY_SECTION, ONLY_DATE, ONLY_BYLINE].some((only) => only.test(title)),
  },
  { is: 'shouting', costs: 3, has: isShouted },
  { is: 'a label', costs: 1.5, has: (title) => STARTS_WITH_LABEL.test(title) },
  { is: 'a question', costs: 1.5, has: (title) => QUESTION.test(title) },
  { is: 'a teaser', costs: 1.2, has: (title) => TEASING.test(title) || TEASER.test(title) },
  { is: 'the name of the site', costs: 0.7, has: (title) => SITE_TAIL.test(title) },
  {
    is: 'words of the page',
    costs: 1,
    has: (title) => hasFurniture(title) || isGlued(title) || BYLINE_FIRST.test(title),
  },
  { is: 'many words', costs: 0.7, has: isLonger(LONG) },
  { is: 'too many words', costs: 1, has: isLonger(TOO_LONG) },
];

/** No title is longer; what is, is looked at so far. */
const LOOKED_AT = 500;

/** What its form costs a title; 0: nothing to object to. */
export const faultsOf = (whole: string): number => {
  const title = whole.slice(0, LOOKED_AT).trim();
  return (
    FAULTS.reduce((sum, { costs, has }) => sum + (has(title) ? costs : 0), 0) +
    LOADED_COSTS * (title.match(LOADED)?.length ?? 0)
  );
};
