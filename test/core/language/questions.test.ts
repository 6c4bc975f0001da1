// Open questions of one text: what is asked, by whose words, and what asks nothing.
import { describe, expect, it } from 'vitest';
import { askBetween } from '../../../src/core/language/sides.ts';
import { askFrom } from '../../../src/core/language/wording.ts';
import { cut, written } from '../texts.ts';

const ASKED: readonly (readonly [sentence: string, question: string])[] = [
  [
    'Skerry and Varde did not say what will happen if the wall breaks.',
    'What will happen if the wall breaks?',
  ],
  ['The board has not said when the pier will open.', 'When will the pier open?'],
  ['It is unclear whether the pier will open on Monday.', 'Will the pier open on Monday?'],
  ['It is not known who burned the pier.', 'Who burned the pier?'],
  ['It remains unclear who cut the ropes.', 'Who cut the ropes?'],
  ['It is unknown what caused the fire.', 'What caused the fire?'],
  ['The board did not name any price for the pier.', 'What price for the pier?'],
  ['No date has been set for the second round.', 'What date for the second round?'],
  ['The pier will open on Monday if the wall holds.', 'Will the pier open on Monday?'],
  ['Much depends on whether the wall will hold.', 'Will the wall hold?'],
  ['The board has not decided whether the pier should open.', 'Should the pier open?'],
  ['Officials would not say how many boats were lost.', 'How many boats were lost?'],
];
const NOT_ASKED: readonly (readonly [name: string, sentence: string])[] = [
  ['a plain statement', 'The pier opened on Monday.'],
  ['a pronoun whose noun is elsewhere', 'It is unclear who would pay for it.'],
  ['a subject whose noun is elsewhere', 'It is unclear whether they will return.'],
  ['what is known', 'The board said when the pier will open.'],
  ['a decision between deeds', 'The board did not say whether to close.'],
];

describe('the line that asks', () => {
  it.each(ASKED)('%s', (sentence, question) => {
    expect(askFrom(sentence)?.question).toBe(question);
  });
});

describe('no line', () => {
  it.each(NOT_ASKED)('%s', (_, sentence) => {
    expect(askFrom(sentence)).toBeNull();
  });
});

describe('the line between two sides', () => {
  it.each([
    [
      'two nouns',
      { sought: 'extend the lease', opposed: 'any extension', instead: 'moving to the sale', isDeed: false },
      'Extension of the lease or the sale?',
    ],
    [
      'two deeds',
      { sought: 'extend the lease', opposed: 'the offer', instead: 'sell the pier', isDeed: true },
      'Extend the lease or sell the pier?',
    ],
    [
      'one side alone',
      { sought: 'extend the lease', opposed: 'the offer', instead: null, isDeed: false },
      'Extend the lease or not?',
    ],
    [
      'forms that do not go together',
      { sought: 'extend the lease', opposed: 'the offer', instead: 'moving to the sale', isDeed: false },
      'Extend the lease or not?',
    ],
    [
      'a deal to do it',
      {
        sought: 'reach an agreement to extend the lease',
        opposed: 'any extension',
        instead: null,
        isDeed: false,
      },
      'Extend the lease or not?',
    ],
    ['nothing to name', { sought: 'do so', opposed: 'it', instead: null, isDeed: false }, null],
  ])('%s', (_, sides, expected) => {
    expect(askBetween(sides)).toBe(expected);
  });
});

describe('two sides of one matter', () => {
  const TEXT = `The Skerry delegation in Varde is seeking to extend the lease of the pier by two years, two officials said.
Varde rejects any extension and insists on the sale of the pier as agreed.`;

  it('become one question with a position each', () => {
    const { analysis, article } = written({ title: 'Talks on the pier lease stall', text: TEXT });
    const dispute = analysis.questions.find(({ kind }) => kind === 'disputed');
    expect(dispute?.question).toBe(
      'Extension of the lease of the pier by two years or the sale of the pier?',
    );
    expect(
      dispute?.positions.map(({ actor, sentence }) => [
        actor,
        cut(article.text, analysis.sentences[sentence] ?? { start: 0, end: 0 }).slice(0, 12),
      ]),
    ).toEqual([
      ['Skerry delegation', 'The Skerry d'],
      ['Varde', 'Varde reject'],
    ]);
  });

  it('of which one only reports is no side', () => {
    const { analysis } = written({
      title: 'Talks on the pier lease stall',
      text: 'Berg said that Skerry wants to extend the lease of the pier. Skerry also wants to extend the lease of the quay.',
    });
    expect(analysis.questions.filter(({ positions }) => positions.length > 1)).toEqual([]);
  });
});

describe('texts that leave nothing open', () => {
  it.each([
    [
      'an event report',
      'Pier opens',
      'The new pier on Skerry opened on Monday. About 200 people came to the harbour. A band played in the rain.',
    ],
    ['an obituary', 'Obituary: Anna Berg', 'It is unclear who will follow her. Anna Berg died on Monday.'],
    ['an opinion', 'Opinion: our pier', 'It is unclear whether the pier will open.'],
    ['nothing', '', ''],
  ])('%s', (_, title, text) => {
    expect(written({ title, text }).analysis.questions.filter(({ isFramed }) => isFramed)).toEqual([]);
  });
});
