// What of a message is its text: without the greeting line for browsers, the footer, what it quotes and its signature.

/** By these a newsletter ends: what follows says who gets it and where its sender lives. */
const FOOTER =
  /\b(?:unsubscribe|opt[- ]?out|(?:you(?:['’]re| are)? (?:receiv|gett)ing|you (?:have )?(?:received|got|signed up|subscribed)|this (?:e-?mail|message|newsletter) was sent)|(?:manage|update|change|edit) (?:your )?(?:e-?mail |subscription |newsletter )?(?:preferences|settings|subscription)|abmelden|abbestellen|austragen|sie erhalten diese|dieser newsletter wurde|(?:se )?d[ée]sabonner|d[ée]sinscri\p{L}+|vous recevez ce|darse de baja|cancelar (?:la |tu |su )?suscripci[óo]n|recib(?:e|es|i[óo]) este|annulla(?:re)? (?:l['’])?iscrizione|disiscriv\p{L}+|cancella(?:rti|ti|re)|ricevi questa|cancelar (?:a |sua )?(?:inscri[çc][ãa]o|assinatura)|voc[êe] (?:est[áa] recebendo|recebeu)|afmelden|uitschrijven|je ontvangt|u ontvangt)|^(?:©|\(c\)|copyright\b)/iu;

const BROWSER =
  /\b(?:(?:view|read|open|see) .{0,40}\b(?:browser|online|on the web)|im browser (?:ansehen|anzeigen|öffnen|lesen)|online-version|version en ligne|dans (?:votre|le) navigateur|en (?:el|tu|su) navegador|nel (?:tuo )?browser|(?:no|em seu) navegador|in (?:je|uw|de) browser|trouble (?:viewing|reading)|not displaying (?:correctly|properly))/iu;
const CHORE =
  /^(?:forward(?:ed)? (?:this|to)|was this (?:e-?mail|newsletter) forwarded|share (?:this|on)|follow us|add us to your address book|privacy policy|terms of (?:use|service)|advertisement|anzeige|publicité|publicidad|pubblicità|advertentie)\b.{0,80}$/iu;

const LONGEST_CHORE = 240;
/** A footer begins in the last lines; further up, only the line itself goes. */
const FOOTER_LINES = 15;

const isShort = (line: string): boolean => line.length <= LONGEST_CHORE;

/** Lines of a newsletter without what every issue says. */
export const withoutChores = (lines: readonly string[]): readonly string[] => {
  const from = Math.max(1, lines.length - FOOTER_LINES);
  const footer = lines.findIndex((line, at) => at >= from && isShort(line) && FOOTER.test(line));
  const body = footer < 0 ? lines : lines.slice(0, footer);
  return body.filter(
    (line) => !isShort(line) || !(BROWSER.test(line) || CHORE.test(line) || FOOTER.test(line)),
  );
};

const SIGNATURE = /^-- ?$/u;
const QUOTING =
  /^(?:on .{6,120} wrote|am .{6,120} schrieb.{0,80}|le .{6,120} a écrit|el .{6,120} escribió|il .{6,120} ha scritto|em .{6,120} escreveu|op .{6,120} schreef.{0,80}) ?:$|^-{3,} ?(?:original message|forwarded message|ursprüngliche nachricht|message d['’]origine|mensaje original)/iu;
const BARE_ADDRESS = /^[<[(]?https?:\/\/\S+[>\])]?$/iu;
const RULE = /^[-=_*~#\s]{3,}$/u;
const ITEM = /^(?:[-*•–]|\d{1,2}[.)])\s/u;

/** Written lines end at the margin: those of one paragraph are one. */
const unwrapped = (lines: readonly string[]): readonly string[] => {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (line === '' || last === undefined || !isOpen || ITEM.test(line)) {
      if (line !== '') paragraphs.push(line);
    } else paragraphs[paragraphs.length - 1] = `${last} ${line}`;
    isOpen = line !== '';
  }
  return paragraphs;
};

/** Of a message in plain text: its paragraphs, one a line. */
export const writtenLines = (text: string): readonly string[] => {
  const lines = text.split('\n').map((line) => line.trim());
  const end = lines.findIndex((line, at) => SIGNATURE.test(line) || (at > 0 && QUOTING.test(line)));
  const own = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !line.startsWith('>'));
  return unwrapped(own.map((line) => (BARE_ADDRESS.test(line) || RULE.test(line) ? '' : line)));
};
