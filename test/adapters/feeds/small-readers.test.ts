// The small readers: authors, languages, and lines that a publishing program adds.
import { describe, expect, it } from 'vitest';
import { authorName } from '../../../src/adapters/feeds/authors.ts';
import { withoutBoilerplate } from '../../../src/adapters/feeds/boilerplate.ts';
import { languageTag } from '../../../src/adapters/feeds/language.ts';

describe('an author', () => {
  it.each([
    ['Ann Example', 'Ann Example'],
    ['ann@example.org (Ann Example)', 'Ann Example'],
    ['Ann Example (ann@example.org)', 'Ann Example'],
    ['Ann Example <ann@example.org>', 'Ann Example'],
    ['Ann Example, ann@example.org', 'Ann Example'],
    ['By Ann Example', 'Ann Example'],
    ['ann@example.org', 'ann@example.org'],
    ['Ann (the elder) Example', 'Ann (the elder) Example'],
    [' ', ''],
  ])('“%s” is “%s”', (written, name) => {
    expect(authorName(written)).toBe(name);
  });
});

describe('a language', () => {
  it.each([
    ['en', 'en'],
    ['en_GB', 'en-GB'],
    ['EN-us', 'en-US'],
    ['zh-hans-cn', 'zh-Hans-CN'],
    ['de, en', 'de'],
    ['english', null],
    ['', null],
    [null, null],
  ])('“%s” is %s', (written, tag) => {
    expect(languageTag(written)).toBe(tag);
  });
});

describe('what a publishing program adds', () => {
  it.each([
    [['A line.', 'Read more'], ['A line.']],
    [['A line.', 'Continue reading…'], ['A line.']],
    [['A line.', 'Weiterlesen »'], ['A line.']],
    [['A line.', 'The post A line first appeared on Harbour Post.'], ['A line.']],
    [['A line.', 'Read more', 'Comments', '|'], ['A line.']],
    [['A line that goes on [&hellip;]'], ['A line that goes on …']],
    [['A line that goes on [...]'], ['A line that goes on …']],
    [['A line. Continue reading →'], ['A line.']],
    // Inside a text it is a word of somebody.
    [
      ['Read more', 'A line.'],
      ['Read more', 'A line.'],
    ],
    [['Read more books, she said.'], ['Read more books, she said.']],
    [['Comments were heard on the quay.'], ['Comments were heard on the quay.']],
    [[], []],
  ])('%j', (lines, kept) => {
    expect(withoutBoilerplate(lines)).toEqual(kept);
  });
});
