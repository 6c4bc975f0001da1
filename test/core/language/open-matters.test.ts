// What a sentence of news leaves open, class by class, and its traps: what sounds open and is settled, background, leisure or a wish.
import { describe, expect, it } from 'vitest';
import type { QuestionFound } from '../../../src/core/language/analysis.ts';
import { written } from '../texts.ts';

/** The sentence opens an article that says nothing else of it. */
const asked = (sentence: string): readonly QuestionFound[] =>
  written({
    title: sentence.split(' ').slice(0, 6).join(' '),
    text: `${sentence} Rain fell on Skerry all day. The boats came home at noon.`,
  }).analysis.questions;

const OPEN: readonly string[] = [
  'Lawmakers will vote on the bridge bill on Thursday.',
  'The court is due to rule on the appeal next week.',
  'A hearing is set for 3 June.',
  'The trial has been put off until spring.',
  'Investigators are trying to determine what caused the fire.',
  'It was not immediately clear who ran the ferry.',
  'The harbour board has yet to publish its report.',
  'No one has claimed the attack on the harbour.',
  'No group has claimed responsibility for the blast.',
  'The ministry declined to comment on whether the ferry was insured.',
  'Talks between the dockers and the port reached deadlock on Friday.',
  'Talks collapsed without a deal.',
  'Three sailors remain missing.',
  'The gunman remains at large.',
  'Two of the dead remain unidentified.',
  'The cause of the fire is under investigation.',
  'The death toll is expected to rise.',
  'Rescuers are still searching for four sailors.',
  'The company is in talks to sell its shipyard.',
  'The mayor is considering whether to close the pier.',
  'The union has threatened to strike unless pay rises.',
  'The council has not decided where the school will be built.',
  'The dockers have until midnight to accept the offer.',
  'The two governments disagree over who owns the reef.',
  'Skerry says the reef is its own, a claim that Varde rejects.',
  'Berg denies taking the money.',
  'Berg has pleaded not guilty.',
  'Berg will be sentenced in May.',
  'Prosecutors are weighing charges against the captain.',
  'The captain has been charged with manslaughter.',
  'The captain is due in court on Monday.',
  'The deal still needs the approval of parliament.',
  'The merger is subject to approval by regulators.',
  'The ruling could be appealed.',
  'Lawyers for the captain said they would appeal.',
  'The island’s future is in doubt.',
  'It remains to be seen whether the truce will hold.',
  'The fate of the crew is unknown.',
  'Officials could not say how many people were on board.',
  'The claim could not be independently verified.',
  'Police have not named the victims.',
  'The company did not say when the plant would reopen.',
  'The minister has not responded to the letter.',
  'The government has not said how it will pay for the tunnel.',
  'Opposition parties called on the minister to resign.',
  'Residents are opposed to the plan for a new quarry.',
  'Scientists disagree about what killed the seals.',
  'The virus could become an epidemic, doctors warned.',
  'The election on Sunday is too close to call.',
  'Voters go to the polls on Sunday.',
  'The price of the ferry has not been disclosed.',
  'The contract runs out on Friday and no new one has been signed.',
  'The ceasefire expires on Saturday.',
  'Varde would retaliate if the tariffs went ahead.',
  'The law will take effect only if the president signs it.',
  'The outcome depends on the weather.',
  'The strike is set to begin on Monday.',
  'Negotiators will meet again on Tuesday.',
  'The board is expected to choose a new director next month.',
  'No date has been set for the vote.',
  'The search for a successor is under way.',
  'Results of the tests are expected on Friday.',
  'An autopsy will be held to establish how he died.',
  'Conflicting reports emerged about the number of dead.',
  'The airline and the pilots blame each other for the delay.',
  'The bank faces a lawsuit over the loans.',
  'A group of fishermen is suing the port.',
  'The factory is on the brink of closure.',
  'Critics say the plan is illegal.',
  'It is not known whether anyone was hurt.',
  'Nobody knows how the fire started.',
  'The minister would not rule out a second vote.',
  'The club has made no decision on the stadium.',
  'The president must decide by Friday whether to sign the bill.',
  'The judge is to rule on Wednesday.',
  'The hostages have not been freed.',
  'Efforts to free the crew have failed so far.',
  'A second vote is likely.',
  'The treaty has not been ratified.',
  'Whether the bridge can be saved is uncertain.',
  'The bill now goes to the senate.',
  'Police are looking for a man seen near the shop.',
  'Detectives believe the two thefts may be linked.',
  'The inquiry is expected to report in autumn.',
  'Questions remain about the captain’s role.',
  'The pilot’s motive is unclear.',
  'Both sides claim victory in the vote.',
  'The government accused the rebels of breaking the truce, which they deny.',
  'The navy said it would not hesitate to board the ship.',
  'All options are on the table, the minister said.',
  'The company is close to collapse.',
  'Investigators aren’t saying how the men got in.',
  'The future of the ferry line hangs in the balance.',
  'A decision is expected by the end of the month.',
  'A decision on the tunnel is not expected before autumn.',
  'The search was suspended until daylight.',
  'The power was still out in three districts on Tuesday.',
  'The road remains closed and it is not clear when it will reopen.',
  'Aid has yet to reach the northern villages.',
  'The two sides are still far apart on wages.',
  'The union rejected the offer.',
  'Varde refuses to hand over the suspects.',
  'The suspect has not been found.',
  'Police have made no arrests.',
  'The minister is under pressure to quit.',
  'The king is in critical condition.',
  'He could face impeachment.',
  'The plan has met resistance from fishermen.',
  'There is no sign of an end to the strike.',
  'Neither side would give ground.',
];

const CLOSED: readonly string[] = [
  'The bill passed on Thursday after a vote of 40 to 12.',
  'The court upheld the sentence on Monday.',
  'The statement made no mention of casualties.',
  'He was sentenced to four years after he admitted the theft.',
  'She was cleared of all charges.',
  'The fire was put out and nobody was hurt.',
  'Police began searching for the boys after their sister called; both were found.',
  'The dispute was settled in March.',
  'The strike ended on Friday.',
  'In 2009 the town debated whether to build a pier.',
  'Whether you like fish or not, the market is worth a visit.',
  'If you have a boat, you can reach the island in an hour.',
  'Who could forget the summer of the great storm?',
  'I do not know what to think of it.',
  '“I hope we will win on Saturday,” the striker said.',
  'The band will play in Skerry on Saturday.',
  'The film is expected to open in June.',
  'The shop will open at nine on Monday.',
  'Tickets go on sale on Wednesday.',
  'The museum will be closed on Mondays.',
  'He could face up to five years in prison if convicted.',
  'The mayor urged residents to stay at home.',
  'The charity has appealed for donations.',
  'The actress is said to be thrilled about the part.',
  'The coach praised his players despite the defeat.',
  'Rain is expected on Tuesday.',
  'The crew had been due to leave on Friday.',
  'The award was decided by a jury of readers.',
  'The council approved the plan despite protests.',
  'The tests showed that the water was clean.',
  'Asked whether he would stay, the coach said yes.',
  'Divers found the wreck of the missing ferry on Tuesday.',
  'All the missing were found alive.',
  'The hostages were freed on Sunday.',
  'The last of the strikers went back to work.',
  'She was survived by two sons.',
  'The queen opened the bridge in 1961.',
  'The deal was signed in the spring.',
  'The report was released on Monday.',
  'She wants to learn to sail.',
  'The team hopes to reach the final.',
  'The new law bans plastic bags.',
  'The minister resigned on Friday.',
  'The suspect was arrested near the harbour and later confessed.',
  'He said he was proud of what had been done.',
  'The committee met on Tuesday to discuss the budget.',
  'The cause was found to be a broken pipe.',
  'The question of money never came up.',
  'The company said it would pay all costs.',
  'He will be missed by all who knew him.',
  'The president thanked the crews for their work.',
  'The trial ended with a verdict of guilty.',
  'The peace deal was reached after ten years of war.',
  'The two leaders agreed to end the dispute.',
  'Fans are wondering what she will wear.',
  'The singer may or may not be dating the actor.',
  'Scientists hope the find could help to cure the disease one day.',
  'The book asks whether love can last.',
  'The series returns next month.',
];

describe('a matter that is open', () => {
  it.each(OPEN)('%s', (sentence) => {
    expect(asked(sentence)[0]?.evidence).toContain(0);
  });
});

describe('a matter that is not', () => {
  it.each(CLOSED)('%s', (sentence) => {
    expect(asked(sentence)).toEqual([]);
  });
});

describe('a kind of text in which nothing is asked', () => {
  it.each([
    [
      'German',
      'Der Stadtrat hat noch nicht entschieden, ob die Brücke geschlossen wird. Die Gewerkschaft fordert höhere Löhne und droht mit Streik, falls die Reederei das Angebot ablehnt. Der Transport war still, das Team bleibt optimistisch. Die Polizei sucht nach dem Täter.',
    ],
    [
      'French',
      'Le conseil n’a pas encore décidé si le pont sera fermé. Le président a accusé son rival, qui dispute la place. La question de la réforme reste ouverte; la commission attend une décision.',
    ],
    [
      'Spanish',
      'El consejo aún no ha decidido si cerrará el puente. El sindicato exige mejores salarios y amenaza con una huelga. El debate sobre la reforma sigue abierto, la decisión final está pendiente.',
    ],
    [
      'a match',
      'The striker scored the first goal of the match. The midfielder may miss the semi-final. Both teammates could face a ban. The match was in doubt at half-time. A late goal from the striker won it.',
    ],
  ])('%s', (_, text) => {
    expect(written({ title: text.split('.')[0] ?? '', text }).analysis.questions).toEqual([]);
  });
});

describe('evidence', () => {
  it('of several sentences makes one question', () => {
    const { analysis } = written({
      title: 'Skerry union rejects pay offer',
      text: `The Skerry union rejected the pay offer of the pier company. Boats came home at noon.
The pier company will not raise its pay offer, and the union threatens a strike.`,
    });
    expect(analysis.questions.map((question) => question.evidence)).toEqual([[0, 2]]);
  });

  it('of a matter that the article settles asks nothing', () => {
    const { analysis } = written({
      title: 'Pier dispute ends',
      text: 'The dispute over the pier was settled on Monday. The two towns agreed to end the dispute after ten years.',
    });
    expect(analysis.questions).toEqual([]);
  });
});
