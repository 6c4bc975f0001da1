// Cues that something is not known: name, weight, pattern, and the family of weak words that count once.
import type { CueRow } from './cue-row.ts';

export const UNKNOWN: readonly CueRow[] = [
  [
    'if.gov',
    2.5,
    String.raw`(?:see|know|ask(?:ed|ing|s)?|wonder\w*|decid\w+|determine|figure out|unclear|doubt\w*|unsure|check|find out|sure) (?:exactly )?if`,
  ],
  [
    'policeseek',
    2.4,
    String.raw`(?:is|are|still) wanted (?:by|for|in connection)|(?:police|officers|detectives|investigators|authorities) (?:(?:are|is|were|have|said|say|also|still) ){0,2}(?:want(?:s|ed)?|hunt(?:s|ing)?|seek(?:s|ing)?|searching|appeal(?:s|ing|ed)?|believe[sd]?|suspect(?:s|ed)?|question(?:ing)?)|on suspicion of|persons? of interest`,
  ],
  [
    'unclear',
    3.8,
    String.raw`unclear|(?:(?:is|was|are|were) not|isn['’]t|wasn['’]t|not) (?:yet |immediately |entirely |fully |completely )?(?:clear|known|certain|established)(?= (?:how|if|whether|what|when|where|who|why|which|that|exactly|yet|from)|[.,;])`,
  ],
  [
    'unknown',
    3,
    String.raw`(?:remains?|remained|still|are|is|was|were|as yet|currently|an|of) unknown|whereabouts(?= (?:\w+ ){0,6}(?:unknown|unclear|not|uncertain|remain\w*|is|are))|(?:confirm|reveal|know|learn|establish|disclose) (?:the |his |her |their )?whereabouts|(?:no ?one|nobody|few|one) knows?|(?<!\b(?:i|we|you|he|she|they|who|people) )(?:do|does)(?: not|n['’]t) (?:yet )?know|not known|unknown number`,
  ],
  [
    'mystery',
    2.8,
    String.raw`(?:remains?|is|are|still|was) (?:still )?(?:a |something of a )?(?:mystery|unexplained|unidentified|unconfirmed|unverified|unaccounted for)|mystery (?:surrounds|over|of (?:how|why|who|what|where))|unanswered questions|(?:police|investigators|scientists|doctors|experts|officials) (?:are |were |remain )?(?:puzzled|baffled)|(?:has|have) (?:puzzled|baffled)|unconfirmed|unverified`,
  ],
  [
    'unnamed',
    1.5,
    String.raw`myster(?:y|ious|iously)|unexplained|unidentified|undisclosed|unspecified|puzzl(?:e|ed|ing)|baffl(?:e|ed|ing)`,
  ],
  [
    'notverify',
    3.2,
    String.raw`(?:could|can|has|have|was|were)(?: ?not|n['’]t) (?:be |been |immediately |yet ){0,3}(?:independently )?(?:confirm(?:ed)?|verif(?:y|ied)|established?|determined?|corroborated?|identif(?:y|ied)|authenticated?)|no (?:independent )?(?:confirmation|verification)|impossible to (?:verify|confirm|know|say)`,
  ],
  [
    'cause',
    2.8,
    String.raw`(?:the |a |possible |exact |official )?(?:cause|causes|motive|motives|identity|fate|circumstances|extent)(?= (?:\w+ ){0,6}(?:not|unknown|unclear|investigat\w*|determin\w*|establish\w*|still|being|yet|mystery))`,
  ],
  [
    'causeof',
    1.8,
    String.raw`cause of (?:the |his |her |their )?(?:\w+ )?(?:death|fire|crash|accident|blast|explosion|outbreak|blaze|leak|failure|derailment|collapse)`,
  ],
  [
    'investig',
    2.8,
    String.raw`under (?:\w+ )?investigation|being investigated|(?:is|are|was|were|been) (?:\w+ )?investigating|investigations? (?:into|are|is|was|were|has|have|will|continue[sd]?|by)|investigators (?:are|were|have|will)|(?:open|launch|order|announc|beg[au]n|start|call|set up|promis|conduct)\w* (?:\w+ ){0,4}{INV}|an? (?:\w+ ){0,3}(?:investigation|inquiry|probe) (?:into|has|is|was|by|will)|(?:police|detectives|authorities|officials|prosecutors) (?:are|were|is) (?:\w+ )?(?:treating|looking|appealing|seeking|searching|hunting|probing|examining|questioning|trying|working)`,
  ],
  [
    'nodetail',
    3.3,
    String.raw`(?:is|are|was|were)(?: not|n['’]t) (?:saying|releasing|naming|identifying|disclosing|revealing)|(?:has|have)(?: not|n['’]t) (?:said|named|identified|disclosed|released|explained)|no (?:immediate )?(?:word|details?|indications?|explanation|information|claim of responsibility|clear indication)(?= |[.,;])|includ\w+ no (?:\w+ )?details?|(?:without|did not|didn['’]t|does not|has not|have not|not|declin\w+ to|refus\w+ to) (?:\w+ )?(?:(?:giv(?:e|ing)|provid(?:e|ing)|offer(?:ing)?|releas(?:e|ing)) (?:\w+ ){0,2}(?:details?|reasons?|information|names?|explanations?|figures?|timetable|date|specifics)|elaborat(?:e|ing)|specif(?:y|ying)|disclos(?:e|ing)|clarif(?:y|ying)|nam(?:e|ing)|identif(?:y|ying)|reveal(?:ing)?|(?:say(?:ing)?|said) (?:what|who|when|how|why|where|whether|which|if)|explain(?:ing)?|detail(?:ing)?|spell(?:ing)? out)(?= |[.,;])|not (?:been )?(?:disclosed|released|revealed|made public|identified|specified|announced|explained)|few details|not (?:present|offer|provide|propose|produce|set out) (?:an?|any) (?:specific|clear|concrete|detailed|firm)`,
  ],
  [
    'tobeseen',
    3.5,
    String.raw`remains? to be seen|too (?:early|soon) (?:to (?:say|tell|know|judge|predict|assess|assume|call|conclude|determine|draw|speculate|estimate|rule|be (?:sure|certain)))|(?:only )?time will tell|we['’]ll (?:have to )?(?:see|find out)|wait and see|anyone['’]s guess|far from (?:clear|certain|over)|no guarantee|not guaranteed|by no means certain|open question`,
  ],
  [
    'whether.gov',
    3,
    String.raw`(?:unclear|decid\w+|question\w*|see|know|known|determin\w+|debat\w+|doubt\w*|ask(?:ed|ing)?|indication|considering|over|on|about|say|said|as to|establish|clear|consider|weigh\w*|verify|told|confirm|discuss\w*|of) whether|whether or not|uncertain(?:ty)? (?:over|about)`,
  ],
  ['whether', 1.6, String.raw`whether`],
  [
    'question',
    2.6,
    String.raw`questions remain|questions (?:over|about|of (?:whether|who|what|how)|remain|as to|whether|surrounding|now)|question (?:of (?:whether|who|what|how|when|if)|is|remains|whether|as to|over)|rais(?:e|es|ed|ing) (?:\w+ ){0,3}(?:questions?|doubts?)|cast(?:s|ing)? doubt|(?<!no )doubts? (?:over|about|whether|on|as to|that)|called into question|is in question|questioned (?:whether|the|how|why|if)|sceptic\w*|skeptic\w*`,
  ],
  [
    'wh',
    1.6,
    String.raw`(?:explain|know|understand|find out|learn|figure out|work out|identify|see|clear|unclear|know(?:s|n)?|wonder\w*) (?:exactly |just )?(?:how|why|what|who|when|where)(?= )`,
  ],
  [
    'trydet',
    3.2,
    String.raw`(?:trying|try|tried|working|attempt\w*|seeking|hop(?:e|es|ing)|struggling) to (?:determine|establish|find out|identify|work out|learn|understand|piece together|ascertain|locate|trace|track down|figure out)|(?:test|autopsy|post-?mortem|forensic|toxicology|dna|lab(?:oratory)?) (?:tests?|results?|reports?|findings) (?:\w+ ){0,4}(?:pending|awaited|expected|due|inconclusive|not (?:yet )?(?:known|available|back|complete)|will|would|could|may)`,
  ],
  [
    'hedge',
    1.3,
    String.raw`(?:reportedly|allegedly|apparently|purported(?:ly)?|believed to|thought to|suspected|feared|(?:may|might|could) have|appears? to have|is said to|are said to|rumou?red|possibly|perhaps)`,
  ],
  // A crime or an attack that nobody has been found for.
  [
    'unsolved',
    3.3,
    String.raw`(?:have|has) (?:so far )?made no arrests|no (?:arrests?|suspects?|motive|charges) (?:has|have|had|was|were) (?:yet )?(?:been )?(?:made|identified|named|established|determined|filed|brought|found)|no(?: ?one|body| group| organi[sz]ation)(?: has| have| had)?(?: immediately| yet| so far)* (?:claimed|admitted|taken) (?:responsibility|the (?:attack|bombing|blast|killing|shooting|strike))|(?:do(?:es)?|did)(?: not|n['’]t) (?:yet )?have (?:any|a) (?:suspects?|motive|leads?)|unsolved|cold case|(?:motive|cause|identit(?:y|ies)) (?:is|was|were|are) being (?:investigated|determined|established)|(?:have|has|had)(?: not|n['’]t) (?:yet )?(?:found|identified|located|caught|arrested|captured|named|released) (?:the|any|a|his|her|their) (?:\w+ ){0,2}(?:cause|motive|suspects?|gunm[ae]n|killers?|attackers?|bod(?:y|ies)|wreckage|culprits?|names?|identit(?:y|ies))`,
  ],
  [
    'possibly',
    2.3,
    String.raw`(?:may|might|could) (?:have been|be) (?:\w+ )?(?:mistaken|linked|connected|involved|responsible|behind|to blame|related|the work of|part of|caused|deliberate|sabotage|arson)|possible (?:links?|connections?|motives?|causes?|suspects?)|(?:suspect(?:s|ed)?|not rul\w+ out) (?:foul play|arson|sabotage|terrorism|that)|(?:potential|prime|possible) suspects?|being treated as|treating (?:it|the \w+) as`,
  ],
  [
    'conflict',
    3.2,
    String.raw`conflicting (?:reports|accounts|claims|versions|evidence)|contradict(?:s|ed|ing|ory)?|differing (?:accounts|versions)|discrepanc\w+|inconsisten\w+`,
  ],
];
