// Each kind of question with a sentence that answers it, and with sentences of the same words that do not.
import { describe, expect, it } from 'vitest';
import { after } from './after.ts';

const WHO = 'It is not known who sank the trawler.';
const WHERE = 'It is unclear where the divers found the anchor.';
const WHEN = 'It is unclear when the lighthouse will close.';
const HOW_MANY = 'Police would not say how many sheep were stolen.';
const HOW_LONG = 'It is not known how long the repair will take.';
const HOW = 'It is unclear how the crane collapsed.';
const WHY = 'It is not known why the mayor resigned.';
const CAUSE = 'The cause of the blast is unknown.';
const WHETHER = 'It is unclear whether the court will release the captain.';
const DECIDE = 'The council has not decided whether to sell the mill.';
const ON_A_DAY = 'It is unclear whether the market will open on Saturday.';
const IF = 'The operator did not say what will happen if no permit is issued.';

const ANSWERED: readonly (readonly [asks: string, says: string])[] = [
  [WHO, 'Two smugglers sank the trawler, the coast guard found.'],
  [WHO, 'The trawler was sunk by two smugglers, a judge found.'],
  [WHERE, 'The divers found the anchor near the old fort, the museum said.'],
  [WHERE, 'Divers found the anchor in Varde on Tuesday.'],
  [WHEN, 'The lighthouse will close on Sunday, the harbour board announced.'],
  [WHEN, 'The lighthouse closed on Wednesday night.'],
  [WHEN, 'The lighthouse has closed, the harbour board said.'],
  [HOW_MANY, 'In all, 31 sheep were stolen, police said.'],
  [HOW_MANY, 'Police said that about 30 white sheep were stolen.'],
  [HOW_LONG, 'The repair will take three weeks, the road office said.'],
  [HOW, 'The crane collapsed when a cable snapped, inspectors said.'],
  [HOW, 'The crane collapsed after a cable snapped.'],
  [WHY, 'The mayor resigned because of an illness, the council said.'],
  [WHY, 'The mayor resigned over a forged letter, the council said.'],
  [CAUSE, 'The blast was caused by a leaking pipe, the fire service found.'],
  [CAUSE, 'The cause of the blast was a leaking pipe, the fire service said.'],
  [WHETHER, 'The court released the captain on Wednesday.'],
  [WHETHER, 'The court will not release the captain, the clerk said.'],
  [DECIDE, 'The council voted to sell the mill.'],
  [DECIDE, 'The council will sell the mill, the mayor announced.'],
  [ON_A_DAY, 'The market will open on Saturday, the town said.'],
  [IF, 'The permit was issued on Wednesday.'],
];

const OPEN: readonly (readonly [trap: string, asks: string, says: string])[] = [
  ['hedged', WHO, 'Two smugglers may have sunk the trawler, the coast guard said.'],
  ['alleged', WHO, 'Two smugglers allegedly sank the trawler.'],
  ['denied', WHO, 'Two smugglers denied that they sank the trawler.'],
  ['nobody named', WHO, 'Unknown attackers sank the trawler on Monday, the coast guard said.'],
  ['somebody unnamed', WHO, 'Those who sank the trawler fled to Varde, the coast guard said.'],
  ['by a time', WHO, 'The trawler was sunk by noon, the coast guard said.'],
  ['another thing', WHO, 'Two smugglers sank another trawler on Monday.'],
  ['a figure of speech', WHERE, 'The divers found the anchor in good time.'],
  ['a time for a place', WHERE, 'The divers found the anchor in March.'],
  ['a place of something else', WHERE, 'Divers in Varde heard of the anchor that somebody found.'],
  ['conditional', WHEN, 'The lighthouse will close on Sunday if the board agrees.'],
  ['planned', WHEN, 'The board plans to close the lighthouse on Sunday.'],
  ['no time', WHEN, 'The lighthouse will close, the harbour board said.'],
  ['another day’s other matter', WHEN, 'The board met on Sunday, and the lighthouse that will close is old.'],
  ['a number of something else', HOW_MANY, 'Some 12 farmers said that sheep were stolen.'],
  ['half a number', HOW_MANY, 'At least 31 sheep were stolen, police said.'],
  ['of a year gone by', HOW_MANY, 'In 2019, 31 sheep were stolen on Skerry.'],
  ['at another place', HOW_MANY, 'At Varde, 31 sheep were stolen, police said.'],
  ['no number', HOW_MANY, 'Police confirmed that sheep were stolen from the farm on Skerry.'],
  ['estimated by wish', HOW_LONG, 'The road office hopes that the repair will take three weeks.'],
  ['no length', HOW_LONG, 'The repair will take long, the road office said.'],
  ['only when', HOW, 'The crane collapsed on Tuesday.'],
  ['another of its kind', HOW, 'A crane collapsed in Varde when a cable snapped.'],
  ['suspected', HOW, 'Inspectors suspect that the crane collapsed when a cable snapped.'],
  ['only that', WHY, 'The mayor resigned on Tuesday, the council said.'],
  ['another’s reason', WHY, 'The mayor resigned, and the clerk left because of an illness.'],
  ['what it caused', CAUSE, 'The blast caused damage at the quay.'],
  ['examined', CAUSE, 'The cause of the blast is being examined.'],
  ['asked for', WHETHER, 'The family asked the court to release the captain.'],
  ['quoted wish', WHETHER, '"The court will release the captain," a poster at the quay says.'],
  ['another captain', WHETHER, 'The court released another captain on Wednesday.'],
  ['asked again', WHETHER, 'Will the court release the captain?'],
  ['opposed', DECIDE, 'Neighbours oppose the plan of the council to sell the mill.'],
  ['decided by others, of a part', DECIDE, 'The millers voted to sell the mill stones.'],
  ['discussed', DECIDE, 'The council discussed a plan to sell the mill.'],
  ['long ago', DECIDE, 'The council sold the mill in 1987 and bought it back.'],
  ['another day', ON_A_DAY, 'The market will open on Monday, the town said.'],
  ['no day', ON_A_DAY, 'The market will open in a new hall, the town said.'],
  ['if', IF, 'A fine follows if the permit is issued late.'],
  ['spoken to the reader', WHEN, 'You will see the lighthouse close on Sunday in our show.'],
];

describe('what a question asks is answered', () => {
  it.each(ANSWERED)('%s – %s', (asks, says) => {
    expect(after(asks, says)).toBe(says);
  });
});

describe('what a question asks is not answered', () => {
  it.each(OPEN)('by what is %s: %s – %s', (_, asks, says) => {
    expect(after(asks, says)).toBe('open');
  });
});
