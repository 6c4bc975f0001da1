// Years by their number, and the numbers that are none.
import { during, type Reading } from './calendar.ts';
import { EDGE, type Found, HAS_YEAR, needing, type Rule, STREET, YEAR } from './date-words.ts';

const readYear = ({ year }: Found): Reading => during(year ?? '');

const NO_NUMBER_ON = '(?!:\\d|[%/]|[.,]\\d|[-–]\\p{L})';
/** Nor the number of a resolution, a flight, a road. */
const NOT_IN_NUMBER =
  '(?<!(?:[-.,:/$£€#\\d]|\\p{Lu}\\p{L}* |\\b(?:flight|room|route|highway|road|resolution|section|page|chapter|article|bus|train|line|number|no\\.|unit|model|channel|case|bill|version|apartment|suite|ward|gate|platform|extension|code|order|lot|locker|cell|postcode|block|house|some|nearly|almost|about|around|over|under|exactly|only|than) )\\d{4})';
/** Nor the number of a house. */
const NO_ADDRESS = `(?! (?:\\p{Lu}[\\p{L}.]* ){1,3}${STREET})`;
/** A plural beside it is what it counts: "2014 crowns". */
const COUNTED =
  '(?! (?:people|men|women|children|police)\\b| (?:\\p{Ll}+ )?\\p{Ll}{2,}s\\b(?<!\\b(?:was|has|does|its|this|is|as)))';
const YEAR_FOLLOWS =
  "(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ff]rom|[Bb]efore|[Aa]fter|[Ll]ate|[Ee]arly|[Mm]id|(?:year|end|start|beginning|middle|close) of|year|[Tt]he|[’']s)[ -]";

const YEARS: readonly Rule[] = [
  // the end of 2024, in 2024
  `${YEAR}${NO_NUMBER_ON}(?<=\\b${YEAR_FOLLOWS}\\d{4})`,
  // 1926-1928
  `${YEAR}(?=[-–][12]\\d{3}\\b(?!-))(?<![-.,:/$£€#\\d]\\d{4})`,
  `${YEAR}(?!-)(?<=\\b[12]\\d{3}[-–]\\d{4})`,
  `${YEAR}${NO_NUMBER_ON}${NOT_IN_NUMBER}${COUNTED}${NO_ADDRESS}`,
].map((pattern) => ({ pattern: new RegExp(`\\b${pattern}`, 'gu'), before: EDGE, read: readYear }));

/** The second of 1915-17, 1914/15. */
const SHORT_YEARS: readonly Rule[] = [
  {
    pattern:
      /(?<=(?<![-.,:/$£€#\d])\b(?<which>1\d|20)(?<count>\d{2})[-–/])(?<year>\d{2})\b(?![-–/%\d]|[.,]\d)/gu,
    read: ({ which = '', count, year = '' }) =>
      Number(year) > Number(count) ? during(`${which}${year}`) : null,
  },
];

export const YEAR_RULES: readonly Rule[] = [
  ...needing(HAS_YEAR, YEARS),
  ...needing(/\d[-–/]\d/u, SHORT_YEARS),
];
