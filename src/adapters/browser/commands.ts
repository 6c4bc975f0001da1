// The list of commands under the message box, from the declared table: it is in the page, and the script only filters it.
import { COMMANDS, type Command } from '../../core/command/table.ts';
import { html, type Markup } from '../../renderers/html/markup.ts';

const signature = ({ options }: Command): string =>
  options.map(({ name, required }) => (required === true ? ` ${name}` : ` [${name}]`)).join('');

const entry = (command: Command): Markup =>
  html`<li role="option" id="command-${command.name}" data-name="/${command.name}" aria-selected="false"><span class="sig"><b>/${command.name}</b><i>${signature(command)}</i></span><span class="d">${command.description}</span></li>`;

export const commandList = (): Markup =>
  html`<div class="pop" hidden><ul role="listbox" id="commands" aria-label="Commands">${COMMANDS.map(entry)}</ul><p class="keys">Up and Down to choose, Tab to take, Esc to close</p></div>`;
