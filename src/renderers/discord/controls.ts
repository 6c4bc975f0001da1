// Buttons and selects, each carrying what it does in its own id: Discord hands over nothing else.
import { type Action, writeAction } from '../../core/command/invocation.ts';
import { fitted } from '../layout/cutting.ts';
import { cleanText } from '../layout/plain-text.ts';
import type { Button, Part, SelectOption } from '../layout/sheet.ts';
import { LIMITS } from './limits.ts';
import type { ActionRow, ButtonComponent, SelectComponent } from './shapes.ts';

type Controls = Extract<Part, { readonly part: 'controls' }>;

/** Labels are plain text on Discord. */
const shorten = (text: string, most: number): string => fitted(cleanText(text), most);

interface Control {
  readonly label: string;
  readonly action: Action;
}

/** Discord refuses a message in which two controls have one id. What is kept is added to `taken`. */
const usable = <One extends Control>(controls: readonly One[], taken: Set<string>): One[] =>
  controls.filter(({ label, action }) => {
    const id = writeAction(action);
    if (cleanText(label) === '' || id.length > LIMITS.customId || taken.has(id)) return false;
    taken.add(id);
    return true;
  });

const button = ({ label, action }: Button): ButtonComponent => ({
  type: 2,
  style: 2,
  custom_id: writeAction(action),
  label: shorten(label, LIMITS.buttonLabel),
});

const option = ({ label, description, action }: SelectOption): SelectComponent['options'][number] => ({
  label: shorten(label, LIMITS.optionLabel),
  value: writeAction(action),
  ...(cleanText(description) === '' ? {} : { description: shorten(description, LIMITS.optionDescription) }),
});

const selects = ({ select }: Controls, number: number): SelectComponent[] => {
  const options = usable(select?.options ?? [], new Set()).slice(0, LIMITS.selectOptions);
  if (select === null || options.length === 0) return [];
  return [
    {
      type: 3,
      custom_id: `choose:${number}`,
      placeholder: shorten(select.placeholder, LIMITS.selectPlaceholder),
      min_values: 1,
      max_values: 1,
      options: options.map(option),
    },
  ];
};

const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));

/** `number` tells the selects of one sheet apart; `taken` are the ids of the buttons before these, and is added to. */
export const rowsOf = (controls: Controls, number: number, taken: Set<string>): ActionRow[] => [
  ...selects(controls, number).map((select): ActionRow => ({ type: 1, components: [select] })),
  ...chunks(usable(controls.buttons, taken), LIMITS.buttonsInRow).map(
    (buttons): ActionRow => ({ type: 1, components: buttons.map(button) }),
  ),
];
