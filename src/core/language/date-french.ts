// French words for dates.
import type { DateTable } from './date-table.ts';

export const FRENCH: DateTable = {
  months:
    'janvier,février|fevrier,mars,avril,mai,juin,juillet,août|aout,septembre,octobre,novembre,décembre|decembre'.split(
      ',',
    ),
  shortMonths: 'janv,févr?,,avr,,,juil,,sept,oct,nov,déc'.split(','),
  weekdays: 'lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche'.split(','),
  shortWeekdays: 'lun,mar,mer,jeu,ven,sam,dim'.split(','),
  beforeMonth:
    "en|depuis|dès|d['’]ici|de|d['’]|à|et|ou|début|fin|mi|courant|mois de|mois d['’]|entre|avant|après|jusqu['’]en|jusqu['’]à|au mois de|ce mois de",
  daySuffix: '(?:er|ᵉʳ)',
  firstDay: 'premier',
  betweenWeekdayAndDay: ',? (?:le )?',
  betweenDayAndMonth: ' ',
  betweenMonthAndYear: ' (?:de )?',
  to: " ?[-–/] ?| (?:au|et|ou|à|jusqu['’]au) (?:le )?",
  beforeDigits: 'le|du|au|depuis le|dès le|avant le|après le',
  winter: 'hiver',
  spring: 'printemps',
  summer: 'été',
  autumn: 'automne',
  beforeSeason: "l['’]|cet|ce|cet te|en|au|du|de l['’]|d['’]",
  parts: { MO: 'matin|matinée', MI: 'midi', AF: 'après-midi', EV: 'soir|soirée', NI: 'nuit' },
  beforePart: ' (?:en |dans la |dans l’|au )?',
  near: [
    ['avant-hier', -2],
    ['hier', -1],
    ["aujourd['’]hui", 0],
    ['après-demain', 2],
    ['demain', 1],
  ],
  nearParts: [
    ['ce matin', 0, 'MO'],
    ['ce midi', 0, 'MI'],
    ['cet après-midi', 0, 'AF'],
    ['ce soir', 0, 'EV'],
    ['cette nuit', 0, 'NI'],
    ['la nuit dernière', -1, 'NI'],
  ],
  ones: 'une?,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze,treize,quatorze,quinze,seize,dix-sept,dix-huit,dix-neuf'.split(
    ',',
  ),
  tens: 'vingt,trente,quarante,cinquante,soixante,soixante-dix,quatre-vingts?,quatre-vingt-dix'.split(','),
  units: {
    second: 'secondes?',
    minute: 'minutes?',
    hour: 'heures?',
    day: 'jours?|journées?',
    week: 'semaines?',
    weekend: 'week-ends?|weekends?',
    month: 'mois',
    quarter: 'trimestres?',
    year: 'ans?|années?',
    decade: 'décennies?',
    century: 'siècles?',
  },
  article: "(?:la |le |l['’])",
  back: { before: null, after: 'derni(?:er|ère)|passée?|précédente?' },
  here: { before: 'ce|cet|cette', after: '-ci|en cours' },
  on: { before: null, after: 'prochaine?|qui vient|à venir' },
  ago: [['il y a (?:environ |près de |plus de |presque |à peine )?', "(?! (?:de|d’|d['’]))"]],
  hence: [
    ['dans (?:environ )?', ''],
    ["d['’]ici (?:à )?", ''],
  ],
  later: 'plus tard|après(?=[,.;:]|$)',
  earlier: 'plus tôt|auparavant|avant(?=[,.;:]|$)',
  fromLast: [
    ['le lendemain|le jour suivant', 'day', 1],
    ['la veille|le jour précédent', 'day', -1],
    ['le même jour|ce jour-là', 'day', 0],
    ['le même mois|ce mois-là', 'month', 0],
    ['la même année|cette année-là', 'year', 0],
    ["l['’]année suivante", 'year', 1],
    ["l['’]année précédente", 'year', -1],
  ],
  edge: "(?:à |au |d['’]ici (?:à )?)?(?:la |le )?(?:fin|début|milieu|mi|courant)(?: du mois)?[- ](?:de |du |des |d['’]|de la |de l['’])?",
  quarter: 'trimestre',
  half: 'semestre|moitié',
  ordinals: ['premi(?:er|ère)|1er|1re', 'deuxième|second|seconde|2e', 'troisième|3e', 'quatrième|dernier|4e'],
  decade: 'années (?<year>1\\d{2}|20\\d)0',
  shortDecade: ['années ', ''],
  century: '(?<which>[IVX]+)e siècle|(?<count>\\d{1,2})e siècle',
  beforeYear:
    "en|depuis|dès|d['’]ici|d['’]ici à|de|à|et|ou|fin|début|mi|courant|avant|après|jusqu['’]en|entre|l['’]année|l['’]an|printemps|hiver|automne|été|pour|année",
  notAfterYear:
    ' (?:\\p{Ll}{2,}(?:s|x)\\b(?<! (?:puis|mais|dans|alors|après|sous|plus|moins|vers|dès|les|ses|des|nous|vous|très|lors|sans|sur|pas|à|aux))|personnes|euros|dollars)| (?:milli|euro|€|%)',
  roughly: 'environ|près de|presque|plus de|moins de|au moins|quelque|à peine',
  openCount:
    'plusieurs|quelques|de nombreux|de nombreuses|des dizaines de|des centaines de|des milliers de|une poignée de',
  age: " (?:et demi )?(?:d['’]âge|révolus?)|(?<=âgée?s? de [\\p{L}\\d]+ ans)",
  every: 'chaque|tous les|toutes les',
  frequent: [
    ['quotidiennement', 'XXXX-XX-XX'],
    ['hebdomadaire(?:s|ment)?', 'XXXX-WXX'],
    ['mensuel(?:le)?s?|mensuellement', 'XXXX-XX'],
    ['trimestriel(?:le)?s?', 'XXXX-QX'],
    ['annuel(?:le)?s?|annuellement', 'XXXX'],
  ],
  vague: {
    PRESENT_REF:
      "maintenant|actuellement|à présent|en ce moment|désormais|à l['’]heure actuelle|de nos jours",
    PAST_REF:
      'récemment|dernièrement|naguère|autrefois|jadis|par le passé|il y a (?:quelques|plusieurs) (?:jours|semaines|mois|années)|il y a longtemps|ces derni(?:ers|ères) (?:jours|semaines|mois|années)',
    FUTURE_REF:
      "à l['’]avenir|prochainement|bientôt|dans les (?:prochains|prochaines) (?:jours|semaines|mois|années)|ces prochain(?:s|es) (?:jours|semaines|mois)|dès que possible",
  },
  clock: '(?<hour>\\d{1,2}) ?(?:h|heures)(?: ?(?<minute>[0-5]\\d))?(?!\\p{L})',
  clause: 'que|qui|dont|où|et|mais|parce|quand|lorsque|si|après que|avant que',
  ahead:
    '\\p{L}{2,}(?:era|eront|ira|iront|dra|dront)|sera|seront|aura|auront|ira|iront|fera|feront|va|vont|doit|doivent|devra(?:it|ient)?|devront|prévue?s?|attendue?s?|prochaine?|entend(?:ent)?|compte(?:nt)?|pourra(?:it|ient)?|commence(?:nt)?|débute(?:nt)?|ouvre(?:nt)?|se tient|aura lieu',
  past: "(?<!\\p{L})a|ont|avait|avaient|était|étaient|fut|furent|est|sont mort|eu lieu|\\p{L}+(?:èrent|irent)|s['’]est|se sont",
  upTo: "jusqu['’]à|jusqu['’]au|d['’]ici|d['’]ici à|avant|à partir de|dès",
  notAfterWeekday: ' saint| noir| gras',
};
