// Spanish words for dates.
import type { DateTable } from './date-table.ts';

export const SPANISH: DateTable = {
  months:
    'enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre|setiembre,octubre,noviembre,diciembre'.split(
      ',',
    ),
  shortMonths: 'ene,feb,mar,abr,may,jun,jul,ago,sept?,oct,nov,dic'.split(','),
  weekdays: 'lunes,martes,miércoles|miercoles,jueves,viernes,sábado|sabado,domingo'.split(','),
  shortWeekdays: 'lun,mar,mié,jue,vie,sáb,dom'.split(','),
  beforeMonth:
    'en|de|desde|hasta|a|y|o|entre|para|este|mes de|finales de|fines de|principios de|mediados de|comienzos de|inicios de|pasado|próximo|del pasado',
  daySuffix: '[.]?[ºo°]',
  firstDay: 'primero',
  betweenWeekdayAndDay: ',? (?:el )?(?:día )?',
  betweenDayAndMonth: ' (?:de(?:l mes de)? )?',
  betweenMonthAndYear: ',? (?:de |del |del año )?',
  to: ' ?[-–/] ?| (?:al|y|a|o|hasta el|y el)(?: día)? (?:el )?',
  beforeDigits: 'el|del|al|desde el|hasta el|el día|día',
  winter: 'invierno',
  spring: 'primavera',
  summer: 'verano',
  autumn: 'otoño',
  beforeSeason: 'en|el|la|este|esta|del|de la|pasado|pasada|próximo|próxima|durante el',
  parts: { MO: 'mañana|madrugada', MI: 'mediodía', AF: 'tarde', NI: 'noche' },
  beforePart: ' (?:por|de|en|a) (?:la |el )?',
  near: [
    ['anteayer|antes de ayer', -2],
    ['ayer', -1],
    ['hoy', 0],
    ['pasado mañana', 2],
    ['(?<!\\b(?:la|una|cada|esta|por la|de la|media) )mañana(?! siguiente)', 1],
  ],
  nearParts: [
    ['anoche', -1, 'NI'],
    ['esta (?:mañana|madrugada)', 0, 'MO'],
    ['esta tarde', 0, 'AF'],
    ['esta noche', 0, 'NI'],
  ],
  ones: 'una?|un,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce,trece,catorce,quince,dieciséis,diecisiete,dieciocho,diecinueve'.split(
    ',',
  ),
  tens: 'veinte,treinta,cuarenta,cincuenta,sesenta,setenta,ochenta,noventa'.split(','),
  units: {
    second: 'segundos?',
    minute: 'minutos?',
    hour: 'horas?',
    day: 'días?|jornadas?',
    week: 'semanas?',
    weekend: 'fines? de semana',
    month: 'mes(?:es)?',
    quarter: 'trimestres?',
    year: 'años?',
    decade: 'décadas?',
    century: 'siglos?',
  },
  article: '(?:la |el )',
  back: { before: 'pasad[oa]|últim[oa]', after: 'pasad[oa]|anterior' },
  here: { before: 'est[ea]', after: 'en curso|actual' },
  on: { before: 'próxim[oa]', after: 'próxim[oa]|que viene|siguiente|entrante' },
  ago: [
    ['(?<!desde )hace (?:unos |unas |casi |más de |cerca de |apenas |ya )?', '(?! que)'],
    ['', ' atrás'],
  ],
  hence: [['dentro de (?:unos |unas )?', '']],
  later: 'después|más tarde',
  earlier: 'antes(?! de)',
  fromLast: [
    ['al día siguiente|el día siguiente', 'day', 1],
    ['(?:el|la) día anterior|la víspera', 'day', -1],
    ['(?:ese|aquel) mismo día|el mismo día|(?:ese|aquel) día', 'day', 0],
    ['(?:ese|aquel) mismo mes|el mismo mes|(?:ese|aquel) mes', 'month', 0],
    ['(?:ese|aquel) mismo año|el mismo año|(?:ese|aquel) año', 'year', 0],
    ['al año siguiente|el año siguiente', 'year', 1],
    ['el año anterior', 'year', -1],
  ],
  edge: '(?:a |hasta |desde |para )?(?:finales|fines|principios|mediados|comienzos|inicios|el fin|el final|el inicio|el comienzo) de(?:l| la)? ',
  quarter: 'trimestre',
  half: 'semestre|mitad',
  ordinals: ['primer[oa]?', 'segund[oa]', 'tercer[oa]?', 'cuart[oa]|últim[oa]'],
  decade: '(?:los )?años (?<year>1\\d{2}|20\\d)0|década de(?: los)? (?:años )?(?<year>1\\d{2}|20\\d)0',
  shortDecade: ['(?:los años|años|década de los) ', ''],
  century: 'siglo (?<which>[IVX]+)',
  beforeYear:
    'en|de|del|desde|hasta|a|y|entre|para|año|finales de|fines de|principios de|mediados de|comienzos de|verano de|antes de|después de|durante|al',
  notAfterYear:
    ' (?:\\p{Ll}{3,}s\\b(?<! (?:tras|los|las|más|mas|después|además|pues|sus|unos|menos|es))|personas|euros|dólares|millones|mil|pesos)',
  roughly: 'unos|unas|casi|cerca de|más de|menos de|al menos|alrededor de|aproximadamente|apenas',
  openCount:
    'varios|varias|algunos|algunas|muchos|muchas|pocos|pocas|unos pocos|unas pocas|unos|unas|un par de|decenas de|cientos de|miles de',
  age: ' de edad',
  every: 'cada|todos los|todas las',
  frequent: [
    ['diariamente|a diario', 'XXXX-XX-XX'],
    ['semanal(?:es|mente)?', 'XXXX-WXX'],
    ['mensual(?:es|mente)?', 'XXXX-XX'],
    ['trimestral(?:es|mente)?', 'XXXX-QX'],
    ['anual(?:es|mente)?', 'XXXX'],
  ],
  vague: {
    PRESENT_REF: 'ahora|actualmente|en la actualidad|en este momento|en estos momentos|hoy en día|por ahora',
    PAST_REF:
      'recientemente|últimamente|en el pasado|antaño|hace (?:unos|algunos|varios|pocos|muchos) (?:días|meses|años)|hace (?:unas|algunas|varias|pocas|muchas) (?:semanas|décadas)|hace tiempo|en los últimos (?:días|meses|años)|en las últimas semanas|hace poco',
    FUTURE_REF:
      'en el futuro|próximamente|pronto|en los próximos (?:días|meses|años)|en las próximas semanas|cuanto antes|lo antes posible',
  },
  clock:
    '(?:a |de |desde |hasta )?las (?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?(?: horas| h\\b)?|(?<hour>\\d{1,2})[:.](?<minute>[0-5]\\d) (?:horas|h\\b)',
  clause: 'que|quien|donde|y|pero|porque|cuando|si|aunque|mientras',
  ahead:
    '\\p{L}{2,}(?:rá|rán|remos|ría|rían)|va a|van a|debe|deben|prevé|prevén|previst[oa]s?|esperad[oa]s?|próxim[oa]|planea|planean|empieza|comienza|inicia|abre|abren|se celebra',
  past: '\\p{L}{2,}(?:ó|aron|ieron|aba|aban|ía|ían)|fue|fueron|ha|han|había|habían|hizo|dijo|dijeron|tuvo|tuvieron|puso|vino|estuvo|hubo|murió|dio|vio',
  upTo: 'hasta el|hasta|antes del|para el|a partir del',
  notAfterWeekday: ' santo| negro',
};
