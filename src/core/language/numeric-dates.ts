// Dates in digits in English, which writes them both ways: 3/4/2025 is in March in New York and in April in London.
import { dayOf } from '../time/zoned.ts';
import { type Context, during, onDay } from './calendar.ts';
import { ANY_MONTH, HAS_YEAR, type Rule } from './date-words.ts';

type DigitOrder = NonNullable<Context['digits']>;

const NUMERIC =
  /(?<![\d.,:/$€£-])(?<day>\d{1,2})(?<sign>[./-])(?<month>\d{1,2})\k<sign>(?<year>[12]\d{3})(?![\d/]|[.,-]\d)/gu;
/** Where English puts the month first; elsewhere the day comes first, but for Canada, which does both. */
const MONTH_FIRST = /^en-(?:\p{L}{4}-)?(?:US|PH|PR|GU)\b/iu;
const BOTH = /^en(?:-\p{L}{4})?(?:-CA)?$/iu;
const MONTH_DAY = new RegExp(`\\b${ANY_MONTH} \\d{1,2}\\b(?!:)`, 'gu');
const DAY_MONTH = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${ANY_MONTH}(?!\\p{L}| \\d{1,2}\\b)`, 'gu');
const MONTHS = 12;

const oneOrder = (monthFirst: boolean, dayFirst: boolean): DigitOrder | null =>
  monthFirst === dayFirst ? null : monthFirst ? 'month first' : 'day first';

/**
 * How this text puts its digits: as its country does; else as those of its dates do that can be read one way only
 * (13/4/2025); else as it orders dates in words. Null: nothing tells.
 */
export const digitOrder = (text: string, declared: string | null): DigitOrder | null => {
  if (text.search(NUMERIC) < 0) return null;
  if (declared !== null && MONTH_FIRST.test(declared)) return 'month first';
  if (declared !== null && /^en\b/iu.test(declared) && !BOTH.test(declared)) return 'day first';
  const pairs = [...text.matchAll(NUMERIC)].map(({ groups }) => [
    Number(groups?.['day']),
    Number(groups?.['month']),
  ]);
  const plain = oneOrder(
    pairs.some(([, second = 0]) => second > MONTHS),
    pairs.some(([first = 0]) => first > MONTHS),
  );
  return plain ?? oneOrder(text.search(MONTH_DAY) >= 0, text.search(DAY_MONTH) >= 0);
};

/** Where both readings are days and nothing tells which is meant, the year is all that is sure. */
export const NUMERIC_RULE: Rule = {
  pattern: NUMERIC,
  need: HAS_YEAR,
  read: ({ day = '', month = '', year = '' }, { digits }) => {
    const dayFirst = dayOf(Number(year), Number(month), Number(day));
    const monthFirst = dayOf(Number(year), Number(day), Number(month));
    if (dayFirst === null || monthFirst === null || dayFirst === monthFirst)
      return onDay(dayFirst ?? monthFirst);
    if (digits === null) return during(year);
    return onDay(digits === 'day first' ? dayFirst : monthFirst);
  },
};
