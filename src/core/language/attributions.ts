// Who said what: a reporting cue, its source, what was said, and the name of the speaker.
import type { Attribution, NameMention, Sentence, Span } from './analysis.ts';
import { tokensIn } from './clause-words.ts';
import { contentOf } from './contents.ts';
import { cuesIn } from './cues.ts';
import { labelOf } from './labels.ts';
import { leadEnd } from './noun-phrases.ts';
import { isLong, quotationsIn } from './quotation.ts';
import { joined, overlap, type Said } from './quoted-on.ts';
import { sourceOf } from './sources.ts';
import { spansIn } from './spans.ts';
import { type Before, knownOf, speakerOf } from './speakers.ts';

/** Quotations by their place, and the one that holds or begins in a span. */
const partsOf = (quotes: readonly Span[], sentence: Span, open: Span | undefined): readonly Span[] =>
  [
    ...(open !== undefined && open.end > sentence.start && open.start < sentence.start ? [open] : []),
    ...spansIn(quotes, sentence),
  ].map(({ start, end }) => ({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }));

interface Text {
  readonly text: string;
  readonly names: readonly NameMention[];
  readonly known: ReturnType<typeof knownOf>;
}

/** The person at the head of a sentence, whom a pronoun in the next one may mean. */
const headOf = ({ text, names }: Text, sentence: Span): string | null => {
  const first = spansIn(names, sentence)[0];
  return first?.is === 'person' &&
    first.start - sentence.start < 20 &&
    !/[,;]/u.test(text.slice(sentence.start, first.start))
    ? first.name
    : null;
};

const saidIn = (
  context: Text,
  sentence: Sentence,
  quotes: readonly Span[],
  before: Before,
): readonly Attribution[] => {
  const { text } = context;
  const tokens = tokensIn(text, sentence);
  const tail = text.slice(tokens.at(-1)?.end ?? sentence.end, sentence.end);
  const isQuoted = (at: number): boolean => quotes.some(({ start, end }) => at >= start && at < end);
  const cues = cuesIn(tokens, tail, isQuoted);
  const outside = cues.length === 0 ? 0 : tokens.findIndex(({ start: at }) => !isQuoted(at));
  const clause = { text, sentence, tokens, cues, quotes };
  const found: Attribution[] = [];
  let earlier: Span | null = null;
  let outer: Span | null = null;
  const lead = cues.length === 0 ? 0 : leadEnd(tokens);
  for (const [index, cue] of cues.entries()) {
    const source = sourceOf(tokens, cue, { earlier, outer, unquoted: Math.max(0, outside) });
    const content = contentOf(clause, index, source);
    found.push({
      cue: { start: cue.start, end: cue.end },
      source,
      content,
      speaker: speakerOf(context, source, before),
    });
    earlier = source ?? earlier;
    if (cue.at >= lead) outer ??= source;
  }
  const label = labelOf(text, sentence);
  return label === null ? found : [{ ...label, speaker: speakerOf(context, label.source, before) }, ...found];
};

/** All that a sentence quotes belongs to one of its cues: what none took goes to the first. */
const withBeside = (
  text: string,
  found: readonly Attribution[],
  quotes: readonly Span[],
): readonly Attribution[] => {
  const loose = quotes.filter(
    (quote) =>
      isLong(text, quote) && !found.some(({ content }) => content.some((span) => overlap(span, quote))),
  );
  const [first, ...rest] = found;
  return first === undefined || loose.length === 0
    ? found
    : [{ ...first, content: [...first.content, ...loose].sort((a, b) => a.start - b.start) }, ...rest];
};

/** In the order of the text; a quotation without a cue belongs to a speaker nearby. */
export const readAttributions = (
  text: string,
  sentences: readonly Sentence[],
  names: readonly NameMention[],
): readonly Attribution[] => {
  const prose = sentences.filter(
    (one) => one.kind === 'prose' || (one.kind === 'heading' && labelOf(text, one) !== null),
  );
  const all = quotationsIn(text.slice(0, prose.at(-1)?.end ?? 0));
  const context: Text = { text, names, known: knownOf(text, names) };
  const spoke: { name: string; sentence: number }[] = [];
  const said: Said[][] = [];
  const partsBy: (readonly Span[])[] = [];
  let quoteAt = 0;
  for (const [index, sentence] of prose.entries()) {
    while ((all[quoteAt + 1]?.start ?? Infinity) < sentence.start) quoteAt += 1;
    const parts = partsOf(all, sentence, all[quoteAt]);
    partsBy.push(parts);
    const previous = prose[index - 1];
    const before = {
      spoke,
      headed: previous === undefined ? null : headOf(context, previous),
      sentence: index,
    };
    const found = withBeside(text, saidIn(context, sentence, parts, before), parts);
    for (const { speaker } of found)
      if (speaker !== null && names.length > 0) spoke.push({ name: speaker, sentence: index });
    if (spoke.length > 40) spoke.splice(0, 20);
    said.push(found.map((attribution) => ({ attribution, sentence })));
  }
  return joined({ text, prose, quotes: all, said, parts: partsBy });
};
