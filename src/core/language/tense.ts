// Does a sentence speak of what is to come? A date in it means another day then.
import { IRREGULAR_PAST } from './past-forms.ts';

/** Cues that a clause speaks of what is to come. */
const AHEAD =
  /\b(?:(?:will|won['’]t|shall|would)(?! (?:not )?have \p{L}+)|expected to|expects? to|plans? to|planned for|scheduled|due (?:to|on|in|by|for)|set (?:to|for)|slated (?:to|for)|to be held|going to|(?:is|are|am|['’](?:s|re|m)) supposed to|(?:is|are) to (?!blame)|(?:has|have|['’]ve) (?:called (?:on|for)|asked|urged|ordered|invited|told) [^,;:.“”"]{1,60}? to|deadline|expires?|upcoming)\b/iu;
/** A thing to come, and its day right behind it: "before the expected start of the rains in May". */
const THING_AHEAD =
  /\b(?:expected|planned|scheduled|projected|anticipated|proposed|forthcoming) (?:start|beginning|opening|launch|end|arrival|return|release|vote|visit|meeting|strike|march)\b[^,;:.]{0,60}$/iu;
/** What was to come when the story happened says nothing of another clause: "the week in which it was scheduled to air", "a deal that would end it". */
const WAS_PLANNED =
  /\b(?:was|were|had been|was originally|were originally) (?:expected|scheduled|due|set|slated|going|supposed|planned)\b|\b(?:that|which|who) would\b/giu;
/** What only stands before a day that is still ahead: "until Monday", "by noon on Friday", "ahead of Sunday’s vote". */
const UP_TO =
  /\b(?:until|till|by|before|ahead of|in time for|no later than) (?:(?:(?:early|late|noon|midnight|the end of|the beginning of|\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?)(?: on| of)?) )?(?:next )?$/iu;
/** What went on up to a day is over: "remained shut until Monday". */
const WENT_ON =
  /\b(?:stayed|remained|lasted|lived|worked|continued|served|ran|kept|held|held out|waited|fought|rained|had (?:been )?\p{L}+) (?:\p{L}+ ){0,5}(?:until|till|by|before) [^,;]*$/iu;
/** A deed to be done by then, in a clause of the past: "told to leave by Friday", "postponed until Friday". */
const STILL_TO_DO =
  /\b(?:to \p{L}+|will|would|could|may|might|must|should|due|scheduled|expected|planned|set (?:to|for)|(?:until|till)|promis\p{L}+|pledg\p{L}+|vow\p{L}+|agree\p{L}*|order\p{L}*|ask\p{L}*|demand\p{L}*)\b[^,;]*$/iu;
/** A verb of the past close before a weekday: "concluded on Saturday", "said on Friday". */
const PAST_BEFORE =
  /\b(?:\p{L}+ed|said|told|was|were|had|met|left|took|gave|began|came|went|held|saw|made|sent|rose|fell|won|lost|broke|struck|spoke|wrote|set|put|hit|cut)(?: \p{L}+){0,4}(?: on| last| late| early)?,? $/iu;
/** A verb of the past right after it: "on Thursday announced", "Monday’s march by nurses was". */
const PAST_AFTER =
  /^(?:,? (?:(?:morning|afternoon|evening|night) )?(?:\p{L}+ed|said|told|met|left|took|gave|began|came|went|held|sent|struck)|['’]s(?: \p{L}+){1,6}? (?:was|were|had|left|saw|drew|brought|came|went|took|hit|\p{L}+ed (?:the|an?|in|on|at|with|by|for)))\b/iu;
const PAST = new RegExp(`\\b(?:\\p{L}{2,}ed|${IRREGULAR_PAST})\\b`, 'iu');
const BE_PAST = new RegExp(`\\b(?:was|were|had|${IRREGULAR_PAST})\\b|\\b\\p{L}{2,}(?<!ne)ed\\b`, 'iu');
/** A modal between the verb and the mention, or the verb itself, looks on: "said it will close on Friday". */
const LOOKS_ON =
  /\b(?:(?:is|are|am|['’](?:s|re|m)) supposed|will|would|could|may|might|scheduled|due|set (?:to|for)|expected|planned)\b[^,;]*$/iu;

/** What is said of the calendar in the present: "the lease ends at noon on Friday". */
const SCHEDULED_BEFORE =
  /\b(?:ends?|begins?|(?:re)?starts?|(?:re)?opens?|closes?|resumes?|(?:re)?convenes?|meets?|votes?|departs?|leaves?|arrives?|returns?|concludes?|runs? out|takes? (?:place|effect)|comes? into (?:force|effect)|goes? on)(?: \p{L}+){0,3}(?: on)? $/u;
/** What nobody plans has happened on its day: "Monday’s bombing will be investigated". */
const UNPLANNED =
  /^['’]s (?:\p{Ll}+,? ){0,2}?(?:accidents?|arrests?|assassinations?|attacks?|avalanche|blasts?|blaze|blackout|bombings?|capsizing|clash(?:es)?|collapse|collisions?|crash(?:es)?|deaths?|defeat|derailment|disaster|earthquake|eruption|explosions?|fires?|floods?|hurricane|incident|killings?|landslide|loss|massacre|murders?|outage|quake|raids?|riots?|shootings?|stabbings?|storm|tornado|tragedy|tsunami|typhoon|unrest|victory|violence|wreck)\b/u;

const CLAUSE_BREAK =
  /[;:—–()]|,|\b(?:and|but|while|whereas|although|though|because|after|before|since|when|where|which|who|whose|that|whether|if|unless)\b/giu;

/** No sentence is as long: what is cut for one keeps the time that a text takes from growing with its square. */
const NEAR = 400;
const near = (text: string, start: number, end: number, reach = NEAR): readonly [string, number, number] => {
  const from = Math.max(0, start - reach);
  const part = text.slice(from, end + reach);
  // The patterns look past case, and a month is no "may".
  const words = part.includes('May') ? part.replace(/\bMay\b/gu, '…'.repeat(3)) : part;
  return [words, start - from, end - from];
};

/** What is quoted looks on by itself: for words that stand outside of it, it is as if it said nothing. */
const outsideQuotations = (sentence: string, start: number): string =>
  sentence.replace(/[“"][^“”"]*[”"]/gu, (words, at: number) =>
    at < start && start < at + words.length ? words : '…'.repeat(words.length),
  );

/** The words around the mention that belong to its own clause. */
const clauseAround = (sentence: string, start: number, end: number): string => {
  let from = 0;
  let to = sentence.length;
  CLAUSE_BREAK.lastIndex = 0;
  for (let found = CLAUSE_BREAK.exec(sentence); found !== null; found = CLAUSE_BREAK.exec(sentence)) {
    if (found.index < start) from = found.index + found[0].length;
    else if (found.index >= end) {
      to = found.index;
      break;
    }
  }
  return sentence.slice(from, to);
};

/** "On Friday, Berg …": a day in front belongs to the clause behind its comma. */
const IN_FRONT = /^["“]?(?:(?:on|in|at|by|late|early|late on|early on) )?$/iu;
const clauseOf = (sentence: string, start: number, end: number): string =>
  IN_FRONT.test(sentence.slice(0, start)) && sentence[end] === ','
    ? clauseAround(sentence, end + 1, end + 1)
    : clauseAround(sentence, start, end);

/** Measured against another day, or printed on a thing: nothing happens on the day that is named. */
const COMPARED =
  /\b(?:(?:than|compared (?:with|to)|unlike|versus)(?: (?:on|in|at|of|that|those|a year|earlier|early|late|last))*|(?:days|weeks|months|nights|dates|shows) (?:after|before|beyond|following)|(?:with|bearing|carrying) (?:the|a) (?:\p{L}+[ -]){0,2}dates?(?: of)?) (?:the )?$/iu;
/** "the highest since 1990", "for the first time since March". */
const RECORD_SINCE =
  /\b(?:\p{L}{2,}(?:est|rst)|most|least|(?:first|second|third|fourth|fifth) time)\b[^,;]{0,60} since (?:(?:early|late|mid|the (?:spring|summer|autumn|winter|end|start|beginning) of)[ -])?$/iu;
/** "above Friday’s closing price". */
const LEVEL_BEFORE = /\b(?:above|below|over|under|against|near|from|on) $/iu;
const LEVEL_AFTER =
  /^['’]s (?:\p{L}+ )?(?:close|closing|opening|level|high|low|price|record|peak|figure|total|average|forecast|estimate|share)\b/iu;

/** No comparison is longer, and no word before a level. */
const MEASURE = 120;
const WORD = 10;

/** The day is named as a measure of something else. */
export const isMeasure = (text: string, from: number, to: number): boolean => {
  const [sentence, start, end] = near(text, from, to, MEASURE);
  const before = sentence.slice(0, start);
  return (
    COMPARED.test(before) ||
    (before.includes(' since ') && RECORD_SINCE.test(before)) ||
    (LEVEL_BEFORE.test(before.slice(-WORD)) && LEVEL_AFTER.test(sentence.slice(end)))
  );
};

/** Does the clause around the mention look ahead? A past verb beside the mention decides against. */
export const looksAhead = (text: string, from: number, to: number): boolean => {
  const [words, start, end] = near(text, from, to);
  const sentence = outsideQuotations(words, start);
  const before = sentence.slice(0, start);
  if (UNPLANNED.test(sentence.slice(end))) return false;
  const isUpTo = UP_TO.test(before.slice(-MEASURE)) && !WENT_ON.test(before);
  if (PAST_BEFORE.test(before) || PAST_AFTER.test(sentence.slice(end))) {
    return LOOKS_ON.test(before.slice(-40)) || (isUpTo && STILL_TO_DO.test(before.slice(-60)));
  }
  if (isUpTo) return true;
  const clause = clauseOf(sentence, start, end);
  if (AHEAD.test(clause) || THING_AHEAD.test(before.slice(-MEASURE)) || SCHEDULED_BEFORE.test(before))
    return true;
  return !PAST.test(clause) && AHEAD.test(sentence.replace(WAS_PLANNED, ''));
};

/** A verb of the past stands right beside the place. */
export const isToldAsPast = (text: string, from: number, to: number): boolean => {
  const [sentence, start, end] = near(text, from, to);
  const isPast = PAST_BEFORE.test(sentence.slice(0, start)) || PAST_AFTER.test(sentence.slice(end));
  return isPast && !looksAhead(sentence, start, end);
};

/** A day that a clause of the past names, or that says which thing is meant ("the 6 March killing"), has gone by, whatever year it seems to be of. */
const WHICH_THING = /\b(?:the|an?|his|her|its|their|this|that|\p{L}+['’]s?) $/iu;
const A_THING = /^ (?!is\b|are\b|will\b)\p{Ll}/u;
export const hasGoneBy = (text: string, from: number, to: number): boolean => {
  if (looksAhead(text, from, to)) return false;
  const [sentence, start, end] = near(text, from, to);
  if (UNPLANNED.test(sentence.slice(end))) return true;
  const isOfAThing = WHICH_THING.test(sentence.slice(0, start)) && A_THING.test(sentence.slice(end));
  return isOfAThing || BE_PAST.test(clauseAround(sentence, start, end));
};
