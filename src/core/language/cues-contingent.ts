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
    String.raw`if(?= .{6,160}(?:will|would|could|may|might|can|must|should|face))|(?:will|would|could|may|might|must|can|faces?|ready|threat\w*|warn\w*)(?: .{3,140})? (?:only |even )?if |if (?:no|not|\w+ (?:fails?|refuses?|does not|doesn['’]t|do not|don['’]t|is not|are not))|should (?:the|a|an|it|they|he|she|[A-Z]\w+) (?:\w+ ){0,2}(?:fail|win|lose|refuse|decide|become|succeed|choose)|even if`,
  ],
  [
    'unless',
    3.3,
    String.raw`unless|only if|only when|as long as|so long as|provided (?:that|the)|on (?:the )?condition that|in the event (?:of|that)|except if`,
  ],
  [
    'depend',
    3,
    String.raw`depend(?:s|ing|ent|ed)? (?:up)?on|hing(?:es?|ed|ing) on|contingent (?:up)?on|conditional|pre-?conditions?|conditions? (?:for|that)|requires? (?:the )?(?:approval|consent)`,
  ],
  [
    'deadline',
    3.2,
    String.raw`deadlines?|ultimatum|expir(?:es?|ed|ing|y)|run(?:s|ning)? out(?= (?:of|on|in|\w+day))|countdown|hours remaining|days? left|time is running out|by midnight|cut-?off date`,
  ],
  [
    'threat',
    2.7,
    String.raw`threaten(?:s|ed|ing)?(?= (?:to|that|with))|threats? (?:to|that)|(?<!under )threatened(?= [A-Z])|warn(?:s|ed|ing)?(?= (?:\S+ ){0,8}(?:will|would|could|may|might|was ready|is ready|were ready))|retaliat\w+|reprisals?|(?:would|will|to) step up|could (?:\w+ )?(?:spark|trigger|lead|mean|result|cause|force|further|escalate|skyrocket|collapse|plunge|derail|jeopardi[sz]e|spread)`,
  ],
  [
    'until',
    1.5,
    String.raw`until (?:\w+ ){0,5}(?:agree|decid|resolv|chang|releas|end|complet|given|reach|met|meet|clear|can|is|are|has|have|the)\w*`,
  ],
];
