// Does a sentence speak of what is to come? A date in it means another day then.

/** Cues that a sentence speaks of what is to come. */
const AHEAD =
  /\b(?:will|won['’]t|shall|expected to|expects? to|plans? to|planned for|scheduled|due (?:to|on|in|by)|set (?:to|for)|to be held|going to|would|is to|are to|until|by|deadline|expires?|ahead of|upcoming|next)\b/iu;
/** A verb of the past close before a weekday: "concluded on Saturday", "said on Friday". */
const PAST_BEFORE =
  /\b(?:\p{L}+ed|said|told|was|were|had|met|left|took|gave|began|came|went|held|saw|made|sent|rose|fell|won|lost|broke|struck|spoke|wrote|set|put|hit|cut)(?: \p{L}+){0,4}(?: on| last| late| early)?,? $/iu;
/** A verb of the past right after it: "on Thursday announced". */
const PAST_AFTER =
  /^,? (?:(?:morning|afternoon|evening|night) )?(?:\p{L}+ed|said|told|met|left|took|gave|began|came|went|held|sent|struck)\b/iu;

/** What is said of the calendar in the present: "the lease ends at noon on Friday". */
const SCHEDULED_BEFORE =
  /\b(?:ends?|begins?|starts?|opens?|closes?|resumes?|meets?|votes?|departs?|leaves?|arrives?|returns?|concludes?|runs? out|takes? (?:place|effect)|comes? into (?:force|effect)|goes? on)(?: \p{L}+){0,3}(?: on)? $/iu;

/** Does the sentence around the mention look ahead? A past verb beside the mention decides against. */
export const looksAhead = (sentence: string, start: number, end: number): boolean => {
  const before = sentence.slice(0, start);
  if (PAST_BEFORE.test(before) || PAST_AFTER.test(sentence.slice(end))) {
    const near = before.slice(-40);
    return /\b(?:will|would|could|may|might|scheduled|due|set|expected|planned|until|by|before)\b[^,;]*$/iu.test(
      near,
    );
  }
  return AHEAD.test(sentence) || SCHEDULED_BEFORE.test(before);
};

/** A verb of the past stands right beside the place. */
export const isToldAsPast = (sentence: string, start: number, end: number): boolean =>
  (PAST_BEFORE.test(sentence.slice(0, start)) || PAST_AFTER.test(sentence.slice(end))) &&
  !looksAhead(sentence, start, end);
