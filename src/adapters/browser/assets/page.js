// What the page does better with scripts: completes commands, sends without a reload, shows what arrives. It works without.

const POLL = 2_000;
const PATIENCE = 2_000;

const say = document.getElementById('say');
const text = document.getElementById('text');
const log = document.getElementById('log');
const status = document.getElementById('status');
const channel = say.elements.namedItem('channel').value;

const tell = (words) => {
  if (status.textContent !== words) status.textContent = words;
};

/* Messages: asked for again and again, added at the end, nothing above them moves. */

const parse = (html) => new DOMParser().parseFromString(html, 'text/html');
const lastId = () => [...log.querySelectorAll('.message')].at(-1)?.dataset.id ?? '0';

const add = (html) => {
  const added = [];
  for (const node of [...parse(html).body.children]) {
    if (node.id !== '' && document.getElementById(node.id)) continue;
    log.append(node);
    if (node.id !== '') added.push(node);
  }
  return added;
};

const fetchNew = async () => {
  const query = new URLSearchParams({ channel, after: lastId() });
  const response = await fetch(`/messages?${query}`);
  if (response.status === 200) return add(await response.text());
  if (response.status === 204) return [];
  throw new Error(
    response.status === 401
      ? 'Log in again: load this page anew.'
      : 'The page could not ask for new messages.',
  );
};

/** What stands around the messages may have changed with them: subscriptions, the next run, counts. */
const refreshAround = async () => {
  const fresh = parse(await (await fetch(location.href)).text());
  for (const place of ['.state', '.side', '.fold', '.chead p']) {
    const [old, now] = [document.querySelector(place), fresh.querySelector(place)];
    if (now && old.innerHTML !== now.innerHTML) old.replaceChildren(...now.childNodes);
  }
};

let isAway = false;
let running = Promise.resolve([]);
/** One request at a time, so that none adds what another is about to. */
const update = () => {
  running = running.then(fetchNew).then(
    (added) => {
      if (isAway) tell('');
      isAway = false;
      if (added.length > 0) refreshAround().catch(() => {});
      return added;
    },
    () => {
      isAway = true;
      tell('Dateline does not answer. It may have been stopped.');
      return [];
    },
  );
  return running;
};

setInterval(() => {
  if (!document.hidden) update();
}, POLL);
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) update();
});

/* Sending: the forms of the page, by fetch. The answer to one's own question is scrolled to; nothing else scrolls. */

const problemIn = async (response) =>
  parse(await response.text()).getElementById('problem')?.textContent ?? 'That did not work.';

const send = async (form, submitter) => {
  const body = new URLSearchParams(new FormData(form, submitter));
  body.set('zone', new Intl.DateTimeFormat().resolvedOptions().timeZone);
  if (form === say) text.value = '';
  tell('');
  const slow = setTimeout(() => tell(say.dataset.working), PATIENCE);
  try {
    const response = await fetch(form.action, { method: 'POST', body, redirect: 'manual' });
    clearTimeout(slow);
    // A redirect to the answer: done.
    tell(response.type === 'opaqueredirect' ? '' : await problemIn(response));
    const added = await update();
    added[0]?.scrollIntoView({ block: 'start' });
  } catch {
    clearTimeout(slow);
    tell('Dateline does not answer. It may have been stopped.');
  }
};

// An empty line is nothing to complain about.
text.required = false;

document.addEventListener('submit', (event) => {
  if (event.target.method !== 'post') return;
  event.preventDefault();
  close();
  if (event.target === say && text.value.trim() === '') return;
  send(event.target, event.submitter);
});

/* The view: the style sheet switches it; links and a reload keep it. */

for (const radio of document.querySelectorAll('input[name="view"][type="radio"]')) {
  radio.addEventListener('change', () => {
    const here = new URL(location.href);
    here.searchParams.set('view', radio.value);
    history.replaceState(null, '', here);
    for (const link of document.querySelectorAll('a.channel')) {
      const there = new URL(link.href);
      there.searchParams.set('view', radio.value);
      link.href = there.href;
    }
  });
}

/* Commands: a combobox over the list that the page holds. */

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

function close() {
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

// A chat opens at its newest message, unless the address names one.
if (location.hash === '') log.querySelector('.message:last-child')?.scrollIntoView({ block: 'end' });
