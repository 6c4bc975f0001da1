// The select and the buttons under a message, and what a press on one of them means.
import type { ActionsBlock, ActionsBlockElement, Button as ButtonElement, StaticSelect } from '@slack/types';
import { type Action, type ActionName, readAction, writeAction } from '../../core/command/invocation.ts';
import { fitted } from '../layout/cutting.ts';
import { cleanText } from '../layout/plain-text.ts';
import type { Button, Part, SelectOption } from '../layout/sheet.ts';
import { LIMITS } from './limits.ts';
import { plainText } from './shapes.ts';
import { grouped } from './split.ts';
import { weightOf } from './weight.ts';

type Controls = Extract<Part, { part: 'controls' }>;

/** The select that names the story; its value comes with each press on a button beside it. */
export const STORY_SELECT = 'story';

const label = (text: string, limit: number): string => fitted(cleanText(text), limit);

const selectElement = (placeholder: string, options: readonly SelectOption[]): StaticSelect | null => {
  const drawn = options.slice(0, LIMITS.selectOptions).map((option) => ({
    text: plainText(label(option.label, LIMITS.optionText)),
    value: writeAction(option.action),
  }));
  const [first] = drawn;
  if (first === undefined) return null;
  return {
    type: 'static_select',
    action_id: STORY_SELECT,
    placeholder: plainText(label(placeholder, LIMITS.placeholder)),
    options: drawn,
    initial_option: first,
  };
};

/** Ids within a block are unique, whatever the buttons do: the place is in them. */
const buttonElement = ({ label: text, action, hint }: Button, at: number): ButtonElement => ({
  type: 'button',
  action_id: `${action.name}-${at + 1}`,
  text: plainText(label(text, LIMITS.buttonText)),
  value: writeAction(action),
  accessibility_label: label(hint, LIMITS.accessibilityLabel),
});

/** One row, or more where Slack's room for one is full. */
export const actionRows = ({ select, buttons }: Controls): readonly ActionsBlock[] => {
  const chooser = select === null ? null : selectElement(select.placeholder, select.options);
  const elements: readonly ActionsBlockElement[] = [
    ...(chooser === null ? [] : [chooser]),
    ...buttons.filter(({ label: text }) => cleanText(text) !== '').map(buttonElement),
  ];
  const room = { items: LIMITS.actions, size: LIMITS.text };
  return grouped(elements, room, weightOf).map((row) => ({ type: 'actions', elements: [...row] }));
};

/** What stands in the message as a whole, whichever story is chosen. */
const WHOLE: ReadonlySet<ActionName> = new Set(['post', 'post-timeline']);

const editionOf = ({ target }: Action): string => target.split(':')[0] ?? '';

/** `71` and `71:1` become `71:2` where the second story is chosen; a target that names something else stays. */
const onChosen = (action: Action, chosen: Action): Action =>
  !WHOLE.has(action.name) && editionOf(action) === editionOf(chosen)
    ? { name: action.name, target: chosen.target }
    : action;

/** What a press means: `value` of the button or option, `chosen` the value of the select beside it. Null: not of Dateline's making. */
export const pressed = (value: string, chosen: string | null): Action | null => {
  const action = readAction(value);
  const story = chosen === null ? null : readAction(chosen);
  return action === null || story === null ? action : onChosen(action, story);
};
