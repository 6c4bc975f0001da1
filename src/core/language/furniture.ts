// Words of the page that got into a sentence: credits, captions, teasers, links and pitches, with or without a sentence glued to them.
import { MONTH_NAMES } from '../time/calendar-names.ts';

const MONTHS = `(?:${MONTH_NAMES.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.)`;

/** "Read more", "Follow us on …": what a page tells its reader to do. They begin a sentence; in the middle they are prose. */
const ORDERS =
  /^(?:please )?(?:sign up|subscribe|register (?:now|here)|log ?in (?:to|or)|click|tap (?:here|on)|read (?:more|also|next|our|the (?:full|whole|original|rest))|see (?:also|more|our|the (?:full|gallery|photos))|watch (?:the video|our|live|more|here|now|below|above)|listen (?:live|here|now|below|to (?:the|our))|follow (?:us|our|live|along|the latest|@|(?:\p{L}+ ){1,4}on (?:twitter|facebook|instagram|x|tiktok))|visit (?:our|www|https?)|(?:e-?mail|call|contact|write to|reach|send|tell) (?:us|our|your|tips|the (?:author|writer|reporter|newsroom|editors?)|\S+@)|download (?:our|the app)|join (?:us|our|the (?:conversation|discussion|debate))|share (?:this|your|on|via)|support our|donate (?:now|here)|get (?:the latest|our|breaking|all the|your)|check out|stay (?:up to date|informed|connected|tuned)|don['’]t miss|scroll (?:down|through|to)|hit the jump|view (?:our|all|more|gallery|photos|comments)|buy (?:now|tickets here)|find out (?:more|how|what|why)|learn more|enter your|let us know|have your say|(?:have|got) (?:a|any) (?:tip|story|question)|skip to|jump to|show more|load more|swipe|for (?:more|all other|further|the latest|full|live)\b.{0,80}\b(?:visit|call|click|see|go to|follow|contact|sign up|inquiries|enquiries|coverage|information)\b)/iu;
/** "Hello", "Here’s what we know", "Five things to know". */
const TEASES =
  /^(?:hello|hi|hey|good (?:morning|afternoon|evening)|welcome (?:to|back)|dear|thanks|thank you|congratulations|here(?:['’]s| is| are) (?:what|why|how|the|a|some|\p{L}+ things)|what (?:we|you) (?:know|need)|everything (?:we|you)|(?:\p{L}+|\d+) (?:things|facts|ways|reasons) (?:to|that|you|we|why)|coming up|first,? the (?:good|bad) news)\b/iu;
/** A label of the page before what it labels. */
const LABELS =
  /^(?:(?:related|more|watch|listen|video|gallery|photos?|pictures?|images?|caption|credit|photo gallery|slideshow|advertisement|updated?|correction|clarification|editor['’]?s['’]? note|note to (?:readers|editors)|read more|see also|analysis|opinion|live|exclusive|breaking|sponsored|poll|quiz|podcast|tags?|topics|filed under|source|sources|byline|by) ?[:|>]|(?:previous next|play facebook|advertisement continue|photo (?:it|the|an?)\b))/iu;
/** Glued to the sentence behind them: "Photo The quay at dawn." A byline begins with two names at least. */
const GLUED =
  /^(?:ADVERTISEMENT|Advertisement|PHOTOS?|Photos?|IMAGES?|Image|Related|Previous|Enlarge|Embed|Play|Close) (?=["“]?\p{Lu})|^B(?:y|Y) (?:\p{Lu}[\p{L}.'’-]* ){2,3}(?:\p{Lu}|\d)|\b(?:[Cc]opyright|COPYRIGHT) (?:\(c\) )?(?:\p{Lu}|\d{4})/u;
/** Wherever they stand. */
const ANYWHERE = new RegExp(
  [
    String.raw`continue reading|(?:story|article) continues|skip advertisement|advertisement\b.{0,3}\bcontinue`,
    String.raw`\b(?:click|tap) here\b|\bcan be (?:read|seen|found|viewed|watched|heard) (?:in full )?here\b|\bread more\b|\bhide caption|\btoggle caption|\benlarge (?:this )?image|\bplay video|\bstory highlights|\b(?:image|media|video) caption`,
    String.raw`\bfacebook twitter\b|\bshare on (?:facebook|twitter)|\bpic\.twitter\.com|\bvia (?:facebook|twitter|instagram|getty|ap|afp|youtube)\b`,
    String.raw`https?:\/\/|\bwww\.|\bdoi:|(?<![\p{L}\p{N}])@\p{L}[\p{L}\p{N}_]{2,}|[\p{L}\p{N}._-]@[\p{L}\p{N}-]+\.\p{L}{2,}|\b\p{L}*(?:story|pic|file)\p{L}*id: ?\d`,
    String.raw`\bgetty(?: ?images?)?\b|\bi?stock ?photo|\bshutterstock|\bfile (?:photo|image|picture)\b|\b(?:photo|photograph|image|picture)s? ?(?:by|:|credit|courtesy|\/)|\b(?:photo|image|picture) (?:credit|courtesy|copyright|source)|\b(?:ap|afp|epa|rex|pa) ?\/ ?\p{L}|\/ ?(?:ap|afp|epa|rex|getty)\b|\((?:\p{L}+[ .]{0,2}){1,4}\/ ?(?:\p{L}+[ .]{0,2}){1,4}\)|\bap photo\b`,
    String.raw`©|\ball rights reserved|\bmay not be (?:published|reproduced|republished|rewritten)|\bthis material may not`,
    String.raw`\b(?:additional )?reporting by\b|\((?:editing|writing|reporting) by\b|\bcontributed (?:to this|reporting)|\bstaff (?:reporter|writer)s?\b`,
    String.raw`\bfree (?:newsletter|trial)\b|\bfree \d+[ -]day\b|\bdigital access\b|\balready a subscriber|\binbox\b.{0,20}\b(?:daily|weekly|morning)|\b\d{3}[-. ]\d{3,4}[-. ]\d{4}\b`,
    // A credit between two sentences that lost the break between them.
    String.raw`\p{Ll}{5}[.!?…]+ ?\([^()]{2,40}\) ?\p{L}|\.\.\. ?\(`,
    String.raw` \| |[•►▶]`,
  ].join('|'),
  'iu',
);
/** What a picture shows. */
const PICTURED = new RegExp(
  [
    String.raw`\b(?:this|an?) (?:[\p{L}\p{N}.-]+,? ){0,5}(?:photo|photograph|image|picture|frame grab|screen ?grab|screenshot|still|sketch|video)\b[^.]{0,60}\b(?:shows?|provided|released|taken|made available|from video|posted|distributed|obtained)\b`,
    String.raw`\bin this (?:[\p{L}\p{N}.]+,? ){0,6}(?:photo|photograph|image|picture|sketch)\b`,
    String.raw`\b(?:is|are) (?:seen|pictured|shown) (?:here|above|below|left|right|in (?:this|an? (?:undated|file|handout))|before|during|after|outside|inside|near|standing|at|on)\b`,
    String.raw`\bpictured (?:here|above|below|left|right|with|in (?:\d{4}|${MONTHS}))\b|\((?:l|r|c|left|right|centre|center|pictured|above|below|seen here)\)|, (?:far )?(?:left|right|above|below|pictured|second from (?:left|right)),`,
    String.raw`\bposes? (?:for|with|in|at|next to|on)\b|\blooks? on (?:as|while|during)\b`,
    String.raw`^[^,;:“”"]{3,90}\b(?:stands?|walks?|holds?|carr(?:y|ies)|looks?|gestures?|waves?|smiles?|hugs?|kiss(?:es)?|waits?|march(?:es)?|watch(?:es)?|celebrates?|reacts?|listens?|shakes?|shouts?|chants?|wears?|inspects?|extinguish(?:es)?|salutes?|prays?|mourns?|lays?|rides?|protests?|clash(?:es)?)\b[^.]{3,150}\b(?:on|in)? ?(?:\p{L}+day,? )?${MONTHS} \d{1,2}, \d{4}\b`,
  ].join('|'),
  'iu',
);

/** Longer ones are cut before they are looked at: what a page adds stands at an end, and nothing that long is told. */
const LOOKED_AT = 1000;

/** Something in the sentence belongs to the page, not to the text. */
export const hasFurniture = (sentence: string): boolean => {
  const text = sentence.slice(0, LOOKED_AT);
  return [ORDERS, TEASES, LABELS, GLUED, ANYWHERE, PICTURED].some((pattern) => pattern.test(text));
};
