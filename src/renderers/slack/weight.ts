// How much of a message's room something takes.

const COUNTED: ReadonlySet<string> = new Set(['text', 'url', 'value', 'accessibility_label']);

/** The texts under these names, in order, wherever they stand. */
export const textsIn = (value: unknown, names: ReadonlySet<string>): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, names));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' && names.has(name) ? [inner] : textsIn(inner, names),
  );
};

/** Characters of a block or an element, addresses and values included: which of them Slack counts is not documented. */
export const weightOf = (value: unknown): number =>
  textsIn(value, COUNTED).reduce((sum, text) => sum + text.length, 0);
