// Quotations of several sentences: whole ones for their cue, and an owner for those that have none.
import type { Attribution, Sentence, Span } from './analysis.ts';
import { isLong } from './quotation.ts';

/** An attribution and the sentence that it was read in. */
export interface Said {
  readonly attribution: Attribution;
  readonly sentence: Sentence;
}

export const overlap = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

const merged = (spans: readonly Span[]): readonly Span[] => {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const out: Span[] = [];
  for (const span of sorted) {
    const last = out.at(-1);
    if (last !== undefined && span.start <= last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out;
};

/** A quotation that goes on over the sentence is said by the same person as its part in the sentence. */
const withWholeQuotes = (attribution: Attribution, whole: readonly Span[]): Attribution => {
  const more = whole.filter((quote) => attribution.content.some((span) => overlap(span, quote)));
  return more.length === 0 ? attribution : withContent(attribution, more);
};

const withContent = (attribution: Attribution, more: readonly Span[]): Attribution => ({
  ...attribution,
  content: merged([...attribution.content, ...more]),
});

/** The quotation that a part of it belongs to, found without looking at all of them. */
const wholeOf = (quotes: readonly Span[], part: Span): readonly Span[] => {
  let [low, high] = [0, quotes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) <= part.start) low = middle + 1;
    else high = middle;
  }
  const found = quotes[low];
  return found !== undefined && overlap(found, part) ? [found] : [];
};

interface Reading {
  readonly text: string;
  readonly prose: readonly Sentence[];
  readonly quotes: readonly Span[];
  /** For each sentence what was read in it, and its parts of quotations. */
  readonly said: readonly (readonly Said[])[];
  readonly parts: readonly (readonly Span[])[];
}

/** For each sentence the first attribution in it or behind it. */
const nextSaid = ({ said }: Reading): readonly (Said | undefined)[] => {
  const next: (Said | undefined)[] = [];
  for (let index = said.length - 1; index >= 0; index -= 1) next[index] = said[index]?.[0] ?? next[index + 1];
  return next;
};

/** The attribution that quotes, else the first: quotations that follow go on with it. */
const mainOf = (own: readonly Said[], parts: readonly Span[]): Said | undefined =>
  own.find(({ attribution }) =>
    attribution.content.some((span) => parts.some((part) => overlap(part, span))),
  ) ?? own[0];

/** The attribution that quotations go on with, its place among all, and the paragraph that it has come to. */
interface Running {
  readonly attribution: Attribution;
  readonly at: number;
  readonly paragraph: number;
  /** Quotations that follow in the paragraph, not yet put to its content. */
  readonly more: Span[];
}

/** The last speaker of this paragraph or the one before, else the next of this one. */
const ownerOf = (
  running: Running | null,
  ahead: Said | undefined,
  paragraph: number,
): Attribution | undefined => {
  if (running !== null && paragraph - running.paragraph <= 1) return running.attribution;
  return ahead?.sentence.paragraph === paragraph ? ahead.attribution : undefined;
};

/**
 * Attributions in the order of the text. A quotation without a cue is whose the rest of it is, then whoever's was the last
 * in its paragraph or the one before, then whoever's is the next in its own.
 */
export const joined = (reading: Reading): readonly Attribution[] => {
  const out: Attribution[] = [];
  const next = nextSaid(reading);
  let running: Running | null = null;
  const settle = (): void => {
    const entry = running === null ? undefined : out[running.at];
    if (running !== null && entry !== undefined && running.more.length > 0)
      out[running.at] = withContent(entry, running.more);
  };
  for (const [index, sentence] of reading.prose.entries()) {
    const { paragraph } = sentence;
    const parts = (reading.parts[index] ?? []).filter((part) => isLong(reading.text, part));
    const whole = parts.flatMap((part) => wholeOf(reading.quotes, part));
    const own = reading.said[index] ?? [];
    const main = mainOf(own, reading.parts[index] ?? []);
    if (main !== undefined) {
      settle();
      running = { attribution: main.attribution, at: out.length + own.indexOf(main), paragraph, more: [] };
      out.push(...own.map(({ attribution }) => withWholeQuotes(attribution, whole)));
      continue;
    }
    if (whole.length === 0) continue;
    const ahead = next[index];
    // The cue stands with the rest of the same quotation, and takes all of it there.
    if (ahead !== undefined && whole.some(({ end }) => ahead.sentence.start < end)) continue;
    if (running?.paragraph === paragraph) {
      running.more.push(...whole);
      continue;
    }
    const owner = ownerOf(running, ahead, paragraph);
    if (owner === undefined) continue;
    settle();
    running = { attribution: owner, at: out.length, paragraph, more: [] };
    out.push({ ...owner, content: merged(whole) });
  }
  settle();
  return out;
};
