// Past participles that are not the past form: "sunk" is "sink", "stolen" is "steal".
import { baseOf } from './past-forms.ts';

/** Verbs of English whose participle differs from the past. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  `beaten beat,become become,begun begin,bitten bite,blown blow,broken break,chosen choose,come come,done do,drawn draw,driven drive,drunk drink,
  eaten eat,fallen fall,flown fly,forbidden forbid,forgiven forgive,forgotten forget,frozen freeze,given give,gone go,gotten get,grown grow,
  hidden hide,known know,mistaken mistake,mown mow,overcome overcome,overtaken overtake,overthrown overthrow,proven prove,ridden ride,risen rise,run run,rung ring,
  seen see,sewn sew,shaken shake,shown show,shrunk shrink,sown sow,spoken speak,sprung spring,stolen steal,sung sing,sunk sink,sworn swear,swum swim,
  taken take,thrown throw,torn tear,undergone undergo,undertaken undertake,withdrawn withdraw,woken wake,worn wear,woven weave,written write`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .flatMap(([participle, base]) =>
      participle === undefined || base === undefined ? [] : [[participle, base] as const],
    ),
);

/** `sank` and `sunk` → `sink`; null for a word that is not known as a form of the past. */
export const verbOf = (form: string): string | null => PARTICIPLES.get(form) ?? baseOf(form);
