// Cues that something is still to be decided, done or agreed: name, weight, pattern, and the family of weak words that count once.
import type { CueRow } from './cue-row.ts';

export const UNDECIDED: readonly CueRow[] = [
  [
    'consider.ing',
    3.2,
    String.raw`{BE} {ADV}(?:considering|weighing|mulling|exploring|studying|contemplating|debating|reviewing|looking at|looking into|looking to|thinking about|deliberating|evaluating|assessing|in the process of)`,
  ],
  [
    'consider.pres',
    2.6,
    String.raw`(?:considers|weighs?|mulls?|deliberates|ponders?|debates)(?= (?:on|over|whether|how|options?|\w+ing))`,
  ],
  [
    'nodecision',
    3.6,
    String.raw`(?:no|any|a) (?:final |formal |firm |official )?(?:decisions?|timetable|timeline|breakthrough|consensus|end in sight)(?: (?:has|have|had|was|were|is|on|about|yet))|undecided(?! voters?)|not (?:yet )?(?:been )?(?:decided|finali[sz]ed|settled|agreed|determined|resolved)|unresolved|unsettled|no (?:deal|agreement|accord) (?:has|had|was|is|on|yet)|(?:has|have|had)(?:n['’]t| not) (?:yet )?(?:decided|ruled out|made (?:a|any|up)|determined|finali[sz]ed|reached|set a|agreed|ruled|chosen)`,
  ],
  ['yet.to', 3.2, String.raw`yet to (?:be )?\w+|(?:has|have|had)(?:n['’]t| not) yet|not yet`],
  [
    'sched.dec',
    3,
    String.raw`(?:(?:{BE}|remains?|will be|be) )?{ADV}(?:expected|scheduled|due|set|slated|likely|poised|supposed|on course|on track|going|about) to {ADV}{DECV}`,
  ],
  [
    'sched.step',
    2.2,
    String.raw`(?:{BE}|remains?|will be) {ADV}(?:expected|scheduled|due|set|slated|likely|poised|supposed) to {ADV}{STEP}`,
  ],
  [
    'sched',
    1.4,
    String.raw`{BE} {ADV}(?:expected|scheduled|due|slated|poised|supposed|on course|on track|set) (?:to|for|in|on)`,
  ],
  [
    'will.dec',
    2.7,
    String.raw`will {ADV}{NOT}?(?:vote|decide|rule (?:on|whether)|consider|debate|seek (?:to|a|the|an|re-?election)|appeal|review|face (?:trial|charges|questions|a (?:vote|court|hearing|trial|challenge))|be (?:put to|presented|heard|tried|sentenced|arraigned|considered|decided|voted)|go (?:ahead|to (?:trial|a vote|court))|stand trial|resume)`,
  ],
  ['will.meet', 1.8, String.raw`will {ADV}(?:hear|discuss|hold|meet|face|be held|be asked)`],
  // "A hearing is set for Monday", "due in court on 3 June", "the vote was put off until spring".
  [
    'event.set',
    3,
    String.raw`{EVENT}(?: \w+){0,4} (?:is|are|was|were|has been|have been) {ADV}(?:set|scheduled|due|expected|planned|slated|postponed|adjourned|delayed|put off|pushed back) (?:for|to|until|till|on|in|by|next|later)|due (?:back )?(?:in|before) (?:the )?(?:\w+ ){0,4}(?:court|judge|magistrates?)|court (?:date|appearance)(?= (?:is|set|scheduled|on|in|was))|faces? (?:a )?(?:\w+ )?(?:court date|arraignment|sentencing)|(?:scheduled|due|set|expected) to be (?:sentenced|arraigned|tried|executed|deported|extradited)|awaits? (?:trial|sentencing|extradition|a (?:decision|ruling|verdict))`,
  ],
  ['will', 0.9, String.raw`(?:will|would|'ll|’ll)(?: not)?(?= \w)`, 'modal'],
  ['modal', 1, String.raw`(?:could|may|might)(?= \w)`, 'modal'],
  [
    'trying',
    2.1,
    String.raw`{BE} {ADV}(?:trying|attempting|struggling|fighting|vying|bidding|pushing|seeking|hoping|aiming|planning|preparing|working|racing|scrambling|lobbying|pressing|campaigning) (?:to|for)`,
  ],
  [
    'plans',
    1.8,
    String.raw`(?:plans?|intends?|hopes?|aims?|wants?|seeks?|seeking|wishes|bids?|expects?) (?:to|for)`,
  ],
  [
    'pledge',
    2,
    String.raw`(?:pledg(?:e[sd]?|ing)|vow(?:s|ed|ing)?|promis(?:e[sd]?|ing)|{BE} (?:determined|ready|prepared|willing|poised)) (?:not )?(?:to|that)|adamant`,
  ],
  [
    'despite',
    1.8,
    String.raw`despite (?:\w+ |\w+['’]s ){0,3}(?:calls?|calling|opposition|pressure|objections|warnings?|protests|threats?|pleas|demands|concerns|criticism|appeals)|in defiance of|def(?:y|ies|ied|ying)`,
  ],
  [
    'efforts',
    3,
    String.raw`(?:efforts?|bids?|attempts?|push|drive|moves?|talks|negotiations|discussions|campaign|fight|battle) (?:\w+ ){0,2}(?:to|aimed at|aiming to) (?:\w+ )?(?:broker|reach|end|secure|resolve|find|forge|form|save|stop|block|win|halt|get|free|release|rescue|prevent|avert|revive|restart|persuade|overturn|extend|impose|pass|agree|strike|curb|reduce|oust|remove|contain)`,
  ],
  [
    'talks',
    2,
    String.raw`(?:peace |truce |trade |merger |takeover |coalition |nuclear |indirect |direct |crisis |debt |bailout |contract |pay )?(?:talks|negotiations)(?= (?:{BE}|has|have|had|remain|continue|resume|with|between|over|on|in|aimed|focused|to|about|scheduled|next|will|would|could|collapsed|broke|stalled|failed))|in talks|negotiat(?:ing|es?) (?:with|a|an|the|over|for|to)|bargaining`,
  ],
  [
    'deadlock',
    3.6,
    String.raw`(?:reached|in|at|a|the|remain\w*|break the|over the|ended in|no end to the) deadlock|deadlock (?:over|in|between|continue\w*)|(?:is|are|remain\w*|talks|parties|negotiat\w+) deadlocked|stalemate|impasse|stalled|gridlock|stand-?off|in limbo|(?<!\bnot )in (?:serious |grave )?doubt|hangs? in the balance|up in the air|(?:is|are|remains?|still|looks|highly) uncertain|uncertainty (?:over|about|surrounding|remains)|stumbling blocks?|sticking points?|at a crossroads|collaps(?:e|ed|ing) of (?:the )?(?:talks|negotiations)|knife-edge|too close to call|hung parliament`,
  ],
  [
    'dealpending',
    2.2,
    String.raw`(?:broker(?:ed|ing)?|reach(?:ed|ing)?|negotiat(?:e|ing)|secure|hammer out|clinch|strike|seal|sign|finali[sz]e|extend|ratify|approve|back|accept|forge|mediat\w+|guarantee\w*) (?:\w+ ){0,4}{DEAL}`,
  ],
  [
    'faces',
    2.9,
    String.raw`fac(?:e|es|ing) (?:\w+ ){0,3}(?:trial|charges?|counts?|death|life|prison|jail|years|vote|closure|opposition|extradition|eviction|deportation|inquiry|investigation|hearing|battle|calls|court|sentence|penalty|penalties|fines?|questions|criticism|pressure|lawsuits?|legal action|disciplinary|impeachment|run-?off|disruption|uncertain\w*)`,
  ],
  [
    'proposal',
    1.9,
    String.raw`propos(?:als?|es?|ed|ing)|draft (?:law|bill|resolution|constitution|agreement|plan|rules?)|(?:bill|legislation|measure|amendment|law|resolution|plan|plans|scheme|reform|reforms) (?:that )?(?:would|to|could|may|which would)|for consultation|consultation|under (?:review|consideration|discussion|threat)|white paper|green paper`,
  ],
  [
    'await',
    3,
    String.raw`await(?:s|ed|ing)? (?:\w+ ){0,4}(?:decision|ruling|verdict|trial|sentencing|sentence|extradition|deportation|execution|approval|results?|outcome|response|reply|answers?|confirmation|clearance|tests?|news|word|fate|details|judg(?:e?)ment|hearing|report|permission|arraignment)|pending (?:\w+ ){0,3}(?:approval|investigation|inquir(?:y|ies)|review|appeal|trial|outcome|result|decision|hearing|test|sentencing|ratification|extradition)|(?:is|are|remains?|still) pending|waiting (?:for (?:a |an |the )?(?:\w+ )?(?:decision|ruling|verdict|results?|answers?|response|news|word|approval)|to (?:see|hear))|in the pipeline|still to (?:be|come)|left to (?:be|decide|the)`,
  ],
  [
    'ahead',
    1.8,
    String.raw`ahead of (?:\w+['’]?s? ){0,4}{EVENT}|run-?up to|upcoming|forthcoming|(?:weeks|days|months|races|games|matches|rounds) (?:left|remaining|to go|away|before)|next round|come(?:s)? (?:all the way )?down to`,
  ],
  [
    'legal',
    2.3,
    String.raw`(?:fil(?:e|ed|ing)|lodg(?:e|ed|ing)|bring(?:ing)?|brought|submit(?:ted)?) (?:\w+[ -]){0,5}(?:lawsuit|complaint|suit|petition|appeal|motion|claim|legal action|proceedings|challenge|case|action)|(?:will|to|plans? to|may|can|could|would|intends to) (?:\w+ )?appeal(?: against)?\b|on (?:trial|bail|bond)|bailed (?:until|pending)|(?:held|jailed) (?:without|in lieu of|on) (?:\S+ ){0,2}(?:bail|bond)|awaiting trial|stand(?:ing)? trial|(?:remanded|held) (?:in|without|on) (?:custody|bail|suspicion)|{BE} (?:being )?(?:charged|indicted|arrested|detained|accused|suspected|questioned|held|remanded)(?= (?:with|for|on|in|over|of|by|as|after|without))|lawsuits?|su(?:ed|ing)|legal (?:challenge|action|battle)`,
  ],
  [
    'account',
    2.2,
    String.raw`(?:brought?|bring) to (?:justice|account)|hold (?:[\w ]+ )?(?:responsible|accountable|to account)|(?:has|have|had|was|were) (?:reportedly |also |since )?(?:been )?(?:detained|arrested)|in custody|accountability`,
  ],
  [
    'future',
    0.9,
    String.raw`next (?:week|month|year|spring|summer|autumn|fall|{DAY})|later (?:this|today|on {DAY})|in the coming (?:days|weeks|months|years)|tomorrow|by (?:the end of|next|early|late|mid-?|20\d\d)|(?:this|on) (?:coming )?{DAY}`,
  ],
  [
    'prospect',
    1.3,
    String.raw`prospects?|possib(?:le|ility|ilities)|potential(?:ly)?|likel(?:y|ihood)|unlikely|chances? of|speculation|rumou?r(?:s|ed)?|hopes? (?:of|that|for|are|were)|fears? (?:of|that|over)|tentative(?:ly)?`,
  ],
  [
    'remain',
    2.4,
    String.raw`remain(?:s|ed|ing)? (?:\w+ )?(?:missing|at large|in custody|in hospital|unaccounted|on the run|divided|split|open|critical|in critical|in force|stuck|trapped|unsolved|tense|fragile|blocked|closed|suspended|elusive|on hold|stalled)|on hold|suspended (?:until|pending|indefinitely)|postponed|delayed (?:until|by|again)`,
  ],
  [
    'missing',
    2.2,
    String.raw`(?:still|reported|listed as|are|is|remain(?:s|ed)?|left) missing|unaccounted for|(?:is|are|still|continue[sd]? (?:to|their)?) ?search(?:ing)? (?:for|through)|(?:search|hunt) for (?:survivors|the|a|an|missing|bodies|more|any|\d+|two|three) (?:\w+ ){0,6}(?:continue[sd]?|resum\w+|is|are|was called off|goes on|under ?way|enter\w+)|manhunt|(?:still )?on the loose|at large|(?:may|could|might|still|feared|believed|thought)(?: to)?(?: be)? trapped`,
  ],
  [
    'business',
    2.4,
    String.raw`subject to (?:\w+ ){0,3}approval|regulat(?:ors|ory) (?:approval|clearance|hurdles?)|shareholders? (?:vote|approval|will)|(?:bidders?|takeover (?:bid|offer)|merger)|restructuring|bankruptcy protection|creditors`,
  ],
  [
    'contest',
    2.2,
    String.raw`(?:too |very )?(?:close|tight) (?:race|contest|election)|locked in|leadership (?:contest|race|election|bid)|title (?:race|run)|succession|successor (?:has|is|will|would|to be)`,
  ],
  [
    'contest.weak',
    0.8,
    String.raw`candidates?(?= )|front-?runners?|opinion polls?|running for (?:president|office|mayor|governor|the)|nominat(?:ion|ed|e)`,
    'modal',
  ],
  [
    'transition',
    1.3,
    String.raw`on the (?:brink|verge|cusp)|loom(?:s|ing)|at stake|hurdles?|obstacles?|hamper(?:s|ed|ing)?|tension(?:s)?|volatile|spiral(?:l?ing)|escalat(?:e|es|ed|ing|ion)|crisis (?:is|was|over|in|talks)|turning point|uphill|first step`,
  ],
  [
    'ready',
    1.6,
    String.raw`getting ready to|gear(?:s|ing|ed) up|brac(?:es|ed|ing) for|prepar(?:es|ing|ations) (?:to|for)|in preparation for|poised`,
  ],
  [
    'crucial',
    1.8,
    String.raw`(?:will|would|could) be (?:crucial|key|decisive|vital|critical|a test|tested)|(?:crucial|decisive|key|pivotal) (?:vote|talks|days?|weeks?|meeting|test|round|game|match|election)`,
  ],
  [
    'taketime',
    2.4,
    String.raw`(?:could|may|might|will|would|expected to) take (?:\w+ ){0,3}(?:days|weeks|months|years)|(?:may|might|could) (?:yet|still|soon|eventually)`,
  ],
  [
    'fate',
    2.1,
    String.raw`(?:future|fate) (?:of|for|remains?|is|looks|in)|(?:its|his|her|their) (?:own )?(?:future|fate)`,
  ],
  [
    'still',
    2.2,
    String.raw`still (?:negotiating|deciding|waiting|searching|looking|trying|hop(?:e|es|ing)|under|being (?:decided|discussed|negotiated|investigated|assessed|considered|worked|held|sought)|needs?|has to|have to|awaiting|in (?:talks|negotiations|dispute|doubt|place|force)|working|struggling|open|possible|time|no)`,
  ],
  [
    'approval',
    2.7,
    String.raw`(?:needs?|requires?|seek(?:s|ing)?|await\w*|win|gain|without|final|subject to) (?:\w+ ){0,4}(?:approval|consent|backing|ratification|permission|clearance|endorsement)|must (?:still )?be (?:approved|ratified|agreed|passed|endorsed|signed)|(?:go(?:es)?|put|brought|sent|submitted) (?:back )?(?:to|before) (?:a |the )?(?:\w+ )?(?:vote|parliament|congress|senate|house|referendum|court|cabinet|council|assembly|jury|judge|voters)`,
  ],
  [
    'court',
    2,
    String.raw`appear(?:s|ed)? (?:in|before|at) (?:\w+ ){0,4}court|(?:judge|jury|jurors|court|tribunal|magistrates?) (?:will|is|are|has yet|to|must|could|may|deliberat\w+)|prosecutors (?:say|said|allege|are|have|want|claim)|bail hearing|(?:was|were|been) (?:\w+ )?charged with`,
  ],
  [
    'bid',
    1.7,
    String.raw`bid(?:s|ding)? (?:to|for)|shortlist(?:ed)?|contenders?|in the running|up for (?:sale|grabs|re-?election)|potential buyers?|vying`,
  ],
  [
    'hope',
    1.6,
    String.raw`hop(?:e|es|ing|ed|eful) (?:to|that|for|of|the|it|he|she|they|we)|(?:renewed|growing|mounting|amid|new|fresh|increasing) (?:calls|pressure|fears|concerns?|tensions?|hopes|doubts|speculation)`,
  ],
  [
    'seeking',
    2.2,
    String.raw`seek(?:s|ing)? (?:a|an|the|his|her|their|its|more|new|further|damages|permission|re-?election|approval|asylum|bail|compensation|help|support|justice|an end|information)`,
  ],
  [
    'rethink',
    2.1,
    String.raw`reconsider\w*|rethink\w*|revisit\w*|reopen\w*|review(?:ing|s|ed)? (?:the|its|his|whether|all|how)|back to the drawing board|u-turn`,
  ],
  [
    'failed',
    2.6,
    String.raw`so far (?:no|not|failed|unable|unsuccessful|refused|declined|been unable)|fail(?:s|ed|ure) to (?:agree|reach|secure|resolve|win|break|persuade|convince|form|settle)|(?:could|did)(?: not|n['’]t) agree|unable to (?:agree|reach|find|say|confirm|determine|explain|resolve)|broke(?:n)? down|no progress|little progress|(?:is|are|was|were|still) struggling to (?:agree|contain|control|reach|find|resolve|form|restore|put out)|without (?:a |an )?(?:deal|agreement|resolution|breakthrough|solution)`,
  ],
  [
    'concern',
    1.8,
    String.raw`(?:express|rais|voic)\w+ (?:\w+ ){0,2}(?:concerns?|fears?|doubts?|alarm|worr(?:y|ies))|(?:concern(?:s|ed)?|worr(?:y|ies|ied)|fears?|anxious|anxiety) (?:over|about|that|grow\w*|mount\w*|spread)|(?:fear|fears|feared|worry|worries|concerned|afraid) (?:that|the|it|they|he|she)`,
  ],
  [
    'remain2',
    1.9,
    String.raw`remain(?:s)? (?:a|an|under|in|to|at|the|uncertain|unclear|far|high|low|weak|unresolved|opposed|committed|adamant)(?= )`,
  ],
  [
    'issue',
    1.5,
    String.raw`ceasefire|cease-fire|truce|hostages?|captives?|kidnapp(?:ed|ers?|ing)|ransom|prisoner (?:swap|exchange)|siege|offensive|evacuat(?:e|ed|ion|ions)|strike action|walk-?outs?|industrial action|(?:general|teachers'?|pilots'?|transport) strike|redundanc(?:y|ies)|lay-?offs|job (?:cuts|losses)|cuts to|extradit(?:e|ed|ion)|asylum|impeach(?:ed|ment)?|resign(?:ation)?|step(?:ping)? down|bail-?out|default|debt ceiling|austerity|referendum|independence|secession|coalition|recall(?:ed)?|outbreak|epidemic|takeover|merger|flotation|IPO|ban(?:ned|ning)? (?:on|from)|embargo|sanctions|troops|missile|nuclear (?:program(?:me)?|test|talks|deal)|ceas(?:e|ing)|suspension|suspended|crackdown|protests?|unrest|uprising|rebels?|insurgents?|tariffs?|subsid(?:y|ies)|dispute`,
    'issue',
  ],
  [
    'campaign',
    1.4,
    String.raw`campaign(?:ing|ers)? (?:to|for|against)|battling|fight(?:s|ing)? (?:to|for|against|over)|(?:launch|mount|begin|start)\w* (?:an? |its |their |his |her )?(?:\w+ )?(?:campaign|bid|challenge|appeal|offensive|search|consultation)|plan(?:s|ned)? (?:for|closure|sale|merger|strike|launch|move)|proposed|(?:would-be|prospective|potential|possible|alleged|suspected|planned|looming) \w+`,
  ],
  [
    'isto',
    2.2,
    String.raw`(?<!(?:aim|goal|purpose|plan|idea|intention|key|way|job|task|role|mission|objective|point|priority|step|hope|challenge|answer|solution|best|thing|what [^,]{1,40}) )(?:is|are) to (?!(?:be )?(?:found|seen|blame|say|come|date|do|make|help|give|get|understand|commended|congratulated|credited|applauded|welcomed|believed|trusted|expected|thank|him|her|me|us|them|you|the|a|an)\b)(?:be )?[a-z]+`,
  ],
  [
    'toll',
    1.8,
    String.raw`(?:toll|number|numbers|cases|count|losses|figure|total) (?:\w+ ){0,4}(?:could|may|might|is|are|was|were|will) (?:\w+ )?(?:rise|climb|expected|likely|feared|increase|grow|reach|double)|(?:could|may|might) (?:still |yet |well )?(?:rise|climb|become (?:an? )?(?:\w+ )?(?:epidemic|pandemic|war|crisis|famine))|feared (?:dead|missing|trapped|drowned|killed)`,
  ],
  [
    'health',
    2.5,
    String.raw`(?:critical|serious|stable) condition|critically (?:ill|injured)|fighting for (?:his|her|their) li\w+|in a coma|intensive care|life support`,
  ],
  [
    'elect',
    2,
    String.raw`second round|run-?off|(?:presidential|parliamentary|general|local|mayoral|mid-?term|legislative|by-?) ?elections?(?= (?:in|on|next|this|due|scheduled|set|to|will|are))|voters will|{DAY}['’]s (?:\w+ ){0,2}(?:elections?|vote|referendum|run-?off|ballot|primary|primaries|poll)|(?:days|weeks|hours) (?:before|until|ahead of|from) (?:the )?(?:\w+ ){0,3}(?:elections?|vote|referendum|run-?off|polls?)|lead(?:s|ing)? in the polls|early elections?|snap elections?`,
  ],
  [
    'science',
    1.5,
    String.raw`could (?:help|one day|lead to|pave|be used|provide|allow|prove)|clinical trials?|(?:further|more|additional) (?:research|studies|study|tests|testing|work|talks|details|information)|(?:test|maiden) flight|prototype|(?:in|under) development`,
  ],
  [
    'business2',
    1.8,
    String.raw`advanced talks|strategic (?:review|options|alternatives)|will be (?:available|released|launched|built|completed|published|known|announced|decided|unveiled|replaced|closed|sold)|planned for|under (?:the )?(?:plans|proposals|new plans)`,
  ],
  [
    'continuing',
    1.4,
    String.raw`(?:talks|search|fighting|clashes|protests|investigation|inquiry|work|efforts|rescue|negotiations|crisis|conflict|war|strike|standoff|violence|operations?|recovery|hunt) (?:continue[sd]?|is continuing|are continuing|is ongoing|are ongoing|was continuing|were continuing|is under way|are under way|intensified|rag(?:es?|ed)|dragg?(?:s|ed) on)|ongoing|under ?way`,
  ],
];
