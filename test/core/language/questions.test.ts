// Open questions of one text: what is asked, by whose words, and what asks nothing.
import { describe, expect, it } from 'vitest';
import { asked } from '../../../src/core/language/inversion.ts';
import { type QuestionInput, withLines } from '../../../src/core/language/question-scores.ts';
import { askBetween } from '../../../src/core/language/sides.ts';
import { readStances, type Stance } from '../../../src/core/language/stances.ts';
import { lineOf } from '../../../src/core/language/word-index.ts';
import { askFrom } from '../../../src/core/language/wording.ts';
import { cut, written } from '../texts.ts';

const ASKED: readonly (readonly [sentence: string, question: string])[] = [
  [
    'Skerry and Varde did not say what will happen if the wall breaks.',
    'What will happen if the wall breaks?',
  ],
  ['The board has not said when the pier will open.', 'When will the pier open?'],
  ['It is unclear whether the pier will open on Monday.', 'Will the pier open on Monday?'],
  ['It is unclear how the pier will open since the wall is weak.', 'How will the pier open?'],
  ['It is unclear what the captain is accused of.', 'What is the captain accused of?'],
  ['It is not known who burned the pier.', 'Who burned the pier?'],
  ['It remains unclear who cut the ropes.', 'Who cut the ropes?'],
  ['It is unknown what caused the fire.', 'What caused the fire?'],
  ['The board did not name any price for the pier.', 'What is the price for the pier?'],
  ['No date has been set for the second round.', 'What date will be set for the second round?'],
  ['The pier will open on Monday if the wall holds.', 'Will the pier open on Monday?'],
  [
    'It is unclear if the calls came from the ferry, or if others were still on the pier.',
    'Did the calls come from the ferry?',
  ],
  ['Much depends on whether the wall will hold.', 'Will the wall hold?'],
  ['The board has not decided whether the pier should open.', 'Should the pier open?'],
  ['Officials would not say how many boats were lost.', 'How many boats were lost?'],
  ['The cause of the leak is unknown.', 'What is the cause of the leak?'],
  ['Berg said the identity of the diver had not been established.', 'What is the identity of the diver?'],
  ['The whereabouts of the two crewmen are still unclear.', 'What are the whereabouts of the two crewmen?'],
  ['Divers do not know the cause of the leak.', 'What is the cause of the leak?'],
  ['How the rope broke is still unclear, Berg said.', 'How did the rope break?'],
  ['Who cut the ropes remains a mystery.', 'Who cut the ropes?'],
  ['When the pier will open has not been decided.', 'When will the pier open?'],
  ['Whether the boats will sail on Sunday is not known.', 'Will the boats sail on Sunday?'],
  ['The board does not know how the diver got into the hold.', 'How did the diver get into the hold?'],
  ['Neither the board nor the bank said who would pay for the quay.', 'Who would pay for the quay?'],
  ['Nobody knows who paid for the quay.', 'Who paid for the quay?'],
  ['It is unclear why the pumps failed.', 'Why did the pumps fail?'],
  ['It is an open question whether Varde will sell the pier.', 'Will Varde sell the pier?'],
  [
    'It is not clear whether the diver Ola Lind, the only witness, will testify.',
    'Will the diver Ola Lind testify?',
  ],
  ['There was no word on when the ferry would return.', 'When would the ferry return?'],
  ['The board did not say how long the repair would take.', 'How long would the repair take?'],
  ['Divers are looking into what caused the leak.', 'What caused the leak?'],
  ['It is not known what kind of rope was used.', 'What kind of rope was used?'],
  ['The board will decide whether the pier should close.', 'Should the pier close?'],
  ['It is not clear whether the boats have left the harbour.', 'Have the boats left the harbour?'],
  ['It is not clear whether the crews have boats in the harbour.', 'Do the crews have boats in the harbour?'],
  ['It is unclear which large boats were lost.', 'Which large boats were lost?'],
  ['It is unclear which pier the board will sell.', 'Which pier will the board sell?'],
  ['Whether Berg had a map is not known.', 'Did Berg have a map?'],
  ['It is unclear how serious the damage is.', 'How serious is the damage?'],
  ['The board has not decided whether to sell the old quay.', 'Sell the old quay or not?'],
  [
    'No agreement has been reached on the price of the quay.',
    'Will an agreement be reached on the price of the quay?',
  ],
  ['Varde did not present a specific plan for the quay.', 'What is the plan for the quay?'],
  ['Varde did not give any reasons for the closure.', 'What are the reasons for the closure?'],
  ['Divers do not know the identity of the “ghost,” Berg said.', 'What is the identity of the ghost?'],
  ['It is not clear how badly the quay is damaged.', 'How badly is the quay damaged?'],
  ['It is unclear how dangerous the leak will be.', 'How dangerous will the leak be?'],
  ['It is too early to say whether the repairs made so far will hold.', 'Will the repairs made so far hold?'],
  [
    'Berg declined to say whether the pier should be sold, or whether he was ready to buy it.',
    'Should the pier be sold?',
  ],
  ['It is unclear what will happen to the crew and who will pay.', 'What will happen to the crew?'],
];
const NOT_ASKED: readonly (readonly [name: string, sentence: string])[] = [
  ['a plain statement', 'The pier opened on Monday.'],
  ['a pronoun whose noun is elsewhere', 'It is unclear who would pay for it.'],
  ['a subject whose noun is elsewhere', 'It is unclear whether they will return.'],
  ['what is known', 'The board said when the pier will open.'],
  ['a verb whose base is not known', 'It is unclear how the rope snarfed.'],
  [
    'two verbs, of which one belongs to the subject',
    'It is unclear how the cargo found in the hold got wet.',
  ],
  ['what nobody knew then', 'It was not known at the time who burned the pier.'],
  ['what somebody did not know', 'Berg did not know who the diver was.'],
  ['what one who is elsewhere does not know', 'They do not know who burned the pier.'],
  ['what is known', 'The cause of the leak is known.'],
  ['a cause that was found', 'The cause of the leak has been established.'],
  ['how it is done', 'How the pier will open is shown in a film.'],
  ['a report inside the subject', 'Officials said crews would still be paid if the wall broke in the storm.'],
  ['a test whether', 'The next step will be dives to see if the wall holds.'],
  ['an idiom', 'It is not hard to know who has to go.'],
  ['a question that is the subject', 'The question of who burned the pier has split the town.'],
  ['a noun with or without its own subject', 'The board did not specify what repairs by Varde would help.'],
  ['on condition', 'Divers spoke on the condition of anonymity because the report has not been released.'],
  ['what readers do not know', 'Many people do not know what the pier was built for.'],
  ['a matter named elsewhere', 'No decision has been made on the matter.'],
  ['a power to decide', 'The law gives the board latitude to determine whether boats should sail.'],
  ['a count with a subject of its own', 'It is unclear how many boats the board will buy.'],
  ['a count without its article', 'It is unclear how much shelter old quays might offer.'],
  ['a count that he or she goes on with', 'It is unclear how much longer he will lead the board.'],
  ['a share of something', 'It is unclear how much of a risk the wall is.'],
  ['two nouns', 'The board did not specify which boats fishermen have sold.'],
  ['a noun before its subject', 'It is unclear what effect the storm will have on the pier.'],
  ['a test in front', 'Even further dives will show if the wall holds in a storm.'],
  ['a second doubt in front', 'Whether boats will sail -- if they can -- remains to be seen.'],
  ['a dash', 'Berg could not say how many boats sank on Monday - it was more than one.'],
  ['what would have been', 'Berg would be mayor if the vote had been held in May.'],
  [
    'a quotation in its middle',
    'It is unclear whether the board will deal with the critical "cracks below".',
  ],
  ['words that break off', 'It is unclear which old calls were heard or the content of.'],
  ['a thing whose noun is left out', 'It is unclear if the old pier’s really is the oldest.'],
  ['two questions in one', 'Divers are trying to determine who was ill of what.'],
  [
    'what cannot be told apart',
    'The fog has made it extremely difficult to tell who has a boat and who does not.',
  ],
  ['a decision between deeds', 'The board did not say whether to close.'],
];

describe('the line that asks', () => {
  it.each(ASKED)('%s', (sentence, question) => {
    expect(askFrom(lineOf(sentence))?.question).toBe(question);
  });
});

describe('no line', () => {
  it.each(NOT_ASKED)('%s', (_, sentence) => {
    expect(askFrom(lineOf(sentence))).toBeNull();
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
    [
      'somebody to whom it is offered',
      { sought: 'Varde a new lease', opposed: 'the lease', instead: null, isDeed: false },
      null,
    ],
    [
      'a clause of its own',
      { sought: 'the plan would work for Varde', opposed: 'the plan', instead: null, isDeed: false },
      null,
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

describe('who is accused and who denies it', () => {
  const positions = (text: string): readonly string[] =>
    written({ title: 'Truce on the reef', text }).analysis.questions.flatMap((question) =>
      question.positions.map(({ actor, sentence }) => `${actor} ${sentence}`),
    );

  it.each([
    [
      'in the next sentence',
      'Skerry accused Varde of breaking the truce on Monday. Varde denied it.',
      ['Skerry 0', 'Varde 1'],
    ],
    [
      'over a sentence between',
      'Skerry blamed Varde for the fire on the pier. Rain fell. Varde rejected the accusation.',
      ['Skerry 0', 'Varde 2'],
    ],
    [
      'in one sentence',
      'Skerry accused Anton Berg of taking money, a charge that Berg denies.',
      ['Skerry 0', 'Berg 0'],
    ],
    ['another than the accused', 'Skerry accused Varde of theft on Monday. Norland denied it.', []],
  ])('%s', (_, text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('one side of a matter', () => {
  const sides = (text: string) =>
    written({ title: text.split(' ').slice(0, 5).join(' '), text }).analysis.questions[0]?.positions.map(
      ({ actor }) => actor,
    );

  it.each([
    ['who denies, not who reports', 'Police in Varde said Anna Berg denied taking the money.', ['Anna Berg']],
    [
      'with the auxiliary left out',
      'The Skerry council has rejected the claims of the union.',
      ['Skerry council'],
    ],
    ['who acts in a place', 'Crews in Varde rejected the offer of the port.', ['Crews in Varde']],
    ['nobody who only seeks', 'Varde demanded that Skerry lift the ban on its boats.', []],
    [
      'nobody who is denied something',
      'Anna Berg was denied entry, and Skerry rejected the complaint.',
      ['Skerry'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sides(text)).toEqual(expected);
  });
});

const stancesOf = (input: QuestionInput): readonly Stance[] =>
  readStances(input.text, input.sentences, input.names, withLines(input).lines);

describe('no side', () => {
  it('in a noun after an adjective', () => {
    const { article, analysis } = written({
      title: 'Pier',
      text: 'The board met Nordic demands that the pier be sold.',
    });
    expect(stancesOf({ ...article, ...analysis })).toEqual([]);
  });

  it.each([
    ['who is only described as opposed', 'Skerry arms the groups opposed to the sale of the pier.'],
    ['who asks', 'Does Skerry want to sell the pier to Varde?'],
    [
      'what is said of somebody beside the subject',
      'Berg, whose party Skerry opposes the sale of the pier, left.',
    ],
  ])('%s', (_, sentence) => {
    const { article, analysis } = written({
      title: 'Pier',
      text: `${sentence} Varde wants to sell the pier.`,
    });
    const stances = stancesOf({ ...article, ...analysis });
    expect(stances.filter((one) => one.sentence === 0)).toEqual([]);
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

it('a quotation that is cut by the line loses its mark', () => {
  expect(asked('visit Skerry "very soon or not')).toBe('Visit Skerry very soon or not?');
});
