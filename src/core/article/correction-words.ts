// How publishers say that a text was corrected or taken back: labels in capitals in a title, and headings of a note, in seven languages.

/** In titles, only in capitals: in small letters these are words of the news. */
export const CORRECTED_LABELS = `CORRECTION CORRECTED CORRECTS CLARIFICATION CLARIFIES CLARIFIED
KORREKTUR KORRIGIERT BERICHTIGUNG BERICHTIGT RICHTIGSTELLUNG
RECTIFICATIF RECTIFICATION RECTIFIÉ CORRIGÉ
CORRECCIÓN RECTIFICACIÓN CORREGIDO ACLARACIÓN FE\\sDE\\sERRATAS
CORREZIONE CORRETTO RETTIFICA ERRATA\\sCORRIGE PRECISAZIONE
CORREÇÃO CORRIGIDO RETIFICAÇÃO ERRATA ESCLARECIMENTO
CORRECTIE GECORRIGEERD RECTIFICATIE`;

/** Few, since troops, singers and concerts are withdrawn in capitals too: a text that was taken back mostly says so in its text. */
export const WITHDRAWN_LABELS = 'WITHDRAWN RETRACTED ZURÜCKGEZOGEN';

/** How a note of its own begins; a colon follows. */
export const CORRECTION_HEADINGS = `corrections?(?:\\s(?:and|&)\\sclarifications?)? clarifications? corrected correction\\snote
korrekturen korrektur(?:hinweis)? berichtigung richtigstellung klarstellung
rectificatif rectification erratum errata correctif précision
corrección correcciones rectificación aclaración fe\\sde\\serratas fe\\sde\\serrores
correzione rettifica errata\\scorrige precisazione
correção correções retificação esclarecimento
correctie correcties rectificatie verduidelijking`;

export const RETRACTION_HEADINGS = `retraction withdrawal notice\\sof\\s(?:retraction|withdrawal)
zurückziehung widerruf rétractation retractación ritrattazione retratação intrekking`;

/** Notes that may say anything; only what they say makes them a correction. */
export const NOTE_HEADINGS = `editor[’']?s[’']?\\s?(?:note|notes) editors[’']\\snote note\\s(?:to|from)\\s(?:readers?|the\\seditors?) update
anmerkung\\sder\\sredaktion hinweis\\sder\\sredaktion transparenzhinweis anm\\.\\sd\\.\\sred\\.
note\\sde\\sla\\srédaction ndlr nota\\sde\\s(?:la\\sredacción|redacción) nota\\sdel\\seditor
nota\\sdella\\sredazione ndr nota\\sda\\sredação nota\\sdo\\seditor
noot\\svan\\sde\\sredactie`;

/** The text that holds the note, and no other: “the report” may be anybody's. */
export const THIS_TEXT = `this\\s(?:article|story|report|dispatch)
diese[rnms]?\\s(?:artikels?|berichte?s?|meldung)
cet\\sarticle cette\\sdépêche
est[ea]\\s(?:artículo|noticia|información)
quest(?:o\\sarticolo|a\\snotizia)
d?est[ea]\\s(?:artigo|matéria|notícia|reportagem)
dit\\s(?:artikel|bericht)`;
