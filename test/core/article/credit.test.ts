// Whose text it is by its own word, and how many publishers that makes.
import { describe, expect, it } from 'vitest';
import { behind } from '../../../src/core/article/behind.ts';
import { originOf } from '../../../src/core/article/credit.ts';
import type { ArticleDraft } from '../../../src/core/article/draft.ts';

const BODY =
  'The sluice gate at Ollmar jammed on Tuesday, the water board said.\nEngineers worked through the night.\nNobody was hurt.\nThe board meets on Friday.';
const origin = (text: string, more: Partial<ArticleDraft> = {}): string | null =>
  originOf({
    url: null,
    publisher: 'Fen Courier',
    title: 'Gate jams',
    language: null,
    published: null,
    text,
    ...more,
  });

describe('the text of somebody else', () => {
  it.each([
    ['a dateline', `OLLMAR (AP) — ${BODY}`, 'Associated Press'],
    ['a dateline with a date', `OLLMAR, March 3 (Xinhua) -- ${BODY}`, 'Xinhua'],
    ['a dateline with two marks', `Ollmar (dpa/tmn) - ${BODY}`, 'dpa'],
    [
      'a dateline in capitals with a name that no list holds',
      `OLLMAR, March 3 (Marsh Wire) - ${BODY}`,
      'Marsh Wire',
    ],
    [
      'a dateline with a region and a name that no list holds',
      `OLLMAR, Fenland (Marsh Wire) — ${BODY}`,
      'Marsh Wire',
    ],
    ['an English dateline with such a name', `OLLMAR (Marshwire) - ${BODY}`, 'Marshwire'],
    ['a name written in capitals', `OLLMAR (MARSHWIRE) - ${BODY}`, 'Marshwire'],
    ['a place of two names', `OLLMAR/NEW FEN (Marshwire) – ${BODY}`, 'Marshwire'],
    ['a name of several words', `OLLMAR, 3 March (Voice of the Fens) -- ${BODY}`, 'Voice of the Fens'],
    ['a mark in front', `(AP) - ${BODY}`, 'Associated Press'],
    ['a dateline in German', `Ollmar (dpa) - Das Tor klemmt.`, 'dpa'],
    ['a dateline without brackets', `OLLMAR – Xinhua – ${BODY}`, 'Xinhua'],
    ['a dateline with a full stop', `Ollmar, 3 mar (EFE).- ${BODY}`, 'EFE'],
    ['a byline', `By Ada Lund, Associated Press\n${BODY}`, 'Associated Press'],
    ['a German byline', `Von Ada Lund, dpa\n${BODY}`, 'dpa'],
    ['a line of its own', `AFP\n${BODY}`, 'AFP'],
    ['a source line', `${BODY}\nSource: Kyodo News`, 'Kyodo'],
    ['a Spanish source line', `${BODY}\nFuente: Agencia EFE`, 'EFE'],
    ['a copyright line', `${BODY}\n© 2026 The Associated Press. All rights reserved.`, 'Associated Press'],
    ['a last mark', `${BODY} (ANSA)`, 'ANSA'],
  ])('is told by %s', (_, text, expected) => {
    expect(origin(text)).toBe(expected);
  });

  it('is told by its source before its own words', () => {
    expect(origin(`OLLMAR (AP) — ${BODY}`, { origin: 'Marsh Post' })).toBe('Marsh Post');
    expect(origin(BODY, { origin: 'The Associated Press' })).toBe('Associated Press');
  });
});

describe('its own text', () => {
  it.each([
    ['says nothing', BODY],
    ['quotes an agency', `The gate jammed, the board told the Associated Press (AP) on Tuesday.\n${BODY}`],
    ['has help', `${BODY}\nThe Associated Press contributed to this report.`],
    ['begins with a name and a bracket', `Ada Lund (Greens) - who leads the board - resigned.\n${BODY}`],
    ['begins with a word of its desk', `(Updated) - ${BODY}`],
    ['begins with its place', `(Ollmar) – ${BODY}`],
    ['begins with a year', `THE GATE (1904) - ${BODY}`],
    [
      'has a source that is a sentence',
      `${BODY}\nSource: the board, which answered on Tuesday, and its minutes`,
    ],
    ['names an address as source', `${BODY}\nSource: https://fen.example/board`],
    ['names as source whom it relies on', `${BODY}\nSource: Police`],
    ['names another paper as source', `${BODY}\nSource: Marsh Post`],
    ['names where a picture comes from', `Credit: AP\n${BODY}`],
    ['begins with a state', `HARRISBURG, PA – ${BODY}`],
    ['begins with a state in brackets', `HARRISBURG (PA) – ${BODY}`],
    ['begins with a club', `AA – Drivers wait for hours, a club says.\n${BODY}`],
    ['names a club alone', `(AA)\n${BODY}`],
    ['begins with a club in brackets', `(AA) – Drivers wait for hours.\n${BODY}`],
    ['begins with an agency that is a word elsewhere', `OLLMAR – APA – ${BODY}`],
    ['begins with a mark of its desk', `(UPDATE) - ${BODY}`],
    ['begins with a mark of the union', `(EU) – ${BODY}`],
    ['begins with a mark that no list holds', `(MWN) - ${BODY}`],
    ['begins with a weekday', `LONDON (Monday) – ${BODY}`],
    ['begins with a month', `LONDON, England (March) – ${BODY}`],
    ['begins with a German weekday', `LONDON, 3. März (Dienstag) – ${BODY}`],
    ['begins with a country', `BERLIN (Germany) - ${BODY}`],
    ['begins with a French country', `OLLMAR, 3 mars (Allemagne) - ${BODY}`],
    ['begins with a short country', `OLLMAR, Ohio (USA) - ${BODY}`],
    ['begins with word of its desk behind a place', `OLLMAR (Exclusive) - ${BODY}`],
    ['begins with a region of the world', `MENA\n${BODY}`],
    ['begins with whom it is about', `Bloomberg – The founder is back.\n${BODY}`],
    ['begins with a name and a party', `Ada Lund (PAP) – who leads the board – resigned.\n${BODY}`],
    [
      'begins with a name, a party and a long dash',
      `Ada Lund (PAP) -- who leads the board -- resigned.\n${BODY}`,
    ],
    ['begins with the credit of a picture', `Archivbild (dpa): Das Tor von 1904.\n${BODY}`],
    [
      'begins with a French district',
      'OLLMAR (Val-du-Marais) – La porte est bloquée depuis mardi, selon le conseil des eaux, et quarante maisons sont vides.',
    ],
    [
      'begins with a German river',
      'OLLMAR (Fenne) – Das Tor klemmt seit Dienstag, wie der Wasserverband sagte, und vierzig Häuser wurden geräumt.',
    ],
    [
      'begins with a name and its letters',
      `The Asian Press Assembly (APA) - which runs the gate - resigned.\n${BODY}`,
    ],
    ['ends with a name and its letters', `${BODY}\nSo says the Asian Press Assembly (APA).`],
  ])('%s', (_, text) => {
    expect(origin(text)).toBeNull();
  });

  it('is told by the language of its draft where its words do not tell', () => {
    const text =
      'OLLMAR (Marshwire) - Boats and cranes came at dawn, and forty houses were emptied within an hour.';
    expect(origin(text, { language: 'en-GB' })).toBe('Marshwire');
    expect(origin(text)).toBeNull();
    expect(origin(`OLLMAR (Marshwire) - ${BODY}`, { language: 'it' })).toBeNull();
  });

  it('credits its publisher or its house', () => {
    expect(origin(`OLLMAR (AP) — ${BODY}`, { publisher: 'Associated Press' })).toBeNull();
    expect(origin(`${BODY}\nSource: Fen Courier`)).toBeNull();
    expect(origin(BODY, { origin: 'Fen Group', family: 'Fen Group' })).toBeNull();
  });
});

describe('who stands behind it', () => {
  const article = { publisher: 'Fen Courier', family: null, origin: null };
  it.each([
    ['its publisher', article, 'Fen Courier'],
    ['its house', { ...article, family: 'Fen Group' }, 'Fen Group'],
    ['whom it credits', { ...article, family: 'Fen Group', origin: 'AFP' }, 'AFP'],
    [
      'the agency that publishes it itself',
      { ...article, publisher: 'AP', family: 'AP Group' },
      'Associated Press',
    ],
    ['nobody', { ...article, publisher: null }, ''],
  ])('%s', (_, one, expected) => {
    expect(behind(one)).toBe(expected);
  });
});
