// Cues that somebody holds against what another says or wants: name, weight, pattern, and the family of weak words that count once.
import type { CueRow } from './cue-row.ts';

export const DISPUTED: readonly CueRow[] = [
  [
    'defend2',
    1.9,
    String.raw`(?:reject|deni|dismiss|defend|oppos|criti[cs]|condemn|disput)\w* by|despite (?:\w+ ){0,3}(?:denials?|assurances|claims)|(?:said|says|called|calls|described) (?:\w+ ){0,8}(?:outrageous|unacceptable|ridiculous|absurd|wrong|a mistake|shameful|misguided|unfair|unjustified|unfounded|disgraceful|irresponsible|dangerous)`,
  ],
  [
    'sides',
    2.2,
    String.raw`both sides|each side|either side|opposing (?:views|sides|camps)|(?:opposition|rebels?|unions?|campaigners|activists|residents|campaign groups|rights groups|lawyers|families) (?:say|says|said|argue|claim|want|fear|have (?:called|demanded|accused|argued|warned|threatened))`,
  ],
  [
    'deny',
    3,
    String.raw`(?<!(?:was|were|been|being|be|narrowly) )den(?:y|ies|ied|ying)(?! (?:a|an|entry|access|bail|visas?|them|him|her|us) )(?= |[.,;])|reject(?:s|ed|ing|ion)?|dismiss(?:es|ed|ing) (?:\w+ ){0,4}(?:claims?|allegations?|accusations?|suggestions?|reports?|criticisms?|concerns?|idea|as)|disput(?:es?|ed|ing)|contest(?:ed|ing)(?= (?!convention|primary|election|race|contest))|contests (?:the|his|her|its)|refut(?:es?|ed|ing)|rebut\w*|repudiat\w+|disagree(?:s|d|ment|ments)?|took issue|countered|hit back|rubbish(?:ed|es)`,
  ],
  [
    'refuse',
    2.5,
    String.raw`(?<!by )refus(?:es?|ed|al) to|{BE} refusing|resist(?:s|ed|ing)?(?= (?:calls|pressure|demands|efforts))|rul(?:es|ing) out|balk(?:s|ed)|stonewall\w*|(?:will|would|should|must)(?: not|n['’]t) (?:be )?(?:accept(?:ed)?|tolerate[d]?|agree|negotiate|back down|allow|support|compromise|give (?:in|up)|postponed|delayed|recogni[sz]e)`,
  ],
  [
    'oppose',
    2.8,
    String.raw`oppos(?:es?|ed|ing|ition to|ition from|ed to)|object(?:s|ed|ions?) to|against the (?:plan|proposal|idea|move|bill|deal|decision|war)|opponents|critics (?:say|said|argue|have|of|claim|fear|warn|contend|point)|criti(?:ci[sz]ed|ci[sz]es|ci[sz]ing|cism of|cal of)|denounc(?:es?|ed|ing)|slammed|outrage(?:d|ous)?|backlash|(?<!in )protest(?:s|ed|ing)? (?:against|over|at|outside|calling|demanding)|protesters (?:say|want|demand|call)|(?<!{BE} )accus(?:es?|ed|ing)|accusations|complain(?:s|ed|ing)? (?:that|of|about|to|[A-Z]\w+)|(?:laid |lays |lay )?blam(?:es?|ed|ing)(?= (?!on\b))|fault(?:ed|s)? (?:the|for)|challeng(?:es?|ed|ing) (?:the|a|that|his|her|its|their)`,
  ],
  [
    'insist',
    2.5,
    String.raw`insist(?:s|ed|ing)?(?= )|maintain(?:s|ed|ing)? that|stands? by (?:his|her|its|their|the)|defend(?:s|ed|ing) (?:the|its|his|her|their|a) (?:\w+ ){0,2}(?:decision|move|action|actions|plan|policy|strike|strikes|law|use|handling|record|integrity|right|choice)|(?:the |military |government |company |police |ministry )defended`,
  ],
  [
    'condemn',
    1.8,
    String.raw`condemn(?:s|ed|ing)|reiterat(?:es?|ed|ing)|blast(?:ed|s)|warned against|(?<={BE} )accused|stress(?:es|ed) that`,
  ],
  [
    'demand',
    2.7,
    String.raw`demand(?:s|ed|ing)? (?:that|the|an?|to|\w+day|his|her|their|its|(?!for|in|on|has|is|was|and|from)\w+)|(?<=(?:their|its|his|her|of|despite|new|key) )demands? (?:for|that)|call(?:s|ed|ing)? (?:\w+ )?(?:for|on|upon)(?= (?!about|less|more than))|urg(?:es?|ed|ing)(?= )|press(?:es|ed|ing)? (?:for|ahead)|pressur(?:ed|ing)|(?:has|have) pressed|push(?:es|ed|ing)? (?:for|ahead)|appeal(?:s|ed|ing)? (?:for|to)(?= )|pleaded (?:for|with)|lobb(?:y|ied|ying)|ultimatum`,
  ],
  [
    'dispute',
    3.2,
    String.raw`disputes?(?= )|row (?:over|with|about|between)|rift|feud|battles? (?:over|between)|clash(?:ed|es)? over|at odds|(?:deeply |sharply )?divided (?:over|on|about)|split (?:over|on)|wrangl\w+|war of words|tug of war|debate (?:over|about)|contentious|hotly|disputed|tensions? (?:over|between|with)|compet(?:ing|ed) claims?|rival (?:claims?|factions?|sides?|parties)`,
  ],
  ['controversy', 1.9, String.raw`controvers(?:y|ial|ies)`],
  [
    'allege',
    2.2,
    String.raw`alleg(?:es?|ed|ing|ations?)|accusations?|claims? (?:that|of|by|he|she|it|they|to|against)|charges? (?:that|of)|contend(?:s|ed|ing)?|assert(?:s|ed|ing|ions?)?|argu(?:es?|ed|ing)(?= )|suggest(?:s|ed|ing)? that|purport\w*`,
  ],
  [
    'innocent',
    3.2,
    String.raw`(?:plead(?:s|ed|ing)?|plea of) (?:not guilty|innocent)|not guilty|(?:his|her|their) innocence|no wrongdoing|den(?:y|ies|ied|ying) (?:any |all |the |having )?(?:wrongdoing|charges?|allegations?|involvement|knowledge|accusations?|responsibility)|framed|wrongly (?:accused|convicted)|neither .{3,40} nor`,
  ],
  [
    'noevidence',
    2.8,
    String.raw`no evidence|without evidence|lack of evidence|baseless|unfounded|untrue|fabricated|false (?:claim|accusation|report|allegation|information)s?|nonsense|illegitimate|unconstitutional|politically motivated`,
  ],
  [
    'wrong',
    1.5,
    String.raw`evidence (?:against|that|to support)|a lie|propaganda|illegal(?:ly)?|unlawful|unfair|unjust|injustice|conspiracy|flies in the face`,
  ],
  ['contrast', 1, String.raw`^(?:but|however|yet|meanwhile|instead|nevertheless|still)\b`],
];
