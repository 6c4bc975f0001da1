// Where sentences end, and what is no prose.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../src/core/language/sentences.ts';
import { cut } from '../texts.ts';

const SPLIT: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  ['two sentences', 'The pier is open. Boats sail.', ['The pier is open.', 'Boats sail.']],
  [
    'a question and an exclamation',
    'Is it open? It is! Boats sail.',
    ['Is it open?', 'It is!', 'Boats sail.'],
  ],
  ['a quotation that ends a sentence', '"It is open." Boats sail.', ['"It is open."', 'Boats sail.']],
  ['a time at the end', 'It opens at 9 p.m. The boats sail.', ['It opens at 9 p.m.', 'The boats sail.']],
  ['lines', 'The pier is open.\nBoats sail.', ['The pier is open.', 'Boats sail.']],
  ['an ellipsis', 'It is open… Boats sail.', ['It is open…', 'Boats sail.']],
  [
    'a country at the end',
    'Boats sail to the U.S. Is the pier open?',
    ['Boats sail to the U.S.', 'Is the pier open?'],
  ],
  [
    'a title after a time',
    'The boat left at 6 p.m. Mr. Berg stayed.',
    ['The boat left at 6 p.m.', 'Mr. Berg stayed.'],
  ],
  [
    'a name after an era',
    'The pier was built in 79 C.E. Skerry was burnt.',
    ['The pier was built in 79 C.E.', 'Skerry was burnt.'],
  ],
  [
    'a pronoun like an initial',
    'They sail, you and I. Did Berg sail?',
    ['They sail, you and I.', 'Did Berg sail?'],
  ],
  ['the word no', 'Is it open? No. It was shut.', ['Is it open?', 'No.', 'It was shut.']],
  [
    'numbers of notes',
    'The pier is old. [7] Boats sail.[8][9] It is open.',
    ['The pier is old. [7]', 'Boats sail.[8][9]', 'It is open.'],
  ],
  ['a list in a line', '1. The pier 2. The boats 3. The sea', ['1. The pier', '2. The boats', '3. The sea']],
  ['a list with letters', 'a) the pier b) the boats', ['a) the pier', 'b) the boats']],
  ['a list with dots', '• 9. The pier • 10. The boats', ['• 9. The pier', '• 10. The boats']],
  [
    'dots after an end',
    'The pier is open. . . . The boats sail.',
    ['The pier is open.', '. . . The boats sail.'],
  ],
  [
    'speech that breaks off',
    'I know that the pier is — You have seen it.',
    ['I know that the pier is —', 'You have seen it.'],
  ],
  ['a blank that was lost', 'The pier was shut.The boats sail.', ['The pier was shut.', 'The boats sail.']],
  ['notes like exponents', 'The pier is old wood.12 Boats sail.', ['The pier is old wood.12', 'Boats sail.']],
  [
    'a note that stands apart',
    'The pier was built by hand. 4 Even so it holds.',
    ['The pier was built by hand. 4', 'Even so it holds.'],
  ],
  ['a measure', 'The pier is 30 ft. Berg measured it.', ['The pier is 30 ft.', 'Berg measured it.']],
  ['what a speaker takes up anew', 'I wanted to — I wanted to sail.', ['I wanted to — I wanted to sail.']],
  ['speakers', 'ANNA: Is it open? BEN: It is.', ['ANNA: Is it open?', 'BEN: It is.']],
  ['a heading', 'How piers rot We looked at ten of them.', ['How piers rot', 'We looked at ten of them.']],
  ['a heading in capitals', 'THE OLD PIER The planks are new.', ['THE OLD PIER', 'The planks are new.']],
  [
    'the heading of a part',
    'The pier is old. History Fishermen built it.',
    ['The pier is old.', 'History', 'Fishermen built it.'],
  ],
  ['a picture by number', 'Figure 1.5 Boats wait.', ['Figure 1.5', 'Boats wait.']],
  [
    'a day that opens a report',
    'Pier opens Friday, May 8, 2009 Boats sail again.',
    ['Pier opens', 'Friday, May 8, 2009', 'Boats sail again.'],
  ],
  ['a letter', 'Dear Anna, The pier is open.', ['Dear Anna,', 'The pier is open.']],
  ['Japanese', '桟橋が開いた。船が出る。', ['桟橋が開いた。', '船が出る。']],
  ['Hindi', 'घाट खुला है। नाव चली।', ['घाट खुला है।', 'नाव चली।']],
];
const WHOLE: readonly (readonly [name: string, text: string])[] = [
  ['a title', 'The pier belongs to Mr. Berg of Skerry.'],
  ['initials', 'The pier belongs to J. R. Berg of Skerry.'],
  ['an abbreviation of a country', 'The U.S. Senate paid for the pier.'],
  ['a month cut short', 'The pier opened on Jan. 5 in the rain.'],
  ['a decimal', 'The pier cost 3.5 million crowns.'],
  ['a quotation that goes on', '"Is it open?" asked Berg.'],
  ['an abbreviation inside', 'The pier, e.g. its planks, is new.'],
  ['the number of a page', 'The pier stands on p. 55 of the book.'],
  ['a number of a thing', 'Boat No. 7 lies at the pier.'],
  ['a time at the beginning', 'At 5 a.m. Mr. Berg opened the pier.'],
  ['a time with its day', 'Berg opened the old pier at 5 p.m. Friday.'],
  ['a time with its zone', 'Berg opened the old pier at 5 p.m. Eastern time.'],
  ['the number of an item', '1. The pier is open.'],
  ['the source of a quotation', '"The pier is open [...]" (Berg 55).'],
  ['spaced dots', 'The pier is, well, the thing is . . . I never liked it.'],
  ['a dateline', 'SKERRY — The pier is open.'],
  ['a long dateline', 'PORT OF SKERRY, West Isles (Agency) — The pier is open.'],
  ['a day with its year', 'The pier was opened on Friday, May 8, 2009 Berg said.'],
  ['a paper by name', 'The pier, Berg told The Gazette in May, is open.'],
  ['a title in the text', 'Berg wrote a book called How Piers rot and sold it.'],
  ['an address', 'The list stands at www.skerry.Example of the pier.'],
  ['a remark between dashes', 'The pier – in spite of all – is open.'],
];

const LANGUAGES: readonly (readonly [language: string, text: string, expected: readonly string[]])[] = [
  ['de', 'Am 12. Juni fuhr Frau Dr. Berg los. Das Boot, z. B. das alte, blieb.', ['Am 12. Juni fuhr Frau Dr. Berg los.', 'Das Boot, z. B. das alte, blieb.']],
  ['de', '„Der Kai ist offen.“ Die Boote fahren.', ['„Der Kai ist offen.“', 'Die Boote fahren.']],
  ['da', 'Kajen på Skt. Hans Torv er åben. Det regner.', ['Kajen på Skt. Hans Torv er åben.', 'Det regner.']],
  ['fr', 'Le port, cf. Skerry, est ouvert, dit M. Berg. Il pleut.', ['Le port, cf. Skerry, est ouvert, dit M. Berg.', 'Il pleut.']],
  ['es', 'El barco es de la Sra. Berg. Ella lo vende.', ['El barco es de la Sra. Berg.', 'Ella lo vende.']],
  ['it', 'Il molo è del Dott. Berg. La barca parte.', ['Il molo è del Dott. Berg.', 'La barca parte.']],
  ['nl', 'De pier is van dhr. Berg. Het regent.', ['De pier is van dhr. Berg.', 'Het regent.']],
  ['pl', 'Łódź należy do prof. Berga. To nowa łódź.', ['Łódź należy do prof. Berga.', 'To nowa łódź.']],
  ['sk', 'Ide o 3. Pluk na móle. Prší.', ['Ide o 3. Pluk na móle.', 'Prší.']],
  ['ru', 'Лодка стоит на ул. Морской. Она новая.', ['Лодка стоит на ул. Морской.', 'Она новая.']],
  ['uk', 'Човен стоїть у м. Скеррі на вул. Морській. Він новий.', ['Човен стоїть у м. Скеррі на вул. Морській.', 'Він новий.']],
  ['el', 'Πού είναι ο κ. Μπεργκ; Είναι στη θάλασσα.', ['Πού είναι ο κ. Μπεργκ;', 'Είναι στη θάλασσα.']],
  ['hy', 'Նավը նոր է: Անձրևում է:', ['Նավը նոր է:', 'Անձրևում է:']],
  ['am', 'ወደቡ ክፍት ነው።ጀልባው ሄደ።', ['ወደቡ ክፍት ነው።', 'ጀልባው ሄደ።']],
  ['my', 'ကမ်းဖွင့်သည်။လှေထွက်သည်။', ['ကမ်းဖွင့်သည်။', 'လှေထွက်သည်။']],
  ['zh', '他们看《船来了！再见》。船开了。', ['他们看《船来了！再见》。', '船开了。']],
]; // biome-ignore format: a table

describe('sentences', () => {
  it.each(SPLIT)('are cut: %s', (_, text, expected) => {
    expect(readSentences(text).map((sentence) => cut(text, sentence))).toEqual(expected);
  });
});

describe('sentences of other languages', () => {
  it.each(LANGUAGES)('%s: %s', (language, text, expected) => {
    expect(readSentences(text, language).map((sentence) => cut(text, sentence))).toEqual(expected);
  });

  it.each(LANGUAGES.filter(([language]) => !['sk', 'da'].includes(language)))(
    '%s, of which nobody says so: %s',
    (_, text, expected) => {
      expect(readSentences(text).map((sentence) => cut(text, sentence))).toEqual(expected);
    },
  );
});

describe('sentences that are one', () => {
  it.each(WHOLE)('%s', (_, text) => {
    expect(readSentences(text).map((sentence) => cut(text, sentence))).toEqual([text]);
  });
});

describe('what is no prose', () => {
  it.each([
    ['a heading', 'Boats wait for the pier', 'heading'],
    ['a caption with its credit', 'Boats at the pier, Skerry, May 5, 2014. (Coastal News)', 'caption'],
    ['a picture by name', 'Photo: Anna Berg at the pier on Skerry.', 'caption'],
    ['furniture', 'Read more: why piers rot', 'furniture'],
    ['a copyright line', '© Coastal News. All rights reserved.', 'furniture'],
    ['no word at all', '-', 'furniture'],
    ['noise longer than any sentence', 'word '.repeat(600), 'furniture'],
    ['prose', 'The pier is open.', 'prose'],
  ] as const)('%s', (_, text, kind) => {
    expect(new Set(readSentences(text).map((sentence) => sentence.kind))).toEqual(new Set([kind]));
  });
});

describe('whatever the text', () => {
  it('sentences lie in order, do not overlap, and cover all but blanks', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom('Word', ' ', '. ', '\n', '"', '! ', 'Mr. ', 'U.S. ', '…', '(', ')', '\ud800'),
          { maxLength: 80 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of readSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start).trim()).toBe('');
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});
