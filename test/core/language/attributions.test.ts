// Who said what.
import { describe, expect, it } from 'vitest';
import { cut, written } from '../texts.ts';

const saidIn = (text: string) =>
  written({ text }).analysis.attributions.map(({ source, content, speaker }) => ({
    source: source === null ? null : cut(text, source),
    content: content.map((span) => cut(text, span)),
    speaker,
  }));

describe('who said what', () => {
  it.each([
    ['told before', 'Anna Berg said that the pier is safe.', 'Anna Berg', 'the pier is safe.'],
    ['told behind', 'The pier is safe, Anna Berg said.', 'Anna Berg', 'The pier is safe'],
    ['turned over', '"The pier is safe," said Anna Berg.', 'Anna Berg', '"The pier is safe'],
    ['reported', 'The pier is safe, the Skerry Post reported.', 'Skerry Post', 'The pier is safe'],
    ['pointed out', 'Anna Berg pointed out that the pier is safe.', 'Anna Berg', 'the pier is safe'],
    ['called', 'Anna Berg called the pier “a wonder of its kind”.', 'Anna Berg', 'the pier'],
    ['shown by a survey', 'A survey of piers found them safe.', null, 'them safe'],
    ['said on', '“The pier is safe,” Anna Berg continued.', 'Anna Berg', 'The pier is safe'],
    ['according to', 'The pier is safe, according to Anna Berg.', 'Anna Berg', 'The pier is safe'],
  ])('%s', (_, text, speaker, content) => {
    const [first] = saidIn(text);
    expect(first?.speaker).toBe(speaker);
    expect(first?.content[0]).toContain(content.replace(/[.]$/u, ''));
  });

  it('she is the last who spoke', () => {
    const said = saidIn('Anna Berg said the pier is safe. She said it will last.');
    expect(said.map(({ speaker }) => speaker)).toEqual(['Anna Berg', 'Anna Berg']);
  });

  it('a quotation without a cue goes on with the last speaker of its paragraph', () => {
    const said = saidIn('"The pier is safe," Anna Berg said. "It will last for years."');
    expect(said).toMatchObject([
      { speaker: 'Anna Berg', content: ['"The pier is safe,"', '"It will last for years."'] },
    ]);
  });

  it('a quotation without a cue in the next paragraph is an attribution of its own', () => {
    const said = saidIn('Anna Berg said the pier is safe.\n"It will last for many years."');
    expect(said[1]).toMatchObject({ speaker: 'Anna Berg', content: ['"It will last for many years."'] });
  });

  it('a quotation of several sentences is one, of whoever is named at its end', () => {
    const said = saidIn('Ola Dahl said no. “The pier is safe. It will last for many years,” said Anna Berg.');
    expect(said.map(({ speaker }) => speaker)).toEqual(['Ola Dahl', 'Anna Berg']);
    expect(said[1]?.content).toEqual(['“The pier is safe. It will last for many years,”']);
  });

  it('a quotation goes on where the next paragraph opens it again', () => {
    const said = saidIn('“The pier is safe for now.\n“It will last for years,” said Anna Berg.');
    expect(said).toMatchObject([
      { speaker: 'Anna Berg', content: ['“The pier is safe for now.\n“It will last for years,”'] },
    ]);
  });

  it('a quotation that nobody led up to is of whoever is named next in its paragraph', () => {
    const said = saidIn('“The pier is safe for now.” So much is sure. “It will last,” said Anna Berg.');
    expect(said[0]).toMatchObject({ speaker: 'Anna Berg', content: ['“The pier is safe for now.”'] });
  });

  it('a source without a name has no speaker', () => {
    expect(saidIn('Two officials said that the pier is safe.')).toMatchObject([
      { source: 'Two officials', speaker: null },
    ]);
  });
});

/** What each cue of a text was read as: `source > content`. */
const lines = (text: string) =>
  saidIn(text).map(({ source, content }) => `${source} > ${content.join(' … ')}`);

describe('the source', () => {
  it.each([
    ['before an appositive', 'Anna Berg, a pilot, said the pier is safe.', 'Anna Berg > the pier is safe.'],
    ['behind a quotation, with an appositive', '“The pier is safe,” Anna Berg, the head of the harbour, said on Monday.', 'Anna Berg > “The pier is safe,”'],
    ['before a relative clause', 'Anna Berg, who runs the harbour, called the pier “a wonder”.', 'Anna Berg > the pier “a wonder”.'],
    ['of a passive', 'Anna Berg was told by Ola Dahl that the pier is safe.', 'Ola Dahl > by Ola Dahl that the pier is safe.'],
    ['a document', 'A statement read: “The pier is closed.”', 'A statement > “The pier is closed.”'],
    ['a report', 'The report found that the pier is unsafe.', 'The report > the pier is unsafe.'],
    ['that wants', 'The harbour board wants to close the pier.', 'The harbour board > to close the pier.'],
    ['that judges', 'Critics blame the board for the fall.', 'Critics > the board for the fall.'],
    ['that is sure', 'Anna Berg is confident that the pier will last.', 'Anna Berg > the pier will last.'],
    ['in whose view', 'In the view of Anna Berg, the pier is safe.', 'Anna Berg > the pier is safe.'],
    ['of a claim', 'Anna Berg’s claim that the pier is safe is old.', 'Anna Berg > the pier is safe is old.'],
    ['behind a phrase that leads up to it', 'Asked about the pier, Ola Dahl said it was safe.', 'Ola Dahl > it was safe.'],
    ['of a label', 'BERG: The pier is safe. It will last.', 'BERG > The pier is safe. It will last.'],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual([expected]);
  }); // biome-ignore format: a table

  it.each([
    ['one in the other', 'Anna Berg said Ola Dahl had told her that the pier would close.', ['Anna Berg > Ola Dahl had told her that the pier would close.', 'Ola Dahl > her that the pier would close.']],
    ['side by side', 'Anna Berg denied the charge and accused Mr Dahl of lying.', ['Anna Berg > the charge', 'Anna Berg > Mr Dahl of lying.']],
    ['one against the other', 'The board said the pier would close, but Dahl, its head, said it would not.', ['The board > the pier would close', 'Dahl > it would not.']],
    ['saying', 'Anna Berg criticised the board, saying the pier was unsafe.', ['Anna Berg > the board', 'Anna Berg > the pier was unsafe.']],
    ['a clause that leads up to the other', 'When the board said no, Anna Berg said yes.', ['the board > no', 'Anna Berg > yes.']],
  ])('of several cues: %s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  }); // biome-ignore format: a table
});

describe('the speaker', () => {
  const speakersIn = (text: string) => saidIn(text).map(({ speaker }) => speaker);
  it.each([
    ['he and she by their titles', 'Mr Dahl said the pier was old. Ms Berg said it was new. He said it would fall. She said it would stand.', ['Dahl', 'Berg', 'Dahl', 'Berg']],
    ['a title stands for whoever bears it', 'Mayor Anna Berg opened the pier. Ola Dahl said it was old. The mayor said it would last.', ['Ola Dahl', 'Anna Berg']],
    ['a title of two bearers for nobody', 'Mayor Anna Berg came. Mayor Ola Dahl left. The mayor said no to it.', [null]],
    ['a place of officials says nothing', 'Officials in Skerry said the pier is safe.', [null]],
    ['somebody’s lawyer is not that person', 'Berg’s lawyer said the pier is safe.', [null]],
    ['a lawyer with a name', 'Her lawyer, Ola Dahl, said the pier is safe.', ['Ola Dahl']],
    ['he whom nobody named', 'Police said that the man was unhurt. He said he was tired.', [null, null]],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected);
  }); // biome-ignore format: a table
});

describe('nobody said it', () => {
  it.each([
    ['a plain sentence', 'The pier is safe.'],
    ['a noun', 'The claim was old.'],
    ['a weak verb by itself', 'Anna Berg found the pier safe and showed it.'],
    [
      'a cue inside a quotation of several sentences',
      'It hangs under “No. Berg said no to all of this. No.”',
    ],
    ['a cue inside a quotation', 'The sign bears "Berg said no to all of this".'],
    ['what is said to be', 'He is said to own the pier.'],
    ['an aside', 'That said, the pier is safe.'],
    ['a plan', 'The work went according to plan.'],
    ['people who were asked to do something', 'Officials were asked to leave the pier.'],
    ['a state', 'The state needs a pier.'],
    ['a call that was made', 'The group was called to the pier.'],
    ['what was found', 'The crew found the boat at the pier.'],
    ['what is expected', 'The board is expected to vote in May.'],
  ])('%s', (_, text) => {
    expect(saidIn(text)).toEqual([]);
  });
});
