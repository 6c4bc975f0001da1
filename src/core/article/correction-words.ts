// How publishers say that a text was corrected or taken back: labels in capitals in a title, and headings of a note, in seven languages.

/** In titles, only in capitals: in small letters these are words of the news. */
export const CORRECTED_LABELS = `CORRECTION CORRECTED CORRECTS CLARIFICATION CLARIFIES CLARIFIED
KORREKTUR KORRIGIERT BERICHTIGUNG BERICHTIGT RICHTIGSTELLUNG
RECTIFICATIF RECTIFICATION RECTIFIÉ CORRIGÉ
CORRECCIÓN RECTIFICACIÓN CORREGIDO ACLARACIÓN FE\\sDE\\sERRATAS
CORREZIONE CORRETTO RETTIFICA ERRATA\\sCORRIGE PRECISAZIONE
CORREÇÃO CORRIGIDO RETIFICAÇÃO ERRATA ESCLARECIMENTO
CORRECTIE GECORRIGEERD RECTIFICATIE`;

export const WITHDRAWN_LABELS = `WITHDRAWN WITHDRAWAL WITHDRAWS RETRACTED RETRACTION RETRACTS KILL KILLED KILLS
ZURÜCKGEZOGEN ZURÜCKZIEHUNG WIDERRUF
RETIRÉ RETRAIT ANNULATION ANNULÉ
RETIRADO RETIRADA RETRACTACIÓN ANULADO ANULACIÓN
RITIRATO RITRATTAZIONE ANNULLATO
RETRATAÇÃO ANULADA
INGETROKKEN INTREKKING`;

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
