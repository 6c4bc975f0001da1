// The templates of question lines: a closed list of what a sentence may say of something open, and the line that its words then fill.
import {
  CLAUSE,
  END,
  IS_UNKNOWN,
  LEFT_OPEN,
  NOT_TOLD,
  SAID_NO,
  STOP,
  TELL,
  THING,
  WH,
} from './frame-words.ts';
import { asked, askOpen, askWhether } from './inversion.ts';
import { CUE } from './reporting.ts';

/** A pattern that finds the words, and the template that they fill. Null when they make no sound line. */
export interface Frame {
  readonly id: string;
  readonly pattern: RegExp;
  readonly ask: (match: RegExpMatchArray) => string | null;
  /** The sentence says in so many words that it is not known. */
  readonly isPlain: boolean;
}

const askThing = (thing: string, isPlural: boolean, preposition: string, of: string): string | null =>
  // "the condition of anonymity because the report …": what has a clause of its own is no thing.
  /\b(?:anonymity|because|since|who|that|which|is|are|was|were|has|have|had)\b/iu.test(of)
    ? null
    : asked(`what ${isPlural ? 'are' : 'is'} the ${thing.toLowerCase()} ${preposition} ${of}`);

/** Only an article or a common determiner loses its capital inside a line. */
const uncapital = (words: string): string =>
  words.replace(/^(?:The|A|An|This|That|These|Those|Its|Their|His|Her|Both|All|Some|Any)\b/u, (word) =>
    word.toLowerCase(),
  );

/** What there is none of needs no praise: `specific framework` → `framework`. */
const unpraised = (thing: string): string =>
  thing.replace(/^(?:(?:specific|clear|concrete|detailed|firm|exact|precise|immediate|further|new) )+/u, '');
const isPluralThing = (thing: string): boolean =>
  /(?:[^s]s|ies)$/u.test(thing.split(/ (?:of|for|on|about|to|in|from|behind|as)\b/u)[0] ?? '');

/** Words of a subject; what is longer holds more than a subject. */
const MOST_SUBJECT = 7;

/** A subject that holds a report is none: "Berg said the road will …". */
const REPORTS = new RegExp(CUE.source, 'iu');

/** The surest first: a sentence is worded by the first that it fills. */
export const FRAMES: readonly Frame[] = [
  // "How the fire started is still unclear", "Whether the lines will run is not known"
  {
    id: 'fronted',
    isPlain: true,
    pattern: new RegExp(
      `^(?:(?:But|And|Yet|Just|Exactly|Still),? )?(?:(whether|if)(?: or not)?|${WH}) ([^.;:!?"“”—–]{6,120}?) (${IS_UNKNOWN})${END}`,
      'iu',
    ),
    ask: ([, whether, wh = '', clause = '', unknown = '']) => {
      if (!SAID_NO.test(unknown)) return null;
      return whether === undefined ? askOpen(wh.toLowerCase(), clause) : askWhether(clause);
    },
  },
  // "The cause of the fire is unknown", "said the identity of the driver had not been established"
  {
    id: 'thing-unknown',
    isPlain: true,
    pattern: new RegExp(`\\b${THING} (${IS_UNKNOWN})${END}`, 'iu'),
    ask: ([, thing = '', plural, preposition = '', of = '', unknown = '']) =>
      SAID_NO.test(unknown) ? askThing(thing, plural !== undefined, preposition, of) : null,
  },
  // "did not say what happens if the wall breaks", "has not said when …", "nobody knows who …"
  {
    id: 'not-told-wh',
    isPlain: true,
    pattern: new RegExp(
      `\\b${NOT_TOLD} ${TELL}(?: (?:on|to|about|exactly|just|publicly|yet))? ${WH} ${CLAUSE}`,
      'iu',
    ),
    ask: ([, wh = '', clause = '']) => askOpen(wh, clause),
  },
  // "it is unclear when …", "no word on how …", "remains to be seen what …"
  {
    id: 'unclear-wh',
    isPlain: true,
    pattern: new RegExp(`\\b${LEFT_OPEN} ${WH} ${CLAUSE}`, 'iu'),
    ask: ([, wh = '', clause = '']) => askOpen(wh, clause),
  },
  // "unclear whether …", "has not said whether …"
  {
    id: 'whether',
    isPlain: true,
    pattern: new RegExp(`\\b(?:${LEFT_OPEN}|${NOT_TOLD} ${TELL}) (?:whether|if)(?: or not)? ${CLAUSE}`, 'iu'),
    ask: ([, clause = '']) => askWhether(clause),
  },
  // "do not know the cause of the fire", "did not disclose the price of the pier"
  {
    id: 'thing-not-told',
    isPlain: true,
    pattern: new RegExp(
      `\\b(?:${NOT_TOLD} (?:${TELL}|give|given|release|released|identify|identified)|trying to (?:determine|establish|find out|identify)|(?:is|are|were|still) (?:investigating|examining|looking into)) ${THING}${STOP}`,
      'iu',
    ),
    ask: ([, thing = '', plural, preposition = '', of = '']) =>
      askThing(thing, plural !== undefined, preposition, of),
  },
  // "will decide whether …", "the question of how …"
  {
    id: 'to-decide',
    isPlain: false,
    pattern: new RegExp(
      `\\b(?:questions? (?:about|over)|(?<!^(?:The|This|And the|But the) )question of|doubts? (?:about|over)|(?:will|must|is to|are to|ha(?:s|ve) to|due to|expected to|set to|asked to|meets? to|continues? to) (?:determine|establish|find out|decide|consider|discuss|rule on|vote on)|(?:is|are|was|were|still) (?:deciding|considering|discussing|debating|weighing)(?: on)?) (?:(whether|if)|${WH}) ${CLAUSE}`,
      'iu',
    ),
    ask: ([, whether, wh = '', clause = '']) =>
      whether === undefined ? askOpen(wh, clause) : askWhether(clause),
  },
  // "has not decided whether to close the school", "is considering whether to …"
  {
    id: 'deed',
    isPlain: true,
    pattern: new RegExp(
      `\\b(?:${NOT_TOLD} (?:decided?|agreed?|said|say)|undecided(?: on| about)?|no decision on|(?:is|are|was|were) (?:still )?(?:considering|weighing|debating|discussing|deciding|deliberating(?: on)?)|(?:will|to) (?:decide|vote on|consider|discuss)) whether to (\\p{Ll}+ [^.,;:!?"“”—–]{8,80}?)${STOP}`,
      'iu',
    ),
    ask: ([, deed = '']) =>
      /\b(?:he|she|it|they|his|her|their|them|him)\b/iu.test(deed)
        ? null
        : asked(`${deed.replace(/ or not$/u, '')} or not`),
  },
  // "without naming a date for phase two", "did not name any price for …"
  {
    id: 'no-thing',
    isPlain: false,
    pattern: new RegExp(
      `\\b(?:${NOT_TOLD} (?:present|offer|provide|propose|set out|set|give|name|announce|release|publish)|without (?:presenting|offering|providing|proposing|setting|giving|naming|announcing)) (?:an?|any) ([^.,;:!?"“”—–]{6,90}?)(?=\\s*(?:[.,;:!?—–"”]|\\b(?:but|and|while|when|after|before|because|on \\p{L}+day)\\b|$))`,
      'iu',
    ),
    ask: ([, words = '']) => {
      const thing = unpraised(words);
      return / (?:of|for|on|about|to|behind) /u.test(thing)
        ? asked(`what ${isPluralThing(thing) ? 'are' : 'is'} the ${thing}`)
        : null;
    },
  },
  // "no date has been set for the second round"
  {
    id: 'none-set',
    isPlain: true,
    pattern:
      /\bno (?:(?:final|firm|new) )?(date|timetable|deadline|agreement|deal|decision|replacement|successor|venue|price) (?:has|had|have) (?:yet )?been (set|agreed|made|reached|found|named|fixed|taken) (for|on|over|about) ([^.,;:!?"“”—–]{4,80}?)(?=\s*(?:[.,;:!?—–"”]|$))/iu,
    ask: ([, thing = '', done = '', preposition = '', of = '']) =>
      /^(?:agreement|deal)$/iu.test(thing)
        ? asked(
            `will an? ${thing} be ${done} ${preposition} ${of}`
              .replace('an? a', 'an a')
              .replace('an? ', 'a '),
          )
        : asked(`what ${thing} will be ${done} ${preposition} ${of}`),
  },
  // "The road will reopen on Monday if the wall holds"
  {
    id: 'will-if',
    isPlain: false,
    pattern:
      /^(?:\p{L}+, )?((?:The|A|An|\p{Lu})[^.,;:!?"“”—–]{2,60}?) (will|could|may|might|would) (?!not )([^.,;:!?"“”—–]{4,90}?) (?<!\b(?:see|know|determine|decide|ask|check|find out|sure|wonder|clear|test|show|tell|reveal|confirm|establish|say) )(?:only )?(?:if|unless|provided(?: that)?) [^.;:!?"“”—–]{6,}/u,
    ask: ([whole, subject = '', modal = '', rest = '']) =>
      // What would have been is no question any more.
      (modal === 'would' && /\b(?:if|unless) [^.;]*\b(?:had|were)\b/u.test(whole)) ||
      /\b(?:that|which|who|if|when)\b|^(?:Whether|If|When|How|What|Why|Even|Only|But|And|Yet|So|Also|Still|Then|Now)\b/u.test(
        subject,
      ) ||
      subject.split(' ').length > MOST_SUBJECT ||
      REPORTS.test(subject)
        ? null
        : asked(`${modal} ${uncapital(subject)} ${rest}`),
  },
  // "depends on whether …"
  {
    id: 'depends',
    isPlain: false,
    pattern: new RegExp(
      `\\b(?:depends?|hinges?|hinged|depended|depending) (?:up)?on (?:whether|if) ${CLAUSE}`,
      'iu',
    ),
    ask: ([, clause = '']) => askWhether(clause),
  },
];
