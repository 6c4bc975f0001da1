// Italian words for dates.
import type { DateTable } from './date-table.ts';

export const ITALIAN: DateTable = {
  months:
    'gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre'.split(
      ',',
    ),
  shortMonths: 'gen,feb,mar,apr,mag,giu,lug,ago,sett?,ott,nov,dic'.split(','),
  weekdays:
    'lunedì|lunedi,martedì|martedi,mercoledì|mercoledi,giovedì|giovedi,venerdì|venerdi,sabato,domenica'.split(
      ',',
    ),
  shortWeekdays: 'lun,mar,mer,gio,ven,sab,dom'.split(','),
  beforeMonth:
    "a|ad|in|da|dal|di|d['’]|e|o|tra|fra|fino a|entro|entro fine|fine|inizio|metà|scorso|prossimo|mese di|lo scorso|il prossimo|verso|per",
  daySuffix: '[º°]',
  firstDay: 'primo',
  betweenWeekdayAndDay: ',? ',
  betweenDayAndMonth: ' ',
  betweenMonthAndYear: ' (?:del |dell’anno )?',
  to: " ?[-–/] ?| (?:al|e|o|a|all['’]|e il) ?(?:il )?",
  beforeDigits: 'il|del|al|dal|entro il',
  winter: 'inverno',
  spring: 'primavera',
  summer: 'estate',
  autumn: 'autunno',
  beforeSeason:
    "in|l['’]|d['’]|nell['’]|dell['’]|della|nella|la|questa|quest['’]|scorsa|scorso|prossima|prossimo|durante l['’]",
  parts: { MO: 'mattina|mattino', MI: 'mezzogiorno', AF: 'pomeriggio', EV: 'sera', NI: 'notte' },
  beforePart: ' ',
  near: [
    ["l['’]altro ieri|l['’]altroieri|ieri l['’]altro", -2],
    ['ieri', -1],
    ['oggi', 0],
    ['dopodomani', 2],
    ['domani', 1],
  ],
  nearParts: [
    ['stamattina|stamani|stamane|questa mattina', 0, 'MO'],
    ['questo pomeriggio', 0, 'AF'],
    ['stasera|questa sera', 0, 'EV'],
    ['stanotte|questa notte', 0, 'NI'],
    ['la scorsa notte|la notte scorsa', -1, 'NI'],
  ],
  ones: "un(?:o|a|['’])?,due,tre,quattro,cinque,sei,sette,otto,nove,dieci,undici,dodici,tredici,quattordici,quindici,sedici,diciassette,diciotto,diciannove".split(
    ',',
  ),
  tens: 'venti,trenta,quaranta,cinquanta,sessanta,settanta,ottanta,novanta'.split(','),
  units: {
    second: 'second[oi]',
    minute: 'minut[oi]',
    hour: 'or[ae]',
    day: 'giorn[oi]|giornat[ae]',
    week: 'settiman[ae]',
    weekend: 'fine settimana|week-end|weekend',
    month: 'mes[ei]',
    quarter: 'trimestr[ei]',
    year: 'ann[oi]',
    decade: 'decenni[o]?',
    century: 'secol[oi]',
  },
  article: "(?:la |il |lo |l['’])",
  back: { before: 'scors[oa]|passat[oa]', after: 'scors[oa]|passat[oa]|precedente' },
  here: { before: "quest[oa]|quest['’]", after: 'in corso' },
  on: { before: 'prossim[oa]', after: 'prossim[oa]|che viene|seguente|successiv[oa]' },
  ago: [['', ' fa']],
  hence: [['(?:tra|fra) (?:circa )?', '']],
  later: 'dopo(?! (?:la|il|lo|l|le|gli|i|un)(?!\\p{L}))|più tardi',
  earlier: 'prima(?! (?:di|del|della|dell|dei|che)(?!\\p{L}))',
  fromLast: [
    ["il giorno (?:dopo|seguente|successivo)|l’indomani|l'indomani", 'day', 1],
    ['il giorno (?:prima|precedente)|la vigilia', 'day', -1],
    ['lo stesso giorno|quel giorno', 'day', 0],
    ['lo stesso mese|quel mese', 'month', 0],
    ["lo stesso anno|nello stesso anno|quell['’]anno", 'year', 0],
    ["l['’]anno (?:dopo|seguente|successivo)", 'year', 1],
    ["l['’]anno (?:prima|precedente)", 'year', -1],
  ],
  edge: "(?:a |alla |all['’]|entro |entro la |dalla |dall['’])?(?:la |l['’])?(?:fine|inizio|inizi|metà) (?:di |d['’]|del |dell['’]|della |degli |dei |delle )?",
  quarter: 'trimestre',
  half: 'semestre|metà',
  ordinals: ['prim[oa]', 'second[oa]', 'terz[oa]', 'quart[oa]|ultim[oa]'],
  decade: '(?:gli )?anni (?<year>1\\d{2}|20\\d)0',
  shortDecade: ['(?:gli )?anni ', ''],
  century: '(?<which>[IVX]+) secolo',
  beforeYear:
    "nel|dal|del|al|in|di|da|e|tra il|fra il|entro il|fino al|anno|dell['’]anno|nell['’]anno|estate|inizio|fine|metà|il|prima del|dopo il|per il",
  notAfterYear:
    ' (?:persone|euro|dollari|milioni|mila|case|lire|chilometri|metri|abitanti|pagine|soldati|uomini|donne)',
  roughly: 'circa|quasi|oltre|più di|meno di|almeno|appena',
  openCount:
    'alcuni|alcune|diversi|diverse|molti|molte|pochi|poche|parecchi|parecchie|qualche|un paio di|decine di|centinaia di|migliaia di',
  age: ' di età|(?<=, di [\\p{L}\\d]+ anni)',
  every: 'ogni|tutti i|tutte le',
  frequent: [
    ['quotidianamente', 'XXXX-XX-XX'],
    ['settimanal(?:e|i|mente)', 'XXXX-WXX'],
    ['mensil(?:e|i|mente)', 'XXXX-XX'],
    ['trimestral(?:e|i|mente)', 'XXXX-QX'],
    ['annual(?:e|i|mente)|annualmente', 'XXXX'],
  ],
  vague: {
    PRESENT_REF: 'adesso|ora(?=[,.;])|attualmente|al momento|in questo momento|oggigiorno|ormai',
    PAST_REF:
      'recentemente|di recente|ultimamente|in passato|un tempo|(?:qualche|alcuni|alcune|pochi|poche|molti|diversi|diverse) (?:giorno|giorni|settimana|settimane|mese|mesi|anno|anni) fa|tempo fa|negli ultimi (?:giorni|mesi|anni)|nelle ultime settimane|poco fa',
    FUTURE_REF:
      'in futuro|prossimamente|presto|nei prossimi (?:giorni|mesi|anni)|nelle prossime settimane|al più presto',
  },
  clock: '(?:alle|dalle|ore|le|alle ore) (?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?',
  clause: 'che|chi|cui|dove|e|ma|perché|quando|se|mentre',
  ahead:
    '\\p{L}{2,}(?:rà|ranno|remo|rebbe|rebbero)|sarà|saranno|deve|devono|dovrebbe|previst[oaie]|attes[oaie]|prossim[oa]|inizia|comincia|apre|aprono|si terrà|parte',
  past: 'ha|hanno|è stat[oa]|sono stat[ie]|era|erano|aveva|avevano|fu|furono|disse|\\p{L}{2,}(?:ò|arono|irono|erono)|è (?:\\p{L}+ ){0,1}\\p{L}+(?:ato|ata|ito|ita|uto|uta|rto|rta|so|sa)',
  upTo: 'fino a|entro|prima di|a partire da|da',
  notAfterWeekday: ' santo| nero| grasso',
};
