// Cues of matters that stand unsettled in the commonest kinds of news, said without a word such as “unclear” or “pending”: a trial that runs, a party short of a majority, people not heard from.
import type { CueRow } from './cue-row.ts';

export const UNSETTLED: readonly CueRow[] = [
  // Courts.
  [
    'on.trial',
    2.9,
    String.raw`(?:went|goes?|gone|going|put|stands?|stood|standing|is|are) on trial|(?:stands?|stood|standing) trial|in the dock|(?:trial|retrial|inquest|hearing|inquiry|tribunal) (?:of \S+ (?:\S+ )?|into \S+ (?:\S+ ){0,4}|over \S+ (?:\S+ ){0,3})?(?:began|begins|opened|opens|started|starts|resumes?d?|continue[sd]?|got under ?way)`,
  ],
  [
    'before.verdict',
    2.9,
    String.raw`before (?:giving|announcing|delivering|reaching|handing down|issuing|making) (?:a|an|any|the|its|their|his|her) (?:\w+ )?(?:verdict|ruling|decision|judge?ment|recommendation)s?|jur(?:y|ors) (?:\w+ ){0,3}(?:deliberat\w+|retired)`,
  ],
  // Parliaments.
  [
    'must.pass',
    3,
    String.raw`(?:must|has to|have to|needs? to) (?:still |now |first |also |next )(?:\w+ )?(?:pass|clear|win|survive|go|be|agree|approve|sign|get|decide|find|reach)|still (?:must|has to|have to|needs? to)|(?:bill|measure|plan|deal|proposal|legislation|treaty|amendment|budget|appointment|nomination) (?:must|has to|needs to|will need to|would need to|would have to|will have to)`,
  ],
  [
    'veto',
    2.8,
    String.raw`(?:threat\w*|hint\w*|vow\w*|promis\w*|might|may|could|would|will|likely|expected|faces?) (?:\w+ ){0,3}veto|no[- ]confidence|confidence vote|vote of confidence(?! from)`,
  ],
  [
    'are.divided',
    2.9,
    String.raw`(?:is|are|remains?|remained) (?:still |deeply |sharply |bitterly |evenly |themselves )?(?:divided|split|at odds|torn|in disagreement)(?=[:;,.]| (?:on|over|about|as to|whether|how|with)(?= ))`,
  ],
  // Elections.
  [
    'no.majority',
    3.1,
    String.raw`short of (?:a |an |the )?(?:\w+ ){0,2}(?:majority|votes|seats|threshold)|(?:needs?|lacks?|seek(?:s|ing)?|looking for|without|find) (?:the (?:support|backing|votes) of|a (?:\w+ )?(?:partner|majority)|(?:\w+ )?coalition partners?)|(?:to|will|could|can|cannot) form (?:a |an |the |his |her )?(?:\w+ )?(?:government|coalition|cabinet|administration)|no (?:party|candidate|bloc|camp) (?:\w+ ){0,2}(?:majority|enough|outright)|run-?off (?:is|will|on|in|between|next|against)`,
  ],
  [
    'uncounted',
    3,
    String.raw`(?:ballots|votes|precincts|districts|seats|polling stations) (?:\w+ ){0,3}(?:uncounted|outstanding|undeclared|left to (?:count|declare)|(?:still|yet) to be (?:counted|declared)|being counted)|(?:counting|vote count|recount) (?:\w+ ){0,3}(?:continue[sd]?|is|was|could|will|goes)|(?:ask(?:ed|s)? for|demand(?:ed|s)?|request(?:ed|s)?|want(?:ed|s)?|order(?:ed|s)?|face[sd]?) a (?:partial |full )?recount`,
  ],
  // People of whom nothing is heard; culprits who got away.
  [
    'not.back',
    3,
    String.raw`(?:has|have|had)(?: not|n['’]t) (?:yet |since |so far )?(?:been )?(?:heard from|seen (?:since|again)|returned (?:by|from|home)|come (?:back|home)|traced|made contact|turned up|checked in)|(?:lost|no) (?:contact with|trace of|sign of)|(?:is|are|has been|have been) missing|(?:was|were) last (?:seen|heard)|(?:has|have) (?:disappeared|vanished)`,
  ],
  [
    'sought',
    2.8,
    String.raw`(?:is|are|was|were) (?:still )?being (?:sought|hunted|looked for)|(?:is|are|remain\w*) on the run|(?:sift|comb|go|por|look|trawl)(?:ing|ed) (?:through|over) (?:\w+ ){0,3}(?:footage|records|evidence|rubble|wreckage|debris|clues)`,
  ],
  [
    'to.learn',
    2.7,
    String.raw`(?<!years )to (?:learn|find out|establish|determine|discover|work out|ascertain) (?:if|whether|how|why|who)(?= )`,
  ],
  ['wonder', 1.8, String.raw`wonder(?:s|ed|ing)? (?:aloud )?(?:if|whether|how|what|when|who|why)`],
  [
    'puzzle',
    3.2,
    String.raw`(?:is|are|remains?|remained|still) (?:a |an |something of an? )?(?:puzzle|riddle|enigma|guesswork|matter of (?:debate|dispute|speculation|conjecture|guesswork))|subject of (?:debate|dispute|speculation|an? (?:\w+ )?(?:investigation|inquiry|probe|lawsuit))`,
  ],
  [
    'samples',
    2.3,
    String.raw`samples? (?:\w+ ){0,6}(?:(?:are|is|were|was) (?:being )?(?:tested|at|sent|analy[sz]ed|examined)|(?:have|has) been (?:sent|taken))`,
  ],
  // Nothing arranged, nothing named.
  [
    'none.arranged',
    3.3,
    String.raw`no (?:\w+ )?(?:meetings?|talks|negotiations|hearings?|dates?|vote|election|replacement|successor|agreement|deal|decision|solution) (?:\w+ ){0,9}(?:has|have|had|is|are|was|were) (?:yet )?(?:been )?(?:yet )?(?:arranged|scheduled|planned|set|agreed|fixed|announced|named|given|found|reached|made|in sight)|(?:g[ai]ven?|gives|giving|sets?|setting|named|naming|offered|provided) no (?:\w+ )?(?:dates?|reasons?|details?|timetable|figures?|price|explanation|indication|timeline|deadline|names?|cause|motive|answer)`,
  ],
  ['put.off', 2.2, String.raw`(?:puts?|putting) off|push(?:ed|es|ing) back|postpon(?:e|es|ing)`],
  // Labour.
  [
    'walked.out',
    2.3,
    String.raw`walk(?:s|ed|ing)? (?:out(?= (?:on|over|in|after|at|for|when)(?= )|[.,;])|off the job)|(?:went|go|goes|going|are|remain\w*) on strike|down(?:ed|ing) tools`,
  ],
  // Captives.
  [
    'held',
    2.8,
    String.raw`(?:is|are|remains?|still) (?:still )?(?:being )?held (?:by|hostage|captive)|(?:holding|holds?) (?:\S+ ){1,4}(?:hostage|captive)`,
  ],
  // An office that is to look into it; a report that is to come.
  [
    'will.examine',
    2.6,
    String.raw`(?:will|would|is to|are to|plans? to|has to) (?:\w+ )?(?:examine|scrutini[sz]e|investigate|look (?:at|into)|assess|inquire|study)(?= )`,
  ],
  [
    'findings.due',
    3,
    String.raw`(?:findings|reports?|results?|conclusions?|recommendations) (?:\w+ ){0,3}(?:is|are) (?:due |expected |likely |scheduled )?to be (?:published|released|made public|announced|presented|delivered|ready)|(?:ordered|announced|promised|demanded|launched|opened) (?:an? |the )?(?:\w+ ){0,2}(?:inquiry|investigation|probe|review)`,
  ],
];

/** Two voices in one sentence, or a voice that will not give way. */
export const TWO_VOICES: readonly CueRow[] = [
  [
    'two.wants',
    3.3,
    String.raw`(?:wants?|asks? for|demands?|seeks?) [^;.]{3,80}(?:; |, (?:while|but|whereas|and) |, | but | while )[^;,.]{0,60}(?:offers|(?:has|have) offered|wants?|insists?|refuses?|rejects?|proposes)(?= )`,
  ],
  [
    'but.says',
    2.9,
    String.raw`(?:blam|accus|alleg|claim|charg|critici[sz])(?:e|es|ed)? [^;.]{3,140}(?:; |, (?:but|while|whereas|although) |\. but )[^;.]{0,80}(?:says?|said|insists?|insisted|den(?:y|ies|ied)|maintains?|calls?|called)(?= )`,
  ],
  [
    'each.says',
    3.2,
    String.raw`each (?:side|army|party|of (?:them|the two)|government|camp|country|man|woman|team) (?:\w+ )?(?:said|says|claim\w*|blam\w*|accus\w*|den\w+|insist\w*)`,
  ],
  [
    'nothing.wrong',
    2.9,
    String.raw`(?:done|did) nothing (?:wrong|illegal|improper)|no intention (?:of|to)|no plans? to (?:resign|step|quit|leave|change)|(?:would|will) not (?:go|quit|resign|step (?:down|aside)|give (?:in|up|way)|bow|budge)|cling(?:s|ing)? to (?:power|office)|defiant`,
  ],
  [
    'told.to.go',
    2.9,
    String.raw`(?:tell|told|urg\w+|asked|called on|pressed|want(?:s|ed)?) (?:\S+ ){1,6}to (?:go|quit|resign|step (?:down|aside)|stand down)(?=[ .,])`,
  ],
  [
    'wants.done',
    2.7,
    String.raw`(?:wants?|demand(?:s|ed)?) (?:\S+ ){1,6}(?:charged|punished|prosecuted|removed|sacked|fired|freed|released|banned|scrapped|closed|reopened|stopped|tried|jailed|overturned|investigated|repealed|changed|replaced)(?=[.,; ])`,
  ],
];
