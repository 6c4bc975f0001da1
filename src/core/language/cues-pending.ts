// Cues that a step is still to come: a ruling, a vote, an answer, a find. Name, weight, pattern, and the family of weak words that count once.
import type { CueRow } from './cue-row.ts';

export const PENDING: readonly CueRow[] = [
  // "have not been freed", "has not yet signed": the present perfect denied.
  [
    'not.done',
    3.1,
    String.raw`(?:(?:has|have) (?:still )?not|hasn['’]t|haven['’]t) (?:yet |so far |still |publicly |officially )?(?:been )?(?:resolved|settled|released|freed|rescued|found|caught|captured|arrested|named|identified|charged|ratified|signed|approved|adopted|agreed|decided|ruled|paid|repaid|reached|responded to|replied to|answered|explained|announced|published|completed|confirmed|recovered|located|restored|reopened|resumed|appointed|replaced|delivered|withdrawn|lifted|returned|accounted for|established|determined|disclosed|revealed|implemented|enforced|scheduled|fixed|repaired|contained|extinguished|brought under control|claimed)(?! (?:his|her|their|its|my|our) )`,
  ],
  // Somebody has to choose.
  [
    'must.decide',
    3.2,
    String.raw`(?:must|has to|have to|needs? to|will have to) (?:now |still |first |also )?(?:decide|choose|vote|rule|approve|ratify|agree (?:on|to)|sign off)|(?:is|are) (?:due )?to (?:rule|decide|vote|pronounce|choose|give (?:its|his|her|their) (?:verdict|ruling|decision))|(?:decision|choice|matter|case|question) (?:now )?(?:rests|lies|is up to|goes to|will go to|falls to)`,
  ],
  // What is expected is a decision, a result, a report.
  [
    'result.due',
    3.1,
    String.raw`(?:results?|findings|verdict|decision|announcement|ruling|report|judg(?:e?)ment|answer|response|outcome|conclusions?)(?: \w+){0,5} (?:is|are|was|were) {ADV}(?:not )?(?:expected|due|awaited|pending|scheduled|anticipated)|(?:autopsy|post-?mortem|inquest|inquiry|investigation) (?:will|is to|is being|is due|was to)|(?:expect|await|wait for)(?:s|ed|ing)? (?:a |an |the |its |his |their )?(?:\w+ )?(?:decision|verdict|ruling|results?|answer|response|outcome)`,
  ],
  [
    'vote.ahead',
    2.8,
    String.raw`(?:go|goes|going|head|heads|heading) to the polls|{EVENT} (?:is|looks|seems|appears|remains) (?:now |still |more |increasingly |very )?(?:un)?(?:likely|possible|certain)`,
  ],
  // A bill on its way.
  [
    'bill.next',
    3,
    String.raw`(?:bill|measure|resolution|legislation|proposal|plan|amendment|treaty|deal|package|motion) (?:\w+ ){0,3}(?:now |next )?(?:goes|moves|heads|returns|passes|will (?:now )?go|must (?:now )?go|still has to go) (?:back )?to (?:the |a )?(?:\w+ )?(?:senate|house|parliament|congress|council|assembly|vote|president|governor|court|lawmakers|voters|cabinet|chamber|committee|board)`,
  ],
  // Charged, sued, to be sentenced: the court has not spoken.
  [
    'charged',
    2.7,
    String.raw`(?:has|have) been (?:charged|indicted|arraigned) (?:with|on|over|in)|(?:is|are) charged with|(?:is|are) suing|(?:has|have) (?:sued|filed (?:a|an) (?:\w+ ){0,2}(?:lawsuit|suit|complaint|claim|petition|appeal|challenge|motion))|(?:will|is to|are to|awaits?|awaiting|pending|before) (?:be )?(?:sentenced|sentencing|arraign(?:ed|ment)|extradit(?:ed|ion)|tried)`,
  ],
  [
    'will.appeal',
    3,
    String.raw`(?:will|would|plans? to|planned to|intends? to|vow(?:s|ed) to|may|could|can|might|likely to|considering whether to) (?:still |also |now )?(?:be )?appeal(?:ed)?(?! (?:to (?:fans|people|the public|voters|readers|audiences|women|men)|for))|(?:is|are) appealing(?= (?:the|his|her|its|their|against))|lodged an appeal|appeal (?:is|remains) pending`,
  ],
  // Two parties that speak with each other.
  [
    'in.talks',
    3,
    String.raw`(?:is|are|remain|remains) (?:still )?(?:in|holding) (?:\w+ ){0,2}(?:talks|negotiations|discussions)|(?:is|are) (?:still )?(?:negotiating|bargaining)|(?:will|to|due to|set to|agreed to|expected to) (?:meet again|resume (?:the |their )?(?:\w+ )?(?:talks|negotiations)|continue (?:the |their )?(?:\w+ )?(?:talks|negotiations))|(?:talks|negotiations) (?:are (?:due|set|expected|scheduled|under ?way|continuing|ongoing|deadlocked|stalled)|will (?:resume|continue|begin|start)|have (?:stalled|broken down|collapsed|failed)|broke (?:down|up|off)|collapsed|ended without|failed)`,
  ],
  [
    'pressure',
    3,
    String.raw`under (?:\w+ )?pressure (?:to (?:quit|resign|step|go|act|change|explain|reverse|drop|withdraw|apologi[sz]e|release|end|cut|raise|sack|fire|call|intervene|negotiate|accept|sign|stop|do|address|respond)|over|from)|(?:face[sd]?|facing|growing|mounting|increasing|intense) (?:\w+ )?(?:pressure|calls|demands) (?:to|over|from|for)|calls? for (?:his|her|their|the \w+['’]s) (?:resignation|dismissal|removal|impeachment|arrest|release|prosecution)`,
  ],
  [
    'pushback',
    2.9,
    String.raw`(?:met|meets?|faces?|faced|facing|ran into|runs into|draws|drew|drawn|sparked|provoked|stirred|encountered) (?:\w+ ){0,2}(?:resist\w+|opposition|objections)|(?:no|little|without (?:any )?) ?signs? of (?:an end|a breakthrough|a deal|progress|(?:a )?(?:let-?up|compromise|easing|abating|slowing))`,
  ],
  [
    'peril',
    3,
    String.raw`(?:nearing|close to|near|on the (?:brink|verge|edge) of|at risk of|in danger of|threatened with|faces?|facing|head(?:s|ed|ing) (?:for|towards?)|could (?:\w+ )?face) (?:\w+ )?(?:collapse|bankruptcy|insolvency|default|war|civil war|famine|closure|shutdown|extinction|failure|recession|ruin)`,
  ],
  [
    'options.open',
    2.9,
    String.raw`(?:would|will) not hesitate to|reserves? the right to|options? (?:are|is|remains?) (?:still )?(?:open|on the table)|(?:remains?|is|are|still) on the table|(?:would|will|did|could|has|have)(?: not|n['’]t) ruled? out|(?:refus\w+|declin\w+) to rule out|not rul(?:e|ed|ing) out|leaves? open`,
  ],
  // A step that somebody goes on with although others mind.
  [
    'press.on',
    2.5,
    String.raw`(?:press|push|forg)(?:es|ed|ing)? (?:\w+ )?(?:ahead|forward|on) with|(?:go|goes|going|went) ahead with|plans? for (?:an? |the )?(?:\S+ ){0,3}(?:referendum|vote|election|strike|merger|takeover|sale|closure|invasion|ban|tunnel|dam|runway|law)(?= )`,
  ],
  [
    'given.until',
    3.1,
    String.raw`(?:has|have|had|given|gave|gives) (?:\S+ ){0,5}?until (?:midnight|noon|tomorrow|the end of|next|{DAY}|\d+)(?: \w+){0,4} to|within (?:\d+|two|three|five|seven|ten) (?:hours|days|weeks) or`,
  ],
  // Still out, still without: a state that waits for its end.
  [
    'still.so',
    2.6,
    String.raw`(?:is|are|was|were|remain(?:s|ed)?) still (?:without|out|cut off|stranded|closed|blocked|offline|grounded|burning|raging|under siege|in hiding|on strike|in custody|unaccounted for|unable to)|(?:has|have) still not|still ha(?:s|ve)(?: not|n['’]t)|remain(?:s)? (?:un\w+ed|stranded|cut off|without)`,
  ],
  [
    'toll.rising',
    3,
    String.raw`(?:toll|number of (?:dead|deaths|victims|cases|casualties)|cases|casualties) (?:\w+ ){0,4}(?:expected|likely|feared|certain|set) to (?:rise|climb|grow|increase)|(?:toll|number|cases|casualties) (?:could|may|might|will) (?:still |yet |well |also )?(?:rise|climb|grow|increase)|more (?:bodies|victims) (?:may|might|could) be`,
  ],
  [
    'search.on',
    3,
    String.raw`(?:is|are|were|was|still|continue[sd]?) (?:still )?(?:searching|hunting|combing|scouring|looking) (?:for|the)|(?:search|hunt|manhunt) (?:\w+ ){0,5}(?:continue[sd]?|resume[sd]?|goes on|is on|is under ?way|was under ?way|will resume|was suspended until)|(?:search|hunt) (?:for|is on for) a (?:successor|replacement|new)`,
  ],
];
