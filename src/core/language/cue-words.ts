// The words that report what somebody says, thinks or wants, in classes after what has to stand with them. Written by hand.
import { formsOf, type VerbForm } from './verb-forms.ts';
import { wordList, wordSet } from './word-list.ts';

/**
 * What an occurrence needs in order to report:
 * `speech` nothing; `clause` a clause, a question or a quotation; `judgement` somebody or something judged;
 * `wish` an infinitive; `order` somebody who is to do something; `naming` a name that is given; `evidence` a clause, or a document as its subject.
 */
export type CueClass = 'speech' | 'clause' | 'judgement' | 'wish' | 'naming' | 'evidence' | 'order';

const VERBS: Readonly<Record<CueClass, readonly string[]>> = {
  // Saying, telling, manner of speaking, arguing, admitting, promising, warning, asking.
  speech: wordList(
    `say tell add write claim announce assert aver avow contend insist argue allege affirm reaffirm profess proclaim stipulate remark note mention
    explain clarify elaborate recount reveal disclose divulge confide confess admit acknowledge concede reply retort rejoin quip joke opine muse
    reiterate restate stress emphasize emphasise underline underscore suggest hint imply insinuate indicate predict prophesy speculate surmise testify vow
    promise assure reassure inform remind caution warn urge recommend propose tweet retweet cite paraphrase deny rebut refute dispute complain gripe
    grumble grouse lament bemoan boast gloat rant shout yell scream shriek whisper mutter mumble growl snap sneer stammer exclaim chant express
    echo describe deadpan plead implore beseech entreat exhort ask question wonder declare recall observe maintain counter theorize theorise hypothesize
    reckon caution estimate foresee pledge vow threaten demand request discuss decline refuse foretell marvel rhapsodize pontificate expound
    articulate espouse enunciate invoke reference debate propound spout parrot recite intone apologize apologise concur preach trumpet warrant prescribe deplore
    chronicle profess contradict clamor clamour`,
  ),
  clause: wordList(
    `report state conclude respond answer continue repeat signal convey voice venture volunteer interject interrupt chime summarize summarise post
    believe think know feel understand realize realise recognize recognise suspect doubt assume presume suppose imagine guess hold consider
    learn hear read remember forget worry fear hope wish dream expect anticipate trust agree disagree concur decide determine resolve rule see bet swear
    advise counsel alert brief instruct guarantee object protest calculate project forecast submit attest confirm pronounce posit postulate reason text email cable
    blog quote rave fume vent thunder bark bellow roar gush murmur snort relate judge inquire enquire query point highlight note detail outline
    notify pray teach vouch joke lecture preach rail caution press compliment`,
  ),
  judgement: wordList(
    `accuse admonish applaud assail berate blame blast castigate censure chastise chide commend condemn congratulate criticize criticise decry
    defend denigrate denounce deplore deride disavow disparage dismiss excoriate extol fault flay hail impugn insult lambaste lampoon laud malign mock
    needle pillory praise ridicule rebuke rebuff reproach reprimand repudiate revile scold scorn skewer slam taunt tout upbraid vilify welcome credit
    reject contradict oppose endorse support favor favour admire advocate resent regret loathe detest despise disapprove savage eviscerate grill attack
    champion embrace thank compliment belittle trash smear discredit downplay underplay overplay herald glorify salute demean
    humiliate demonize demonise stigmatize assault condemn fault chasten decry heckle jeer boo rap needle undercut`,
  ),
  wish: wordList(
    `want wish hope plan intend aim seek aspire yearn long desire prefer expect agree decide choose opt offer vote swear resolve`,
  ),
  naming: wordList(
    `call characterize characterise label portray brand deem dub liken compare depict cast define regard view see treat paint rate consider rank`,
  ),
  order: wordList('order command instruct encourage pressure press beg lobby counsel advise ask'),
  evidence: wordList(
    'show find demonstrate prove illustrate document suggest indicate reveal confirm say note conclude estimate read',
  ),
};

export interface VerbReading {
  readonly verb: string;
  readonly form: VerbForm;
  readonly classes: ReadonlySet<CueClass>;
}

const classesOf = new Map<string, Set<CueClass>>();
for (const name of ['speech', 'clause', 'judgement', 'wish', 'naming', 'order', 'evidence'] as const) {
  for (const verb of VERBS[name]) classesOf.set(verb, (classesOf.get(verb) ?? new Set()).add(name));
}

const READINGS: ReadonlyMap<string, VerbReading> = new Map(
  [...classesOf].flatMap(([verb, classes]) =>
    formsOf(verb).map(([form, is]) => [form, { verb, form: is, classes }] as const),
  ),
);

/** A lower-case word as a form of a verb that may report; null for all others. */
export const verbOf = (lower: string): VerbReading | null => READINGS.get(lower) ?? null;

/** Forms that are nouns more often than verbs: "the state", "questions", "reports". */
export const NOUN_LIKE = wordSet(
  `claim claims report reports state states remark remarks comment comments question questions plan plans demand demands request requests promise promises
  pledge pledges vow vows post posts text texts email emails cable cables blog blogs tweet tweets retweet retweets quote quotes mention mentions estimate estimates
  project projects forecast forecasts charge charges reason reasons point points signal signals voice voices answer answers rule rules judge judges attack attacks
  support supports champion champions blame praise credit credits fault faults insult insults rebuke welcome favor favors favour favours regret regrets wish wishes
  hope hopes fear fears dream dreams trust doubt doubts worry worries guess bet bets aim aims desire desires need needs offer offers try vote votes
  view views label labels brand brands cast rate rates rank ranks document documents detail details outline outlines note notes record records shout shouts
  scream screams whisper whispers chant chants echo echoes joke jokes quip lament press show shows read reads find finds call calls long object objects
  protest protests lecture lectures resolve warning hint hints dispute disputes grill remark counter counters recount mock thanks decline declines alert alerts brief briefs
  warnings sayings writings meaning meanings finding findings feeling feelings understanding thinking belief hearing reading rating ranking planning
  meeting backing suffering chosen opt savage pan rail rails go mean means paint treat treats cable state vent reject advocate advocates`,
);

/** A verb with the word that makes it report: "spoke of", "called for". */
export const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `speak of about against out to highly,talk about of up,complain about of,warn of about against,refer to,allude to,point to out,push for back,call for on out,
  argue for against,appeal to for,apologize for,apologise for,comment on,lash out,insist on,boast of about,brag about of,object to,lobby for against,press for,
  rail against,lay out,spell out,weigh in,agree with on to,disagree with on over,protest against,testify about to before,reply to,
  inquire about,worry about,go after,lean on,sound off,shoot back,fire back,hit back,lash out,double down,inveigh against,campaign for against,take aim issue,
  sum up,put it,make clear,raise questions concerns doubts objections alarm,issue statement,single out,rule out,touch on,hint at,marvel at,rave about,gush about over,fret about over,dwell on,elaborate on,expand on,advocate for,side with,
  wonder about,think of about,know about of,dream of about,disapprove of,approve of,believe in,seize on,bristle at,balk at,scoff at,laugh off at,sneer at,joke about`
    .split(',')
    .map((row) => wordList(row))
    .map(([verb = '', ...particles]) => [verb, new Set(particles)] as const),
);
const PARTICLE_READINGS: ReadonlyMap<string, VerbReading> = new Map(
  [...PARTICLES.keys()].flatMap((verb) =>
    formsOf(verb).map(([form, is]) => [form, { verb, form: is, classes: new Set<CueClass>() }] as const),
  ),
);
/** A form of a verb that reports with one of its `PARTICLES`. */
export const particleVerbOf = (lower: string): VerbReading | null => PARTICLE_READINGS.get(lower) ?? null;

/** What somebody says, as a noun: "her claim that", "their call for". */
export const NOUNS = wordSet(
  `claim claims allegation allegations assertion assertions accusation accusations argument arguments contention statement statements remark remarks comment comments
  suggestion suggestions warning warnings promise promises pledge pledges vow vows call calls demand demands request requests plea pleas appeal appeals belief beliefs view
  views opinion opinions conviction hope hopes fear fears concern concerns doubt doubts worry worries criticism criticisms complaint complaints praise support opposition
  endorsement denunciation condemnation denial denials refusal insistence admission confession acknowledgment acknowledgement assurance assurances prediction predictions estimate
  description characterization characterisation explanation proposal proposals plan plans intention desire wish wishes decision announcement declaration testimony
  attack attacks assessment conclusion conclusions finding findings recommendation recommendations proclamation defense defence rejection assumption suspicion suspicions
  disdain contempt admiration commitment theory notion idea charge charges contention reassurance theory question questions reaction response`,
);

/** Adjectives of what somebody thinks or wants, after a form of "be" or its kin. */
export const ADJECTIVES = wordSet(
  `sure certain confident convinced hopeful optimistic pessimistic skeptical sceptical doubtful aware unaware worried concerned afraid fearful glad proud happy unhappy
  disappointed surprised angry furious upset critical supportive opposed willing unwilling reluctant eager determined committed adamant clear silent wary mindful
  unsure uncertain dismissive sympathetic keen enthusiastic interested frustrated outraged appalled alarmed excited thrilled pleased grateful sorry hesitant noncommittal
  unconvinced unimpressed explicit emphatic unequivocal outspoken vocal coy frank blunt candid insistent resolute tired ashamed puzzled baffled shocked stunned horrified
  dismayed delighted unmoved`,
);

/** Adverbs that say that others say so. */
export const HEARSAY = wordSet('reportedly allegedly purportedly supposedly');

/** Those that show or find something are documents, counts and courts. */
export const DOCUMENTS = wordSet(
  `poll polls survey surveys figures data document documents record records files study studies report reports research analysis estimate estimates statistics numbers
  investigation inquiry review audit census evidence results letter letters email emails memo statement ruling decision filing filings lawsuit complaint indictment transcript transcripts
  book article column editorial essay post tweet ad ads sign signs headline text order law rule rules policy bill caption banner note notice forecast projections findings`,
);

const MAY_REPORT: ReadonlySet<string> = new Set([
  ...READINGS.keys(),
  ...PARTICLE_READINGS.keys(),
  ...NOUNS,
  ...ADJECTIVES,
  ...HEARSAY,
  ...['according', 'in', 'as', 'went', 'goes'],
]);

/** Whether a cue may begin with the word: nothing else needs to be looked at. */
export const mayReport = (lower: string): boolean => MAY_REPORT.has(lower);
