// Buttons and selects, each carrying what it does in its own id: Discord hands over nothing else.
import { type Action, writeAction } from '../../core/command/invocation.ts';
import { cleanText } from '../layout/plain-text.ts';
import type { Button, Part, SelectOption } from '../layout/sheet.ts';
import { LIMITS } from './limits.ts';
import type { ActionRow, ButtonComponent, SelectComponent } from './shapes.ts';

type Controls = Extract<Part, { readonly part: 'controls' }>;

/** Labels are plain text on Discord. A longer one ends after its last whole word. */
const shorten = (text: string, most: number): string => {
  const clean = cleanText(text);
  if (clean.length <= most) return clean;
  const room = clean.slice(0, most - 1).toWellFormed();
  return `${room.slice(0, room.lastIndexOf(' ')).trimEnd() || room}…`;
};

/** Ids must be unlike each other within a message: the same action twice is one control. */
const onePerAction = <Control extends { readonly action: Action }>(
  controls: readonly Control[],
): Control[] => {
  const ids = new Map(controls.map((control) => [writeAction(control.action), control]));
  return [...ids].flatMap(([id, control]) => (id.length <= LIMITS.customId ? [control] : []));
};

const button = ({ label, action }: Button): ButtonComponent => ({
  type: 2,
  style: 2,
  custom_id: writeAction(action),
  label: shorten(label, LIMITS.buttonLabel),
});

const option = ({ label, description, action }: SelectOption): SelectComponent['options'][number] => ({
  label: shorten(label, LIMITS.optionLabel),
  value: writeAction(action),
  ...(description === '' ? {} : { description: shorten(description, LIMITS.optionDescription) }),
});

const selects = ({ select }: Controls, number: number): SelectComponent[] => {
  const options = onePerAction(select?.options ?? []).slice(0, LIMITS.selectOptions);
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

/** `number` tells the selects of one sheet apart. */
export const rowsOf = (controls: Controls, number: number): ActionRow[] => [
  ...selects(controls, number).map((select): ActionRow => ({ type: 1, components: [select] })),
  ...chunks(onePerAction(controls.buttons), LIMITS.buttonsInRow).map(
    (buttons): ActionRow => ({ type: 1, components: buttons.map(button) }),
  ),
];
