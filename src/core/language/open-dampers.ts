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
    /\b(?:council|parliament|senate|congress|court|judges?|jury|board|voters|lawmakers|cabinet|committee|mps) (?:[a-z]+ )?(?:approved|passed|adopted|ratified|upheld|overturned|struck down|acquitted|convicted|cleared|sentenced|threw out|ruled that|ruled in favou?r|ruled against|found that)\b/,
  ],
  // Over.
  [
    0.6,
    /\b(?:dispute|strike|row|stand-?off|siege|conflict|lawsuit|crisis|war|feud|trial)s?(?: (?:over|about|between|with|at|in|of) [a-z ]{1,40}?)? (?:(?:was|were|has been|had been|is) (?:settled|ended|resolved|over|averted|called off|finished)|(?:has )?ended)\b/,
  ],
  [
    0.5,
    /\b(?:(?:agreed?|agreement|deal|vote[ds]?) to (?:end|settle|resolve|call off|drop)|found (?:alive|safe|well|unharmed)|(?:was|were|(?<!not )been) (?:later )?(?:freed|rescued)|confessed|pleaded guilty|pleads guilty|closed (?:its|the|his|her|their) (?:[a-z]+ )?(?:investigation|inquiry|case|probe)|plea (?:agreement|deal|bargain)|closed without|(?:outcome|result) (?:is|was) (?:not|never|no longer) in doubt|concedes?|conceded(?! that)|long (?:been )?(?:disputed|debated|denied|argued))\b/,
  ],
  // "There was no sign of what the night would bring": by now it has been brought.
  [0.4, /\bthere (?:was|had been) no (?:indication|sign|hint|warning|inkling) (?:of|that) .{0,200}\bwould\b/],
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
    /\bone day\b|\b(?:rain|snow|showers|winds?|temperatures|sunshine|gales|landfall)\b.{0,300}\b(?:expected|forecast|likely|could|will)\b/,
  ],
  // What a study says is no matter of the day.
  [
    0.75,
    /\b(?:(?:stud(?:y|ies)|surveys?|research) (?:[a-z]+ ){0,2}(?:suggest(?:s|ed)?|found|finds|show(?:s|ed)?|looked|concluded)|(?:researchers|authors) (?:[a-z]+ )?(?:suggest|found|looked|examined|concluded|say|said))\b/,
  ],
  // An election campaign: who says what of whom is its daily bread.
  [
    0.75,
    /\b(?:(?:on the|campaign) (?:trail|stump)|stump speech|campaign (?:rally|stop|ad|ads|advert|event|staff|speech)|running mate|nominee|swing states?|battleground|(?:debate|convention) (?:speech|performance|stage)|poll(?:s|ing)? (?:[a-z]+ ){0,3}(?:shows?|showed|suggests?|suggested|found|gives?|gave|puts?))\b/,
  ],
  // The writer's own voice, before any quotation.
  [0.75, /^[^"“”]*\b(?:we|our|ours)\b/],
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
  /\b(?:films?|movies?|albums?|sequels?|episodes?|concerts?|gigs?|premieres?|trailers?|box office|novels?|exhibitions?|festivals?|tickets|fans|singers?|actors?|actress|band|matches|cup|league|striker|coach|teams?|playoffs?|tournament|championship|baseman|quarterback|pitcher|goalkeeper|mvp|offseason|free agent|soap|sitcom|tv show)\b/;
const LEISURE_LEFT = 0.75;
const leisureFor = indexByWords([LEISURE], (pattern) => pattern);

/** What is left of a weight that stands in stage, screen and sport, 0 to 1, unless the sentence itself says that it is not known. */
export const leisureOf = (line: Line): number =>
  leisureFor(line).some((leisure) => leisure.test(line.lower)) ? LEISURE_LEFT : 1;

const dampersFor = indexByWords(DAMPERS, ([, pattern]) => pattern);

/** What is left of a weight, 0 to 1. */
export const dampingOf = (line: Line): number =>
  dampersFor(line).reduce((left, [factor, pattern]) => (pattern.test(line.lower) ? left * factor : left), 1);
