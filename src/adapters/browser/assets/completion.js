// The message box as a combobox over the commands and options that the page holds.

const text = document.getElementById('text');
const pop = document.querySelector('.pop');
const options = [...pop.querySelectorAll('[role="option"]')];
text.setAttribute('role', 'combobox');
text.setAttribute('aria-autocomplete', 'list');
text.setAttribute('aria-controls', 'commands');
text.setAttribute('aria-expanded', 'false');

let shown = [];
/** -1: none of them. */
let chosen = -1;
/** The command that Escape closed the list for. */
let dismissed = null;

/** The word that is being typed, what stands before it, and the command that it is an option of: none for the command itself. */
const typing = () => {
  const at = text.value.search(/\s\S*$/) + 1;
  const before = text.value.slice(0, at);
  return { before, of: before.split(/\s/)[0].toLowerCase(), word: text.value.slice(at).toLowerCase() };
};

const paint = () => {
  const { word } = typing();
  for (const option of options) {
    const { name } = option.dataset;
    option.hidden = !shown.includes(option);
    option.setAttribute('aria-selected', String(option === shown[chosen]));
    const mark = document.createElement('mark');
    mark.textContent = name.startsWith(word) ? name.slice(0, word.length) : '';
    option.querySelector('b').replaceChildren(mark, name.slice(mark.textContent.length));
  }
  pop.hidden = shown.length === 0;
  text.setAttribute('aria-expanded', String(shown.length > 0));
  if (shown[chosen]) {
    text.setAttribute('aria-activedescendant', shown[chosen].id);
    shown[chosen].scrollIntoView({ block: 'nearest' });
  } else text.removeAttribute('aria-activedescendant');
};

/** Commands that begin like the word; or all options that are not used yet, so that the list stands still while words are typed. */
const offer = () => {
  const { before, of, word } = typing();
  if (of !== dismissed || text.value === '') dismissed = null;
  const fits = ({ dataset: { of: own, name } }) =>
    own === of && (of === '' ? name.startsWith(word) : !before.includes(` ${name.split(':')[0]}:`));
  shown = text.value.startsWith('/') && dismissed === null ? options.filter(fits) : [];
  chosen = word === '' ? -1 : shown.findIndex((option) => option.dataset.name.startsWith(word));
  paint();
};

/** Nothing is offered until somebody types again. */
export function close() {
  dismissed = null;
  shown = [];
  chosen = -1;
  paint();
}

const take = ({ dataset: { name } }) => {
  text.value = `${typing().before}${name}${name.endsWith(':') ? '' : ' '}`;
  text.focus();
  offer();
};

const move = (to) => {
  chosen = (to + shown.length) % shown.length;
  paint();
};

/** What a key does to the open list; nothing: what it does anywhere. */
const actionOf = (key) => {
  const { of, word } = typing();
  if (key === 'ArrowDown') return () => move(chosen + 1);
  if (key === 'ArrowUp') return () => move(Math.max(chosen, 0) - 1);
  if (key === 'Escape') {
    return () => {
      close();
      dismissed = of;
    };
  }
  // A whole command is sent; the beginning of one is completed first. Options are words among others.
  const isBeginning = of === '' && shown[chosen]?.dataset.name !== word;
  if (shown[chosen] && (key === 'Tab' || (key === 'Enter' && isBeginning))) return () => take(shown[chosen]);
  return null;
};

text.addEventListener('input', offer);
text.addEventListener('blur', close);
text.addEventListener('keydown', (event) => {
  if (shown.length === 0 || event.isComposing || event.shiftKey) return;
  const act = actionOf(event.key);
  if (act === null) return;
  event.preventDefault();
  act();
});
for (const option of options) {
  // Before the box loses the focus.
  option.addEventListener('mousedown', (event) => {
    event.preventDefault();
    take(option);
  });
}

/** A slash anywhere begins a command, as in other chats. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input, select, textarea')) return;
  event.preventDefault();
  text.focus();
  text.value = '/';
  offer();
});
