// Small pieces from which every sheet is put together.
import type { Run } from '../../core/command/reply.ts';
import type { Labels } from './labels.ts';
import type { Button, Part, Sheet } from './sheet.ts';

export const sheetOf = (labels: Labels, plain: string, parts: readonly Part[]): Sheet => ({
  parts,
  plain,
  language: labels.language,
  isPrivate: false,
});

/** Sections with a rule between each two; an empty one is left out with its rule. */
export const ruled = (sections: readonly (readonly Part[])[]): readonly Part[] =>
  sections
    .filter((section) => section.length > 0)
    .flatMap((section, at) => (at === 0 ? section : [{ part: 'rule' } as const, ...section]));

/** A heading with its list, or nothing. */
export const listed = (text: string, items: readonly (readonly Run[])[]): readonly Part[] =>
  items.length === 0
    ? []
    : [
        { part: 'heading', text },
        { part: 'list', items },
      ];

export const buttonRow = (...all: readonly Button[]): Part => ({
  part: 'controls',
  select: null,
  buttons: all,
});

/** Pieces of one line. */
export const dotted = (pieces: readonly (string | null)[]): string =>
  pieces.filter((piece) => piece !== null && piece !== '').join(' · ');

/** A line as a sentence, for readers that see nothing else. */
export const asSentence = (text: string): string => (/[.?!…]["”’)]?$/u.test(text) ? text : `${text}.`);

/** A button more, in front of the others of the first row, or in a row of its own. */
export const withButton = (sheet: Sheet, button: Button): Sheet => {
  const at = sheet.parts.findIndex(({ part }) => part === 'controls');
  const row = sheet.parts[at];
  return row?.part === 'controls'
    ? { ...sheet, parts: sheet.parts.with(at, { ...row, buttons: [button, ...row.buttons] }) }
    : { ...sheet, parts: [...sheet.parts, buttonRow(button)] };
};
