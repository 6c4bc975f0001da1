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
    ['a cue inside a quotation', 'The sign reads "Berg said no to all of this".'],
  ])('%s', (_, text) => {
    expect(saidIn(text)).toEqual([]);
  });
});
