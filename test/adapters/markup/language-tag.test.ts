// Languages as feeds and pages write them, read in one way.
import { expect, it } from 'vitest';
import { languageTag } from '../../../src/adapters/markup/language-tag.ts';

it.each([
  ['en', 'en'],
  ['EN', 'en'],
  ['en_GB', 'en-GB'],
  ['en_us', 'en-US'],
  ['EN-us', 'en-US'],
  ['zh-hans-cn', 'zh-Hans-CN'],
  ['de, en', 'de'],
  ['de_DE.UTF-8', 'de-DE'],
  ['und', null],
  ['english', null],
  ['', null],
  [null, null],
])('“%s” is the language %s', (written, tag) => {
  expect(languageTag(written)).toBe(tag);
});
