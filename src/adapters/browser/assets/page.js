// What the page does better with scripts: sends without a reload, shows what arrives, completes commands. It works without.
import { close } from './completion.js';

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

const problemIn = async (response) =>
  response.status === 401
    ? 'You are no longer logged in: load this page again.'
    : (parse(await response.text()).getElementById('problem')?.textContent ?? 'That did not work.');

/** `fetch` throws a `TypeError` when there is no answer at all. */
const reasonOf = (error) =>
  error instanceof TypeError ? 'Dateline does not answer. It may have been stopped.' : error.message;

const fetchNew = async () => {
  const query = new URLSearchParams({ channel, after: lastId() });
  const response = await fetch(`/messages?${query}`);
  if (response.status === 200) return add(await response.text());
  if (response.status === 204) return [];
  throw new Error(await problemIn(response));
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
    (error) => {
      isAway = true;
      tell(reasonOf(error));
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
  } catch (error) {
    clearTimeout(slow);
    tell(reasonOf(error));
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

// A chat opens at its newest message, at the beginning of a long one, unless the address names another.
if (location.hash === '') log.querySelector('.message:last-child')?.scrollIntoView({ block: 'nearest' });
