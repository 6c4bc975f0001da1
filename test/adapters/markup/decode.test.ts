// Bytes as text: what mark, server, document and the bytes themselves say of it, and whom to believe.
import { describe, expect, it } from 'vitest';
import { decode, decodeTidy } from '../../../src/adapters/markup/decode.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const wide = (text: string, size: 2 | 4, isLittle: boolean, mark = false): Uint8Array => {
  const letters = [...(mark ? `\uFEFF${text}` : text)];
  const view = new DataView(new ArrayBuffer(letters.length * size));
  letters.forEach((letter, at) => {
    const code = letter.codePointAt(0) ?? 0;
    if (size === 2) view.setUint16(at * 2, code, isLittle);
    else view.setUint32(at * 4, code, isLittle);
  });
  return new Uint8Array(view.buffer);
};
const decoded = (bytes: Uint8Array, type?: string): string => {
  const result = decode(bytes, type);
  return result.is === 'text' ? result.text : `refused: ${result.why}`;
};

const prolog = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>`;

describe('bytes as they were served', () => {
  it.each([
    ['UTF-16, little, with its mark', wide('<a>Ωx</a>', 2, true, true)],
    ['UTF-16, big, with its mark', wide('<a>Ωx</a>', 2, false, true)],
    ['UTF-16, little, without', wide('<a>Ωx</a>', 2, true)],
    ['UTF-16, big, without', wide('<a>Ωx</a>', 2, false)],
    ['UTF-32, little, with its mark', wide('<a>Ωx</a>', 4, true, true)],
    ['UTF-32, big, with its mark', wide('<a>Ωx</a>', 4, false, true)],
    ['UTF-32, little, without', wide('<a>Ωx</a>', 4, true)],
    ['UTF-32, big, without', wide('<a>Ωx</a>', 4, false)],
    ['UTF-8 with its mark', utf8('\uFEFF<a>Ωx</a>')],
    ['UTF-8', utf8('<a>Ωx</a>')],
  ])('%s', (_what, bytes) => {
    expect(decoded(bytes)).toBe('<a>Ωx</a>');
  });

  const WHOM: readonly (readonly [
    rule: string,
    bytes: Uint8Array,
    type: string | undefined,
    ends: string,
  ])[] = [
    ['what the server says', latin('<a>\xcf\xee'), 'text/xml; charset="windows-1251"', 'По'],
    ['in any quotes', latin('<a>\xcf\xee'), "text/xml; charset='windows-1251'", 'По'],
    ['what the document says', latin(`${prolog('koi8-r')}\xf0\xcf`), 'text/xml', 'По'],
    ['in the way of Python', latin(`${prolog('koi8_r')}\xf0\xcf`), undefined, 'По'],
    [
      'the server before the document',
      latin(`${prolog('iso-8859-1')}\x93a\x94`),
      'text/xml; charset=windows-1252',
      '“a”',
    ],
    [
      'the document where nobody knows what the server says',
      latin(`${prolog('iso-8859-2')}\xb9`),
      'text/xml; charset=bogus',
      'š',
    ],
    [
      'UTF-8 that is valid, whatever single bytes the server promises',
      utf8('<a>é'),
      'text/xml; charset=iso-8859-1',
      'é',
    ],
    ['a mark before everybody', utf8('\uFEFF<a>é'), 'text/xml; charset=windows-1251', 'é'],
    ['Windows-1252 where nobody says anything', latin('<a>\x93caf\xe9\x94'), undefined, '“café”'],
    ['not Windows-1252 where that has no such letter', latin('<a>\xb9\x81\x9d\xe1'), undefined, 'á'],
    ['UTF-8 with an accident in it', latin(`<a>${'\xc3\xa9'.repeat(20)}\xff`), undefined, '\uFFFD'],
    ['a prolog of wide letters in narrow ones says nothing', latin(`${prolog('utf-16')}a`), undefined, 'a'],
    ['Shift_JIS', latin(`${prolog('shift_jis')}\x93\x8c\x8b\x9e`), undefined, '東京'],
    ['a page names it in its head', latin('<meta charset="windows-1251">\xcf\xee'), undefined, 'По'],
    [
      'a page has long comments before that',
      latin(`<!-- ${'x'.repeat(2_000)} --><meta charset=windows-1251>\xcf\xee`),
      undefined,
      'По',
    ],
    [
      'a bad byte does not make Shift_JIS wrong',
      latin(`${prolog('shift_jis')}\x93\x8c\x8b\x9e<b>\xff</b>\x93\x8c`),
      undefined,
      '東',
    ],
    [
      'a text that speaks of a page says nothing',
      utf8('It has <meta charset="shift_jis">: é'),
      undefined,
      'é',
    ],
    ['controls stand for what Windows-1252 has there', utf8('don\u0092t'), undefined, 'don’t'],
    ['line ends of all systems', latin('a\r\nb\rc'), undefined, 'a\nb\nc'],
    ['a zero by accident', latin(`<a>${'x'.repeat(200)}\x00y`), undefined, 'xy'],
  ];
  it.each(WHOM)('%s', (_rule, bytes, type, end) => {
    expect(decoded(bytes, type)).toMatch(new RegExp(`${end}$`, 'u'));
  });

  it('are no text where zeros are a habit', () => {
    expect(
      decode(
        Uint8Array.from({ length: 100 }, (_, at) => at % 7),
        undefined,
      ).is,
    ).toBe('refused');
  });

  it('are tidied where texts are cut and compared', () => {
    expect(decodeTidy(utf8('Cafe\u0301\u2028two\u2029three\r\nfour'))).toEqual({
      is: 'text',
      text: 'Café\ntwo\nthree\nfour',
    });
    expect(decodeTidy(Uint8Array.from({ length: 100 }, (_, at) => at % 7)).is).toBe('refused');
  });
});
