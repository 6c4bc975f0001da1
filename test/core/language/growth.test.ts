// However hostile the text: four times the length takes about four times the processor time, whatever else the machine does.
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/language/analyse.ts';
import { READ_CHARACTERS, READ_SENTENCES } from '../../../src/core/language/bounds.ts';
import { inferPublication } from '../../../src/core/language/publication.ts';
import { processorTime } from '../processor-time.ts';
import { articleOf } from '../texts.ts';

const [SMALL, TIMES] = [5000, 4];
/** Between four (linear) and sixteen (quadratic). */
const MOST = 8;
/** Less is noise, in milliseconds. */
const NOISE = 20;

/** One token of what each reader looks for, `|` between them. */
const TOKENS: Readonly<Record<string, string>> = {
  characters: 'a|A|漢|7|\t|\u00a0|\0|\u0301|e\u0301|\u200d|\ud800|\udc00|\u{1f600}|שלום |\u202eabc |a\u2028',
  marks: '.|,|"|“|”|« |\'|’|(|)|[|—| – |-|…|?|:|; |. . . |."\'(—,;: ',
  days: '5 May 2014 |May 5, 2014, |2014-05-05 |2014-05-05T10:30|3/4/2025 |Monday |Monday, May 5, |May |May-June |5-9 May |5, 6 and 7 May |5th |the 5th of ',
  spans:
    '2014 |2014-|1926-1928 |1914/15 |44 BC |1990s |19th century |mid-|the end of |in the summer |the second quarter |Christmas |May of that year ',
  distances:
    '8:53 p.m. |1410 GMT |three years ago |last week |two days before |twenty-one |every day |for 30 years |until now ',
  'other languages':
    'am 5. Mai 2014 und der |vor drei Jahren |le lundi |il y a trois ans le |el 5 de mayo de 2014 |tre anni fa il |em maio de 2014 o |drie jaar geleden het ',
  names: 'Anna Berg |Berg |Mr. A |A. |A.|A-|O’|Anna and |Berg’s |ABC |the mayor of ',
  speech:
    'said |said that |“A,” said he |“We go,” said Anna Berg. |“word |word” |according to |, who said |claim by |, saying |BERG: a\n|” — Anna |of the |had been ',
  numbers: '14.2 million crowns |$1|1,|1.|about 12 |between 5 and |hundred |12-year-old |5°|€5bn ',
  'open matters':
    'It is unclear whether |did not say what |whether or not |The board wants to extend the lease |neither the |will |if ',
  lines:
    'word\n|Word\n|\n|a\r\n|• 1. pier |1. |a) |The pier We are a |Dear Anna Berg |. Background |z. B. |wood.1 A |By Anna Berg |「啊。|(Photo by Anna) ',
  sentences:
    'The board rejected the plan on Friday, Anna Berg said. |“The board rejected the plan. |In 1914 the town fell. In May it rose. ',
};

const read = (token: string, length: number): void => {
  const text = `He left. ${token.repeat(Math.ceil(length / token.length))} The end.`;
  analyse({ ...articleOf({ text }), language: null });
  inferPublication(text);
};

/** The best of three, so that no collection of garbage counts; once where the first is good. */
const growth = (token: string): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && least > MOST; run += 1) {
    const small = processorTime(() => read(token, SMALL));
    const large = processorTime(() => read(token, SMALL * TIMES));
    least = Math.min(least, large / Math.max(small, NOISE));
  }
  return least;
};

describe('time grows with the length of a text', () => {
  it.each(Object.entries(TOKENS))('%s, again and again', (_, tokens) => {
    const grown = tokens.split('|').map((token) => ({ token, isLinear: growth(token) <= MOST }));
    expect(grown.filter(({ isLinear }) => !isLinear)).toEqual([]);
  });

  it('a text of five million characters is read within seconds, and no further than an article goes', () => {
    const text = 'The board rejected the plan on Friday, Anna Berg said. '.repeat(100_000);
    const took = processorTime(() => {
      const { sentences, dates, names } = analyse(articleOf({ text }));
      expect(sentences.length).toBe(100_000);
      expect(dates.at(-1)?.end).toBeLessThanOrEqual(READ_CHARACTERS);
      expect(names.length).toBeLessThanOrEqual(READ_SENTENCES);
    });
    expect(took).toBeLessThan(20_000);
  });
});
