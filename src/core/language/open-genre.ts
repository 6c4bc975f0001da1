// Kinds of text in which open matters are part of the kind and no news: sport, opinion, advice, studies, transcripts, obituaries.

const TITLE =
  /^(?:opinion|comment|commentary|editorial|op-?ed|analysis|essay|perspective|viewpoint|review|column|letters?|obituary|profile|interview|q ?& ?a|quiz|recipe|horoscope|in pictures|photos?|gallery|book review|film review|why (?:I|we|you)|how (?:I|to|you)|(?:the )?\d+ (?:best|ways|things|reasons|tips|facts|signs)|(?:the )?best of|top \d+)\b/iu;
/** Reads lower case: a flag would slow it. */
const SPORT =
  /\b(?:match|goal|striker|midfielder|innings|wicket|touchdown|quarterback|semi-?final|quarter-?final|premiership|playoffs?|teammates?|half-time|batsman|penalty shoot-?out)s?\b/g;
/** What its writer and its reader are, outside quotations. */
const FIRST =
  /(?<![\p{L}’'])(?:I|I['’](?:m|ve|d|ll)|my|me|myself|our|ours|we['’](?:re|ve|ll))(?![\p{L}’'])/gu;
const SECOND = /(?<![\p{L}’'])(?:you|your|yours|yourself|you['’](?:re|ve|ll))(?![\p{L}’'])/giu;
const QUOTED = /["“][^"“”]{1,600}["”]/gu;
/** Quickly told, before the pattern that needs them is run. */
const OF_TRANSCRIPT = /TRANSCRIPT|HOST|ANCHOR|CORRESPONDENT|Text of /;
const TRANSCRIPT =
  /\b(?:RUSH TRANSCRIPT|\p{Lu}{3,} ?\p{Lu}*, (?:HOST|ANCHOR|CORRESPONDENT)|Text of (?:\p{L}+ ){1,8}(?:remarks|speech|address))/u;
const STUDY =
  /\b(?:we (?:examined|utili[sz]ed|conducted|investigated|analy[sz]ed|measured|recruited)|odds ratios?|confidence intervals?|participants|stratified|Abstract)\b/gu;
const OBITUARY =
  /\b(?:dies|dead|died|has died)\b(?: \p{L}+)?(?: \p{L}+)? (?:at|aged) (?:the age of )?\d\d\b|\bobituary\b/iu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Long enough to tell the kind of any text. */
const READ = 8_000;

/** What is left of the weight of each cue, 0 to 1: 0 where nothing is asked at all. */
export const openness = (title: string, whole: string): number => {
  const text = whole.slice(0, READ);
  if (TITLE.test(title.trim()) || count(text.toLowerCase(), SPORT) > 6) return 0;
  const bare = text.replace(QUOTED, ' ');
  const words = Math.max(60, bare.length / 6);
  if ((OF_TRANSCRIPT.test(text) && TRANSCRIPT.test(text)) || count(text, STUDY) > 2) return 0.85;
  if (count(bare, FIRST) / words > 0.025 || count(bare, SECOND) / words > 0.015) return 0.85;
  return OBITUARY.test(`${title}\n${text.slice(0, 200)}`) ? 0.85 : 1;
};
