import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeAction } from '../../../src/core/command/invocation.ts';
import {
  readTarget,
  readTimelineTarget,
  storyTarget,
  timelineTarget,
} from '../../../src/core/command/target.ts';

describe('what a button acts on', () => {
  it.each([
    ['71', { is: 'edition', edition: 71, story: null }],
    ['71:2', { is: 'edition', edition: 71, story: 2 }],
    ['story:s-a-1', { is: 'story', story: 's-a-1' }],
    ['', null],
    ['story:', null],
    ['71:', null],
    ['71:2:3', null],
    ['-1', null],
    ['edition', null],
  ])('“%s”', (text, target) => {
    expect(readTarget(text)).toEqual(target);
  });

  it('is read as it was written', () => {
    const instants = fc.option(fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }));
    fc.assert(
      fc.property(fc.stringMatching(/^s-[a-z0-9-]{1,40}$/), instants, instants, (story, since, until) => {
        expect(readTimelineTarget(timelineTarget({ story, since, until }))).toEqual({ story, since, until });
        expect(readTarget(storyTarget(story))).toEqual({ is: 'story', story });
        const action = writeAction({
          name: 'post-timeline',
          target: timelineTarget({ story, since, until }),
        });
        expect(action.length).toBeLessThanOrEqual(100);
      }),
    );
  });

  it.each(['', 'x', ':1:2', 's:1', 's:one:two'])('“%s” is no timeline', (text) => {
    expect(readTimelineTarget(text)).toBe(null);
  });
});
