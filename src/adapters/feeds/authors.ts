// Who wrote it: the name in what feeds write as an author.

const MAIL = '[^\\s()<>@]{1,100}@[^\\s()<>]{1,100}';
/** `ann@example.org (Ann Example)`, as RSS wants it. */
const NAME_BEHIND = new RegExp(`^<?${MAIL}>?\\s*\\((?<name>[^()]+)\\)$`, 'u');
/** `Ann Example (ann@example.org)`, `Ann Example <ann@example.org>`, `Ann Example, ann@example.org`. */
const NAME_BEFORE = new RegExp(
  `^(?<name>[^()<>@]+?)[\\s,]*(?:\\(|<|&lt;|\\s)(?:mailto:)?${MAIL}(?:\\)|>|&gt;)?$`,
  'u',
);

const LONGEST = 200;
const MOST = 50;

/** The name alone; an address where there is no name. Empty for nobody. */
export const authorName = (written: string): string => {
  const text = written.replace(/\s+/gu, ' ').trim().slice(0, LONGEST);
  const name = (NAME_BEHIND.exec(text) ?? NAME_BEFORE.exec(text))?.groups?.['name'];
  return (name ?? text).replace(/^(?:by|von|par|por)\s+(?=\p{Lu})/iu, '').trim();
};

/** Each name once, in the order of the feed. */
export const authorNames = (written: readonly string[]): readonly string[] =>
  [...new Set(written.map(authorName).filter((name) => name !== ''))].slice(0, MOST);
