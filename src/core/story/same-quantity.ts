// Whether two figures are figures for one thing: the same unit, owner, fate and matter.
import { meaningsOf } from '../language/likeness.ts';
import type { Quantity } from './quantities.ts';

export const headOf = (unit: string): string => unit.split(' ').at(-1) ?? unit;
/** What is said of the head: "fishing" of "fishing boats". */
export const kindOf = (unit: string): string => unit.split(' ').slice(0, -1).join(' ');

/** Units that do not say what is measured: "cubic metres" are not "metres", and nobody's percent are another's. */
export const MEASURE =
  /^(?:metres?|meters?|kilomet(?:re|er)s?|centimet(?:re|er)s?|miles?|yards?|feet|foot|inch(?:es)?|tonnes?|tons?|kilograms?|pounds?|lit(?:re|er)s?|gallons?|barrels?|hectares?|acres?|degrees?|percent|points?)$/u;

/** "boats" say what is counted; "percent", "metres" and "$" do not. */
export const saysWhatIsCounted = (unit: string): boolean =>
  !MEASURE.test(headOf(unit)) && /\p{L}/u.test(unit);

/** "fishing boats" and "boats" may be the same; "fishing boats" and "patrol boats" are not. */
const isSameUnit = (a: string, b: string): boolean =>
  a === b || (headOf(a) === headOf(b) && !MEASURE.test(headOf(a)) && (kindOf(a) === '' || kindOf(b) === ''));

/** What may befall people and things that are counted: who died was not hurt. Meanings. */
const FATES: ReadonlySet<string> = meaningsOf(
  'die hurt missing arrested rescued evacuated ill homeless displaced infected quarantined hospitalised hospitalized',
);
export const fatesAmong = (meanings: Iterable<string>): readonly string[] =>
  [...meanings].filter((one) => FATES.has(one));
const fatesIn = ({ meanings }: Quantity): readonly string[] => fatesAmong(meanings);

const isDisjoint = (a: Iterable<string>, b: Iterable<string>): boolean => {
  const [left, right] = [new Set(a), new Set(b)];
  return left.size > 0 && right.size > 0 && left.isDisjointFrom(right);
};

/** "by 12 percent", "20 more boats": a step is not the height. */
const isStep = ({ figure, read: { article } }: Quantity): boolean =>
  /\bby $/iu.test(article.text.slice(0, figure.start).slice(-3)) ||
  /^(?:more|further|other|additional|extra)\b/u.test(figure.unit);

const SAME_MATTER = 0.45;
const SHARED_LEAST = 2;

/** How surely two figures are figures for one thing, 0 to 1; 0 where their units, owners or matters differ. */
export const sameness = (a: Quantity, b: Quantity): number => {
  if (!isSameUnit(a.figure.unit, b.figure.unit) || isStep(a) !== isStep(b) || a.isWished !== b.isWished)
    return 0;
  if (isDisjoint(a.names, b.names) || isDisjoint(a.owner, b.owner)) return 0;
  if (isDisjoint(fatesIn(a), fatesIn(b))) return 0;
  const shared = [...a.meanings].filter((one) => b.meanings.has(one)).length;
  const share = shared / Math.max(1, Math.min(a.meanings.size, b.meanings.size));
  const least = isOwned(a, b) || isBareFate(a) || isBareFate(b) ? 1 : SHARED_LEAST;
  return shared >= least && share >= SAME_MATTER ? share : 0;
};

/** "Twelve people are missing": what befell them says all, since the story tells of one event. */
const isBareFate = ({ meanings }: Quantity): boolean =>
  meanings.size === 1 && fatesAmong(meanings).length === 1;

/** "The Liberals have 40 percent": whose it is says all where nothing else is said. */
const isOwned = (a: Quantity, b: Quantity): boolean =>
  !saysWhatIsCounted(a.figure.unit) && a.names.size > 0 && !a.names.isDisjointFrom(b.names);
