// Who said what: a reporting cue, its source, what was said, and the name of the speaker.
import type { Attribution, NameMention, Sentence, Span } from './analysis.ts';
import { CUE, PHRASE } from './reporting.ts';

const QUOTE = /["“„«]([^"“”„«»\n]{2,}?)["”»]/gu;

const quotesIn = (text: string, sentence: Span): readonly Span[] =>
  [...text.slice(sentence.start, sentence.end).matchAll(QUOTE)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));

const within = (span: Span, at: number): boolean => at >= span.start && at < span.end;

/** The noun phrase that ends at `end`: back to punctuation, a conjunction between clauses, or the start of the sentence. */
const sourceBefore = (text: string, from: number, end: number): Span | null => {
  const before = text
    .slice(from, end)
    .replace(
      /(?:\s+(?:also|later|then|further|repeatedly|previously|has|have|had|was|were|is|are|did|does|not|never|again|\p{L}+ly|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))+\s*$/u,
      '',
    )
    .trimEnd();
  const cutAt = Math.max(
    ...[
      ...before.matchAll(
        /[,;:"“”()—–]\s*|\s(?:that|but|while|because|when|after|before|although|if|and then|who|which)\s/gu,
      ),
    ].map((m) => m.index + m[0].length),
    0,
  );
  const start = from + cutAt;
  const phrase = text
    .slice(start, from + before.length)
    .replace(/^(?:However|Meanwhile|But|And|Still|Also|Earlier|Later|In a statement),?\s+/u, '');
  const span = { start: from + before.length - phrase.length, end: from + before.length };
  return /\p{L}/u.test(phrase) && phrase.split(' ').length <= 14 ? span : null;
};

/** The noun phrase to the right of an inverted cue or of "according to": up to punctuation or a relative clause. */
const sourceAfter = (text: string, start: number, to: number): Span | null => {
  const rest = text.slice(start, to);
  const lead = /^\s*/u.exec(rest)?.[0].length ?? 0;
  const phrase =
    /^[^,.;:"“”()—–]+?(?=\s(?:that|who|which|after|in an?|on|as|when|while|during|at a)\s|[,.;:"“”()—–]|$)/u.exec(
      rest.slice(lead),
    )?.[0] ?? '';
  return /\p{L}/u.test(phrase) ? { start: start + lead, end: start + lead + phrase.trimEnd().length } : null;
};

const trimSpan = (text: string, span: Span): Span | null => {
  const piece = text.slice(span.start, span.end);
  const lead = /^[\s,;:]*(?:that\s+)?/u.exec(piece)?.[0].length ?? 0;
  const body = piece.slice(lead).replace(/[\s,]+$/u, '');
  return /\p{L}/u.test(body) ? { start: span.start + lead, end: span.start + lead + body.length } : null;
};

interface Cue extends Span {
  readonly phrase: boolean;
}

const cuesIn = (text: string, sentence: Span, quotes: readonly Span[]): readonly Cue[] => {
  const line = text.slice(sentence.start, sentence.end);
  const cues = [
    ...[...line.matchAll(PHRASE)].map((m) => ({ m, phrase: true })),
    ...[...line.matchAll(CUE)].map((m) => ({ m, phrase: false })),
  ].map(({ m, phrase }) => ({
    start: sentence.start + m.index,
    end: sentence.start + m.index + m[0].length,
    phrase,
  }));
  return cues
    .filter((cue) => !quotes.some((quote) => within(quote, cue.start)))
    .filter((cue) => !isNounLike(text, sentence.start, cue))
    .sort((a, b) => a.start - b.start);
};

/** After a determiner or "of" a cue word is a noun or an adjective: "the claim", "a reported rise". */
function isNounLike(text: string, from: number, cue: Cue): boolean {
  return (
    !cue.phrase &&
    /\b(?:the|a|an|its|his|her|their|this|that|of|no|any)\s+$/iu.test(
      text.slice(Math.max(from, cue.start - 12), cue.start),
    )
  );
}

const attributionOf = (
  text: string,
  sentence: Span,
  cue: Cue,
  quotes: readonly Span[],
): Omit<Attribution, 'speaker'> => {
  const after = text.slice(cue.end, sentence.end);
  const before = text.slice(sentence.start, cue.start);
  const isTrailing =
    /[,"”]\s*(?:[^,"“”]{0,90})$/u.test(before) &&
    !/^\s*(?:that\b|["“:])/u.test(after) &&
    countLetters(after) < 60;
  if (cue.phrase) {
    const source = sourceAfter(text, cue.end, sentence.end);
    const content =
      cue.start - sentence.start > 8
        ? { start: sentence.start, end: cue.start }
        : { start: source?.end ?? cue.end, end: sentence.end };
    return { cue, source, content: clean(text, [content]) };
  }
  const inverted = /["”,]\s*$/u.test(before) && !/^\s*(?:that\b|["“:])/u.test(after);
  const source = inverted
    ? sourceAfter(text, cue.end, sentence.end)
    : sourceBefore(text, sentence.start, cue.start);
  if (inverted || isTrailing) {
    const end = inverted ? cue.start : (source?.start ?? cue.start);
    const rest = inverted ? quotes.filter((quote) => quote.start > cue.end) : [];
    return { cue, source, content: clean(text, [{ start: sentence.start, end }, ...rest]) };
  }
  return { cue, source, content: clean(text, [{ start: cue.end, end: sentence.end }]) };
};
const countLetters = (piece: string): number => piece.replace(/[^\p{L}]/gu, '').length;
const clean = (text: string, spans: readonly Span[]): readonly Span[] =>
  spans.map((span) => trimSpan(text, span)).filter((span) => span !== null);

/** A name inside the source; "he" and "she" are the last person who was said to speak. */
const speakerOf = (
  text: string,
  source: Span | null,
  names: readonly NameMention[],
  last: string | null,
): string | null => {
  if (source === null) return null;
  const phrase = text.slice(source.start, source.end);
  if (/^(?:he|she)$/iu.test(phrase)) return last;
  return (
    names
      .filter((name) => within(source, name.start))
      .sort((a, b) => Number(b.is === 'person') - Number(a.is === 'person'))[0]?.name ?? null
  );
};

/** One attribution a sentence at most: its outermost cue. A quotation without a cue belongs to the last speaker of its paragraph or the one before. */
export const readAttributions = (
  text: string,
  sentences: readonly Sentence[],
  names: readonly NameMention[],
): readonly Attribution[] => {
  const found: Attribution[] = [];
  let last: { readonly attribution: Attribution; readonly paragraph: number } | null = null;
  for (const sentence of sentences) {
    if (sentence.kind !== 'prose') continue;
    const quotes = quotesIn(text, sentence);
    const cue = cuesIn(text, sentence, quotes)[0];
    if (cue !== undefined) {
      const read = attributionOf(text, sentence, cue, quotes);
      const attribution: Attribution = {
        ...read,
        speaker: speakerOf(text, read.source, names, last?.attribution.speaker ?? null),
      };
      found.push(attribution);
      last = { attribution, paragraph: sentence.paragraph };
      continue;
    }
    const long = quotes.filter((quote) => text.slice(quote.start, quote.end).split(' ').length >= 4);
    if (long.length > 0 && last !== null && sentence.paragraph - last.paragraph <= 1) {
      const { cue: said, source, speaker } = last.attribution;
      found.push({ cue: said, source, content: long, speaker });
    }
  }
  return found;
};
