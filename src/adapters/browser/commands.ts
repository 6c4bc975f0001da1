// What the message box offers, from the declared command table: it is all in the page, and the script only filters it.
import { takesWords } from '../../core/command/option-in-line.ts';
import { COMMANDS, type Command, type CommandOption, usageOf } from '../../core/command/table.ts';
import { html, type Markup } from '../../renderers/html/markup.ts';

interface Entry {
  readonly id: string;
  /** The command that it belongs to, `/subscribe`; empty for a command itself. */
  readonly of: string;
  /** What taking it writes. */
  readonly name: string;
  /** What may follow, softer. */
  readonly rest: string;
  readonly description: string;
}

const draw = ({ id, of, name, rest, description }: Entry): Markup =>
  html`<li role="option" id="${id}" data-of="${of}" data-name="${name}" aria-selected="false"${of !== '' && html` hidden`}><span class="sig"><b>${name}</b><i>${rest}</i></span><span class="d">${description}</span></li>`;

const optionEntries = (command: Command, option: CommandOption): readonly Entry[] => {
  const id = `option-${command.name}-${option.name}`;
  const entry = { of: `/${command.name}`, description: option.description };
  // Words are typed as they are, without their name.
  if (takesWords(option)) return [];
  return option.choices === undefined
    ? [{ ...entry, id, name: `${option.name}:`, rest: option.example }]
    : option.choices.map((choice) => ({
        ...entry,
        id: `${id}-${choice}`,
        name: `${option.name}:${choice}`,
        rest: '',
      }));
};

const entriesOf = (command: Command): readonly Entry[] => [
  {
    id: `command-${command.name}`,
    of: '',
    name: `/${command.name}`,
    rest: command.options.length === 0 ? '' : ` ${usageOf(command)}`,
    description: command.description,
  },
  ...command.options.flatMap((option) => optionEntries(command, option)),
];

export const commandList = (): Markup =>
  html`<div class="pop" hidden><ul role="listbox" id="commands" aria-label="Commands">${COMMANDS.flatMap(entriesOf).map(draw)}</ul><p class="keys">Up and Down to choose, Tab to take, Esc to close</p></div>`;
