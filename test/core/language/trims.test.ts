// The trimming rule: what may go, what never goes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GUARDED, TRIMS, trimSentence } from '../../../src/core/language/trims.ts';

/** A trailing clause goes from long sentences only: this makes one long without changing what is tested. */
const LONG =
  'The harbour board of the northern islands opened the rebuilt grain quay on the eastern side of the old basin to freighters from the mainland and from the fishing towns along the western coast';

const TRIMMED: readonly (readonly [name: string, sentence: string, expected: string])[] = [
  ['a dateline in capitals', 'SKERRY – The pier is open.', 'The pier is open.'],
  ['a dateline with a long dash', 'SKERRY — The pier is open.', 'The pier is open.'],
  ['a dateline with two hyphens', 'SKERRY -- The pier is open.', 'The pier is open.'],
  ['a dateline with a day', 'SKERRY, 9 March — The pier is open.', 'The pier is open.'],
  ['a dateline with an American day', 'SKERRY, March 9 — The pier is open.', 'The pier is open.'],
  ['a dateline with an agency', 'Skerry (Coastal News) – The pier is open.', 'The pier is open.'],
  ['an agency alone', '(Coastal News) – The pier is open.', 'The pier is open.'],
  ['a dateline of two words', 'NORTH SKERRY – The pier is open.', 'The pier is open.'],
  [
    'a dateline before a quotation',
    'SKERRY – "The pier is open," Anna Berg said.',
    '"The pier is open," Anna Berg said.',
  ],
  ['the mark of a list', '- So far the pier is open.', 'So far the pier is open.'],
  ['a day alone', 'March 9 -- The pier is open.', 'The pier is open.'],
  [
    'a dateline with an agency in small letters',
    'Skerry (cna/post) – The pier is open.',
    'The pier is open.',
  ],
  [
    'the office of who says so, who stays',
    'Anna Berg (Mayor): The pier is open.',
    'Anna Berg: The pier is open.',
  ],
  [
    'how somebody says so, who stays',
    'ANNA BERG (through a translator): The pier is open.',
    'ANNA BERG: The pier is open.',
  ],
  [
    'the office of who says so before a dash',
    'ANNA BERG (harbour master) — The pier is open.',
    'ANNA BERG — The pier is open.',
  ],
  ['a dateline with a colon', 'SKERRY, March 9: The pier is open.', 'The pier is open.'],
  ['However', 'However, Skerry has no pier.', 'Skerry has no pier.'],
  ['Meanwhile', 'Meanwhile, Skerry waited.', 'Skerry waited.'],
  ['Moreover', 'Moreover, Berg agreed.', 'Berg agreed.'],
  ['In addition', 'In addition, Berg agreed.', 'Berg agreed.'],
  ['As a result', 'As a result, Skerry lost its pier.', 'Skerry lost its pier.'],
  ['For example', 'For example, Skerry lost its pier.', 'Skerry lost its pier.'],
  ['Finally', 'Finally, Berg agreed.', 'Berg agreed.'],
  ['But before a name', 'But Berg did not agree.', 'Berg did not agree.'],
  ['And before a name', 'And Berg agreed.', 'Berg agreed.'],
  ['Yet with a comma', 'Yet, Berg agreed.', 'Berg agreed.'],
  ['a connective before a number', 'However, 12 ferries sailed.', '12 ferries sailed.'],
  [
    'a connective before a quotation',
    'But "Never" was the answer of Berg.',
    '"Never" was the answer of Berg.',
  ],
  ['a dateline and a connective', 'SKERRY – However, Berg agreed.', 'Berg agreed.'],
  ['a bracketed aside', 'The pier (a wooden structure) is open.', 'The pier is open.'],
  ['an abbreviation', 'The board (HBN) runs the pier.', 'The board runs the pier.'],
  ['two asides', 'The pier (wooden) and the quay (stone) are open.', 'The pier and the quay are open.'],
  ['which that adds', `${LONG}, which pleased the town.`, `${LONG}.`],
  [
    'who that adds',
    `${LONG} and thanked the engineers, who live on Skerry.`,
    `${LONG} and thanked the engineers.`,
  ],
  ['where that adds', `${LONG} of Skerry, where the old mole stands.`, `${LONG} of Skerry.`],
  ['a move that', `${LONG}, a move that pleased the town.`, `${LONG}.`],
  ['a step that', `${LONG}, a step that pleased the town.`, `${LONG}.`],
  ['after, of what has happened', `${LONG}, after a winter of storms.`, `${LONG}.`],
  ['following, of what has happened', `${LONG}, following a winter of storms.`, `${LONG}.`],
  ['amid, of what has happened', `${LONG}, amid heavy rain.`, `${LONG}.`],
  ['shortly after', `${LONG}, shortly after the thaw.`, `${LONG}.`],
];

const KEPT: readonly (readonly [name: string, sentence: string])[] = [
  ['nothing to trim', 'The pier is open.'],
  ['who says so before a colon', 'HARBOUR POLICE: The pier is open.'],
  ['a name before a dash', 'Berg – The Life of a Pilot was sold out.'],
  ['a place before a dash without a sign of a dateline', 'Skerry – The pier is open.'],
  ['a connective before a small letter: nothing is rewritten', 'However, the pier is closed.'],
  ['but before a small letter', 'But the pier is closed.'],
  ['an adverb that hedges', 'Reportedly, Skerry has no pier.'],
  ['an adverb of doubt', 'Perhaps, Berg agreed.'],
  ['a source in front', 'According to Berg, Skerry has no pier.'],
  ['a condition in front', 'If Skerry agrees, Berg will sign.'],
  ['an aside with a number', 'The pier (12 metres) is open.'],
  ['an aside with a negation', 'The pier (not the quay) is open.'],
  ['an aside with a hedge', 'The pier (allegedly unsafe) is open.'],
  ['an aside with a rough quantity', 'The pier (about half of it) is open.'],
  ['an aside with a source', 'The pier is unsafe (Berg said).'],
  ['an aside that names the source', 'The pier is unsafe (Coastal News).'],
  ['an aside that quotes', 'The pier (a "toy") is open.'],
  ['an aside with a condition', 'The pier (if repaired) is open.'],
  ['an aside inside a quotation', '"The pier (our pier) is open," Berg said.'],
  ['a short sentence keeps its clause', 'The pier opened, which pleased the town.'],
  ['a clause with a condition', `${LONG}, which depends on the weather.`],
  ['a clause with if', `${LONG}, which holds if the mole stands.`],
  ['a clause with unless', `${LONG}, which holds unless the mole breaks.`],
  ['a clause with until', `${LONG}, which stays shut until spring.`],
  ['a clause with a modal', `${LONG}, which could please the town.`],
  ['a clause that looks ahead', `${LONG}, which will please the town.`],
  ['a clause with a negation', `${LONG}, which did not please the town.`],
  ['a clause with a contracted negation', `${LONG}, which didn’t please the town.`],
  ['a clause with a refusal', `${LONG}, which the town refused.`],
  ['a clause with a hedge', `${LONG}, which is apparently safe.`],
  ['a clause with an allegation', `${LONG}, which is alleged to leak.`],
  ['a clause with a number', `${LONG}, which cost 12 crowns.`],
  ['a clause with a spelled number', `${LONG}, which took seven winters.`],
  ['a clause with a quantity', `${LONG}, which many praised.`],
  ['a clause with a sum', `${LONG}, which cost €.`],
  ['a clause with a quotation', `${LONG}, which is "a toy".`],
  ['a clause with a source', `${LONG}, which Berg said was late.`],
  ['a clause with according to', `${LONG}, according to the board.`],
  ['a clause with officials', `${LONG}, which officials praised.`],
  ['when is a condition', `${LONG}, when the weather holds.`],
  ['because gives the reason', `${LONG}, because the mole broke.`],
  ['while sets against', `${LONG}, while the southern quay stays shut.`],
  ['as sets the time or the reason', `${LONG}, as the ice went out.`],
  ['after, of what is to come', `${LONG.replace('opened', 'will open')}, after approval by the town.`],
  [
    'following, of what is planned',
    `${LONG.replace('opened', 'plans to open')}, following approval by the town.`,
  ],
  ['after, of what was agreed', `${LONG.replace('opened', 'agreed to open')}, after approval by the town.`],
  ['a clause inside a quotation', `Berg said: "${LONG}, which pleased the town."`],
  ['a list', `${LONG}, the islands, the towns and the villages.`],
];

describe('what is trimmed', () => {
  it.each(TRIMMED)('%s', (_, sentence, expected) => {
    expect(trimSentence(sentence)).toBe(expected);
  });
});

describe('what is left alone', () => {
  it.each(KEPT)('%s', (_, sentence) => {
    expect(trimSentence(sentence)).toBe(sentence);
  });
});

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const isSubsequence = (part: readonly string[], whole: readonly string[]): boolean => {
  let at = 0;
  for (const word of whole) if (word === part[at]) at += 1;
  return at === part.length;
};

const countGuarded = (text: string): number => text.match(new RegExp(GUARDED.source, 'giu'))?.length ?? 0;

/** Sentences of pieces that each trim looks for, with guarded words strewn in. */
const pieces = fc.constantFrom(
  'However, ', 'But ', 'SKERRY – ', 'The board ', 'opened the quay', ' (a wooden one)', ' (12 metres)', ' (not yet)',
  ', which pleased the town', ', which may please nobody', ', after the storm', ' if it holds', ' about 40 boats', ' "a toy"',
  ' according to Berg', ' will open', ' of the northern islands and the fishing towns along the western coast', ', who left', ' Berg said', '.',
); // biome-ignore format: a list of pieces
const sentences = fc
  .array(pieces, { minLength: 1, maxLength: 12 })
  .map((parts) => `${parts.join('').replace(/\.+/gu, '')}.`);

describe('every trim, whatever the sentence', () => {
  it.each(TRIMS.map((trim) => [trim.id, trim] as const))(
    '%s leaves words of the sentence in their order',
    (_, trim) => {
      fc.assert(
        fc.property(fc.oneof(sentences, fc.string({ unit: 'grapheme' })), (sentence) => {
          expect(isSubsequence(words(trim.apply(sentence)), words(sentence))).toBe(true);
        }),
      );
    },
  );

  it('loses no guarded word or sign', () => {
    fc.assert(
      fc.property(sentences, (sentence) => {
        expect(countGuarded(trimSentence(sentence))).toBe(countGuarded(sentence));
      }),
      { numRuns: 1000 },
    );
  });

  it('has nothing left to trim the second time', () => {
    fc.assert(
      fc.property(sentences, (sentence) => {
        const once = trimSentence(sentence);
        expect(words(trimSentence(once)).length).toBeLessThanOrEqual(words(once).length);
        expect(countGuarded(trimSentence(once))).toBe(countGuarded(once));
      }),
    );
  });
});
