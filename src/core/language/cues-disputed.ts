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
    String.raw`(?:both|two|rival|opposing|warring) sides (?:say|said|claim|accus\w+|blam\w+|disagree\w*|differ\w*|remain\w*|are|were|have|had|want\w*|insist\w*|must|will)|opposing (?:views|camps)|(?:opposition|rebels?|unions?|campaigners|activists|residents|campaign groups|rights groups|lawyers|families) (?:say|says|said|argue|claim|want|fear|have (?:called|demanded|accused|argued|warned|threatened))`,
  ],
  [
    'deny',
    3,
    String.raw`(?<!(?:was|were|been|being|be|narrowly) )den(?:y|ies|ied|ying)(?= (?:that|(?:it|this)(?= (?:was|is|had|has|would|will|did|and|but)\b|[.,;])|he|she|they|the (?:claims?|allegations?|reports?|charges?|accusations?|story|rumou?rs?)|any|all|having|being|ever|both|such|doing|\w+ing|involvement|wrongdoing|responsibility|guilt|reports?|claims?|allegations?|charges?|accusations?|rumou?rs?|suggestions?|knowledge|and|but|it|his|her|their|most|some)|[.,;]|$)|(?<!(?:was|were|been|being|be|had) )reject(?:s|ed|ing|ion)?|dismiss(?:es|ed|ing) (?:\w+ ){0,4}(?:claims?|allegations?|accusations?|suggestions?|reports?|criticisms?|concerns?|idea|as)|disput(?:es?|ed|ing)|contest(?:ed|ing)(?= (?!convention|primary|election|race|contest))|contests (?:the|his|her|its)|refut(?:es?|ed|ing)|rebut\w*|repudiat\w+|disagree(?:s|d)|disagreements? (?:over|about|between|on|among|remain)|took issue|countered|hit back|rubbish(?:ed|es)`,
  ],
  [
    'refuse',
    2.7,
    String.raw`(?<!by )refus(?:es?|ed|al) to(?! comment)|{BE} refusing|resist(?:s|ed|ing)?(?= (?:calls|pressure|demands|efforts))|rul(?:es|ing) out|balk(?:s|ed)|stonewall\w*|(?:will|would|should|must)(?: not|n['’]t) (?:be )?(?:accept(?:ed)?|tolerate[d]?|agree|negotiate|back down|allow|support|compromise|give (?:in|up)|postponed|delayed|recogni[sz]e)`,
  ],
  [
    'oppose',
    2.9,
    String.raw`(?<!to )oppose(?:s|d)?(?! to)(?= )|(?:{BE}|remain(?:s|ed)?) {ADV}opposed to|{BE} opposing|opposition (?:to|from)|object(?:s|ed|ing) to|objections? (?:to|from|over)|rais\w+ objections|against the (?:plan|proposal|idea|move|bill|deal|decision|war|law|measure|project|merger|sale|closure)|(?:opponents|critics) (?:say|says|argue|have|claim|fear|warn|contend|point|accuse)|opponents of the|challeng(?:es?|ed|ing) (?:the|a|that|his|her|its|their) (?:\w+ ){0,3}(?:law|ruling|decision|claims?|plan|ban|order|result|results|election|verdict|conviction|policy|rules?|legality|account|assertion)`,
  ],
  [
    'accuse',
    2.6,
    String.raw`(?<!{BE} )accus(?:es?|ed|ing)|accusations (?:that|of|against|from)|(?<!{BE} (?:being )?)(?:laid |lays |lay )?blam(?:es?|ing|ed(?! (?:in|for|on)\b))(?= (?!on\b))|complain(?:s|ed|ing)? (?:that|about|to|of(?! (?:an? )?(?:\w+ )?(?:fever|pains?|headaches?|symptoms|nausea|feeling|chest|being ill)\b))`,
  ],
  [
    'criticise',
    2.2,
    String.raw`criti(?:ci[sz]ed|ci[sz]es|ci[sz]ing|cism of|cal of)|denounc(?:es?|ed|ing)|slammed|outrage(?:d|ous)?|backlash|fault(?:ed|s)? (?:the|for)|challeng(?:es?|ed|ing) (?:the|a|that|his|her|its|their)`,
  ],
  [
    'protest',
    2,
    String.raw`(?<!in )protest(?:s|ed|ing)? (?:against|over|at|outside|calling|demanding)|protesters (?:say|want|demand|call)`,
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
    String.raw`demand(?:ed|ing) (?!for|in|on)\w+|demands? (?:that|the|an?|to|\w+day|his|her|their|its|answers|action|justice|changes?|more|better|higher|full|immediate)|(?<=(?:their|its|his|her|of|despite|new|key) )demands? (?:for|that)|press(?:es|ed|ing)? (?:for|ahead)|pressur(?:ed|ing)|(?:has|have) pressed|push(?:es|ed|ing)? (?:for|ahead)|pleaded (?:for|with)|lobb(?:y|ied|ying)|ultimatum|(?:{BE}|has been|have been) (?:calling|urging|pressing|pushing|campaigning) (?:for|on)`,
  ],
  [
    'ask',
    2.3,
    String.raw`(?<!(?:conference|phone|telephone|video|the|a|urgent|emergency|on) )call(?:s|ed|ing)? (?:\w+ )?(?:for|on|upon)(?= (?!about|less|more than|comment|help))|urg(?:es?|ed|ing)(?= (?!(?:caution|calm|restraint|patience|vigilance|people|residents|anyone|everyone|motorists|drivers|travell?ers|parents|passengers|shoppers|customers|visitors|witnesses|fans|voters|supporters|users|the public|the population)\b))|appeal(?:s|ed|ing)? (?:for(?! (?:calm|help|information|witnesses|donations|aid|funds)\b)|to)(?= )`,
    'ask',
  ],
  // "must step down at once": what one side says that the other has to do.
  [
    'must',
    2.6,
    String.raw`(?:must|should|has to|have to|needs? to|ought to) (?:immediately |now |also |be made to |be forced to )?(?:step (?:down|aside)|resign|quit|stand down|leave (?:office|power)|give up power|apologi[sz]e|pull out|hand over|lift the|drop the|repeal|scrap|withdraw|release (?:the|all|its|their|him|her)|stop (?:the|its|his|their)|end (?:the|its|his|their)|halt (?:the|its|their)|be (?:\w+ )?(?:removed|sacked|fired|dismissed|released|freed|withdrawn|scrapped|dropped|reversed|overturned|repealed|lifted|halted|stopped|suspended|banned|extradited|compensated|punished|prosecuted|retried|impeached))`,
  ],
  [
    'dispute',
    3.2,
    String.raw`disputes? (?:over|with|between|about|the|that|whether)|(?:in|the|a|this) dispute(?= )|disagree(?:s|d)? (?:over|about|on|with|whether)|(?:differ|divided|disagree|clash)(?:s|ed)? (?:sharply |deeply )?(?:over|on|about)|(?:blam|accus)(?:e|es|ed|ing) each other|trad(?:e|ed|ing) (?:accusations|blame|insults|barbs)|(?:still |remain(?:s|ed)? )?far apart|both (?:sides|men|parties|camps|women|governments) (?:have )?claim(?:s|ed)?|neither side (?:would|will|has|is|was)|row (?:over|with|about|between)|rift|feud|battles? (?:over|between)|clash(?:ed|es)? over|at odds|(?:deeply |sharply )?divided (?:over|on|about)|split (?:over|on)|wrangl\w+|war of words|tug of war|debate (?:over|about)|contentious|hotly|tensions? (?:over|between|with)|compet(?:ing|ed) claims?|rival (?:claims?|factions?|sides?|parties)`,
  ],
  ['controversy', 1.9, String.raw`controvers(?:y|ial|ies)`],
  [
    'allege',
    2.2,
    String.raw`alleg(?:es?|ed|ing|ations?)|accusations?|claims? (?:that|of|by|he|she|it|they|to|against)|(?<!in )charges? (?:that|of)|contend(?:s|ed|ing)?|assert(?:s|ed|ing|ions?)?|argu(?:es?|ed|ing)(?= )|suggest(?:s|ed|ing)? that|purport\w*`,
  ],
  [
    'innocent',
    3.2,
    String.raw`(?:plead(?:s|ed|ing)?|pleas? of) (?:not guilty|innocent)|(?:his|her|their) innocence|no wrongdoing|den(?:y|ies|ied|ying) (?:any |all |the |having )?(?:wrongdoing|charges?|allegations?|involvement|knowledge|accusations?|responsibility)|framed|wrongly (?:accused|convicted)|neither .{3,40} nor`,
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
