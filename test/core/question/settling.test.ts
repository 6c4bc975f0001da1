// What answers a question in its own words, and what only speaks of it.
import { describe, expect, it } from 'vitest';
import { after } from './after.ts';

const ANSWERED: readonly (readonly [asks: string, says: string])[] = [
  [
    'It is unclear whether the ferry will sail on Friday.',
    'The ferry will sail on Friday, the harbour master said.',
  ],
  [
    'It is unclear whether the ferry will sail on Friday.',
    'The ferry will not sail on Friday, the crew said.',
  ],
  [
    'The board has not decided whether the school will close.',
    'The board announced that the school would close.',
  ],
  [
    'The union did not say how long the strike of the pilots will last.',
    'The pilots ended their strike on Wednesday night.',
  ],
  ['It is not known how long the strike will last.', 'The strike at the quay was called off on Wednesday.'],
  ['It is unclear when the tunnel will reopen.', 'The tunnel reopened on Wednesday morning.'],
  ['It is unclear when the tunnel will reopen.', 'The tunnel will reopen on Sunday, the road office said.'],
  ['The cause of the fire is unknown.', 'The fire was caused by a faulty pump, a report found.'],
  ['It is unclear how the fire started.', 'The fire started when a welder dropped his torch.'],
  ['It is unclear how the rope broke.', 'The rope broke when a barge struck the quay.'],
  ['It is unclear how the divers got in.', 'The divers got in through a hatch, investigators said.'],
  ['It is not known who burned the pier.', 'Two boys burned the pier, a court heard.'],
  ['It is not known who burned the pier.', 'The pier was burned by two boys, a court heard.'],
  ['Officials would not say how many boats were lost.', 'In all, 14 boats were lost, the coast guard said.'],
  [
    'Varde did not say what will happen if no agreement is reached.',
    'An agreement was reached on Wednesday.',
  ],
];
const NOT_SETTLED: readonly (readonly [asks: string, says: string])[] = [
  ['It is not known what Holt was doing in the barn.', 'Holt was named in a report on the barn that a storm tore down in Varde.'],
  ['The results of the tests on 75 pupils of Skerry are unknown.', 'Tests showed the same mould in 12 houses of Skerry, Orla Finch said.'],
  ['Officials would not say how many boats were lost.', 'Some 40 confirmed cases of theft from boats worry Varde.'],
  ['The board of Skerry has not decided whether to sell the stone quay.', 'The board of Skerry decided in 2014 to build the stone quay.'],
  ['The board of Skerry has not decided whether to sell the stone quay.', 'Has the board of Skerry decided to sell the stone quay?'],
]; // biome-ignore format: a list of sentences
const OPEN: readonly (readonly [asks: string, says: string])[] = [
  [
    'It is unclear whether the ferry will sail on Friday.',
    'The ferry will sail on Friday if the wind drops.',
  ],
  ['It is unclear whether the ferry will sail on Friday.', 'The ferry is expected to sail on Friday.'],
  ['It is unclear whether the ferry will sail on Friday.', 'The crew wants the ferry to sail on Friday.'],
  ['It is unclear whether the ferry will sail on Friday.', 'The ferry may sail on Friday, the crew said.'],
  [
    'It is unclear whether the ferry will sail on Friday.',
    '"The ferry will sail on Friday," one poster says.',
  ],
  [
    'The board has not decided whether the school will close.',
    'Parents oppose the decision to close the school.',
  ],
  ['It is not known how long the strike will last.', 'The strike of the previous year ended after a week.'],
  ['It is not known how long the strike will last.', 'The football season ended while the strike went on.'],
  ['It is unclear when the tunnel will reopen.', 'The tunnel is to reopen once the pumps run.'],
  ['The cause of the fire is unknown.', 'The fire caused damage of two million crowns.'],
  ['The cause of the fire is unknown.', 'The cause of the fire is being examined by two engineers.'],
  ['It is unclear how the fire started.', 'The fire started on Tuesday.'],
  ['It is unclear how the divers got in.', 'The divers got a medal by a vote of the council.'],
  ['It is not known who burned the pier.', 'The man who burned the pier is being sought.'],
  ['It is not known who burned the pier.', 'Nobody burned the pier on purpose, one neighbour thinks.'],
  ['Officials would not say how many boats were lost.', 'Many boats were lost, the coast guard said.'],
];

describe('an answer', () => {
  it.each(ANSWERED)('%s – %s', (asks, says) => {
    expect(after(asks, says)).toBe(says);
  });
});

describe('no answer', () => {
  it.each([...OPEN, ...NOT_SETTLED])('%s – %s', (asks, says) => {
    expect(after(asks, says)).toBe('open');
  });
});
