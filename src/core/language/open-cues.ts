// Cues that something is not known, not settled, disputed, conditional or unanswered. Written by hand; the weight says how surely.
import type { QuestionKind } from './analysis.ts';

export interface OpenCue {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly weight: number;
  /** Reads a lower-case sentence. */
  readonly pattern: RegExp;
  /** Weak words of one family count once. */
  readonly family?: string;
}

/** Parts that several cues share, named in braces. */
const PARTS: Readonly<Record<string, string>> = {
  DAY: String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`,
  DEAL: String.raw`(?:deal|agreement|accord|truce|cease-?fire|settlement|compromise|treaty|pact|consensus|peace|resolution|bailout|solution|breakthrough|reconciliation|merger|takeover)`,
  EVENT: String.raw`(?:referendum|vote|elections?|polls?|ballot|run-?off|summit|talks|negotiations|meeting|hearing|trial|retrial|inquest|conference|session|debate|verdict|ruling|sentencing|decision|appeal|primary|primaries|convention|deadline|strike|launch|visit)`,
  DECV: String.raw`(?:vote|decide|rule|announce|appear|stand trial|go on trial|face|hold|resume|begin|start|publish|consider|approve|sign|hear|be (?:sentenced|tried|heard|charged|arraigned|questioned|released|announced|completed|presented|discussed|put|voted)|meet|discuss|debate|testify|deliver|appeal|launch|open|close|return|go ahead|take (?:place|effect|over|part)|come into|expire|report|reveal|choose|elect|pick|seek|submit|present|unveil|make (?:a|his|her|its|their))`,
  ADV: String.raw`(?:also |now |still |already |currently |actively |seriously |reportedly |again |even |yet |immediately |publicly |formally |independently |repeatedly |specifically |further |strongly |later |\w+ly )?`,
  BE: String.raw`(?:is|are|was|were|be|been|being|'s|’s|'re|’re)`,
  HAVE: String.raw`(?:has|have|had|'ve|’ve|'s|’s)`,
  NOT: String.raw`(?: not|n['’]t|not)`,
  INV: String.raw`(?:investigation|inquiry|enquiry|probe|inquest|review|audit|manhunt|hunt|search|hearing)`,
};

type Row = readonly [id: string, weight: number, pattern: string, family?: string];

const ROWS: Readonly<Record<QuestionKind, readonly Row[]>> = {
  undecided: [
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
      String.raw`(?:no|any|a) (?:final |formal |firm |official )?(?:decisions?|timetable|timeline|breakthrough|consensus|end in sight)(?: (?:has|have|had|was|were|is|on|about|yet))|undecided|not (?:yet )?(?:been )?(?:decided|finali[sz]ed|settled|agreed|determined|resolved)|unresolved|unsettled|no (?:deal|agreement|accord) (?:has|had|was|is|on|yet)|(?:has|have|had)(?:n['’]t| not) (?:yet )?(?:decided|ruled out|made (?:a|any|up)|determined|finali[sz]ed|reached|set a|agreed|ruled|chosen)`,
    ],
    ['yet.to', 3, String.raw`yet to (?:be )?\w+|(?:has|have|had)(?:n['’]t| not) yet|not yet`],
    [
      'sched.dec',
      3,
      String.raw`(?:{BE}|remains?|will be|be)? ?{ADV}(?:expected|scheduled|due|set|slated|likely|poised|supposed|on course|on track|going|about) to {ADV}{DECV}`,
    ],
    [
      'sched',
      1.6,
      String.raw`{BE} {ADV}(?:expected|scheduled|due|slated|poised|supposed|on course|on track|set) (?:to|for|in|on)`,
    ],
    [
      'will.dec',
      2.6,
      String.raw`will {ADV}{NOT}?(?:vote|decide|rule on|consider|hear|discuss|debate|hold|meet|seek|appeal|review|face|be (?:put|asked|presented|heard|tried|sentenced|considered|decided|held|voted)|go ahead|happen|resume|continue to)`,
    ],
    ['will', 0.9, String.raw`(?:will|would|'ll|’ll)(?: not)?(?= \w)`, 'modal'],
    ['modal', 1, String.raw`(?:could|may|might)(?= \w)`, 'modal'],
    [
      'trying',
      2.3,
      String.raw`{BE} {ADV}(?:trying|attempting|struggling|fighting|vying|bidding|pushing|seeking|hoping|aiming|planning|preparing|working|racing|scrambling|lobbying|pressing|campaigning) (?:to|for)`,
    ],
    [
      'plans',
      1.8,
      String.raw`(?:plans?|intends?|hopes?|aims?|wants?|seeks?|seeking|wishes|bids?|expects?) (?:to|for)`,
    ],
    [
      'pledge',
      2.2,
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
      String.raw`deadlock(?:ed)?|stalemate|impasse|stalled|gridlock|stand-?off|in limbo|in (?:serious |grave )?doubt|hangs? in the balance|up in the air|uncertain(?:ty)?|stumbling blocks?|sticking points?|at a crossroads|collaps(?:e|ed|ing) of (?:the )?(?:talks|negotiations)|knife-edge|too close to call|hung parliament`,
    ],
    [
      'dealpending',
      2.2,
      String.raw`(?:broker(?:ed|ing)?|reach(?:ed|ing)?|negotiat(?:e|ing)|secure|hammer out|clinch|strike|seal|sign|finali[sz]e|extend|ratify|approve|back|accept|forge|mediat\w+|guarantee\w*) (?:\w+ ){0,4}{DEAL}`,
    ],
    [
      'faces',
      2.9,
      String.raw`fac(?:e|es|ing) (?:\w+ ){0,3}(?:trial|charges?|counts?|death|life|prison|jail|years|vote|closure|opposition|extradition|eviction|deportation|challenge|inquiry|investigation|hearing|battle|calls|court|sentence|penalty|penalties|fines?|questions|criticism|pressure|lawsuits?|legal|disciplinary|impeachment|run-?off|disruption|uncertain\w*)`,
    ],
    [
      'proposal',
      1.9,
      String.raw`propos(?:als?|es?|ed|ing)|draft (?:law|bill|resolution|constitution|agreement|plan|rules?)|(?:bill|legislation|measure|amendment|law|resolution|plan|plans|scheme|reform|reforms) (?:that )?(?:would|to|could|may|which would)|for consultation|consultation|under (?:review|consideration|discussion|threat)|white paper|green paper`,
    ],
    [
      'await',
      3,
      String.raw`await(?:s|ed|ing)?|pending|waiting (?:for|to (?:see|hear))|in the pipeline|still to (?:be|come)|left to (?:be|decide|the)`,
    ],
    [
      'ahead',
      1.8,
      String.raw`ahead of (?:\w+['’]?s? ){0,4}{EVENT}|run-?up to|upcoming|forthcoming|(?:weeks|days|months|races|games|matches|rounds) (?:left|remaining|to go|away|before)|next round|come(?:s)? (?:all the way )?down to`,
    ],
    [
      'legal',
      2.3,
      String.raw`(?:fil(?:e|ed|ing)|lodg(?:e|ed|ing)|launch(?:ed|ing)?|bring(?:ing)?|brought|submit(?:ted)?) (?:\w+[ -]){0,5}(?:lawsuit|complaint|suit|petition|appeal|motion|claim|legal action|proceedings|challenge|case|action)|(?:will|to|plans? to|may|can|could|would|intends to) (?:\w+ )?appeal(?: against)?\b|on (?:trial|bail)|awaiting trial|stand(?:ing)? trial|(?:remanded|held) (?:in|without|on) (?:custody|bail|suspicion)|{BE} (?:being )?(?:charged|indicted|arrested|detained|accused|suspected|questioned|held|remanded)(?= (?:with|for|on|in|over|of|by|as|after|without))|lawsuits?|su(?:ed|ing)|legal (?:challenge|action|battle)`,
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
      String.raw`(?:still |reported |are |is |were |was |the )missing|search(?:ing|es)? (?:for|continue[sd]?|is|was|through)|manhunt|on the loose|hunt for|rescuers|trapped`,
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
      1.6,
      String.raw`on the (?:brink|verge|cusp)|loom(?:s|ing)|at stake|hurdles?|obstacles?|hamper(?:s|ed|ing)?|tension(?:s)?|volatile|spiral(?:l?ing)|escalat(?:e|es|ed|ing|ion)|crisis (?:is|was|over|in|talks)|turning point|uphill|first step`,
    ],
    [
      'ready',
      2,
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
      2,
      String.raw`in (?:an? )?(?:\w+ )?(?:attempt|bid|effort|move|push) to|bid(?:s|ding)? (?:to|for)|shortlist(?:ed)?|contenders?|in the running|up for (?:sale|grabs|re-?election)|potential buyers?|vying`,
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
      String.raw`reconsider\w*|rethink\w*|revisit\w*|reopen\w*|review(?:ing|s|ed)? (?:the|its|his|whether|all|how)|not rul(?:e|ed|ing) out|(?:has|have|had)(?:n['’]t| not) ruled out|back to the drawing board|u-turn`,
    ],
    [
      'failed',
      2.6,
      String.raw`so far (?:no|not|failed|unable|unsuccessful|refused|declined|been unable)|fail(?:s|ed|ure) to (?:agree|reach|secure|resolve|find|win|get|pass|break|explain|provide|respond|act|produce|stop|meet|deliver|implement)|(?:could|did)(?: not|n['’]t) agree|unable to (?:agree|reach|find|say|confirm|determine|explain|resolve)|broke(?:n)? down|no progress|little progress|struggl(?:es|ing|ed) to|yet again|without (?:a |an )?(?:deal|agreement|resolution|breakthrough|solution)`,
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
    ['isto', 2, String.raw`(?:is|are) to (?!(?:be )?(?:found|seen|blame|say|come|date|do)\b)(?:be )?[a-z]+`],
    [
      'toll',
      1.8,
      String.raw`toll (?:could|may|might|is|was|will) (?:\w+ )?(?:rise|climb|expected|likely|increase|grow)|feared (?:dead|missing|trapped|drowned|killed)`,
    ],
    [
      'health',
      1.9,
      String.raw`(?:critical|serious|stable) condition|critically (?:ill|injured)|fighting for (?:his|her|their) li\w+|in a coma|intensive care|life support`,
    ],
    [
      'elect',
      2,
      String.raw`(?:go|goes|going|head|heads|heading) to the polls|second round|run-?off|(?:presidential|parliamentary|general|local|mayoral|mid-?term|legislative|by-?) ?elections?(?= (?:in|on|next|this|due|scheduled|set|to|will|are))|voters will|lead(?:s|ing)? in the polls|early elections?|snap elections?`,
    ],
    [
      'science',
      1.5,
      String.raw`could (?:help|one day|lead to|pave|be used|provide|allow|prove)|clinical trials?|(?:further|more|additional) (?:research|studies|study|tests|testing|work|talks|details|information)|(?:test|maiden) flight|prototype|(?:in|under) development`,
    ],
    [
      'business2',
      1.8,
      String.raw`advanced talks|strategic (?:review|options|alternatives)|will be (?:available|released|launched|built|completed|published|known|announced|decided|unveiled|replaced|closed|sold)|expected (?:by|in|on|next|later|within)|due (?:in|by|on|for|next|before)|planned for|under (?:the )?(?:plans|proposals|new plans)`,
    ],
    [
      'continuing',
      1.4,
      String.raw`(?:talks|search|fighting|clashes|protests|investigation|inquiry|work|efforts|rescue|negotiations|crisis|conflict|war|strike|standoff|violence|operations?|recovery|hunt) (?:continue[sd]?|is continuing|are continuing|is ongoing|are ongoing|was continuing|were continuing|is under way|are under way|intensified|rag(?:es?|ed)|dragg?(?:s|ed) on)|ongoing|under ?way`,
    ],
  ],
  unknown: [
    [
      'if.gov',
      2.5,
      String.raw`(?:see|know|ask(?:ed|ing|s)?|wonder\w*|decid\w+|determine|figure out|unclear|doubt\w*|unsure|check|find out|sure) (?:exactly )?if`,
    ],
    [
      'policeseek',
      2.4,
      String.raw`wanted (?:by|for|in connection)|(?:police|officers|detectives|investigators|authorities) (?:\w+ ){0,2}(?:want|hunt|seek|search|appeal|believe|suspect|question)(?:s|ed|ing)?|on suspicion of|persons? of interest`,
    ],
    [
      'unclear',
      3.8,
      String.raw`unclear|(?:(?:is|was|are|were) not|isn['’]t|wasn['’]t|not) (?:yet |immediately |entirely |fully |completely )?(?:clear|known|certain|established)(?= (?:how|if|whether|what|when|where|who|why|which|that|exactly|yet|from)|[.,;])`,
    ],
    [
      'unknown',
      3,
      String.raw`(?:remains?|remained|still|are|is|was|were|as yet|currently|an|of) unknown|whereabouts|(?:no ?one|nobody|few|one) knows?|(?:do|does|did)(?: not|n['’]t) know|not known|unknown number`,
    ],
    [
      'mystery',
      2.8,
      String.raw`myster(?:y|ious|iously)|unexplained|unidentified|undisclosed|unconfirmed|unverified|unspecified|unanswered questions?|puzzl(?:e|ed|ing)|baffl(?:e|ed|ing)`,
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
      String.raw`no (?:immediate )?(?:word|details?|indications?|explanation|information|claim of responsibility|mention|clear indication)(?= |[.,;])|includ\w+ no (?:\w+ )?details?|(?:without|did not|didn['’]t|does not|has not|have not|not|declin\w+ to|refus\w+ to) (?:\w+ )?(?:(?:giv(?:e|ing)|provid(?:e|ing)|offer(?:ing)?|releas(?:e|ing)) (?:\w+ ){0,2}(?:details?|reasons?|information|names?|explanations?|figures?|timetable|date|specifics)|elaborat(?:e|ing)|specif(?:y|ying)|disclos(?:e|ing)|clarif(?:y|ying)|nam(?:e|ing)|identif(?:y|ying)|reveal(?:ing)?|(?:say(?:ing)?|said) (?:what|who|when|how|why|where|whether|which|if)|explain(?:ing)?|mention(?:ing)?|detail(?:ing)?|spell(?:ing)? out)(?= |[.,;])|not (?:been )?(?:mentioned|disclosed|released|revealed|made public|identified|specified|announced|explained)|few details|not (?:present|offer|provide|propose|produce|set out) (?:an?|any) (?:specific|clear|concrete|detailed|firm)`,
    ],
    [
      'tobeseen',
      3.5,
      String.raw`remains? to be seen|too (?:early|soon) (?:to|for)|(?:only )?time will tell|we['’]ll (?:have to )?(?:see|find out)|wait and see|anyone['’]s guess|far from (?:clear|certain|over)|no guarantee|not guaranteed|by no means certain|open question`,
    ],
    [
      'whether.gov',
      3,
      String.raw`(?:unclear|decid\w+|question\w*|see|know|known|determin\w+|debat\w+|doubt\w*|ask(?:ed|ing)?|indication|considering|over|on|about|say|said|as to|establish|clear|consider|weigh\w*|verify|told|confirm|discuss\w*|wonder\w*|of) whether|whether or not|uncertain(?:ty)? (?:over|about)`,
    ],
    ['whether', 1.6, String.raw`whether`],
    [
      'question',
      2.6,
      String.raw`questions (?:over|about|of (?:whether|who|what|how)|remain|as to|whether|surrounding|now)|question (?:of|is|remains|whether|as to|over)|rais(?:e|es|ed|ing) (?:\w+ ){0,3}(?:questions?|doubts?|concerns?)|cast(?:s|ing)? doubt|doubts? (?:over|about|whether|on|as to|that)|called into question|is in question|questioned (?:whether|the|how|why|if)|sceptic\w*|skeptic\w*`,
    ],
    [
      'wh',
      1.6,
      String.raw`(?:explain|know|understand|find out|learn|figure out|work out|identify|see|clear|unclear|know(?:s|n)?|wonder\w*) (?:exactly |just )?(?:how|why|what|who|when|where)(?= )`,
    ],
    [
      'trydet',
      3.2,
      String.raw`(?:trying|try|tried|working|attempt\w*|seeking|hop(?:e|es|ing)|struggling) to (?:determine|establish|find out|identify|work out|learn|understand|piece together|ascertain|locate|trace|track down|figure out)|(?:tests?|results?|post-?mortem|autopsy|forensic\w*|toxicology) (?:\w+ ){0,5}(?:will|to|are|were|pending|expected|await\w*|being|would|could|may)`,
    ],
    [
      'hedge',
      1.3,
      String.raw`(?:reportedly|allegedly|apparently|purported(?:ly)?|believed to|thought to|suspected|feared|(?:may|might|could) have|appears? to have|is said to|are said to|rumou?red|possibly|perhaps)`,
    ],
    [
      'conflict',
      3.2,
      String.raw`conflicting (?:reports|accounts|claims|versions|evidence)|contradict(?:s|ed|ing|ory)?|differing (?:accounts|versions)|discrepanc\w+|inconsisten\w+`,
    ],
  ],
  disputed: [
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
  ],
  contingent: [
    [
      'wouldmean',
      1.4,
      String.raw`would (?:be|have to|need|mean|allow|give|require|make|create|cost|force|become|see|include|lead|result|end|help|put|take|remove|replace|affect|violate|set)`,
      'modal',
    ],
    [
      'if',
      2.6,
      String.raw`if(?= .{6,160}(?:will|would|could|may|might|can|must|should|face))|(?:will|would|could|may|might|must|can|faces?|ready|threat\w*|warn\w*)(?: .{3,140})? (?:only |even )?if |if (?:no|not|\w+ (?:fails?|refuses?|does not|doesn['’]t|do not|don['’]t|is not|are not))|should (?:the|a|an|it|they|he|she|[A-Z]\w+) (?:\w+ ){0,2}(?:fail|win|lose|refuse|decide|become|succeed|choose)|even if`,
    ],
    [
      'unless',
      3.3,
      String.raw`unless|only if|only when|as long as|so long as|provided (?:that|the)|on (?:the )?condition that|in the event (?:of|that)|except if`,
    ],
    [
      'depend',
      3,
      String.raw`depend(?:s|ing|ent|ed)? (?:up)?on|hing(?:es?|ed|ing) on|contingent (?:up)?on|conditional|pre-?conditions?|conditions? (?:for|that)|requires? (?:the )?(?:approval|consent)`,
    ],
    [
      'deadline',
      3.2,
      String.raw`deadlines?|ultimatum|expir(?:es?|ed|ing|y)|run(?:s|ning)? out(?= (?:of|on|in|\w+day))|countdown|hours remaining|days? left|time is running out|by midnight|cut-?off date`,
    ],
    [
      'threat',
      2.7,
      String.raw`threaten(?:s|ed|ing)?(?= (?:to|that|with))|threats? (?:to|that)|(?<!under )threatened(?= [A-Z])|warn(?:s|ed|ing)?(?= (?:\S+ ){0,8}(?:will|would|could|may|might|was ready|is ready|were ready))|retaliat\w+|reprisals?|(?:would|will|to) step up|could (?:\w+ )?(?:spark|trigger|lead|mean|result|cause|force|further|escalate|skyrocket|collapse|plunge|derail|jeopardi[sz]e|spread)`,
    ],
    [
      'until',
      1.5,
      String.raw`until (?:\w+ ){0,5}(?:agree|decid|resolv|chang|releas|end|complet|given|reach|met|meet|clear|can|is|are|has|have|the)\w*`,
    ],
  ],
  unanswered: [
    [
      'nocomment',
      2.3,
      String.raw`did(?: not|n['’]t) (?:immediately |directly )?(?:respond|return|reply|answer|comment)|declin(?:ed|es|ing) (?:to comment|comment|to answer|to discuss|to respond|to be interviewed|requests)|refus(?:ed|es|ing) to (?:comment|answer|discuss)|(?:could|can)(?: ?not|n['’]t) (?:immediately )?be (?:immediately )?(?:reached|contacted)|(?:not|un)(?: immediately)? ?available for comment|no (?:immediate |official )?(?:response|reply|comment|reaction|answer)|ha(?:s|ve|d)(?: not|n['’]t) (?:yet |publicly |immediately )*(?:responded|replied|commented|answered|acted|acknowledged)|yet to (?:respond|comment|reply|answer)|unanswered|fell on deaf ears|ignor(?:ed|ing|es) (?:\w+ ){0,3}(?:calls?|requests?|appeals?|demands?|pleas?|warnings?|letters?)|remain(?:s|ed)? silent|silen(?:t|ce) (?:on|about|over)|stayed silent|none of (?:\w+ ){0,5}(?:has|have) agreed`,
    ],
    [
      'callto',
      2.6,
      String.raw`call(?:s|ed|ing)? (?:up)?on (?:\S+ ){1,8}to\b|urg(?:es?|ed|ing) (?:\S+ ){1,8}to\b|appeal(?:s|ed|ing)? to (?:\S+ ){1,8}to\b|request(?:s|ed|ing)? (?:\S+ ){0,6}(?:to|that|for|from)\b|ask(?:s|ed|ing)? (?:the |for )(?:\S+ ){0,6}(?:to|for)\b|petition(?:s|ed|ing)?(?= )|(?:in an )?open letter|repeated(?:ly)? (?:appeals|calls|requests|asked|called|urged)|needs? to (?:act|do|respond|address|answer|explain)|must (?:act|respond|address|answer|explain|stop|do)`,
    ],
  ],
};

/** Escapes keep their case. */
const lowerCased = (source: string): string =>
  source.replace(/\\.|[A-Z]/g, (part) => (part.length === 1 ? part.toLowerCase() : part));

/** Letters and digits of Latin script: a plain class, since `\p{L}` in 96 patterns was seen to halve the speed of reading. */
const LETTER = String.raw`[a-z0-9\u00c0-\u024f]`;

/** Patterns read lower-case sentences, so that they need no flag that slows them. */
const compile = (source: string): RegExp => {
  const filled = source.replace(/\{([A-Z]+)\}/g, (whole, name: string) => PARTS[name] ?? whole);
  // A cue that ends in a blank or a look-ahead brings its own border.
  const border = /[)\]\s]$/.test(source) || source.endsWith('b') ? '' : `(?!${LETTER})`;
  return new RegExp(`(?<!${LETTER})(?:${lowerCased(filled)})${border}`);
};

export const OPEN_CUES: readonly OpenCue[] = Object.entries(ROWS).flatMap(([kind, rows]) =>
  rows.map(([id, weight, pattern, family]) => ({
    id,
    kind: kind as QuestionKind,
    weight,
    pattern: compile(pattern),
    ...(family === undefined ? {} : { family }),
  })),
);
