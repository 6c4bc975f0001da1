import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isForgiven,
  isMeant,
  meantBeginnings,
  type TypedWord,
  topicWords,
} from '../../../src/core/story/topic.ts';

const word = (lower: string): TypedWord => ({ lower, stem: lower });
const letters = (min: number) =>
  fc
    .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { minLength: min, maxLength: 12 })
    .map((all) => all.join(''));
const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');

/** A word of five letters or more, and the same with one error somewhere. */
const mistyped = fc
  .tuple(letters(5), fc.nat(), letter, fc.constantFrom('more', 'less', 'other', 'swapped'))
  .map(([right, place, extra, kind]) => {
    const at = place % right.length;
    const [head, tail] = [right.slice(0, at), right.slice(at)];
    const typed = {
      more: head + extra + tail,
      less: head + tail.slice(1),
      other: head + extra + tail.slice(1),
      swapped: head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2),
    }[kind];
    return { right, typed };
  })
  .filter(({ right, typed }) => right !== typed && typed.length >= 5);

describe('words of a topic', () => {
  it.each([
    ['the ferry talks', ['ferri', 'talk']],
    ['Ferry-port talks', ['ferri', 'port', 'talk']],
    ['talks talking talked', ['talk']],
    ['who is who', ['who', 'is']],
    ['Kelda’s council', ['kelda', 'council']],
    ['…', []],
    ['ant bee cat dog eel fox gnu hen ibis jay', ['ant', 'bee', 'cat', 'dog', 'eel', 'fox', 'gnu', 'hen']],
  ])('%s', (topic, stems) => {
    expect(topicWords(topic).map(({ stem }) => stem)).toEqual(stems);
  });

  it('forgive any one error in a word of five letters or more, wherever it is', () => {
    fc.assert(fc.property(mistyped, ({ right, typed }) => isMeant(word(typed), right)));
  });

  it('are looked for under a beginning that the right word has', () => {
    fc.assert(
      fc.property(mistyped, ({ right, typed }) =>
        meantBeginnings(word(typed)).some((beginning) => right.startsWith(beginning)),
      ),
    );
  });

  it('forgive no second error', () => {
    expect(isMeant(word('lamdslife'), 'landslide')).toBe(false);
    expect(isMeant(word('trains'), 'brainz')).toBe(false);
  });

  it('forgive a short word a letter more or less, and no other letter', () => {
    expect(isMeant(word('fery'), 'ferry')).toBe(true);
    expect(isMeant(word('raod'), 'road')).toBe(true);
    expect(isMeant(word('moon'), 'mood')).toBe(false);
    expect(isForgiven(word('sea'))).toBe(false);
  });
});
