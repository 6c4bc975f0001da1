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

  it('a quotation without a cue belongs to the last speaker', () => {
    const said = saidIn('Anna Berg said the pier is safe. "It will last for years."');
    expect(said[1]).toMatchObject({ speaker: 'Anna Berg' });
  });

  it('a quotation of several sentences is of whoever is named at its end', () => {
    const said = saidIn('Ola Dahl said no. “The pier is safe. It will last for many years,” said Anna Berg.');
    expect(said.map(({ speaker }) => speaker)).toEqual(['Ola Dahl', 'Anna Berg', 'Anna Berg']);
    expect(said[1]?.content).toEqual(['“The pier is safe.']);
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

describe('nobody said it', () => {
  it.each([
    ['a plain sentence', 'The pier is safe.'],
    ['a noun', 'The claim was old.'],
    ['a weak verb by itself', 'Anna Berg found the pier safe and showed it.'],
    ['a cue inside a quotation of several sentences', 'It reads “No. Berg said no to all of this. No.”'],
    ['a cue inside a quotation', 'The sign reads "Berg said no to all of this".'],
  ])('%s', (_, text) => {
    expect(saidIn(text)).toEqual([]);
  });
});
