// Headings that run into the text without a full stop, as pages lose their line breaks: "Previous work We know of six studies".
import { allOf } from './all-matches.ts';

/** Function words that stand with a capital only where a sentence begins; those that open names ("The", "In") need more around them. */
const OPENERS = [
  `We Our They Their He His She It Its It's This These Those There When While Although Because If Since Despite Unless Until Whereas
  Most Many Some Several Each Every How What Why What's You Your My`,
  'The A An As In On At By For From With To After Before During Under',
].map((words) => words.split(/\s+/u).join('|'));

/** A capitalised function word amid a line, with no mark before it, and two small words behind it. */
const OPENING = new RegExp(
  `(?<=[\\p{L}\\p{N})\\]”"]) (?=(?:(?<sure>${OPENERS[0]})|${OPENERS[1]})(?:['’]\\p{L}+)? \\p{Ll}[\\p{L}'’-]*,? [\\p{Ll}\\p{N}])`,
  'gu',
);
/** "Figure 1.5 The map": a picture's number is a line of its own. */
const NUMBERED =
  /(?<=(?:^|[.!?…)\]”"]\s)(?:Figure|Fig\.|Table|Box|Map|Chart|Exhibit) \d{1,3}(?:[.-]\d{1,3})?) (?=\p{Lu}\p{L})/gu;
/** Headings that any work has, right before its text: "History The town lies". */
const COMMON =
  /(?<=(?:^|[.!?…)\]”"]\s)(?:Introduction|Abstract|Background|Overview|Summary|Preface|Foreword|Methods?|Methodology|Results|Discussion|Conclusions?|Acknowledge?ments|References|History|Geography|Climate|Architecture|Economy|Demographics|Etymology|Biography|Career|Early life|Personal life|Legacy|Reception|Plot|Ingredients|Directions|Instructions|Tips|Warnings)) (?=(?!Changes?\b)\p{Lu}\p{L}*,? (?!of\b)\p{Ll})/gu;
/** "Dear Anna, we": how letters open. */
const SALUTED = /(?<=(?:^|[\d\s])Dear (?:\p{Lu}[\p{L}.'’-]* ?){1,4}[:,]) (?=\p{Lu})/gu;
/** A day in full that nothing leads into and no comma closes opens a report: "Pier opens Friday, May 8, 2009 Boats sail". */
const DAY =
  /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}(?= \p{Lu}\p{L}*(?:,| \p{L}))/gu;
const LEADS_INTO_DAY =
  /(?:[,;:(]|\b(?:on|since|until|till|by|from|to|and|of|before|after|for|through|between|or|in|the|this|last|next|early|late)) $/iu;

/** What leads on to a title or a name and ends no heading. */
const LEADS_ON =
  /\b(?:the|a|an|of|in|on|at|by|for|from|with|to|as|and|or|but|nor|is|are|was|were|be|been|says?|said|that|than|called|named|titled|entitled|than|its|their|his|her|our|your|my|into|over|under|about|via|per)$/iu;
const LONGEST = 16;
const HEADING_ABOUT = 140;

/** Its words begin with capitals, as headings are written, or it is short. */
const isHeading = (text: string, isSure: boolean): boolean => {
  const words = text.trim().split(/\s+/u);
  if (words.length > LONGEST || !/\p{L}{3}/u.test(text) || /[,;:—–]$/u.test(text) || LEADS_ON.test(text))
    return false;
  const small = words.filter((word) => /^\p{Ll}{4,}/u.test(word)).length;
  return isSure ? words.length <= 8 || small * 3 <= words.length : small === 0;
};

export interface HeadingEnd {
  readonly at: number;
  /** `before` is what stands before it since the last end. */
  readonly isEnd: (before: string) => boolean;
}

const always = (): boolean => true;

/** Where a heading may end in a line, ascending. */
export const headingEndsIn = (line: string): readonly HeadingEnd[] => {
  const ends: HeadingEnd[] = [];
  for (const { index, groups } of allOf(OPENING, line)) {
    const isSure = groups?.['sure'] !== undefined;
    ends.push({
      at: index,
      isEnd: (before) => before.length < HEADING_ABOUT && isHeading(before, isSure),
    });
  }
  for (const pattern of [NUMBERED, COMMON, SALUTED])
    for (const { index } of allOf(pattern, line)) ends.push({ at: index, isEnd: always });
  for (const { index, 0: day } of allOf(DAY, line))
    if (!LEADS_INTO_DAY.test(line.slice(Math.max(0, index - 12), index)))
      ends.push({ at: index, isEnd: always }, { at: index + day.length, isEnd: always });
  return ends.sort((a, b) => a.at - b.at);
};
