// How lines begin, end and sound that stand in articles without being part of them, in the languages of the catalogue.
import { MONTH_BEGINNINGS } from '../markup/dates/months.ts';
import { anyOf } from './any-of.ts';

const BEGINS = '^[^\\p{L}\\p{N}]*';

/** A line that begins so leads to another page or asks for something. */
export const POINTS_AWAY = new RegExp(
  BEGINS +
    anyOf(String.raw`
      related(?: (?:stor(?:y|ies)|articles?|coverage|content|news|links?|topics?|posts?|reading|video))?\s*(?::|[-–—]|$|from\b|to\b)
      related coverage\b
      (?:read|see|watch|listen|click|find out|learn|view|explore|discover) (?:also|more|next|full|the full)\b.{0,120}$
      (?:see|read) also\b|also (?:read|see)\b|also\s*:|more\s*:
      more (?:from|on|about|stories|news|coverage|in)\b.{0,80}$|read\s*:|watch\s*:|see\s*:|listen\s*:|next\s*:
      up next\b
      (?:don['’]t miss|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|recommended(?: for you)?|most (?:read|popular|viewed)|trending(?: now)?|popular|latest(?: news)?|editor['’]s picks?|top stories|what to read next|what['’]s next|highlights|sponsored|promoted)\s*[:.…]*$
      (?:continue|keep) reading|(?:click|tap) (?:here|on|to|the)\b
      (?:to read|for) (?:more|the full)\b.{0,120}(?:click|visit|here|subscribe|see)|scroll (?:down|to)\b
      story continues|article continues|this (?:story|article) continues
      sign[- ]?up\b|subscribe\b|register (?:now|here|for|to)\b|join (?:us|our|the conversation|now)\b
      log ?in\b|already (?:a )?(?:subscriber|member|have)
      get (?:the (?:latest|best|app|\w+ app)|access to|our|more|unlimited|exclusive)\b
      (?:like|follow|find|connect with|contact|email|e-mail) (?:us|me|him|her|them|@|the \w+ (?:on|at))\b
      follow .{1,60} on (?:twitter|facebook|instagram|x\b|social|linkedin|youtube)
      listen to .{1,60} (?:live|live at)\b|download (?:the|our)\b.{0,60}\bapp\b|support (?:us|our)\b|donate\b
      become a (?:member|subscriber|patron)|want (?:more|to (?:read|know) more)\b|need more\b
      enjoy(?:ed)? (?:this|what)\b|if you (?:liked|enjoyed) this\b
      have (?:a|any|an?) (?:news )?(?:tips?|questions?|story idea|comment)\b|got a (?:tip|story)\b
      send (?:us|your|tips)\b|tell us\b|let us know\b|what do you think|share (?:this|your|on|the|with)\b
      leave a (?:comment|reply)|comments?(?: \(?\d+\)?)?$|\d+ comments?$|join the discussion|tweet this
      pin it\b|print this|email this|save (?:this )?(?:article|story)$|this slideshow requires
      advert(?:isement|ising|s)?\s*$|advertisement\b.{0,30}$|ad\s*$|promo(?:tion)?\s*$|sponsored\b.{0,30}$
      this (?:post|article|page|story) (?:may )?contains? (?:\w+[/ ]*){0,4}links
      we (?:may )?(?:earn|receive|use income)\b.{0,160}(?:commission|affiliate)
      (?:this (?:web)?site|we) uses? cookies
      by (?:using|continuing|signing|subscribing|clicking)\b.{0,120}(?:cookies|agree|terms|privacy)
      skip to (?:main )?content|enlarge (?:image|this)|view (?:gallery|photos|comments|author|all|slideshow)
      (?:photo|image|video) ?gallery|(?:image |photo |slide )?\d+ ?(?:of|/) ?\d+$|loading\b.{0,20}$|play video
      embed(?:ded)? (?:video|code)
      anzeige$|werbung$|lesen sie (?:auch|mehr|hier)|mehr (?:zum thema|dazu|lesen)|auch interessant
      weiterlesen|jetzt (?:abonnieren|anmelden|lesen)|zur startseite|newsletter\b.{0,60}$|mehr:|lesetipp
      das könnte sie
      publicit[ée]$|lire (?:aussi|également|la suite)|à lire (?:aussi|également)?|voir aussi|sur le même sujet
      abonnez-vous|inscrivez-vous|suivez-nous|partager\b.{0,40}$|la suite (?:après|de|est réservée)
      il vous reste\b
      publicidad(?:e)?$|lee (?:también|más|además)|leer más|ver también|también te puede|te puede interesar
      suscr[ií]bete|síguenos|más información\s*:?$|comparte\b.{0,40}$|leia (?:também|mais)
      veja (?:também|mais)|saiba mais|assine\b|siga(?:-nos| o)\b|compartilh\w+\b.{0,40}$|tempo de leitura
      pubblicità$|leggi (?:anche|tutto)|guarda anche|per approfondire|iscriviti|abbonati|seguici
      condividi\b.{0,40}$|lees (?:ook|meer|verder)|advertentie$|abonneer|volg ons|läs (?:också|mer|även)
      annons$|les også|læs også|annonse$|czytaj (?:też|także|więcej)|zobacz (?:też|także)|reklama$|iklan$
      baca juga|bagikan|читайте также|читать (?:также|далее)|подпис(?:ывайтесь|аться)|реклама$|смотрите также
      поделиться|devamını oku|okumaya devam|広告$|関連記事|あわせて読みたい|相关阅读|延伸阅读|관련기사|اقرأ أيضا|إعلان$
    `),
  'iu',
);

/** Not how it begins, but what it asks for somewhere. */
export const ASKS = new RegExp(
  anyOf(String.raw`
    \b(?:sign(?:ing)? up|subscribe|register) (?:for|to|now|today|here|at)\b
    \bnewsletter\b.{0,80}\b(?:sign|subscrib|inbox|free|daily)
    \b(?:delivered|straight|sent|right) (?:in)?to your (?:inbox|door|letterbox|email)
    \bin(?:to)? your inbox\b|\bdelivered through your\b|\bclick(?:ing)? here\b
    \bfollow (?:us|him|her|them|me|@\w+) (?:on|at|@)
    ^(?:e-?mail|write to|contact|reach|you can (?:reach|follow|email)) .{2,80}(?:@|\bat\b)
    \bcontributed to this (?:report|story|article)|\bshare it with\b|\bour (?:forums?|facebook page)\b
    \bunderstand and agree that\b
  `),
  'iu',
);

/** Who made a picture, who sent the text, whose right it is. */
export const CREDITS = new RegExp(
  '^[^\\p{L}\\p{N}©(]*' +
    anyOf(String.raw`
      (?:image|photo|picture|photograph|video|media|file photo|foto|bild|quelle|crédit(?:s)?(?: photo)?|crédito|fotografía|imagen|imagem|immagine)s?(?: (?:credit|source|copyright|caption|by|via|courtesy)s?)?\s*[:©/|]
      (?:image|photo)s? (?:credit|copyright|caption|courtesy|by)\b|photo illustration by|credit\s*:|©
      copyright\b|\(c\) ?\d{4}|\(?(?:photo|image|foto|bild)s?\s*:|courtesy (?:of|photo)\b.{0,60}$|getty images
      all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos
      tutti i diritti
      this (?:document|material|article|story) (?:is subject to copyright|may not be|was originally|has been published|first appeared|originally)\b
      (?:source|via|quelle|fonte|fuente)\s*:.{0,80}$|source .{0,40}$|via [A-Z][\w.]{2,30}$|citation\s*:
      provided by [^.]{0,60}$|additional reporting by\b|reporting by\b|editing by\b
      (?:edited|written|compiled|translated) by [^.]{0,60}$
      (?:filed under|tags?|tagged|topics?|categor(?:y|ies)|posted in|schlagw\w+|étiquettes|etiquetas|kategorien)\s*:
      please read our|read our (?:privacy|terms)|with (?:files|a report) from\b
    `),
  'iu',
);

/** Agencies of pictures stand at the end of a caption. */
export const ENDS_IN_CREDIT = new RegExp(
  `${anyOf(String.raw`
  getty images|shutterstock|istock(?:photo)?|afp|associated press|/ap|epa|via ap|ap photo[^)]*|getty|alamy
  imago|dpa
`)}[\\s)\\]]*$`,
  'iu',
);

const MONTH = `(?:${MONTH_BEGINNINGS.join('|')})`;
/** With a year, or a time of day. */
export const DATE = new RegExp(
  anyOf(String.raw`
    \d{1,4}[./-]\d{1,2}[./-]\d{1,4}
    \d{1,2}(?:st|nd|rd|th|\.|º)?(?: de)? ${MONTH}\p{L}*\.?,?(?: de)? \d{4}
    ${MONTH}\p{L}*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}
    \d{4}年\d{1,2}月\d{1,2}日
    \b\d{1,2}:\d{2}\b
  `),
  'iu',
);

/** What announces when and by whom. */
export const ANNOUNCES = new RegExp(
  BEGINS +
    anyOf(String.raw`
      (?:first |last |originally )?(?:published|updated|posted|modified|created|issued|date|dated?)\b
      (?:veröffentlicht|aktualisiert|stand|erstellt)\b|(?:publié|mis à jour|modifié)\b
      (?:publicado|actualizado|atualizado|postado)\b|(?:pubblicato|aggiornato)\b|(?:gepubliceerd|bijgewerkt)\b
      опубликовано|обновлено|by\s+\p{Lu}|von\s+\p{Lu}\p{L}+ \p{Lu}|par\s+\p{Lu}|por\s+\p{Lu}
      di\s+\p{Lu}\p{L}+ \p{Lu}
    `),
  'u',
);
