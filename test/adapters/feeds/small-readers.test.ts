// The small readers: authors, and lines that a publishing program adds.
import { describe, expect, it } from 'vitest';
import { authorName } from '../../../src/adapters/feeds/authors.ts';
import { withoutBoilerplate } from '../../../src/adapters/feeds/boilerplate.ts';

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
