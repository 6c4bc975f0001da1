// What belongs to a page and not to its text, class by class: each row says what it is, where in a sentence it stands, and its forms.
import { MONTH_NAMES } from '../time/calendar-names.ts';

export interface FurnitureClass {
  readonly is: string;
  /** A beginning is furniture only where the sentence begins; elsewhere the same words are prose. */
  readonly stands: 'first' | 'anywhere';
  /** Capitals tell it apart. */
  readonly asWritten?: true;
  /** Regular expressions, one form each. */
  readonly forms: readonly string[];
}

const MONTHS = `(?:${MONTH_NAMES.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)`;
const CLOCK = String.raw`\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?`;
const ZONE = '(?:ET|EST|EDT|CT|PT|PST|PDT|GMT|BST|UTC|CET|CEST|IST)';
const ORDINAL = '(?:st|nd|rd|th)?';
const DAY = `(?:\\d{1,2}${ORDINAL} (?:of )?${MONTHS},? \\d{4}|${MONTHS} \\d{1,2}${ORDINAL},? \\d{4})`;
const PICTURES = '(?:photo|photograph|image|picture)';
/** A word ends where a mark or a blank says so: words that may also end anywhere took a bracket of 1,000 letters forever. */
const UP_TO_FOUR_WORDS = String.raw`(?:\p{L}+[ .]{1,2}){0,3}\p{L}+[ .]{0,2}`;
/** Verbs of what a picture shows, in the present. */
const SHOWN_DOING =
  `stands? walks? holds? carr(?:y|ies) looks? gestures? waves? smiles? hugs? kiss(?:es)? waits? march(?:es)? watch(?:es)? celebrates?
  reacts? listens? shakes? shouts? chants? wears? inspects? extinguish(?:es)? salutes? prays? mourns? lays? rides? protests? clash(?:es)? rises? burns?
  sits? gathers? works? struggles? speaks? answers? delivers? arrives? leaves? boards? addresses testif(?:y|ies) greets? applauds?`
    .split(/\s+/u)
    .join('|');
/** Words that begin a sentence and no name. */
const OPENERS =
  `There This It He She They A An The In On At But And When After As For With From Some Many These Those His Her Their Its
  Meanwhile However Earlier Later`
    .split(/\s+/u)
    .join('|');

export const FURNITURE_CLASSES: readonly FurnitureClass[] = [
  {
    is: 'an order to the reader',
    stands: 'first',
    forms: [
      'sign up|subscribe|register (?:now|here)|log ?in (?:to|or)|enter your',
      'click|tap (?:here|on)|swipe|scroll (?:down|through|to)|hit the jump|skip to|jump to|show more|load more',
      'read (?:more|also|next|our|the (?:full|whole|original|rest|latest|complete|most (?:current|recent)))|see (?:also|more|our|the (?:full|gallery|photos))',
      'watch (?:the video|our|live|more|here|now|below|above)|listen (?:live|here|now|below|to (?:the|our))|view (?:our|all|more|gallery|photos|comments)',
      String.raw`follow (?:us|our|live|along|the latest|@\S+|(?:\p{L}+ ){1,4}on (?:twitter|facebook|instagram|x|tiktok))`,
      'visit (?:our|www|https?)|download (?:our|the app)|support our|donate (?:now|here)|buy (?:now|tickets here)',
      String.raw`(?:e-?mail|call|contact|write to|reach|send|tell) (?:us|our|your|tips|the (?:author|writer|reporter|newsroom|editors?)|\S+@)`,
      'join (?:us|our|the (?:conversation|discussion|debate))|share (?:this|your|on|via)|have your say|let us know|(?:have|got) (?:a|any) (?:tip|story|question)',
      "get (?:the (?:latest|figures|data|facts|details|app)|our|breaking|all the|your)|check out|stay (?:up to date|informed|connected|tuned)|don['’]t miss",
      'find out (?:more|how|what|why)|learn more',
      String.raw`for (?:more|all other|further|the latest|full|live)\b.{0,80}\b(?:visit|call|click|see|go to|follow|contact|sign up|inquiries|enquiries|coverage|information)`,
    ],
  },
  {
    is: 'a programme and its hour',
    stands: 'first',
    forms: [
      String.raw`(?:watch|catch|tune in to) .{1,60} at \d{1,2}(?::\d\d)?`,
      String.raw`(?:tonight|today|tomorrow|next|later|coming up|this (?:week|morning|evening)) on (?!the\b)["“]?\p{L}+`,
      'coming up|up next|tune in|on air|plus, (?:how|what|why|who|when|where|we|the)',
    ],
  },
  {
    is: 'a programme and its hours in two zones',
    stands: 'anywhere',
    forms: [String.raw`\b\d{1,2}(?:[:.]?\d\d)? ?(?:[ap]\.?m\.?)? ?${ZONE} ?\/ ?\d|\b\d{1,2}\/\d{1,2}c\b`],
  },
  {
    is: 'a teaser or a greeting',
    stands: 'first',
    forms: [
      'hello|hi|hey|good (?:morning|afternoon|evening)|welcome (?:to|back)|dear|thanks|thank you|congratulations',
      String.raw`here(?:['’]s| is| are) (?:what|why|how|the|a|some|\p{L}+ things)|what (?:we|you) (?:know|need)|everything (?:we|you)`,
      String.raw`(?:\p{L}+|\d+) (?:things|facts|ways|reasons) (?:to|that|you|we|why)|first,? the (?:good|bad) news|this (?:live )?page`,
    ],
  },
  {
    is: 'what announces the text itself',
    stands: 'first',
    forms: [
      String.raw`(?:below|above|the following|what follows|here) (?:is|are|was|were) (?:an?|the|some|her|his|their|our)? ?(?:\p{L}+,? ){0,3}(?:transcripts?|text|remarks|excerpts?|summar(?:y|ies)|version|interview|highlights|extracts?|listing)`,
      "you(?:['’]ve| have|['’]re| are) (?:selected|chosen|viewing|reading|watching|listening|logged|signed)",
    ],
  },
  {
    is: 'who presents a programme',
    stands: 'anywhere',
    forms: [String.raw`\bis (?:on assignment|off|on vacation|on holiday) (?:tonight|today|this week)\b`],
  },
  {
    is: 'a link to another site, and its age',
    stands: 'anywhere',
    forms: [String.raw` [-–—] \d+ (?:hrs?|mins?|hours|minutes|days) ago (?:$|[\p{L}\d])`],
  },
  {
    is: 'a label before what it labels',
    stands: 'first',
    forms: [
      'related|more|watch|listen|read more|see also|live|exclusive|breaking|sponsored|analysis|opinion|poll|quiz|podcast|tags?|topics|filed under|sources?|byline|by',
      'video|gallery|photos?|pictures?|images?|caption|credit|photo gallery|slideshow|advertisement',
      "updated?|correction|clarification|note|editor['’]?s['’]? note|note to (?:readers|editors)",
    ].map((labels) => `(?:${labels}) ?[:|>]`),
  },
  {
    is: 'what a reader commented, or a button beside it',
    stands: 'first',
    forms: [
      String.raw`(?:on |posted (?:on |by )?)?(?:\p{L}+day,? )?${DAY}(?:[,;]| -| –| at| \|)? ?${CLOCK}`,
      String.raw`at ${CLOCK} on \d{1,2} ${MONTHS} \d{4}`,
      String.raw`[-–] [\p{L} .,'’#]{3,60} ${CLOCK} ${ZONE}\b`,
    ],
  },
  {
    is: 'a button of a comment',
    stands: 'anywhere',
    forms: [
      String.raw`\breport abuse\b|\bcomments? (?:are|is|was|were|has been|have been) (?:moderated|closed|removed|disabled|deleted)\b|\bbroke the house rules\b`,
      String.raw`\b(?:complain about|link to|recommend|reply to|report|flag) this (?:comment|post)\b|\blog in to (?:reply|comment)\b|\bretweet\b|#\p{L}+\b.*#\p{L}`,
    ],
  },
  {
    is: 'the hour of an entry, or of the page',
    stands: 'first',
    forms: [
      String.raw`\(?(?:updated?:? )?\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?(?: (?:${ZONE}|\p{Lu}\p{Ll}+))? ?[|,:)–—-]`,
      String.raw`\(?updated? ${CLOCK}`,
    ],
  },
  {
    is: 'the hour of an entry',
    stands: 'first',
    asWritten: true,
    forms: [String.raw`\d{1,2}[.:]\d\d (?:\(|\p{Lu})`],
  },
  {
    is: 'who speaks in a transcript',
    stands: 'first',
    asWritten: true,
    forms: [
      String.raw`\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,4}, [^:.!?“”"]{2,60}:`,
      String.raw`\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,4} \([^()]{2,30}\):`,
      // Where who asks lives: "Tarnholm, Me.:"
      String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?, \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?:`,
    ],
  },
  {
    is: 'a note of a transcript',
    stands: 'anywhere',
    forms: [
      String.raw`\brush transcript\b|\b(?:begin|end) video ?(?:clip|tape)|\((?:crosstalk|voice-?over|on camera|unidentified \p{L}+|commercial break|laughter|applause)\)`,
    ],
  },
  {
    is: 'a word of the page glued to a sentence',
    stands: 'first',
    asWritten: true,
    forms: [
      String.raw`(?:ADVERTISEMENT|Advertisement|PHOTOS?|Photos?|IMAGES?|Image|Related|Previous|Enlarge|Embed|Play|Close) (?=["“]?\p{Lu})`,
      // A byline begins with two names at least.
      String.raw`B(?:y|Y) (?:\p{Lu}[\p{L}.'’-]* ){2,3}(?:\p{Lu}|\d)`,
      'previous next|play facebook|advertisement continue|[Pp]hoto (?:it|the|an?)\\b',
    ],
  },
  {
    is: 'a link',
    stands: 'anywhere',
    forms: [
      String.raw`continue reading|(?:story|article) continues|skip advertisement|advertisement\b.{0,3}\bcontinue|\blink text\b`,
      String.raw`\b(?:click|tap) here\b|\bcan be (?:read|seen|found|viewed|watched|heard) (?:in full )?here\b|\bread more\b|\bversion of this (?:story|article)\b`,
      String.raw`https?:\/\/|\bwww\.|\bdoi:|(?<![\p{L}\p{N}])@\p{L}[\p{L}\p{N}_]{2,}|[\p{L}\p{N}._-]@[\p{L}\p{N}-]+\.\p{L}{2,}`,
      String.raw` \| |[•►▶]`,
    ],
  },
  {
    is: 'a button',
    stands: 'anywhere',
    forms: [
      String.raw`\bhide caption|\btoggle caption|\benlarge (?:this )?image|\bplay video|\bstory highlights|\b(?:image|media|video) caption`,
      String.raw`\bfacebook twitter\b|\bshare on (?:facebook|twitter)|\be-?mail (?:this )?to a friend\b|\bprint(?:able)? (?:version|this)\b|\bdelicious digg\b|\bstumbleupon\b|\bshare this (?:page|story|article)\b`,
    ],
  },
  {
    is: 'where a picture or a post comes from',
    stands: 'anywhere',
    forms: [
      String.raw`\bpic\.twitter\.com|\bvia (?:facebook|twitter|instagram|getty|ap|afp|youtube)\b|\b\p{L}*(?:story|pic|file)\p{L}*id: ?\d|\bid: ?\p{L}{0,3}\d{4}`,
      String.raw`\bgetty(?: ?images?)?\b|\bi?stock ?photo|\bshutterstock|\bfile (?:photo|image|picture)\b`,
      String.raw`\b${PICTURES}s? ?(?:by|:|credit|courtesy|\/)|\b${PICTURES} (?:credit|courtesy|copyright|source)|\bap photo\b`,
      String.raw`\b(?:ap|afp|epa|rex|pa) ?\/ ?\p{L}|\/ ?(?:ap|afp|epa|rex|getty)\b|\(${UP_TO_FOUR_WORDS}\/ ?${UP_TO_FOUR_WORDS}\)`,
      // A credit between two sentences that lost the break between them.
      String.raw`\p{Ll}{5}[.!?…]+ ?\([^()]{2,40}\) ?\p{L}|\.\.\. ?\(`,
    ],
  },
  {
    is: 'who holds the rights',
    stands: 'anywhere',
    forms: [
      String.raw`©|\bcopyright (?:\(c\) )?\d{4}|\ball rights reserved|\bmay not be (?:published|reproduced|republished|rewritten)|\bthis material may not`,
    ],
  },
  {
    is: 'who holds the rights, by name',
    stands: 'anywhere',
    asWritten: true,
    forms: [String.raw`\b(?:[Cc]opyright|COPYRIGHT) (?:\(c\) )?\p{Lu}`],
  },
  {
    is: 'who wrote it',
    stands: 'anywhere',
    forms: [
      String.raw`\b(?:additional )?reporting by\b|\((?:editing|writing|reporting) by\b|\bcontributed (?:to this|reporting)|\bstaff (?:reporter|writer)s?\b`,
    ],
  },
  {
    is: 'a pitch',
    stands: 'anywhere',
    forms: [
      String.raw`\bfree (?:newsletter|trial)\b|\bfree \d+[ -]day\b|\bdigital access\b|\balready a subscriber|\binbox\b.{0,20}\b(?:daily|weekly|morning)|\b\d{3}[-. ]\d{3,4}[-. ]\d{4}\b`,
    ],
  },
  {
    is: 'what a picture shows',
    stands: 'anywhere',
    forms: [
      String.raw`\b(?:this|an?) (?:[\p{L}\p{N}.-]+,? ){0,5}(?:${PICTURES}|frame grab|screen ?grab|screenshot|still|sketch|video)\b[^.]{0,60}\b(?:shows?|provided|released|taken|made available|from video|posted|distributed|obtained)\b`,
      String.raw`\bin this (?:[\p{L}\p{N}.]+,? ){0,6}(?:${PICTURES}|sketch)\b`,
      String.raw`\b(?:is|are) (?:seen|pictured|shown) (?:here|above|below|left|right|in (?:this|an? (?:undated|file|handout))|before|during|after|outside|inside|near|standing|at|on)\b`,
      String.raw`\bpictured (?:here|above|below|left|right|with|in (?:\d{4}|${MONTHS}))\b|\((?:l|r|c|left|right|centre|center|pictured|above|below|seen here)\)|, (?:far )?(?:left|right|above|below|pictured|second from (?:left|right)),`,
      String.raw`\bposes? (?:for|with|in|at|next to|on)\b|\blooks? on (?:as|while|during)\b`,
      String.raw`^[^,;:“”"]{3,90}\b(?:${SHOWN_DOING})\b[^.]{3,150}\b(?:on|in)? ?(?:\p{L}+day,? )?${MONTHS} \d{1,2}, \d{4}\b`,
    ],
  },
];

/** A page that lost its breaks runs its words into sentences: told only where nothing else tells the same. */
export const GLUE_CLASSES: readonly FurnitureClass[] = [
  {
    is: 'when a page was changed',
    stands: 'anywhere',
    forms: [String.raw`\b(?:page )?last (?:updated|modified) (?:at|on|:|\d)|\bfirst published (?:at|on|:)`],
  },
  {
    is: 'a heading or a caption glued to the sentence behind it',
    stands: 'anywhere',
    asWritten: true,
    forms: [String.raw`(?<=[ “"])(?:\p{Ll}[\p{Ll}'’-]+|\p{Lu}{2,}) (?:${OPENERS}) \p{Ll}`],
  },
];
