// Words before a full stop that only lead up to a sentence: "At 5 a.m.", "On Monday at 6 p.m.".

/** A clause with a verb takes a few words. */
const SHORTEST_CLAUSE = 3;
const LONGEST_LEAD_UP = 8;

const LEADS =
  /^["“„«(]*(?:at|on|in|by|from|until|till|since|after|before|around|about|of|for|to|with|between|during|through|near|outside|inside|в|во|к|с|до|от|на|у|о|об|з|від|по|после|після|около|près|dans|en|le|à|am|um|im|bis|seit|vor|nach|il|alle|a)$/iu;
const SPEAKS =
  /\b(?:I|you|he|she|it|we|they|who|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|\p{Ll}{2,}ed)\b/u;

export const isLeadUp = (text: string): boolean => {
  const words = text.trim().split(/\s+/u);
  if (words.length < SHORTEST_CLAUSE) return true;
  return words.length <= LONGEST_LEAD_UP && LEADS.test(words[0] ?? '') && !SPEAKS.test(text);
};
