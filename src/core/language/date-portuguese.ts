// Portuguese words for dates, as Brazil and Portugal write them.
import type { DateTable } from './date-table.ts';

export const PORTUGUESE: DateTable = {
  months:
    '[Jj]aneiro,[Ff]evereiro,[Mm]arço,[Aa]bril,[Mm]aio,[Jj]unho,[Jj]ulho,[Aa]gosto,[Ss]etembro,[Oo]utubro,[Nn]ovembro,[Dd]ezembro'.split(
      ',',
    ),
  shortMonths: 'jan,fev,mar,abr,mai,jun,jul,ago,set,out,nov,dez'.split(','),
  weekdays: 'segunda-feira,terça-feira,quarta-feira,quinta-feira,sexta-feira,sábado,domingo'.split(','),
  shortWeekdays: 'segunda|seg,terça|ter,quarta|qua,quinta|qui,sexta|sex,sáb,dom'.split(','),
  beforeMonth:
    'em|de|desde|até|a|e|ou|entre|para|este|deste|mês de|fim de|final de|início de|começo de|meados de|finais de|fins de|inícios de|passado|próximo',
  daySuffix: '[.]?[ºo°]',
  firstDay: 'primeiro',
  betweenWeekdayAndDay: ',? (?:dia )?',
  betweenDayAndMonth: ' (?:de )?',
  betweenMonthAndYear: ',? (?:de |do ano de )?',
  to: ' ?[-–/] ?| (?:a|e|ao|ou|até) (?:o )?',
  beforeDigits: 'em|no dia|dia|de|até|desde|a',
  winter: 'inverno',
  spring: 'primavera',
  summer: 'verão',
  autumn: 'outono',
  beforeSeason: 'no|na|o|a|do|da|este|esta|neste|nesta|passado|passada|próximo|próxima',
  parts: { MO: 'manhã|madrugada', MI: 'meio-dia', AF: 'tarde', NI: 'noite' },
  beforePart: ' (?:à |de |pela |da |ao |na )',
  near: [
    ['anteontem|antes de ontem', -2],
    ['ontem', -1],
    ['hoje', 0],
    ['depois de amanhã', 2],
    ['amanhã', 1],
  ],
  nearParts: [
    ['(?:n?esta|hoje de) (?:manhã|madrugada)', 0, 'MO'],
    ['n?esta tarde', 0, 'AF'],
    ['n?esta noite', 0, 'NI'],
  ],
  ones: 'uma?,dois|duas,três,quatro,cinco,seis,sete,oito,nove,dez,onze,doze,treze,catorze|quatorze,quinze,dezesseis|dezasseis,dezessete|dezassete,dezoito,dezenove|dezanove'.split(
    ',',
  ),
  tens: 'vinte,trinta,quarenta,cinquenta,sessenta,setenta,oitenta,noventa'.split(','),
  units: {
    second: 'segundos?',
    minute: 'minutos?',
    hour: 'horas?',
    day: 'dias?',
    week: 'semanas?',
    weekend: 'fins? de semana|final de semana',
    month: 'mês|meses',
    quarter: 'trimestres?',
    year: 'anos?',
    decade: 'décadas?',
    century: 'séculos?',
  },
  article: '(?:a |o |na |no )',
  back: { before: 'passad[oa]|últim[oa]', after: 'passad[oa]|retrasad[oa]|anterior' },
  here: { before: '[nd]?est[ea]', after: 'em curso|atual' },
  on: { before: 'próxim[oa]', after: 'próxim[oa]|que vem|seguinte' },
  ago: [
    ['(?:há|faz) (?:cerca de |quase |mais de |apenas |uns |umas )?', '(?: atrás)?(?! que)'],
    ['', ' atrás'],
  ],
  hence: [['(?:daqui a|dentro de|em até) ', '']],
  later: 'depois(?! (?:de|da|do|que)(?!\\p{L}))|mais tarde',
  earlier: 'antes(?! (?:de|da|do|que)(?!\\p{L}))',
  fromLast: [
    ['no dia seguinte|o dia seguinte', 'day', 1],
    ['na véspera|no dia anterior|a véspera', 'day', -1],
    ['no mesmo dia|nesse dia|naquele dia', 'day', 0],
    ['no mesmo mês|nesse mês|naquele mês', 'month', 0],
    ['no mesmo ano|nesse ano|naquele ano', 'year', 0],
    ['no ano seguinte|o ano seguinte', 'year', 1],
    ['no ano anterior|o ano anterior', 'year', -1],
  ],
  edge: '(?:(?:no|ao|o|até o|até ao|desde o) )?(?:fim|final|finais|fins|início|inícios|começo|meados) d(?:e|o|a|os|as) ',
  quarter: 'trimestre',
  half: 'semestre|metade',
  ordinals: ['primeir[oa]|1º', 'segund[oa]|2º', 'terceir[oa]|3º', 'quart[oa]|4º|últim[oa]'],
  decade: '(?:os )?anos (?<year>1\\d{2}|20\\d)0|década de (?<year>1\\d{2}|20\\d)0',
  shortDecade: ['(?:os anos|anos|década de) ', ''],
  century: 'século (?<which>[IVX]+)|século (?<count>\\d{1,2})',
  beforeYear:
    'em|de|desde|até|a|e|entre|para|ano|ano de|verão de|fim de|final de|início de|começo de|meados de|antes de|depois de|durante',
  notAfterYear:
    ' (?:\\p{Ll}{3,}s\\b(?<! (?:após|mais|depois|seus|suas|antes|dos|das|nos|nas|aos|mas))|pessoas|euros|reais|dólares|milhões|mil|casas)',
  roughly: 'cerca de|quase|mais de|menos de|pelo menos|aproximadamente|apenas|uns|umas',
  openCount:
    'vários|várias|alguns|algumas|muitos|muitas|poucos|poucas|uns poucos|umas poucas|uns|umas|um par de|dezenas de|centenas de|milhares de',
  age: ' de idade',
  every: 'cada|todos os|todas as|todo|toda',
  frequent: [
    ['diariamente', 'XXXX-XX-XX'],
    ['semanal(?:mente)?|semanais', 'XXXX-WXX'],
    ['mensal(?:mente)?|mensais', 'XXXX-XX'],
    ['trimestral(?:mente)?|trimestrais', 'XXXX-QX'],
    ['anual(?:mente)?|anuais', 'XXXX'],
  ],
  vague: {
    PRESENT_REF: 'agora|atualmente|neste momento|no momento|hoje em dia|por ora',
    PAST_REF:
      'recentemente|ultimamente|no passado|outrora|há (?:alguns|algumas|vários|várias|poucos|poucas|muitos|muitas) (?:dias|semanas|meses|anos|décadas)|há muito tempo|nos últimos (?:dias|meses|anos)|nas últimas semanas|há pouco',
    FUTURE_REF:
      'no futuro|em breve|nos próximos (?:dias|meses|anos)|nas próximas semanas|o quanto antes|o mais rápido possível',
  },
  clock:
    '(?<hour>\\d{1,2}) ?(?:h|horas)(?:(?<minute>[0-5]\\d))?(?!\\p{L})|(?<hour>\\d{1,2})[:.](?<minute>[0-5]\\d) ?(?:horas|h)',
  clause: 'que|quem|onde|e|mas|porque|quando|se|enquanto',
  ahead:
    '\\p{L}{2,}(?:rá|rão|remos|ria|riam)|será|serão|vai|vão|deve|devem|previst[oa]s?|esperad[oa]s?|próxim[oa]|começa|começam|abre|abrem|inicia|ocorre',
  past: '\\p{L}{2,}(?:ou|eu|iu|aram|eram|iram|ava|avam)|foi|foram|era|eram|tinha|tinham|disse|disseram|fez|teve|tiveram|houve|esteve|pôs|veio|morreu',
  upTo: 'até|até a|até o|até à|antes de|a partir de|a partir da',
  notAfterWeekday: ' santa| negra',
};
