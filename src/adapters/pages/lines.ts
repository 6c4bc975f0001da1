// Which blocks of an article are its text: labels, credits, pointers and prompts between and around them are not.
import type { Block } from './blocks.ts';

/** What the page says elsewhere, so that it need not be told again. */
export interface Said {
  readonly titles: readonly string[];
  readonly description: string;
}

const anyOf = (...parts: readonly string[]): string => `(?:${parts.join('|')})`;

/** A line that begins so leads to another page or asks for something. */
const POINTS_AWAY = new RegExp(
  `^[^\\p{L}\\p{N}]*${anyOf(
    'related(?: (?:stor(?:y|ies)|articles?|coverage|content|news|links?|topics?|posts?|reading|video))?\\s*(?::|[-–—]|$|from\\b|to\\b)|related coverage\\b',
    '(?:read|see|watch|listen|click|find out|learn|view|explore|discover) (?:also|more|next|full|the full)\\b.{0,120}$|(?:see|read) also\\b|also (?:read|see)\\b|also\\s*:|more\\s*:|more (?:from|on|about|stories|news|coverage|in)\\b.{0,80}$|read\\s*:|watch\\s*:|see\\s*:|listen\\s*:|next\\s*:|up next\\b',
    "(?:don['’]t miss|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|recommended(?: for you)?|most (?:read|popular|viewed)|trending(?: now)?|popular|latest(?: news)?|editor['’]s picks?|top stories|what to read next|what['’]s next|highlights|sponsored|promoted)\\s*[:.…]*$",
    '(?:continue|keep) reading|(?:click|tap) (?:here|on|to|the)\\b|(?:to read|for) (?:more|the full)\\b.{0,120}(?:click|visit|here|subscribe|see)|scroll (?:down|to)\\b|story continues|article continues|this (?:story|article) continues',
    'sign[- ]?up\\b|subscribe\\b|register (?:now|here|for|to)\\b|join (?:us|our|the conversation|now)\\b|log ?in\\b|already (?:a )?(?:subscriber|member|have)|get (?:the (?:latest|best|app|\\w+ app)|access to|our|more|unlimited|exclusive)\\b|(?:like|follow|find|connect with|contact|email|e-mail) (?:us|me|him|her|them|@|the \\w+ (?:on|at))\\b|follow .{1,60} on (?:twitter|facebook|instagram|x\\b|social|linkedin|youtube)|listen to .{1,60} (?:live|live at)\\b|download (?:the|our)\\b.{0,60}\\bapp\\b|support (?:us|our)\\b|donate\\b|become a (?:member|subscriber|patron)|want (?:more|to (?:read|know) more)\\b|need more\\b|enjoy(?:ed)? (?:this|what)\\b|if you (?:liked|enjoyed) this\\b|have (?:a|any|an?) (?:news )?(?:tips?|questions?|story idea|comment)\\b|got a (?:tip|story)\\b|send (?:us|your|tips)\\b|tell us\\b|let us know\\b|what do you think|share (?:this|your|on|the|with)\\b|leave a (?:comment|reply)|comments?(?: \\(?\\d+\\)?)?$|\\d+ comments?$|join the discussion|tweet this|pin it\\b|print this|email this|save (?:this )?(?:article|story)$|this slideshow requires',
    'advert(?:isement|ising|s)?\\s*$|advertisement\\b.{0,30}$|ad\\s*$|promo(?:tion)?\\s*$|sponsored\\b.{0,30}$|this (?:post|article|page|story) (?:may )?contains? (?:\\w+[/ ]*){0,4}links|we (?:may )?(?:earn|receive|use income)\\b.{0,160}(?:commission|affiliate)|(?:this (?:web)?site|we) uses? cookies|by (?:using|continuing|signing|subscribing|clicking)\\b.{0,120}(?:cookies|agree|terms|privacy)|skip to (?:main )?content|enlarge (?:image|this)|view (?:gallery|photos|comments|author|all|slideshow)|(?:photo|image|video) ?gallery|(?:image |photo |slide )?\\d+ ?(?:of|/) ?\\d+$|loading\\b.{0,20}$|play video|embed(?:ded)? (?:video|code)',
    'anzeige$|werbung$|lesen sie (?:auch|mehr|hier)|mehr (?:zum thema|dazu|lesen)|auch interessant|weiterlesen|jetzt (?:abonnieren|anmelden|lesen)|zur startseite|newsletter\\b.{0,60}$|mehr:|lesetipp|das könnte sie',
    'publicit[ée]$|lire (?:aussi|également|la suite)|à lire (?:aussi|également)?|voir aussi|sur le même sujet|abonnez-vous|inscrivez-vous|suivez-nous|partager\\b.{0,40}$|la suite (?:après|de|est réservée)|il vous reste\\b',
    'publicidad(?:e)?$|lee (?:también|más|además)|leer más|ver también|también te puede|te puede interesar|suscr[ií]bete|síguenos|más información\\s*:?$|comparte\\b.{0,40}$|leia (?:também|mais)|veja (?:também|mais)|saiba mais|assine\\b|siga(?:-nos| o)\\b|compartilh\\w+\\b.{0,40}$|tempo de leitura',
    'pubblicità$|leggi (?:anche|tutto)|guarda anche|per approfondire|iscriviti|abbonati|seguici|condividi\\b.{0,40}$|lees (?:ook|meer|verder)|advertentie$|abonneer|volg ons|läs (?:också|mer|även)|annons$|les også|læs også|annonse$|czytaj (?:też|także|więcej)|zobacz (?:też|także)|reklama$|iklan$|baca juga|bagikan|читайте также|читать (?:также|далее)|подпис(?:ывайтесь|аться)|реклама$|смотрите также|поделиться|devamını oku|okumaya devam|広告$|関連記事|あわせて読みたい|相关阅读|延伸阅读|관련기사|اقرأ أيضا|إعلان$',
  )}`,
  'iu',
);

/** Who made a picture, who sent the text, whose right it is. */
const CREDITS = new RegExp(
  `^[^\\p{L}\\p{N}©(]*${anyOf(
    '(?:image|photo|picture|photograph|video|media|file photo|foto|bild|quelle|crédit(?:s)?(?: photo)?|crédito|fotografía|imagen|imagem|immagine)s?(?: (?:credit|source|copyright|caption|by|via|courtesy)s?)?\\s*[:©/|]|(?:image|photo)s? (?:credit|copyright|caption|courtesy|by)\\b|photo illustration by|credit\\s*:|©|copyright\\b|\\(c\\) ?\\d{4}|\\(?(?:photo|image|foto|bild)s?\\s*:|courtesy (?:of|photo)\\b.{0,60}$|getty images|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos|tutti i diritti|this (?:document|material|article|story) (?:is subject to copyright|may not be|was originally|has been published|first appeared|originally)\\b|(?:source|via|quelle|fonte|fuente)\\s*:.{0,80}$|source .{0,40}$|via [A-Z][\\w.]{2,30}$|citation\\s*:|provided by [^.]{0,60}$|additional reporting by\\b|reporting by\\b|editing by\\b|(?:edited|written|compiled|translated) by [^.]{0,60}$|(?:filed under|tags?|tagged|topics?|categor(?:y|ies)|posted in|schlagw\\w+|étiquettes|etiquetas|kategorien)\\s*:|please read our|read our (?:privacy|terms)|with (?:files|a report) from\\b',
  )}|(?:getty images|shutterstock|istock(?:photo)?|reuters|afp|associated press|/ap|epa|via ap|ap photo[^)]*|getty|alamy|imago|dpa)[\\s)\\]]*$`,
  'iu',
);

const MONTH =
  'jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|jän|fév|avr|juin|juil|aoû|ene|abr|ago|dic|fev|set|out|gen|mag|giu|lug|ott|мая|янв|фев|мар|апр|июн|июл|авг|сен|окт|ноя|дек';
const DATE = `(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|\\d{1,2}(?:st|nd|rd|th|\\.|º)?(?: de)? (?:${MONTH})\\p{L}*\\.?,?(?: de)? \\d{4}|(?:${MONTH})\\p{L}*\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}年\\d{1,2}月\\d{1,2}日|\\b\\d{1,2}:\\d{2}\\b)`;
/** A line of when and by whom: short, and with a date or a time, or one of the words that announce them. */
const WHEN = new RegExp(DATE, 'iu');
const WHEN_WORDS =
  /^[^\p{L}\p{N}]*(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|issued|date|dated?)\b|(?:veröffentlicht|aktualisiert|stand|erstellt)\b|(?:publié|mis à jour|modifié)\b|(?:publicado|actualizado|atualizado|postado)\b|(?:pubblicato|aggiornato)\b|(?:gepubliceerd|bijgewerkt)\b|опубликовано|обновлено|by\s+\p{Lu}|von\s+\p{Lu}\p{L}+ \p{Lu}|par\s+\p{Lu}|por\s+\p{Lu}|di\s+\p{Lu}\p{L}+ \p{Lu})/u;

const ENDS_SENTENCE = /[.!?…。！？:;,][\s"'”’»)\]]*$/u;
const LONGEST_LABEL = 220;
const LONGEST_META = 120;
/** Long enough to be a paragraph. */
const PARAGRAPH = 60;
/** A sign of Chinese, Japanese or Korean says as much as some letters do. */
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const LETTERS_A_SIGN = 2.5;
const lengthOf = (text: string): number => text.length + (text.match(SIGN)?.length ?? 0) * (LETTERS_A_SIGN - 1);


const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const isHeading = ({ tag }: Pick<Block, 'tag'>): boolean => /^h[2-6]$/u.test(tag);
const isInTable = ({ tag }: Block): boolean => /^(?:td|th|tr|table|dd|dt|pre)$/u.test(tag);

const isSentence = ({ text }: Block): boolean => lengthOf(text) >= PARAGRAPH && ENDS_SENTENCE.test(text);

/** Nothing but a link: it leads to another text. */
const isLink = ({ text, linked }: Block): boolean =>
  linked >= text.length * (ENDS_SENTENCE.test(text) ? 0.9 : 0.75);

const ADDRESS =
  /^(?:[\p{L} ]{1,20}: ?)?(?:https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.]+|@\w+|(?:www|twitter|facebook)\.\S+)$/iu;

/** Not how it begins, but what it asks for somewhere. */
const ASKS =
  /\b(?:sign(?:ing)? up|subscribe|register) (?:for|to|now|today|here|at)\b|\bnewsletter\b.{0,80}\b(?:sign|subscrib|inbox|free|daily)|\b(?:delivered|straight|sent|right) (?:in)?to your (?:inbox|door|letterbox|email)|\bin(?:to)? your inbox\b|\bdelivered through your\b|\bclick(?:ing)? here\b|\bfollow (?:us|him|her|them|me|@\w+) (?:on|at|@)|^(?:e-?mail|write to|contact|reach|you can (?:reach|follow|email)) .{2,80}(?:@|\bat\b)|\bcontributed to this (?:report|story|article)|\bshare it with\b|\bour (?:forums?|facebook page)\b|\bunderstand and agree that\b/iu;

const isLabel = (block: Block): boolean => {
  const { text } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (ADDRESS.test(text)) return true;
  if (text.length > LONGEST_LABEL)
    return /^(?:this (?:document|material) (?:is subject|may not)|copyright\b|©|we use cookies)/iu.test(text);
  return (
    POINTS_AWAY.test(text) ||
    ASKS.test(text) ||
    CREDITS.test(text) ||
    /^\[\/?\w+(?: [^\]]*)?\]|\[\/\w+\]$/u.test(text)
  );
};

const isMeta = ({ text }: Block): boolean =>
  text.length <= LONGEST_META &&
  (WHEN_WORDS.test(text)
    ? !/[.!?]$/u.test(text) || WHEN.test(text)
    : WHEN.test(text) && text.length < 60 && !/\.$/u.test(text));

/** Before the first sentence stand labels of the site and of the page. */
const isLoose = (block: Block): boolean =>
  !isSentence(block) &&
  !isInTable(block) &&
  !isHeading(block) &&
  !ENDS_SENTENCE.test(block.text) &&
  lengthOf(block.text) < PARAGRAPH;

const isDateAlone = ({ text }: Block): boolean =>
  WHEN.test(text) && bare(text.replace(new RegExp(DATE, 'giu'), '')).length < 12;

const ABOUT =
  /^(?:about the (?:author|writer|reporter|contributor)s?|über (?:den autor|die autorin)|à propos de l['’]auteur|sobre (?:el|la|o|a) autora?)\b.{0,40}$/iu;
/** What authors say of themselves stands at the end. */
const ABOUT_WITHIN = 0.4;

const withoutEnd = (blocks: readonly Block[]): readonly Block[] => {
  const about = blocks.findIndex(
    ({ text }, at) => at > 2 && at >= blocks.length * (1 - ABOUT_WITHIN) && ABOUT.test(text),
  );
  const told = about < 0 ? blocks : blocks.slice(0, about);
  const last = told.findLastIndex((block) => !isHeading(block) && !isMeta(block));
  return told.slice(0, last + 1);
};

/** Where most of a text are lines without a full stop, they are the text. */
const MOST_LOOSE = 0.3;
const sumOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

const withoutStart = (blocks: readonly Block[]): readonly Block[] => {
  const first = blocks.findIndex(isSentence);
  if (sumOf(blocks.slice(0, first)) > sumOf(blocks) * MOST_LOOSE) return blocks;
  return blocks.filter((block, at) => at >= first || !(isLoose(block) || isMeta(block)));
};

/** A heading may be a link where its section follows. */
const leadsAway = (block: Block, next: Block | undefined): boolean =>
  isLink(block) && !(isHeading(block) && next !== undefined && isSentence(next) && !isLink(next));

const LONGEST_CAPTION = 200;
const isCaption = (block: Block): boolean =>
  block.hasPicture &&
  !isHeading(block) &&
  !isInTable(block) &&
  block.tag !== 'li' &&
  block.text.length < LONGEST_CAPTION &&
  !ENDS_SENTENCE.test(block.text);

/** What is announced by a label as leading away, up to the next paragraph that does not. */
const LONGEST_POINTER = 160;
const withoutPointers = (blocks: readonly Block[]): readonly Block[] => {
  let isPointing = false;
  return blocks.filter((block) => {
    if (isLabel(block)) {
      isPointing = block.text.length < 60 && POINTS_AWAY.test(block.text);
      return false;
    }
    isPointing &&= block.text.length < LONGEST_POINTER && (block.linked > 0 || isHeading(block));
    return !isPointing;
  });
};

export const articleLines = (blocks: readonly Block[], { titles, description }: Said): readonly string[] => {
  const said = new Set(titles.map(bare).filter((text) => text !== ''));
  const isSaid = (block: Block): boolean =>
    said.has(bare(block.text)) || (isHeading(block) && bare(block.text) === bare(description));
  const kept = withoutPointers(blocks).filter(
    (block, at, all) =>
      !isDateAlone(block) && !isSaid(block) && !isCaption(block) && !leadsAway(block, all[at + 1]),
  );
  return withoutEnd(withoutStart(kept)).map(({ text }) => text);
};
