// Who said what: a reporting cue, its source, what was said, and the name of the speaker.
import type { Attribution, NameMention, Sentence, Span } from './analysis.ts';
import { isLong, partsIn, quotationsIn } from './quotation.ts';
import { CUE, PHRASE, WEAK_CUE } from './reporting.ts';

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
    ...[...line.matchAll(WEAK_CUE)].map((m) => ({ m, phrase: false })),
  ].map(({ m, phrase }) => {
    const end = sentence.start + m.index + m[0].length;
    return { start: end - (m.groups?.['shows'] ?? m[0]).length, end, phrase };
  });
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

interface Said {
  readonly attribution: Attribution;
  readonly sentence: Sentence;
}

/** One a sentence at most: its outermost cue. */
const saidWithCue = (
  text: string,
  sentences: readonly Sentence[],
  quotes: readonly Span[],
  names: readonly NameMention[],
): readonly Said[] => {
  const said: Said[] = [];
  for (const sentence of sentences) {
    const own = partsIn(quotes, sentence);
    const [cue] = cuesIn(text, sentence, own);
    if (cue === undefined) continue;
    const read = attributionOf(text, sentence, cue, own);
    const speaker = speakerOf(text, read.source, names, said.at(-1)?.attribution.speaker ?? null);
    const beside = own.filter(
      (quote) =>
        isLong(text, quote) && !read.content.some(({ start, end }) => start < quote.end && end > quote.start),
    );
    const content = [...read.content, ...beside].sort((a, b) => a.start - b.start);
    said.push({ attribution: { ...read, content, speaker }, sentence });
  }
  return said;
};

/** Whose a quotation without a cue is: whoever is named with the rest of it, spoke last in its paragraph or the one before, or speaks next in its own. */
const ownerOf = (quoted: Sentence, quotes: readonly Span[], said: readonly Said[]): Said | null => {
  const whole = quotes.find(({ start, end }) => start < quoted.end && end > quoted.end);
  const after = said.filter(({ sentence }) => sentence.start > quoted.start);
  const rest = after.find(({ sentence }) => whole !== undefined && sentence.start < whole.end);
  if (rest !== undefined) return rest;
  const last = said.findLast(({ sentence }) => sentence.start < quoted.start);
  if (last !== undefined && quoted.paragraph - last.sentence.paragraph <= 1) return last;
  const [next] = after;
  return next !== undefined && next.sentence.paragraph === quoted.paragraph ? next : null;
};

/** In the order of the text; a quotation without a cue belongs to a speaker nearby. */
export const readAttributions = (
  text: string,
  sentences: readonly Sentence[],
  names: readonly NameMention[],
): readonly Attribution[] => {
  const prose = sentences.filter(({ kind }) => kind === 'prose');
  const quotes = quotationsIn(text.slice(0, prose.at(-1)?.end ?? 0));
  const said = saidWithCue(text, prose, quotes, names);
  const bySentence = new Map(said.map(({ sentence, attribution }) => [sentence, attribution]));
  return prose.flatMap((sentence) => {
    const own = bySentence.get(sentence);
    if (own !== undefined) return [own];
    const content = partsIn(quotes, sentence).filter((quote) => isLong(text, quote));
    const owner = content.length === 0 ? null : ownerOf(sentence, quotes, said);
    if (owner === null) return [];
    const { cue, source, speaker } = owner.attribution;
    return [{ cue, source, content, speaker }];
  });
};
