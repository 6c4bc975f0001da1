// In which of the known languages a text is written: told by its commonest words.
import { wordSet } from './word-list.ts';

export type KnownLanguage = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl';

/** Function words, and the calendar's, which short texts about dates have. Written by hand. */
const WORDS: Readonly<Record<KnownLanguage, ReadonlySet<string>>> = {
  en: wordSet(
    `the of and to in is that for was with on as at by from it he she his her are be has have had an this which who will would said were been not but they
    their its or if than when there after before since until into about over more out up could can may should also we you i my our your what how all
    january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
    today yesterday tomorrow ago last next week weeks month months year years day days every each between during early late`,
  ),
  de: wordSet(
    `der die und das den von mit ist im zu zum zur für auf nicht ein eine einen einem einer eines dem des sich auch es an als bei nach aus um am er sie wir ich
    wird werden wurde wurden hat haben hatte war waren sind sein seit vor bis über unter durch aber oder dass noch nur wie so man kann soll will mehr
    januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
    heute gestern morgen vorgestern übermorgen woche wochen monat jahr jahre jahren tag tagen tage letzte letzten letztes vorige nächste kommende jahrhundert uhr ende anfang mitte`,
  ),
  fr: wordSet(
    `le la les de des du et en un une est que qui dans pour sur pas par plus au aux ce cette ces il elle ils elles on nous vous je se ne son sa ses leur leurs avec
    sont été être a ont avait était sera mais ou où comme après avant depuis entre sans sous contre selon aussi l d s n c qu
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche
    hier demain aujourd'hui semaine semaines mois an ans année années jour jours dernier dernière prochain prochaine début fin siècle matin soir`,
  ),
  es: wordSet(
    `el la los las de del y en un una es que por para con no se su sus al lo como más pero este esta estos estas o ha han fue ser son está era hay muy sin sobre entre
    desde hasta cuando también ya le les yo él ella nos después antes tras según durante contra donde había fueron será
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo
    ayer hoy mañana anoche hace semana semanas mes meses año años día días pasado pasada próximo próxima finales principios siglo`,
  ),
  it: wordSet(
    `il lo la i gli le di del della dei delle dello degli e ed in un uno una è che per con non si al alla ai alle dal dalla da nel nella nei sul sulla su come più ma
    ha hanno era sono stato stata stati essere anche o se questo questa questi suo sua loro dopo prima tra fra fino ci ne lui lei noi
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica
    ieri oggi domani stamattina stasera stanotte fa settimana settimane mese mesi anno anni giorno giorni scorso scorsa prossimo prossima fine inizio secolo l d dell all nell un`,
  ),
  pt: wordSet(
    `o a os as de do da dos das e em no na nos nas um uma é que por para com não se seu sua seus suas ao à aos às como mais mas este esta isso ou foi ser são está era
    há sem sobre entre desde até quando também já lhe eu ele ela nós depois antes após segundo durante pelo pela pelos pelas tem têm foram será
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
    ontem hoje amanhã semana semanas mês meses ano anos dia dias passado passada próximo próxima início fim final século`,
  ),
  nl: wordSet(
    `de het een en van in is dat op te zijn met voor niet aan er die was om ook als bij door naar uit over tot hij zij ze we ik wij dit deze werd werden heeft hebben had
    wordt worden zal zullen kan maar of nog meer dan wel na onder tegen tussen sinds volgens omdat toen al zich haar hun
    januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    gisteren gisteravond eergisteren vandaag vanochtend vanmorgen vanmiddag vanavond vannacht morgen kwam zei ging week weken maand maanden jaar jaren dag dagen geleden vorige vorig volgende volgend afgelopen komende eind begin eeuw uur`,
  ),
};

const isKnown = (code: string): code is KnownLanguage => Object.hasOwn(WORDS, code);
const KNOWN = Object.keys(WORDS).filter(isKnown);

/** More tells no more. */
const LOOKED_AT = 1500;
/** Runs of letters, with inner hyphens; an apostrophe parts "l’année" into two. */
const WORD = /\p{L}+(?:-\p{L}+)*/gu;

/** The languages of each word. */
const LANGUAGES_OF = new Map<string, readonly KnownLanguage[]>();
for (const code of KNOWN)
  for (const word of WORDS[code]) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), code]);

/** How many of the first words are among the commonest of each language; what several share is shared out. */
const commonWords = (text: string): Readonly<Record<KnownLanguage, number>> => {
  const counts = { en: 0, de: 0, fr: 0, es: 0, it: 0, pt: 0, nl: 0 };
  for (const word of text.slice(0, LOOKED_AT).toLowerCase().match(WORD) ?? []) {
    const codes = LANGUAGES_OF.get(word);
    if (codes !== undefined) for (const code of codes) counts[code] += 1 / codes.length;
  }
  return counts;
};

/** So many words, and so much more than of the declared language: the declaration is a template's. */
const CONTRADICTED = { words: 12, times: 2 } as const;

/**
 * `declared` is a language tag (`de-AT`) or null. What is declared holds unless the words of the text speak clearly
 * against it; undeclared, the language with the most of its words is taken, English where that is open. Null: another
 * language than those known.
 */
export const languageOfText = (text: string, declared: string | null): KnownLanguage | null => {
  const counts = commonWords(text);
  const code = declared?.split('-')[0]?.toLowerCase() ?? 'en';
  const count = (of: string): number => (isKnown(of) ? counts[of] : 0);
  const best = KNOWN.reduce(
    (one, other) => (count(other) > count(one) ? other : one),
    isKnown(code) ? code : 'en',
  );
  if (declared === null) return best;
  const isContradicted = count(best) >= CONTRADICTED.words && count(best) > CONTRADICTED.times * count(code);
  if (isContradicted && isKnown(code)) return best;
  return isKnown(code) ? code : null;
};
