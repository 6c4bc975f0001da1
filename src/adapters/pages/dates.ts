// Dates as metadata and datelines of pages write them: an instant where a time of day is given, else a day.
import type { PageDocument } from '../../core/article/page.ts';
import { MINUTE } from '../../core/time/instant.ts';

type Known = NonNullable<PageDocument['published']>;

/** The first letters of the months in the languages of Europe, as far as they tell them apart. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen|jän|янв|sty|led|oca|tammi)/u,
  /^(?:feb|fév|fev|фев|lut|úno|şub|helmi)/u,
  /^(?:mar|mär|maa|märz|mrt|мар|bře)/u,
  /^(?:apr|avr|abr|апр|kwi|dub|nis|huhti)/u,
  /^(?:ma[ijy]|mag|мая|май|kvě|touko)/u,
  /^(?:jun|juin|giu|июн|cze|haz|kesä)/u,
  /^(?:jul|juil|lug|июл|lip|tem|heinä)/u,
  /^(?:aug|ago|aoû|aout|авг|sie|ağu|elo)/u,
  /^(?:sep|set|сен|wrz|zář|eyl|syys)/u,
  /^(?:o[ck]t|out|ott|окт|paź|říj|eki|loka)/u,
  /^(?:nov|ноя|lis|kas|marras)/u,
  /^(?:de[cz]|dic|dez|déc|дек|gru|pro|ara|joulu)/u,
];
const monthNamed = (name: string): number => MONTHS.findIndex((month) => month.test(name.toLowerCase())) + 1;

const WORD = '(\\p{L}{3,12})\\.?';
/** What stands between the parts: blanks, commas, and the `de` of Spanish and Portuguese. */
const GAP = '(?:,?\\s+(?:de\\s+)?)';
type Parts = readonly [year: number, month: number, day: number];

const FORMS: readonly { readonly form: RegExp; readonly parts: (found: RegExpExecArray) => Parts }[] = [
  {
    form: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u,
    parts: ([, y, m, d]) => [Number(y), Number(m), Number(d)],
  },
  {
    form: /(?<!\d)(\d{4})(\d{2})(\d{2})(?=T|\D|$)/u,
    parts: ([, y, m, d]) => [Number(y), Number(m), Number(d)],
  },
  {
    form: /(\d{4})[年년]\s*(\d{1,2})[月월]\s*(\d{1,2})[日일]/u,
    parts: ([, y, m, d]) => [Number(y), Number(m), Number(d)],
  },
  {
    form: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?${GAP}${WORD}${GAP}(\\d{4})(?!\\d)`, 'iu'),
    parts: ([, d, m, y]) => [Number(y), monthNamed(m ?? ''), Number(d)],
  },
  {
    form: new RegExp(`${WORD}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'iu'),
    parts: ([, m, d, y]) => [Number(y), monthNamed(m ?? ''), Number(d)],
  },
  {
    form: new RegExp(`(?<!\\d)(\\d{1,2})-${WORD}-(\\d{4})(?!\\d)`, 'iu'),
    parts: ([, d, m, y]) => [Number(y), monthNamed(m ?? ''), Number(d)],
  },
  // Day before month, as all but Americans write with points; with strokes only where it can be nothing else.
  {
    form: /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/u,
    parts: ([, d, m, y]) => [Number(y), Number(m), Number(d)],
  },
  {
    form: /(?<!\d)(1[3-9]|2\d|3[01])[/-](\d{1,2})[/-](\d{4})(?!\d)/u,
    parts: ([, d, m, y]) => [Number(y), Number(m), Number(d)],
  },
  {
    form: /(?<!\d)(\d{1,2})[/-](1[3-9]|2\d|3[01])[/-](\d{4})(?!\d)/u,
    parts: ([, m, d, y]) => [Number(y), Number(m), Number(d)],
  },
];

const EARLIEST_YEAR = 1800;
const LATEST_YEAR = 2200;

const dayOf = ([year, month, day]: Parts): number | null => {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1) return null;
  const at = Date.UTC(year, month - 1, day);
  return new Date(at).getUTCMonth() === month - 1 && day > 0 ? at : null;
};

/** Of a time of day that stands right behind its date. */
const TIME =
  /^[T\s,]*(?:(?:at|um|à|às|a las|alle|-|–)\s*)?(\d{1,2})(?::|h)(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(z|gmt|utc|[+-]\d{2}:?\d{2}|e[sd]t|p[sd]t|c[sd]t|m[sd]t|cest|cet|bst)?/iu;
/** In hours. */
const ZONES: Readonly<Record<string, number>> = {
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  cet: 1,
  cest: 2,
  bst: 1,
};

const offsetOf = (zone: string): number => {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/u.exec(zone) ?? [];
  if (sign === undefined) return (ZONES[zone.toLowerCase()] ?? 0) * 60;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

const atTime = (day: number, rest: string): number | null => {
  const [found, hours, minutes, seconds, half, zone] = TIME.exec(rest) ?? [];
  if (found === undefined || Number(hours) > 24 || Number(minutes) > 59) return null;
  const isAfternoon = half?.toLowerCase().startsWith('p') === true;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isAfternoon ? 12 : 0);
  return day + (hour * 60 + Number(minutes) - offsetOf(zone ?? '')) * MINUTE + Number(seconds ?? 0) * 1000;
};

/** Seconds or milliseconds since 1970. */
const EPOCH = /^\d{10}(?:\d{3})?$/u;
const LONGEST = 200;

/** The first date in it. A time without a zone is read as UTC; null where there is none. */
export const dateIn = (given: string): Known | null => {
  const text = given.trim().slice(0, LONGEST);
  if (EPOCH.test(text)) return { is: 'known', at: Number(text.padEnd(13, '0')), precision: 'instant' };
  const found = FORMS.flatMap(({ form, parts }) => {
    const match = form.exec(text);
    const day = match === null ? null : dayOf(parts(match));
    return match === null || day === null
      ? []
      : [{ day, from: match.index, to: match.index + match[0].length }];
  }).sort((a, b) => a.from - b.from || b.to - a.to)[0];
  if (found === undefined) return null;
  const at = atTime(found.day, text.slice(found.to));
  return at === null
    ? { is: 'known', at: found.day, precision: 'day' }
    : { is: 'known', at, precision: 'instant' };
};

const IN_PATH =
  /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=\/|-|$)|[/-](\d{4})-(\d{2})-(\d{2})(?=\/|-|\.|$)|\/(20\d{2}|19\d{2})(\d{2})(\d{2})(?=\/|-|$)/u;

/** The day that an address bears in its path. */
export const dateInAddress = (address: string | null): Known | null => {
  if (address === null || !URL.canParse(address)) return null;
  const found = IN_PATH.exec(new URL(address).pathname)
    ?.slice(1)
    .filter((part) => part !== undefined);
  if (found === undefined) return null;
  const [year, month, day] = found;
  const at = dayOf([Number(year), Number(month), Number(day)]);
  return at === null ? null : { is: 'known', at, precision: 'day' };
};
