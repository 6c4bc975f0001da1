// What a sentence takes for known by its subject: "The incumbent president said …", "The actor, who …", "The new cases come …".

/** Of these a country, a town or the world has one each. */
const ONLY_ONE =
  /^(?:government|president|parliament|senate|congress|police|army|navy|military|king|queen|pope|opposition|economy|weather|sun|world|country|public|euro|dollar)$/u;

const VERBS =
  `is was are were has have had will would could can may might must should says? said comes? came takes? took tells? told goes went holds? held
  leaves? left gives? gave makes? made ends? begins? began follows? faces? plans? wants? hopes? seeks? sought expects? remains? needs? shows? finds? found
  becomes? became gets? got runs? ran wins? won loses? lost meets? met puts? sets? cuts? hits? costs? lets? shuts? spreads? bursts? splits? quits? beats? rises? rose falls? fell grows? grew brings? brought
  keeps? kept thinks? thought calls? sees? saw knows? knew speaks? spoke stands? stood sends? sent opens? closes? airs? features?`
    .split(/\s+/u)
    .join('|');

/** Up to three words and the head, then a verb, or a comma behind which no name follows that would say who or what it is. */
const SUBJECT = new RegExp(
  `^["“‘]?(?:\\p{Lu}\\p{L}+, )?[Tt]he (?<describing>(?:[\\p{L}\\d'’-]+ ){0,3}?)(?<head>\\p{Ll}[\\p{L}-]+)(?:, (?!\\p{Lu})| (?:(?:also|still|now|then|later|already|\\p{L}+ly) )?(?:${VERBS}|\\p{L}+ed)\\b)`,
  'u',
);
/** What says which one it is: "the vote of the board", "the man who", "the Skerry clerk", "the largest harbour". */
const SAYS_WHICH =
  /\p{Lu}|\b(?:most|least|only|entire|whole|\p{L}{2,}est)\b|\b(?:of|in|on|at|for|from|to|that|who|which|with|between|about|by)\b/u;
const RELATIVE = /^(?:who|which|that)$/u;
/** "the first", "the worst": one of several that only its own text tells. */
const ORDINAL = /^(?:first|second|third|last|latest|former|latter|rest|others?|two|three|four|five)$/u;

/** The subject's head, as written, where nothing in the sentence says which one is meant; null where something does, or only one exists. */
export const subjectTakenForKnown = (text: string): string | null => {
  const { describing = '', head } = SUBJECT.exec(text)?.groups ?? {};
  if (head === undefined || SAYS_WHICH.test(`${describing}${RELATIVE.test(head) ? head : ''}`)) return null;
  // Alone it is the one of the country; "the incumbent president" is one of several.
  return ONLY_ONE.test(head) && describing === '' ? null : head;
};

/** A head that no other sentence can name. */
export const isOneOfSeveral = (head: string): boolean => ORDINAL.test(head);
