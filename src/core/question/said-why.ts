// Why and how: the reason that a sentence gives right behind what is asked.
import { isNegated } from './doubt.ts';
import { type Said, stemsOf, wordsIn } from './said.ts';

export const BECAUSE = /^\W*(?:because|due to|owing to|thanks to|as a result of|on account of|over)\b/iu;
export const MANNER =
  /^\W*(?:when|by(?! (?:\d|midnight|noon|\p{L}+day\b|the end))|through|using|with the help of|because|after)\b/iu;
const REASON_WITHIN = 3;

/** Right behind what is asked about stands how or why it came. */
export const givesReason =
  (marker: RegExp) =>
  ({ text, rest, question }: Said): boolean => {
    const words = text.split(/\s+/u);
    const asked = new Set(stemsOf(question));
    const last = words.findLastIndex((word) =>
      wordsIn(word).some(({ stem, lower }) => asked.has(stem) || /^(?:in|out|away)$/u.test(lower)),
    );
    if (last < 0 || isNegated(text)) return false;
    const behind = [...words.slice(last + 1), ...rest.trim().split(/\s+/u)];
    return behind.slice(0, REASON_WITHIN).some((_, at) => marker.test(behind.slice(at).join(' ')));
  };

const CAUSE =
  /\b(?:(?:was|were|is|been) caused by|the cause (?:of [^,]{3,60} )?(?:was|is) (?!not|still|being|under|un)|blamed on|(?:was|were|been) (?:started|sparked|triggered) by|(?:started|broke out|began)$)/iu;
export const saysCause = (said: Said): boolean =>
  !isNegated(said.text) &&
  CAUSE.test(said.text) &&
  (!/(?:started|broke out|began)$/iu.test(said.text) || MANNER.test(said.rest));
