// Cues that something hangs on a condition, a deadline or a threat: name, weight, pattern, and the family of weak words that count once.
import type { CueRow } from './cue-row.ts';

export const CONTINGENT: readonly CueRow[] = [
  [
    'wouldmean',
    1.4,
    String.raw`would (?:be|have to|need|mean|allow|give|require|make|create|cost|force|become|see|include|lead|result|end|help|put|take|remove|replace|affect|violate|set)`,
    'modal',
  ],
  [
    'if',
    2.6,
    String.raw`if(?! (?:convicted|found guilty|you|we|i|people|someone|necessary|possible|anything)\b)(?= .{6,160}(?:will|would|could|may|might|can|must|should|face))|(?:will|would|could|may|might|must|can|faces?|ready|threat\w*|warn\w*)(?: .{3,140})? (?:only |even )?if(?! (?:convicted|found guilty|you|we|i|people|someone|possible|anything)\b)|if (?:no|not|\w+ (?:fails?|refuses?|does not|doesn['’]t|do not|don['’]t|is not|are not))|should (?:the|a|an|it|they|he|she|[A-Z]\w+) (?:\w+ ){0,2}(?:fail|win|lose|refuse|decide|become|succeed|choose)|even if`,
  ],
  [
    'unless',
    3.3,
    String.raw`unless|only if|provided (?:that|the)|(?:will|would|can|could) (?:[^.]{3,80} )?(?:as|so) long as|on (?:the )?condition that(?! (?:his|her|their|he|she|they) )|in the event (?:of|that)|except if`,
  ],
  [
    'depend',
    3,
    String.raw`depend(?:s|ed)? (?:up)?on|(?:will|would|may|might|could) depend (?:up)?on|depending on (?:whether|how|what|who|the (?:outcome|result|verdict|vote|ruling))|hing(?:es?|ed|ing) on|contingent (?:up)?on|conditional|pre-?conditions?|conditions? (?:for|that)|requires? (?:the )?(?:approval|consent)`,
  ],
  [
    'deadline',
    3.2,
    String.raw`deadline (?:of|for|to|is|was|looms?|set|approach\w*|pass\w*|expires?|by|on)|(?:before|by|ahead of|beat|meet|met|miss\w*|set|sets|extend\w*|impos\w+|fac\w+|against|until|under) (?:a |an |the |its |their |his |her )?(?:\w+ ){0,2}deadline|ultimatum|(?:contract|lease|mandate|licen[cs]e|truce|cease-?fire|deal|agreement|term|permit|visa|authority|funding|law|accord|treaty|sanctions|protection|benefits|patent)s?(?: \w+){0,5} (?:runs? out|is running out|will run out|expir(?:es?|ing)|will expire|is (?:due|set) to (?:end|expire|run out))|countdown to(?! (?:the )?(?:new year|christmas|kick))|hours remaining|days? left|time is running out|by midnight|cut-?off date`,
  ],
  [
    'threat',
    2.7,
    String.raw`threaten(?:s|ed|ing)?(?= (?:to|that|with))|threats? (?:to|that)|(?<!under )threatened(?= [A-Z])|warn(?:s|ed|ing)?(?= (?!(?:of|against|motorists|drivers|residents|people)\b)(?:\S+ ){0,14}(?:will|would|could|may|might|was ready|is ready|were ready))|retaliat\w+|reprisals?|(?:would|will|to) step up|could (?:\w+ )?(?:spark|trigger|lead|mean|result|cause|force|further|escalate|skyrocket|collapse|plunge|derail|jeopardi[sz]e|spread)`,
  ],
  [
    'until',
    1.5,
    String.raw`until (?:\w+ ){0,5}(?:agree|decid|resolv|chang|releas|end|complet|given|reach|met|meet|clear|can|is|are|has|have|the)\w*`,
  ],
];
