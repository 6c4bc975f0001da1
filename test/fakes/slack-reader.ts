// A Slack message as people see it: its words, and what Slack would bring to life in it.

interface Alive {
  readonly kind: 'link' | 'mention' | 'emoji' | 'style' | 'mrkdwn';
  readonly text: string;
  readonly url?: string;
}

export interface Read {
  /** What people read, line by line; what came to life without being Dateline's doing stands in `⟦…⟧`. */
  readonly text: string;
  readonly alive: readonly Alive[];
}

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const nodes = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
const word = (value: unknown): string => (typeof value === 'string' ? value : '');

const stray = (kind: Alive['kind'], text: string): Read => ({ text: `⟦${text}⟧`, alive: [{ kind, text }] });
const still = (text: string): Read => ({ text, alive: [] });
const joined = (reads: readonly Read[], between: string): Read => ({
  text: reads.map(({ text }) => text).join(between),
  alive: reads.flatMap(({ alive }) => alive),
});

/** `plain_text` draws `:emoji:` unless told not to; `mrkdwn` draws everything. */
const textObject = (node: unknown): Read => {
  if (!isNode(node)) return still('');
  const text = word(node['text']);
  if (node['type'] !== 'plain_text') return stray('mrkdwn', text);
  return node['emoji'] !== false && /:[\w+-]+:/.test(text) ? stray('emoji', text) : still(text);
};

const styled = (node: Node, text: string): readonly Alive[] =>
  isNode(node['style']) ? [{ kind: 'style', text }] : [];

/** Elements of rich text: only `text` and `link` are what they say. */
const richElement = (node: Node): Read => {
  const text = word(node['text']);
  if (node['type'] === 'text') return { text, alive: styled(node, text) };
  if (node['type'] === 'link') {
    const url = word(node['url']);
    return { text, alive: [{ kind: 'link', text, url }, ...styled(node, text)] };
  }
  return stray(node['type'] === 'emoji' ? 'emoji' : 'mention', JSON.stringify(node));
};

const richLine = (node: Node): Read =>
  node['type'] === 'rich_text_list'
    ? joined(nodes(node['elements']).map(richLine), '\n')
    : joined(nodes(node['elements']).map(richElement), '');

const control = (node: Node): Read =>
  node['type'] === 'button'
    ? textObject(node['text'])
    : joined(
        nodes(node['options']).map((option) => textObject(option['text'])),
        ' ',
      );

const block = (node: Node): Read => {
  switch (node['type']) {
    case 'header':
      return textObject(node['text']);
    case 'context':
      return joined(nodes(node['elements']).map(textObject), ' ');
    case 'section':
      return joined(
        [...(node['text'] ? [node['text']] : []), ...nodes(node['fields'])].map(textObject),
        '\n',
      );
    case 'rich_text':
      return joined(nodes(node['elements']).map(richLine), '\n');
    case 'actions':
      return joined(nodes(node['elements']).map(control), ' ');
    case 'divider':
      return still('');
    default:
      return stray('mrkdwn', JSON.stringify(node));
  }
};

/** The top-level text: `<…>` is read whatever else is said, the rest only where `mrkdwn` is not false. */
export const readFallback = (message: Node): Read => {
  const text = word(message['text']);
  const control = text.match(/<[^>]*>/g) ?? [];
  const shown = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  if (message['mrkdwn'] !== false) return stray('mrkdwn', shown);
  return { text: shown, alive: control.map((found) => ({ kind: 'mention', text: found })) };
};

/** The blocks are what is seen; the text only where there are none. */
export const readMessage = (message: Node): Read => {
  const blocks = nodes(message['blocks']);
  return blocks.length === 0
    ? readFallback(message)
    : joined(
        blocks.map(block).filter(({ text }) => text !== ''),
        '\n',
      );
};
