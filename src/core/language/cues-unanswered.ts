// Cues that somebody was asked and has not answered: name, weight, pattern, and the family of weak words that count once.
import type { CueRow } from './cue-row.ts';

export const UNANSWERED: readonly CueRow[] = [
  [
    'nocomment',
    2.3,
    String.raw`did(?: not|n['’]t) (?:immediately |directly )?(?:respond|return|reply|answer|comment)|declin(?:ed|es|ing) (?:to comment|comment|to answer|to discuss|to respond|to be interviewed|requests)|refus(?:ed|es|ing) to (?:comment|answer|discuss)|(?:could|can)(?: ?not|n['’]t) (?:immediately )?be (?:immediately )?(?:reached|contacted)|(?:not|un)(?: immediately)? ?available for comment|no (?:immediate |official )?(?:response|reply|comment|reaction|answer)|ha(?:s|ve|d)(?: not|n['’]t) (?:yet |publicly |immediately )*(?:responded|replied|commented|answered|acted|acknowledged)|yet to (?:respond|comment|reply|answer)|unanswered|fell on deaf ears|ignor(?:ed|ing|es) (?:\w+ ){0,3}(?:calls?|requests?|appeals?|demands?|pleas?|warnings?|letters?)|remain(?:s|ed)? silent|silen(?:t|ce) (?:on|about|over)|stayed silent|none of (?:\w+ ){0,5}(?:has|have) agreed`,
  ],
  [
    'callto',
    2.5,
    String.raw`call(?:s|ed|ing)? (?:up)?on (?:\S+ ){1,8}to(?= (?!(?:refrain|respect|exercise|show|remain|stay|keep calm|join|help|support|donate|pray|unite)\b))|urg(?:es?|ed|ing) (?!(?:people|residents|fans|voters|supporters|anyone|everyone|parents|jurors|readers|users|the public|the population)\b)(?:\S+ ){1,8}to(?= (?!(?:refrain|respect|exercise|show|remain|stay|keep calm|join|help|support|donate|pray|unite)\b))|appeal(?:s|ed|ing)? to (?:\S+ ){1,8}to\b|(?:has|have|had) requested (?:that|an?|the|more)|request(?:s|ed) that|ask(?:s|ed|ing)? (?:the |for )(?:\S+ ){0,6}(?:to|for)\b|petition(?:s|ed|ing)?(?= )|(?:in an )?open letter|repeated(?:ly)? (?:appeals|calls|requests|asked|called|urged)|needs? to (?:act|do|respond|address|answer|explain)|must (?:act|respond|address|answer|explain|stop|do)`,
    'ask',
  ],
];
