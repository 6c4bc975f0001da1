// Speakers who are named by their place: `BERG: …` in an interview, `“…” — Anna Berg` under a quotation.
import type { Attribution, Span } from './analysis.ts';

const LABEL = /^["“]?((?:\p{Lu}[\p{Lu}.'’-]+|Q|A)(?: \p{Lu}[\p{Lu}.'’-]+){0,3})(:)\s+(?=\S)/u;
const SIGNED =
  /["”]\s*([―—–]|--?)\s*((?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,4})[.,]?[^.!?"“”]{0,60}$/u;

/** The part of an attribution that a label gives; null without one. */
export const labelOf = (text: string, sentence: Span): Omit<Attribution, 'speaker'> | null => {
  const line = text.slice(sentence.start, sentence.end);
  // A label begins a paragraph, and all of that is its speaker's.
  const isFirst = sentence.start === 0 || text[sentence.start - 1] === '\n';
  const label = isFirst ? LABEL.exec(line) : null;
  if (label !== null) {
    const [whole, name = ''] = label;
    const start = sentence.start + whole.indexOf(name);
    const end = start + name.length;
    const lineEnd = text.indexOf('\n', sentence.end);
    return {
      cue: { start: end, end: end + 1 },
      source: { start, end },
      content: [{ start: sentence.start + whole.length, end: lineEnd === -1 ? text.length : lineEnd }],
    };
  }
  const signed = SIGNED.exec(line);
  if (signed === null) return null;
  const [whole, dash = '', name = ''] = signed;
  const from = sentence.start + signed.index;
  const at = from + whole.indexOf(dash);
  const start = from + whole.indexOf(name, 1 + dash.length);
  return {
    cue: { start: at, end: at + dash.length },
    source: { start, end: start + name.length },
    content: [{ start: sentence.start, end: from + 1 }],
  };
};
