// What a text says of itself: that it stands, was corrected, or is taken back.
import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../src/core/article/standing.ts';

const BODY =
  'The sluice gate at Ollmar jammed on Tuesday, the water board said, and 40 houses were emptied as the tide rose.\nEngineers worked through the night, and the crane that they had asked for came in the morning from the other shore.\nNobody was hurt.\nThe board meets on Friday. It has not said what the repair will cost, nor who will pay for it in the end.\nA report on the gate is expected in the summer, after which the council is to decide whether a second one is built beside it.\nThe gate was built in 1904 and last repaired nine years ago, when one of its wheels broke.';

describe('a corrected text', () => {
  it.each([
    `${BODY}\nCorrection: The gate was built in 1904, not 1914.`,
    `Correction (3 March): The gate was built in 1904.\n${BODY}`,
    `${BODY}\nCorrection, March 3, 2026: The gate was built in 1904.`,
    `${BODY}\nClarification: The board meets in public.`,
    `${BODY}\nEditor’s note: An earlier version of this article said 1914.`,
    `${BODY}\nThis article was amended on 3 March 2026. It had said 1914.`,
    `${BODY}\nKorrektur: Das Tor stammt von 1904.`,
    `${BODY}\nIn einer früheren Version hieß es 1914.`,
    `${BODY}\nRectificatif : la porte date de 1904.`,
    `${BODY}\nFe de erratas: la compuerta es de 1904.`,
    `${BODY}\nErrata corrige: la paratoia è del 1904.`,
    `${BODY}\nCorreção: a comporta é de 1904.`,
    `${BODY}\nRectificatie: de sluis is van 1904.`,
    `${BODY}\nCorrection added March 3: The gate was built in 1904.\nMore on gates\nMore on tides\nMore on cranes\nMore on swans`,
    `Korrektur vom 3. März 2026: Das Tor stammt von 1904.\n${BODY}`,
    `Correction: The name of the engineer was misspelled.\n${BODY}`,
    'Divers freed the gate.\nCorrection: It was built in 1904, not 1914.',
    'Gate jams, 40 houses emptied\nClarification: An earlier version of this story said 14 houses.',
    `${BODY}\nUna versión anterior de esta noticia decía 1914.`,
  ])('has a note %#', (text) => {
    const standing = standingOf('Gate jams', text);
    expect(standing.is).toBe('corrected');
    expect(text.split('\n')).toContain(standing.is === 'corrected' ? standing.note : null);
  });

  it.each([
    'CORRECTED-Gate jams',
    'CORRECTION: Gate jams',
    '(CORRECTED) Gate jams',
    'Gate jams (CORRECTED)',
    'KORREKTUR: Tor klemmt',
    'RECTIFICATIF - La porte',
  ])('says it in its title: %s', (title) => {
    expect(standingOf(title, BODY)).toEqual({ is: 'corrected', note: null });
  });
});

describe('a withdrawn text', () => {
  it.each([
    'WITHDRAWN: Gate jams',
    '*KILL* Gate jams',
    'EDITORS: KILL Gate jams',
    '[RETRACTED] Gate jams',
    'Gate jams – WITHDRAWN',
    'ZURÜCKGEZOGEN: Tor klemmt',
  ])('says it in its title: %s', (title) => {
    expect(standingOf(title, BODY)).toEqual({ is: 'withdrawn', note: null });
  });

  it.each([
    'This story has been withdrawn.',
    'This article was removed at the request of the board.\nWe are sorry.',
    'Gate jams. We have withdrawn this story.',
    'Dieser Artikel wurde zurückgezogen.',
    'Este artículo ha sido retirado.',
    `${BODY}\nRetraction: Nothing in this article happened.`,
    `Editor's note: This article has been retracted, since its source was made up.\n${BODY}`,
  ])('says it in its text %#', (text) => {
    expect(standingOf('Gate jams', text).is).toBe('withdrawn');
  });
});

describe('a text that stands', () => {
  it.each([
    ['Gate jams', BODY],
    [
      'Board wants correction of the river',
      `Correction of the river’s course: a plan from 1904 is back.\n${BODY}`,
    ],
    ['Killing of swans ends', BODY],
    [
      'Paper retracted by journal',
      `${BODY}\nThe report was withdrawn by the board, which said that the article has been retracted by its journal.`,
    ],
    ['Update: gate freed', `Update: The gate was freed.\n${BODY}`],
    ['Kill the bill, say protesters', BODY],
    ['CORRECTIONS OFFICER HONOURED', BODY],
  ])('is one, whatever it is about: %s', (title, text) => {
    expect(standingOf(title, text)).toEqual({ is: 'standing' });
  });

  it.each([
    'A network confirmed that the post was removed after complaints.',
    'The divers said that the item was removed from the lake.',
    'The network said: the post has been removed.',
    'The board said the report was withdrawn.',
    'The page has been taken down, and this version is deleted.',
    '“This story was removed without a word to us,” the board said.',
    'The editor was clear. “We have retracted this article,” she said.',
    'The board fears that this report was withdrawn.',
    'This report was withdrawn on Monday, the ministry said.',
    'The paper had told of the gate in March. This article was removed after complaints.',
    'The board warned: this story was withdrawn too late.',
    'Withdrawal: The troops leave in May.',
    'Retraction: A journal takes back an article on sluices.',
    'Widerruf: So treten Sie vom Vertrag zurück.',
    'Retractación: el testigo cambia su relato.',
  ])('tells of what others took back: %s', (line) => {
    for (const text of [line, `${line}\n${BODY}`, `${BODY}\n${line}`])
      expect(standingOf('Gate jams', text)).toEqual({ is: 'standing' });
  });

  it.each([
    'KILLED: Three soldiers named',
    'KILL - a film about a swan',
    'KILLS: The tide takes three',
    'RETIRADO: el cantante deja los escenarios',
    'RETIRADA: las tropas vuelven en mayo',
    'ANNULÉ: le concert de lundi',
    'Le concert de lundi (ANNULÉ)',
    'ANNULATION: trente trains ne partent pas',
    'RETRAIT: les troupes rentrent en mai',
    'WITHDRAWAL: The troops leave in May',
    'WIDERRUF: So treten Sie vom Vertrag zurück',
    'Witness retracted her statement, court hears',
    'RETRACTED: WITNESS CHANGES HER STORY',
  ])('has a title in capitals: %s', (title) => {
    expect(standingOf(title, BODY)).toEqual({ is: 'standing' });
  });

  it.each([
    'Correction: markets fell 3 %.',
    'Correction of 10 percent: what owners of shares do now.',
    'Correction in 2022: what it taught.',
    'Clarification: the court says what a boat is.',
    'The witness retracted her statement and corrected the date, the court said.',
    'An earlier version of the bill had no such clause.',
    'An earlier version of the report named the board.',
    'In einer früheren Fassung des Gesetzes fehlte der Satz.',
    'Une version précédente du texte de loi est revenue.',
  ])('tells of what else was corrected: %s', (line) => {
    for (const text of [line, `${line}\n${BODY}`]) expect(standingOf(line, text)).toEqual({ is: 'standing' });
  });

  it.each([
    'An earlier version of the bill had no such clause.',
    'In einer früheren Fassung des Gesetzes fehlte der Satz.',
    'Una versión anterior del proyecto era más corta.',
  ])('ends with a version of something else: %s', (line) => {
    expect(standingOf('Gate jams', `${BODY}\n${line}`)).toEqual({ is: 'standing' });
  });

  it('holds the words of a notice far from its edges', () => {
    const texts = [
      'Retraction: this article shows how it is done.',
      'Editor’s note: This story was withdrawn.',
    ];
    for (const text of texts)
      expect(standingOf('Gate jams', `${BODY}\n${text}\n${BODY}`)).toEqual({ is: 'standing' });
  });
});
