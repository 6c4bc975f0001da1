// What takes weight from a cue: background, what is settled, what did not happen, rhetoric, the first and second person, ceremony.
import { indexByWords, type Line } from './word-index.ts';

type Damper = readonly [factor: number, pattern: RegExp];

/** They read lower-case sentences, so that they need no flag that slows them. */
const DAMPERS: readonly Damper[] = [
  // Background.
  [
    0.6,
    /\b(?:(?:last|previous) (?:year|decade|century)|(?:\d+|two|three|four|five|six|ten|several|many|a few) (?:months|years|decades) (?:ago|earlier|before)|in (?:19\d\d|200\d)|historically|in the past|at the time)\b/,
  ],
  // "In 2012 she was arrested": a year of its own and nothing to come.
  [
    0.6,
    /^(?:(?:back|earlier|later|again) )?in (?:[a-z]+,? )?(?:19|20)\d\d,? (?!.*\b(?:will|is to|are to|due|expected)\b)/,
  ],
  // Settled by a court, a vote or a signature.
  [
    0.7,
    /\b(?:was|were|has been|have been) (?:convicted|found guilty|acquitted|cleared|sentenced|jailed|approved|passed|elected|appointed|completed|resolved|dropped|signed|ratified|settled|overturned|called off)\b/,
  ],
  [
    0.75,
    /\b(?:council|parliament|senate|congress|court|judges?|jury|board|voters|lawmakers|cabinet|committee|mps) (?:[a-z]+ )?(?:approved|passed|adopted|ratified|upheld|overturned|struck down|acquitted|convicted|cleared|sentenced)\b/,
  ],
  // Over.
  [
    0.6,
    /\b(?:dispute|strike|row|stand-?off|siege|conflict|lawsuit|crisis|war|feud|trial)s?(?: (?:over|about|between|with|at|in|of) [a-z ]{1,40}?)? (?:(?:was|were|has been|had been|is) (?:settled|ended|resolved|over|averted|called off|finished)|(?:has )?ended)\b/,
  ],
  [
    0.6,
    /\b(?:(?:agreed?|agreement|deal|vote[ds]?) to (?:end|settle|resolve|call off|drop)|found (?:alive|safe|well|unharmed)|(?:was|were|(?<!not )been) (?:later )?(?:freed|rescued)|confessed|pleaded guilty|pleads guilty|closed (?:its|the|his|her|their) (?:[a-z]+ )?(?:investigation|inquiry|case|probe)|long (?:been )?(?:disputed|debated|denied|argued))\b/,
  ],
  // What had been meant came to nothing or came to pass.
  [0.6, /\bhad (?:been )?(?:due|expected|scheduled|planned|hoped|intended|wanted|set|supposed) to\b/],
  [0.7, /\b(?:would|could) (?:not )?have (?:[a-z]+ed|been|had|gone|made|taken|done)\b/],
  // The most that the law knows, not what is to be expected.
  [0.65, /\b(?:if (?:convicted|found guilty)|up to (?:\d+|[a-z]+) years)\b/],
  // A question to the reader; what somebody was asked he answered in the same breath.
  [0.35, /\?["”’']?\s*$/],
  [
    0.5,
    /^(?:when )?asked (?:if|whether|about|why|how|what)\b|\b(?:was|were|when) asked (?:if|whether|about|why|how|what)\b/,
  ],
  // Far off, or a matter of the weather.
  [
    0.6,
    /\bone day\b|\b(?:rain|snow|showers|winds?|temperatures|sunshine|gales|landfall)\b.*\b(?:expected|forecast|likely|could|will)\b/,
  ],
  // The first person, the second person, ceremony.
  [0.6, /\b(?:i|i['’]m|my|me|myself)\b/],
  [0.7, /\b(?:you|your|yourself)\b/],
  [
    0.7,
    /\b(?:looks? forward to|looking forward to|excited|delighted|thrilled|proud|congratulat[a-z]+|pleased)\b/,
  ],
];

/** Stage, screen and field: what comes next there is a programme, not an open matter. */
const LEISURE =
  /\b(?:films?|movies?|albums?|sequels?|episodes?|concerts?|gigs?|premieres?|trailers?|box office|novels?|exhibitions?|festivals?|tickets|fans|singers?|actors?|actress|band|matches|cup|league|striker|coach|teams?|playoffs?|tournament|championship)\b/;
const LEISURE_LEFT = 0.75;
const leisureFor = indexByWords([LEISURE], (pattern) => pattern);

/** What is left of a weight that stands in stage, screen and sport, 0 to 1, unless the sentence itself says that it is not known. */
export const leisureOf = (line: Line): number =>
  leisureFor(line).some((leisure) => leisure.test(line.lower)) ? LEISURE_LEFT : 1;

const dampersFor = indexByWords(DAMPERS, ([, pattern]) => pattern);

/** What is left of a weight, 0 to 1. */
export const dampingOf = (line: Line): number =>
  dampersFor(line).reduce((left, [factor, pattern]) => (pattern.test(line.lower) ? left * factor : left), 1);
