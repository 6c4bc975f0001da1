// Lines of text in markup: the same for bodies of feeds, which are never a tree, and for pages, which are.
import { expect, it } from 'vitest';
import { linesOfHtml } from '../../../src/adapters/markup/blocks.ts';
import { parsed } from '../../../src/adapters/markup/document.ts';
import { blocksOf } from '../../../src/adapters/pages/blocks.ts';

const ofFeed = (html: string): readonly string[] =>
  linesOfHtml(html)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const ofPage = (html: string): readonly string[] => {
  const body = parsed(html)?.body;
  return body == null ? [] : blocksOf(body).map(({ text }) => text);
};

it.each([
  [
    'paragraphs',
    '<p>The <b>quay</b> is open.</p><p>The pier is not.</p>',
    ['The quay is open.', 'The pier is not.'],
  ],
  ['a break', 'The quay<br>is open.', ['The quay', 'is open.']],
  ['details', '<details><summary>The quay</summary>It is open.</details>', ['The quay', 'It is open.']],
  [
    'a form',
    '<p>Open.</p><form><fieldset>Where?</fieldset><select><option>A</select><button>Go</button></form>',
    ['Open.', 'Where?'],
  ],
  ['what is not for readers', '<p>Open.<script>1</script><style>a</style></p>', ['Open.']],
])('%s', (_, html, lines) => {
  expect(ofFeed(html)).toEqual(lines);
  expect(ofPage(html)).toEqual(lines);
});
