// What stays open in the kinds of story that make up the news, and what their settled brothers must not ask.
import { describe, expect, it } from 'vitest';
import { written } from '../texts.ts';

const evidenceIn = (title: string, lines: readonly string[]): readonly string[] => {
  const { article, analysis } = written({ title, text: lines.join('\n') });
  return analysis.questions
    .flatMap(({ evidence }) => evidence)
    .map((index) => {
      const { start = 0, end = 0 } = analysis.sentences[index] ?? {};
      return article.text.slice(start, end);
    });
};

const OPEN: readonly (readonly [title: string, open: string, rest: readonly string[]])[] = [
  [
    'Shopkeeper shot dead in Marby',
    'The two men who shot the shopkeeper dead in Marby were still being sought on Thursday.',
    ['The shopkeeper had run the store in Marby for twenty years.'],
  ],
  [
    'Two climbers missing on Mount Hark',
    'Two climbers who set out for Mount Hark on Saturday had not returned by Monday.',
    ['Their tent was found empty.'],
  ],
  [
    'Former mayor in the dock',
    'Former mayor Karl Reyn went on trial in Marby on Monday over money from a builder.',
    ['Prosecutors read for two hours.'],
  ],
  [
    'Rent cap passes first hurdle',
    'The bill on the rent cap must still pass the senate, where the landlords’ party is strong.',
    ['Rents in the capital have doubled since 2010.'],
  ],
  [
    'Dockers walk out in Marby',
    'No new meeting between the dockers and the port of Marby has been arranged.',
    ['The port handles a fifth of the freight of the country.'],
  ],
  [
    'No majority in Varde',
    'The Farmers’ Party came first in the election in Varde but fell short of a majority.',
    ['About 80 percent of voters took part.'],
  ],
  [
    'Quotas of herring',
    'Skerry wants half of the herring, while Varde offers a third of the quotas.',
    ['Herring has been caught there for ages.'],
  ],
  [
    'Minister told to go over account',
    'Opposition parties told finance minister Per Aas to go on Monday over a secret account.',
    ['The account was held in Marby.'],
  ],
  [
    'Illness spreads on Skerry',
    'Where the illness on Skerry comes from remains a puzzle for the health board.',
    ['Most patients recovered within days.'],
  ],
  [
    'Electric truck put off again',
    'Maker Hovna put off the launch of its electric truck again and gave no new date.',
    ['The truck can pull 20 tonnes.'],
  ],
  [
    'Shelling at Osk',
    'Each army said that the other had broken the truce at Osk by shelling the town.',
    ['The town lies on a river.'],
  ],
  [
    'Bridge inquiry',
    'The findings of the inquiry into the bridge are to be published next year.',
    ['The bridge fell in March.'],
  ],
];

describe('a story that is open', () => {
  it.each(OPEN)('%s', (title, open, rest) => {
    expect(evidenceIn(title, [open, ...rest])).toContain(open);
  });
});

const SETTLED: readonly (readonly [title: string, lines: readonly string[]])[] = [
  [
    'Fire destroys warehouse',
    [
      'A fire destroyed a furniture warehouse in Marby on Friday, the fire brigade said.',
      'Forty firefighters put it out within three hours and nobody was hurt.',
      'An electrical fault was to blame, the brigade said.',
    ],
  ],
  [
    'Man jailed for bank raid',
    [
      'A man who robbed a bank in Marby was jailed for nine years on Monday.',
      'He admitted the raid in March and gave back most of the money.',
    ],
  ],
  [
    'Court clears nurse',
    [
      'A court in Varde cleared a nurse of all charges on Thursday.',
      'The judges found that the patients had died of natural causes.',
    ],
  ],
  [
    'President signs school law',
    [
      'President Ilse Moran signed a law on Monday that makes school meals free.',
      'Parliament passed it last week without a vote against.',
    ],
  ],
  [
    'Bus strike ends',
    [
      'Bus drivers in Varde went back to work on Tuesday after a strike of six days.',
      'They voted by a large majority for a pay rise of 5 percent.',
    ],
  ],
  [
    'Merger completed',
    [
      'Norbank completed its purchase of Coast Bank on Monday, it said.',
      'The two had won all approvals in spring.',
    ],
  ],
  [
    'Mayor wins again',
    [
      'Mayor Tom Hale won a third term in Marby on Sunday with 64 percent of the vote.',
      'His opponent, Rita Sand, conceded and congratulated him.',
    ],
  ],
  [
    'Hostages come home',
    [
      'Four engineers held for a month by rebels came home to Varde on Saturday.',
      'They were in good health, the foreign ministry said.',
    ],
  ],
  [
    'Singer leaves',
    ['Singer Mia Lund walked out of a gala in Marby on Friday.', 'The couple split in June.'],
  ],
  ['New year', ['Crowds gathered in Marby for the countdown to the new year.', 'A band played.']],
  [
    'Visa',
    ['Skerry denied him a visa in May, he said.', 'There was no indication of what the night would bring.'],
  ],
];

describe('a story that is settled', () => {
  it.each(SETTLED)('%s', (title, lines) => {
    expect(evidenceIn(title, lines)).toEqual([]);
  });
});
