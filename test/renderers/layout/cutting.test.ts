// Texts fall apart between words, then graphemes, and nothing of them is lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, fitted, wordsOf } from '../../../src/renderers/layout/cutting.ts';
import { webAddress } from '../../../src/renderers/layout/web-address.ts';

describe('a text that is cut', () => {
  it('is whole when its pieces are joined, and no piece is too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, most) => {
        const pieces = cutText(text, most);
        expect(pieces.join('')).toBe(text);
        expect(pieces.every(({ length }) => length <= most)).toBe(true);
      }),
    );
  });

  it.each([
    ['the ferry sails', 10, ['the ferry ', 'sails']],
    ['at 09:00\u00A0sharp', 12, ['at ', '09:00\u00A0sharp']],
    ['above\nbelow', 6, ['above\n', 'below']],
    ['harbour', 4, ['harb', 'our']],
    ['👩‍🚀👩‍🚀', 6, ['👩‍🚀', '👩‍🚀']],
  ])('%j at %i', (text, most, pieces) => {
    expect(cutText(text, most)).toEqual(pieces);
  });

  it('keeps the blanks after its words', () => {
    expect(wordsOf(' a  b', 9)).toEqual([' ', 'a  ', 'b']);
  });
});

describe('a label that is fitted', () => {
  it.each([
    ['Ferry talks', 11, 'Ferry talks'],
    ['Ferry talks go on', 13, 'Ferry talks…'],
    ['Ferry talks go on', 9, 'Ferry…'],
    ['Harbourmaster', 8, 'Harbour…'],
  ])('%j in %i', (text, most, label) => {
    expect(fitted(text, most)).toBe(label);
  });
});

describe('a web address', () => {
  it.each(['https://a.example/x', 'http://a.example/'])('is %s', (address) => {
    expect(webAddress(address)?.href).toBe(address);
  });
  it.each([null, undefined, '', 'no address', 'javascript:alert(1)', 'data:text/html,x', 'ftp://a.example'])(
    'is not %s',
    (address) => {
      expect(webAddress(address)).toBeNull();
    },
  );
});
